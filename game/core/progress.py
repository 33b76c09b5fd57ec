"""What the kept facts say of one player: levels done and begun, what was learned, what is next."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.facts import BOOSTER, Fact
from game.core.level import Level

WELL = 2 / 3
"""A level is finished well when more than this share of its tricks, and of its twins, was judged
right at first."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Levels by id: finished at least once, and left in the middle."""

    done: frozenset[str]
    begun: frozenset[str]
    toured: bool


def progress(facts: Iterable[Fact]) -> Progress:
    """How far a player has come, from all her facts in order."""
    done: set[str] = set()
    open_: set[str] = set()
    toured = False
    for fact in facts:
        match fact.kind:
            case "started":
                open_.discard(fact.level)
            case "acted":
                open_.add(fact.level)
            case "done":
                done.add(fact.level)
                open_.discard(fact.level)
            case "toured":
                toured = True
            case _:
                pass
    return Progress(frozenset(done), frozenset(open_), toured)


@dataclass(frozen=True, slots=True)
class Learned:
    """The last play-through of a level: skills to be glad of, and one to look at next time."""

    can: tuple[str, ...]
    next: str = ""
    told: bool = False


def learned(level: Level, facts: Iterable[Fact]) -> Learned:
    """What the last play-through of a level showed. With nothing missed, nothing is put as next.

    A skill is to be glad of when more of its tells were noticed than missed; a level whose scenes
    judge nothing of a skill counts it as practised, since the child went through it.
    """
    run = last_run(level.id, facts)
    noticed: dict[str, int] = {}
    missed: dict[str, int] = {}
    for fact in run:
        if fact.skill and fact.kind in ("noticed", "missed"):
            tally = noticed if fact.kind == "noticed" else missed
            tally[fact.skill] = tally.get(fact.skill, 0) + 1
    can = tuple(s for s in level.skills if noticed.get(s, 0) >= missed.get(s, 0))
    weak = [s for s in level.skills if missed.get(s, 0) > 0]
    weak.sort(key=lambda s: noticed.get(s, 0) - missed.get(s, 0))
    told = any(fact.kind == "told" for fact in run)
    return Learned(can or level.skills[:1], weak[0] if weak else "", told)


def finished_well(run: Iterable[Fact]) -> bool:
    """Whether most first answers of a play-through were right, on tricks and on twins alike.

    The first verdict on each item counts, and a trick that had to be shown was not seen; items
    without tells give no `noticed` or `missed` fact and are the twins. A play-through that judged
    nothing is well.
    """
    first: dict[tuple[str, str], bool] = {}
    tricks: set[tuple[str, str]] = set()
    for fact in run:
        key = (fact.scene, fact.item)
        if fact.verdict in ("right", "slip") or fact.kind == "missed":
            first.setdefault(key, fact.verdict == "right")
        if fact.kind in ("noticed", "missed"):
            tricks.add(key)
    for group in (tricks, set(first) - tricks):
        judged = [first[key] for key in group if key in first]
        if judged and sum(judged) / len(judged) <= WELL:
            return False
    return True


def last_run(level_id: str, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts of a level since it was last started, without what a booster round asked again."""
    mine = [fact for fact in facts if fact.level == level_id and fact.action != BOOSTER]
    starts = [at for at, fact in enumerate(mine) if fact.kind == "started"]
    return tuple(mine[starts[-1] :]) if starts else ()
