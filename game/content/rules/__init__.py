"""The rules a typed level must keep beyond its shape; each finds every place that breaks it."""

from collections.abc import Callable, Iterator, Mapping
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
    ids.problems,
    references.problems,
    links.problems,
    remembering.problems,
    balance.problems,
    shortcuts.problems,
    rooms.problems,
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
    """Every place where the level breaks a rule."""
    for rule in ALL:
        yield from rule(level, lists, kinds)
