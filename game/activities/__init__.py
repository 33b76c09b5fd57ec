"""The rooms: one folder each, none knowing another; here they are listed for everybody else."""

from collections.abc import Iterator, Mapping

from game.activities.room import Room
from game.core.play import Rulebook
from game.core.rules import Rules

KINDS = (
    "chat",
    "check",
    "feed",
    "inbox",
    "page",
    "passphrase",
    "report",
    "settings",
    "shop",
    "sort",
    "story",
)
"""Every kind of activity there is."""


class _Rooms(Mapping[str, Room]):
    """Opens a room when it is first asked for: the way to the first picture needs none of them,
    and making them all would be a fifth of it. Written out, so that a freezer sees them all."""

    def __getitem__(self, kind: str) -> Room:
        match kind:
            case "chat":
                from game.activities import chat

                return chat.ROOM
            case "check":
                from game.activities import check

                return check.ROOM
            case "feed":
                from game.activities import feed

                return feed.ROOM
            case "inbox":
                from game.activities import inbox

                return inbox.ROOM
            case "page":
                from game.activities import page

                return page.ROOM
            case "passphrase":
                from game.activities import passphrase

                return passphrase.ROOM
            case "report":
                from game.activities import report

                return report.ROOM
            case "settings":
                from game.activities import settings

                return settings.ROOM
            case "shop":
                from game.activities import shop

                return shop.ROOM
            case "sort":
                from game.activities import sort

                return sort.ROOM
            case "story":
                from game.activities import story

                return story.ROOM
        raise KeyError(kind)

    def __contains__(self, kind: object) -> bool:
        return kind in KINDS

    def __iter__(self) -> Iterator[str]:
        return iter(KINDS)

    def __len__(self) -> int:
        return len(KINDS)


class _Rules(Mapping[str, Rules]):
    """The rules of the rooms alone."""

    def __getitem__(self, kind: str) -> Rules:
        return ROOMS_BY_KIND[kind].rules

    def __iter__(self) -> Iterator[str]:
        return iter(KINDS)

    def __len__(self) -> int:
        return len(KINDS)


ROOMS_BY_KIND: Mapping[str, Room] = _Rooms()
"""The rooms by the word an author writes after `activity:`."""


def rulebook() -> Rulebook:
    """The rules of every kind of activity."""
    return _Rules()
