"""What a booster round asks: twins from levels already played, one fine and one a trick."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from random import Random

from game.activities import ROOMS_BY_KIND
from game.core.booster_item import BoosterItem
from game.core.checkup import KIND as CHECK
from game.core.level import Level, Scene
from game.core.memory import combinations, in_deal

PAIRS = 3
"""Three pairs take about three minutes (CURRICULUM E1)."""


def asked_of(level: Level) -> tuple[BoosterItem, ...]:
    """All that can be judged again of a level, scene by scene, whatever chance dealt: each once, as
    it is where it is dealt first.

    A scene of a check-up is never practised (EVIDENCE R4); and where no trick has a tell in its own
    words, what is fine there cannot be told without its surroundings either.
    """
    every: dict[tuple[str, str, str], BoosterItem] = {}
    for truths in combinations(level):
        for scene in in_deal(level, truths).scenes.values():
            for one in _of_scene(level, scene):
                every.setdefault(one.key, one)
    return tuple(every.values())


def _of_scene(level: Level, scene: Scene) -> Iterator[BoosterItem]:
    if scene.activity == CHECK:
        return
    items = [i for i in ROOMS_BY_KIND[scene.activity].items(scene.spec) if i.text and i.apart]
    if any(item.tells for item in items):
        for item in items:
            if item.genuine or item.tells:
                yield BoosterItem(level.id, level.title, level.version, scene.id, item)


def a_round(
    skills: Iterable[str],
    pool: Sequence[BoosterItem],
    times: Mapping[tuple[str, str, str], int],
    seed: int,
) -> tuple[BoosterItem, ...]:
    """Up to three pairs: a trick of each skill, the weakest first, with a twin from its own scene.

    What was asked least often before comes first. Where there are too few skills for three pairs, a
    skill gives a second one; where a scene has no twin left, another scene lends one.
    """
    dice = Random(seed)
    order = sorted(dice.sample(pool, len(pool)), key=lambda one: times.get(one.key, 0))
    chosen: list[BoosterItem] = []
    wanted = list(skills)
    for skill in wanted * PAIRS:
        if len(chosen) < 2 * PAIRS:
            chosen += _pair(skill, [one for one in order if one not in chosen])
    return tuple(dice.sample(chosen, len(chosen)))


def another(
    like: BoosterItem, pool: Sequence[BoosterItem], used: Collection[BoosterItem]
) -> BoosterItem | None:
    """A different thing of the same kind, for another try at what went wrong."""
    fitting = [
        one
        for one in pool
        if one not in used
        and one.item.genuine == like.item.genuine
        and (one.item.genuine or set(one.skills) & set(like.skills))
    ]
    near = [one for one in fitting if (one.level, one.scene) == (like.level, like.scene)]
    return next(iter(near or fitting), None)


def _pair(skill: str, order: Sequence[BoosterItem]) -> tuple[BoosterItem, ...]:
    """A trick of a skill and its twin; nothing when there is no such trick left."""
    trick = next((one for one in order if skill in one.skills), None)
    if trick is None:
        return ()
    twins = [one for one in order if one.item.genuine]
    near = [one for one in twins if (one.level, one.scene) == (trick.level, trick.scene)]
    return (trick, *(near or twins)[:1])
