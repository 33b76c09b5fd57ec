"""What can go wrong with keeping progress, each as one id and one plain sentence."""

import errno
import sqlite3
from collections.abc import Mapping
from typing import ClassVar, Literal

Trouble = Literal["disk-full", "cannot-write", "damaged", "not-kept", "no-backup"]
"""Why new facts are not on the disk just now; screens translate the sentence by this id.
no-backup: they are, but no copy of them can be made."""

SENTENCES: Mapping[str, str] = {
    "disk-full": "The disk is full, so new progress is not saved yet. You can play on.",
    "cannot-write": "New progress cannot be saved just now. You can play on.",
    "damaged": "The progress file is damaged. Close the game and open it again to repair it.",
    "not-kept": "Progress cannot be kept here, so it will be gone when the game is closed.",
    "no-backup": "Progress is saved, but no safety copy of it can be made. Please tell a grown-up.",
    "already-open": "Lantern Bay is already open on this computer.",
    "too-new": "This progress was made by a newer Lantern Bay. Please use the newer one.",
    "cannot-keep": "Progress cannot be kept in this folder. You can play, but nothing is saved.",
    "cannot-keep-full": "The disk is full, so progress cannot be kept. You can play on.",
    "cannot-forget": "Not everything could be forgotten just now. Please try again.",
    "not-a-copy": "This file is no whole copy of progress, so nothing was changed.",
    "not-a-class": "This file is no whole class file, so nothing was changed.",
    "cannot-copy": "The copy could not be written. Is the stick in, with room? Please try again.",
    "cannot-read": "The copy could not be read. Please look whether the stick is in.",
    "in-the-way": "There is another file of this name, so nothing was written.",
    "not-a-hand-in": "This file is no whole hand-in, so nothing of it was taken.",
    "hand-in-too-new": "This was handed in by a newer Lantern Bay. Please use that one here, too.",
    "wrong-key": "This is not signed by the computer it names, so nothing of it was taken.",
    "other-class": "No key of this class is kept here. If it is yours, make one on Collect.",
    "other-desk": "This is sealed for another desk. On that computer, please hand in all again.",
    "cannot-hand-in": "Nothing could be handed in. Is the stick in, with room? Please try again.",
    "cannot-collect": "Nothing could be read there. Please look whether the stick is in.",
    "no-class": "No class was taken in on this computer yet, so there is nothing to hand in.",
    "pair-taken": "Somebody already plays with this animal in this colour.",
    "too-many": "No more players fit on this computer.",
    "recovered": "The progress file was damaged. It was repaired, and the old file was put aside.",
}


def stops_saving(trouble: str | None) -> bool:
    """Whether new facts are not on the disk because of it."""
    return trouble not in (None, "no-backup")


class StoreError(Exception):
    """A progress store said no: `id` for the catalogue, `sentence` in plain English."""

    id: ClassVar[str]

    def __init__(self, detail: str = "") -> None:
        self.detail = detail
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        return SENTENCES[self.id]


class AlreadyOpen(StoreError):
    """Another game on this computer has this folder open."""

    id = "already-open"


class TooNew(StoreError):
    """The file was written by a newer game; it was not touched."""

    id = "too-new"


class CannotKeep(StoreError):
    """The folder cannot be written; play with a MemoryStore instead."""

    id = "cannot-keep"


class DiskFull(CannotKeep):
    """There is no room to make or repair the store."""

    id = "cannot-keep-full"


class CannotForget(StoreError):
    """Some file that holds the profile could not be rewritten; the profile is still there."""

    id = "cannot-forget"


class NotACopy(StoreError):
    """A file that was to be brought in is not a whole, sound store of ours."""

    id = "not-a-copy"


class NotAClass(StoreError):
    """A file that was to be taken in is not a whole class file of ours."""

    id = "not-a-class"


class CannotRead(StoreError):
    """A file that was to be brought in is not there, or cannot be read to its end."""

    id = "cannot-read"


class CannotCopy(StoreError):
    """A copy could not be written where it was wanted; an older one there is as it was."""

    id = "cannot-copy"


class InTheWay(StoreError):
    """The place wanted for a copy holds a file that is no copy of progress, or is our own."""

    id = "in-the-way"


class NotAHandIn(StoreError):
    """A file that was to be collected is damaged, cut short, too large, or something else."""

    id = "not-a-hand-in"


class HandInTooNew(StoreError):
    """A hand-in was written by a newer game; nothing of it was taken."""

    id = "hand-in-too-new"


class WrongKey(StoreError):
    """A hand-in is signed with a key that is not the one its device was first seen with."""

    id = "wrong-key"


class OtherClass(StoreError):
    """A hand-in is for a class whose own key is not kept here."""

    id = "other-class"


class OtherDesk(StoreError):
    """A hand-in is sealed for another key than its class has here: from before it got a new one."""

    id = "other-desk"


class CannotHandIn(StoreError):
    """A hand-in could not be written where it was wanted; what lay there is as it was."""

    id = "cannot-hand-in"


class CannotCollect(StoreError):
    """A folder, or a file in it, could not be read."""

    id = "cannot-collect"


class NoClass(StoreError):
    """Nothing can be handed in on a PC that took in no class."""

    id = "no-class"


class PairTaken(StoreError):
    """A profile with this animal and colour exists."""

    id = "pair-taken"


class TooManyProfiles(StoreError):
    """The cap of profiles on one computer is reached."""

    id = "too-many"


DATABASE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What using a database may raise. SQLite quotes a damaged schema in its message, and Python then
stumbles over the bytes of the message itself."""
DatabaseTrouble = sqlite3.Error | UnicodeDecodeError

_FULL = {errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC, errno.EFBIG}
_DISK = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOMEM,
}
_UNREADABLE = {
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_IOERR_SHORT_READ,
    sqlite3.SQLITE_IOERR_CORRUPTFS,
    sqlite3.SQLITE_IOERR_DATA,
}


def meaning(
    error: DatabaseTrouble | OSError,
) -> Literal["busy", "disk-full", "cannot-write", "damaged"]:
    """What an error of SQLite or the system says about the store."""
    if isinstance(error, OSError):
        return "disk-full" if error.errno in _FULL else "cannot-write"
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "busy"
        case sqlite3.SQLITE_FULL:
            return "disk-full"
        case sqlite3.SQLITE_IOERR:
            return "damaged" if code in _UNREADABLE else "cannot-write"
        case primary if primary in _DISK:
            return "cannot-write"
        case _:
            return "damaged"


def as_refusal(error: DatabaseTrouble | OSError) -> StoreError:
    """The typed error a caller of `open_store` sees for this one."""
    match meaning(error):
        case "busy":
            return AlreadyOpen(str(error))
        case "disk-full":
            return DiskFull(str(error))
        case _:
            return CannotKeep(str(error))
