"""Whether a play-through of a level went well: what a child was asked, and what she saw first."""

from collections.abc import Iterable

from game.activities import ROOMS_BY_KIND
from game.core.facts import Fact
from game.core.level import Level
from game.core.memory import dealt, in_deal

WELL = 2 / 3
"""A level is finished well when more than this share of its tricks, and of its twins, was judged
right at first."""

Key = tuple[str, str]
"""An item, by its scene and its id."""


def finished_well(run: Iterable[Fact], level: Level | None = None) -> bool:
    """Whether most first answers of a play-through were right, on tricks and on twins alike.

    The first verdict on each item counts, and a trick that had to be shown was not seen. Which
    items are tricks, the level says, as it was dealt; without one, what gave a `noticed` or
    `missed` fact. A play-through that judged nothing is well.
    """
    facts = tuple(run)
    first: dict[Key, bool] = {}
    noted: set[Key] = set()
    for fact in facts:
        key = (fact.scene, fact.item)
        if fact.verdict in ("right", "slip") or fact.kind == "missed":
            first.setdefault(key, fact.verdict == "right")
        if fact.kind in ("noticed", "missed"):
            noted.add(key)
    tricks = noted if level is None else noted - _genuine(level, facts[0].seed)
    for group in (tricks, set(first) - tricks):
        judged = [first[key] for key in group if key in first]
        if judged and sum(judged) / len(judged) <= WELL:
            return False
    return True


def _genuine(level: Level, seed: int) -> set[Key]:
    scenes = in_deal(level, dealt(level, seed)).scenes.values()
    return {
        (scene.id, item.id)
        for scene in scenes
        for item in ROOMS_BY_KIND[scene.activity].items(scene.spec)
        if item.genuine
    }
