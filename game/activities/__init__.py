"""The rooms: one folder each, none knowing another; here they are listed for everybody else."""

from game.activities.chat import ROOM as CHAT
from game.activities.inbox import ROOM as INBOX
from game.activities.report import ROOM as REPORT
from game.activities.room import Room
from game.activities.settings import ROOM as SETTINGS
from game.activities.story import ROOM as STORY
from game.core.play import Rulebook

ROOMS: tuple[Room, ...] = (CHAT, INBOX, REPORT, SETTINGS, STORY)
"""Every kind of activity there is. Written out, so that a freezer sees them all."""

ROOMS_BY_KIND = {room.kind: room for room in ROOMS}
"""The same by the word an author writes after `activity:`."""


def rulebook() -> Rulebook:
    """The rules of every kind of activity."""
    return {room.kind: room.rules for room in ROOMS}
