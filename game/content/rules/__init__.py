"""The rules a typed level must keep beyond its shape; each finds every place that breaks it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from game.content.lists import Lists
from game.content.rules import (
    balance,
    ids,
    links,
    odd_text,
    real_world,
    references,
    remembering,
    rooms,
    safety,
    shortcuts,
    staging,
    wording,
)
from game.core.findings import Found
from game.core.level import Level

Rule = Callable[[Level, Lists, Mapping[str, Any]], Iterator[Found]]

ALL: tuple[Rule, ...] = (
    references.problems,
    links.problems,
    remembering.problems,
    balance.problems,
    shortcuts.problems,
    staging.problems,
    safety.problems,
    wording.problems,
    odd_text.problems,
    real_world.problems,
)

RULES: Mapping[str, str] = {
    **ids.RULES,
    **references.RULES,
    **links.RULES,
    **remembering.RULES,
    **balance.RULES,
    **shortcuts.RULES,
    **safety.RULES,
    **staging.RULES,
    **wording.RULES,
    **odd_text.RULES,
    **real_world.RULES,
}
"""The rules of a whole level: what each means and how to mend it. A room brings its own."""


def found(level: Level, lists: Lists, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every place where the level breaks a rule. What a room finds goes by the ids of its parts, so
    of a scene with a wrong id only that is told."""
    misnamed = [*ids.problems(level, lists, kinds)]
    yield from misnamed
    for rule in ALL:
        yield from rule(level, lists, kinds)
    unsure = {each.path[1] for each in misnamed if each.path[0] == "scenes"}
    scenes = {name: scene for name, scene in level.scenes.items() if name not in unsure}
    yield from rooms.problems(replace(level, scenes=scenes), lists, kinds)
