"""The words of one language: a gettext catalogue, its name, direction, digits and state."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from gettext import GNUTranslations, NullTranslations
from pathlib import Path as File
from typing import Literal

from game.content.placeholders import fill
from game.content.problems import Problem, unreadable

Direction = Literal["ltr", "rtl"]
State = Literal["draft", "reviewed", "approved"]
DOMAIN = "lantern-bay"
LARGEST = 16 * 1024 * 1024
MAGIC = 0x950412DE
NOT_THERE = "\0"


class _Silence(NullTranslations):
    """Answers for what a catalogue lacks, so that a missing entry is never taken for English."""

    def gettext(self, message: str) -> str:
        return NOT_THERE

    def pgettext(self, context: str, message: str) -> str:
        return NOT_THERE


@dataclass(frozen=True, slots=True)
class Language:
    """A language the game can be played in. `levels`: the versions it has every word of, by id."""

    code: str
    name: str
    direction: Direction = "ltr"
    state: State = "approved"
    digits: str = "0123456789"
    levels: Mapping[str, int] = field(default_factory=dict)
    messages: NullTranslations | None = None
    """None: English, the language everything is written in."""

    @property
    def rtl(self) -> bool:
        return self.direction == "rtl"

    def find(self, context: str, text: str) -> str | None:
        """The translation, or None when there is none."""
        if self.messages is None:
            return text
        found = self.messages.pgettext(context, text) if context else self.messages.gettext(text)
        return None if found in ("", NOT_THERE) else found

    def pgettext(self, context: str, text: str) -> str:
        """The translation, or else the English."""
        found = self.find(context, text)
        return text if found is None else found

    def words(self, text: str, context: str = "", /, **values: str) -> str:
        """Words of the game's own screens, their {places} filled (the protocol of `ui.context`)."""
        return fill(self.pgettext(context, text), values.get, self.rtl)

    def number(self, number: int) -> str:
        """A number in the language's own digits."""
        return str(number).translate(dict(zip(map(ord, "0123456789"), self.digits)))


def english() -> Language:
    return Language("en", "English")


def catalogue_file(folder: File, code: str, ending: str = "mo") -> File:
    return folder / code / "LC_MESSAGES" / f"{DOMAIN}.{ending}"


def known(folder: File) -> tuple[tuple[Language, ...], tuple[Problem, ...]]:
    """English and every language with a level all of whose words are there; and broken ones.

    They come without their words. A language without a level yet is not offered: a child would
    choose it and find English.
    """
    there: list[Language] = [english()]
    problems: list[Problem] = []
    try:
        found = sorted(folder.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))
    except OSError as error:
        message = f"The languages cannot be read: {error.strerror}."
        return (english(),), (unreadable(folder.as_posix(), "unreadable", message),)
    for path in found:
        language = _described(path, path.parent.parent.name)
        if isinstance(language, Problem):
            problems.append(language)
        elif language.levels:
            there.append(language)
    return tuple(there), tuple(problems)


def opened(language: Language, folder: File) -> Language | Problem:
    """The language with its words."""
    if language.code == "en":
        return language
    path = catalogue_file(folder, language.code)
    described = _described(path, language.code)
    if isinstance(described, Problem):
        return described
    try:
        with path.open("rb") as file:
            messages = GNUTranslations(file)
    except (OSError, ValueError, struct.error, LookupError, RecursionError, EOFError):
        return _broken(path)
    messages.add_fallback(_Silence())
    d = described
    return Language(d.code, d.name, d.direction, d.state, d.digits, d.levels, messages)


def _described(path: File, code: str) -> Language | Problem:
    """What the head of a catalogue says of its language."""
    try:
        head = _head(path)
    except OSError as error:
        return unreadable(path.as_posix(), "unreadable", f"This cannot be read: {error.strerror}.")
    except (ValueError, struct.error):
        return _broken(path)
    name, state = head.get("x-name", ""), head.get("x-state", "")
    direction, digits = head.get("x-direction", ""), head.get("x-digits", "0123456789")
    if not name or direction not in ("ltr", "rtl") or len(digits) != 10:
        message = f'The catalogue of "{code}" does not say its name, direction and digits.'
        return unreadable(path.as_posix(), "catalogue-head", message)
    if state not in ("draft", "reviewed", "approved"):
        state = "draft"
    levels = dict(_level(part) for part in head.get("x-levels", "").split())
    return Language(code, name, direction, state, digits, levels)  # type: ignore[arg-type] # both were compared above


def _level(part: str) -> tuple[str, int]:
    name, _, version = part.partition("=")
    return name, int(version)


def _head(path: File) -> dict[str, str]:
    """The header entry of a .mo file, whose tables must lie inside the file.

    Reads only the tables, since every language is described before one is chosen.
    """
    if path.stat().st_size > LARGEST:
        raise ValueError("too big")
    data = path.read_bytes()
    order = "<" if struct.unpack_from("<I", data)[0] == MAGIC else ">"
    magic, _, count, ours, theirs = struct.unpack_from(f"{order}5I", data)
    if magic != MAGIC or count == 0:
        raise ValueError("not a catalogue")
    for table in (ours, theirs):
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
