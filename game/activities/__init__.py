"""The rooms: one folder each, none knowing another; here they are listed for everybody else."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what a room is made of is not on the way to the first picture either
    from game.activities.room import Room
    from game.core.play import Rulebook
    from game.core.rules import Rules

KINDS = (
    "chat",
    "check",
    "day",
    "feed",
    "inbox",
    "make",
    "page",
    "passphrase",
    "picture",
    "report",
    "settings",
    "shop",
    "sort",
    "story",
    "telling",
)
"""Every kind of activity there is: the name of its folder, and what an author writes."""


class _Rooms(Mapping[str, "Room"]):
    """Opens a room when it is first asked for: the way to the first picture needs none of them,
    and making them all would be a fifth of it. The frozen program holds every module of the game
    (`delivery/freeze.modules`), so none needs a line of its own here."""

    def __getitem__(self, kind: str) -> "Room":
        if kind not in KINDS:
            raise KeyError(kind)
        room: Room = import_module(f"{__name__}.{kind}").ROOM
        return room

    def __contains__(self, kind: object) -> bool:
        return kind in KINDS

    def __iter__(self) -> Iterator[str]:
        return iter(KINDS)

    def __len__(self) -> int:
        return len(KINDS)


class _Rules(Mapping[str, "Rules"]):
    """The rules of the rooms alone."""

    def __getitem__(self, kind: str) -> "Rules":
        return ROOMS_BY_KIND[kind].rules

    def __iter__(self) -> Iterator[str]:
        return iter(KINDS)

    def __len__(self) -> int:
        return len(KINDS)


ROOMS_BY_KIND: "Mapping[str, Room]" = _Rooms()
"""The rooms by the word an author writes after `activity:`."""


def rulebook() -> "Rulebook":
    """The rules of every kind of activity."""
    return _Rules()
