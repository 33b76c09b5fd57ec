"""A compiled catalogue (.mo) on the disk: its header, whether it is whole, and its words."""

import struct
from collections.abc import Mapping
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path as File

from game.content.problems import Problem, unreadable
from game.files import read_file

LARGEST = 16 * 1024 * 1024
"""Bytes of a catalogue; anything larger is none of ours."""
MAGIC = 0x950412DE
NOT_THERE = "\0"
"""What an opened catalogue answers for an entry it lacks."""


class _Silence(NullTranslations):
    """Answers for what a catalogue lacks, so that a missing entry is never taken for English."""

    def gettext(self, message: str) -> str:
        return NOT_THERE

    def pgettext(self, context: str, message: str) -> str:
        return NOT_THERE


def opened_words(path: File, more: File | None = None) -> NullTranslations | Problem:
    """Every entry of a catalogue, read into memory; `more`: one that is asked for what it lacks."""
    data = _data(path)
    if isinstance(data, Problem):
        return data
    try:
        _header(data)
        words = GNUTranslations(BytesIO(data))
    except Exception:  # gettext trusts what it reads: damaged bytes raise whatever they like
        return _broken(path)
    for added in (more,) if more is not None and more.is_file() else ():
        if isinstance(further := opened_words(added), GNUTranslations):
            words.add_fallback(further)
    words.add_fallback(_Silence())
    return words


def read_header(path: File) -> Mapping[str, str] | Problem:
    """What the header entry says, by lower-case key; or why the catalogue cannot be opened.

    Its tables are looked at, not its words: every language is described before one is chosen.
    """
    data = _data(path)
    if isinstance(data, Problem):
        return data
    try:
        return _header(data)
    except (ValueError, LookupError, OverflowError, MemoryError, struct.error):
        return _broken(path)


def _data(path: File) -> bytes | Problem:
    """The bytes of the file, or why it cannot be opened."""
    try:
        return read_file(path, LARGEST)
    except FileNotFoundError:
        message = "This catalogue is missing: make it again with the command `words compile`."
        return unreadable(path.as_posix(), "missing-catalogue", message)
    except OSError as error:
        return unreadable(path.as_posix(), "unreadable", f"This cannot be read: {error.strerror}.")


def _header(data: bytes) -> Mapping[str, str]:
    """The header entry of a catalogue whose tables must lie inside it."""
    order = "<" if struct.unpack_from("<I", data)[0] == MAGIC else ">"
    magic, _, count, ours, theirs = struct.unpack_from(f"{order}5I", data)
    if magic != MAGIC or count == 0:
        raise ValueError("not a catalogue")
    for table in (ours, theirs):
        if count > len(data) // 8:
            raise ValueError("cut off")
        spans = struct.unpack_from(f"{order}{2 * count}I", data, table)
        if any(size + start >= len(data) for size, start in zip(spans[::2], spans[1::2])):
            raise ValueError("cut off")
    empty, _ = struct.unpack_from(f"{order}2I", data, ours)
    size, start = struct.unpack_from(f"{order}2I", data, theirs)
    if empty:
        raise ValueError("no header")
    lines = data[start : start + size].decode("utf-8").splitlines()
    pairs = (line.partition(":") for line in lines)
    return {key.strip().lower(): value.strip() for key, _, value in pairs}


def _broken(path: File) -> Problem:
    message = "This catalogue is broken: make it again with the command `words compile`."
    return unreadable(path.as_posix(), "broken-catalogue", message)
