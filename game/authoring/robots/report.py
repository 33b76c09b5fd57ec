"""The robots' table: level by robot, as text for people or as JSON for programs."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from game.authoring.robots import minds
from game.authoring.robots.played import Played, plain_choice, plain_stage, play
from game.authoring.walk import Walk
from game.content.lists import Lists
from game.content.rules.shortcuts import things_of
from game.core.level import Level
from game.core.memory import combinations, seed_that_deals
from game.ui.context import Context

HEADS = (
    "level", "robot", "words", "presses", "minutes", "slips", "right", "choice", "stage", "ending",
)  # fmt: skip
ROBOTS = ("careful", "careless", "hold-back", "trust-all", "suspect-all", "surface", "switch")


@dataclass(frozen=True, slots=True)
class Run:
    """How one robot fared in one level: over all deals, the longest, and the least right."""

    level: str
    robot: str
    words: int
    presses: int
    minutes: float
    ending: str
    slips: int
    right_share: float | None
    plain_choice: float
    plain_stage: float


def runs_of(
    level: Level,
    lists: Lists,
    walks: Mapping[str, Walk],
    ctx: Context,
    switched: Callable[[Level, int, minds.Mind], int],
) -> Iterator[Run]:
    """One run for each robot. switched: how many presses of a switch a mind takes with a seed."""
    seeds = [seed_that_deals(level, truths) for truths in combinations(level)]
    for robot in ROBOTS:
        of_seed = [(mind_of(robot, level, seed, lists, walks), seed) for seed in seeds]
        runs = [play(level, mind, seed, ctx) for mind, seed in of_seed]
        summed = _summed(level, robot, runs)
        if robot == "switch":
            summed = replace(summed, presses=switched(level, seeds[0], of_seed[0][0]))
        yield summed


def mind_of(
    robot: str, level: Level, seed: int, lists: Lists, walks: Mapping[str, Walk]
) -> minds.Mind:
    """How a robot chooses. Where a level judges nothing as `Thing`, Careful and Careless go as its
    walks do."""
    walk = walks.get("careful" if robot == "switch" else robot)
    if walk and not things_of(level):
        return minds.by_walk(walk)
    match robot:
        case "careless":
            return minds.careless
        case "hold-back":
            return minds.hold_back
        case "trust-all":
            return minds.trust_all
        case "suspect-all":
            return minds.suspect_all
        case "surface":
            return minds.surface(level, seed, lists)
        case _:
            return minds.careful


def _summed(level: Level, robot: str, played: Sequence[Played]) -> Run:
    """Of all deals the most of everything; of what was right the least, and the most for whoever
    does not read."""
    shares = [each.right_share for each in played if each.right_share is not None]
    blind = robot in ("trust-all", "suspect-all", "surface")
    return Run(
        level=level.id,
        robot=robot,
        words=max(each.words for each in played),
        presses=max(each.presses for each in played),
        minutes=max(each.minutes for each in played),
        ending=", ".join(dict.fromkeys(each.ending for each in played)),
        slips=max(each.slips for each in played),
        right_share=round((max if blind else min)(shares), 2) if shares else None,
        plain_choice=max(_share(plain_choice(each)) for each in played),
        plain_stage=max(_share(plain_stage(each)) for each in played),
    )


def _share(part: tuple[int, int]) -> float:
    return round(part[0] / part[1], 2) if part[1] else 0.0


def as_json(runs: Sequence[Run]) -> str:
    """What other programs read; the shares are those of all careful play together."""
    shares = _careful_shares(runs)
    told = [{key: value for key, value in asdict(run).items() if key not in shares} for run in runs]
    return json.dumps({"runs": told, **shares}, ensure_ascii=False, indent=1)


def _careful_shares(runs: Sequence[Run]) -> dict[str, float]:
    careful = [run for run in runs if run.robot == "careful"]
    many = max(1, len(careful))
    return {
        "plain_choice": round(sum(run.plain_choice for run in careful) / many, 2),
        "plain_stage": round(sum(run.plain_stage for run in careful) / many, 2),
    }


def as_text(runs: Sequence[Run]) -> str:
    """A table, one robot a line."""
    rows = [HEADS, *(_row(run) for run in runs)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADS))]
    lines = ["  ".join(cell.ljust(wide) for cell, wide in zip(row, widths)) for row in rows]
    shares = ", ".join(
        f"{key.replace('_', ' ')} {value:.0%}" for key, value in _careful_shares(runs).items()
    )
    return "\n".join((*(line.rstrip() for line in lines), f"All careful play together: {shares}."))


def _row(run: Run) -> tuple[str, ...]:
    right = "" if run.right_share is None else f"{run.right_share:.0%}"
    counted = (run.words, run.presses, run.minutes, run.slips)
    shares = (f"{run.plain_choice:.0%}", f"{run.plain_stage:.0%}")
    return (run.level, run.robot, *map(str, counted), right, *shares, run.ending)
