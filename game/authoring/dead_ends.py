"""Dead ends: scenes that no act brings to an end, found by playing them by their room's rules."""

from collections.abc import Iterator

from game.core.level import Level, Scene
from game.core.play import Rulebook

MOST = 5_000
"""The most states looked at in a scene; one that can end does so within a few hundred."""


def dead_ends(level: Level, rules: Rulebook) -> Iterator[tuple[str, bool]]:
    """The scenes that were never seen to end, and whether that is certain (all ways were tried)."""
    for name, scene in level.scenes.items():
        ends, sure = _ends(scene, rules)
        if not ends:
            yield name, sure


def _ends(scene: Scene, rules: Rulebook) -> tuple[bool, bool]:
    room = rules[scene.activity]
    coming = [room.start(scene.spec, 0)]
    seen = set(coming)
    for _ in range(MOST):
        if not coming:
            return False, True
        state = coming.pop()  # the newest first: onward, as a child plays
        for act in room.offers(scene.spec, state):
            reaction = room.apply(scene.spec, state, act)
            if reaction.outcome:
                return True, True
            if reaction.state not in seen:
                seen.add(reaction.state)
                coming.append(reaction.state)
    return False, False
