"""The rules a typed level must keep beyond its shape; each finds every place that breaks it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from game.content.lists import Lists
from game.content.rules.balance import judging
from game.content.rules.ids import bad_ids
from game.content.rules.links import roads
from game.content.rules.references import unknown_names
from game.content.rules.rooms import rooms
from game.content.rules.safety import safety
from game.content.rules.wording import wording
from game.core.findings import Found
from game.core.level import Level

Rule = Callable[[Level, Lists, Mapping[str, Any]], Iterator[Found]]

ALL: tuple[Rule, ...] = (
    bad_ids,
    unknown_names,
    roads,
    judging,
    rooms,
    safety,
    wording,
)

NAMES = (
    "id-shape",
    "reserved-name",
    "doubled-id",
    "unknown-skill",
    "unknown-person",
    "unknown-account",
    "unknown-place",
    "unknown-app",
    "unknown-thing",
    "unknown-feeling",
    "unknown-part",
    "no-picture",
    "unknown-scene",
    "no-next",
    "never-happens",
    "never-reached",
    "no-ending",
    "genuine-share",
    "no-why",
    "tell-not-in-text",
    "many-unsafe-lines",
    "no-tell-scene",
    "no-note",
    "date",
    "no-reader",
    "too-long",
    "long-sentence",
    "blame",
    "never-say",
    "unknown-placeholder",
    "name-in-words",
    "folder-name",
)
"""Every rule about a whole level, as it is called in a problem."""


def names(kinds: Mapping[str, Any]) -> tuple[str, ...]:
    """Every rule of this stage: those about a whole level, and those of each room."""
    own = (name for room in kinds.values() for name in room.names)
    return tuple(dict.fromkeys((*NAMES, *own)))


def found(level: Level, lists: Lists, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every place where the level breaks a rule."""
    for rule in ALL:
        yield from rule(level, lists, kinds)
