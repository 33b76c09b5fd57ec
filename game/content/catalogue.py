"""The words of one language: a gettext catalogue, its name, direction, digits and state."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from gettext import NullTranslations
from pathlib import Path as File
from typing import Literal

from game.content.mo_file import NOT_THERE, opened_words, read_header
from game.content.placeholders import fill
from game.content.problems import Problem, unreadable

Direction = Literal["ltr", "rtl"]
State = Literal["draft", "reviewed", "approved"]
DOMAIN = "lantern-bay"
"""The catalogue of the app: screens, rooms, names and skills. A level's is called as the level."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language the game can be played in. `levels`: the versions it has every word of, by id.

    messages: the words of the app; those of a level are opened with the level (`of_level`).
    """

    code: str
    name: str
    direction: Direction = "ltr"
    state: State = "approved"
    digits: str = "0123456789"
    levels: Mapping[str, int] = field(default_factory=dict)
    messages: NullTranslations | None = None
    """None: English, the language everything is written in."""
    partly: bool = False
    """Some pages that no story needs are still in English."""

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


def catalogue_file(folder: File, code: str, ending: str = "mo", domain: str = DOMAIN) -> File:
    """Where the words of the app, or of the level named by `domain`, lie in a language."""
    return folder / code / "LC_MESSAGES" / f"{domain}.{ending}"


def level_catalogue(folder: File, code: str, level_id: str, added: File | None = None) -> File:
    """Where the words of a level lie: in ours, or in the catalogues that came with added levels."""
    ours = catalogue_file(folder, code, domain=level_id)
    return ours if added is None or ours.is_file() else catalogue_file(added, code, domain=level_id)


def known(
    folder: File, added: File | None = None
) -> tuple[tuple[Language, ...], tuple[Problem, ...]]:
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
            continue
        further = _levels_added(added, language.code)
        if isinstance(further, Problem):
            problems.append(further)
        elif further:
            language = replace(language, levels={**further, **language.levels})
        if language.levels:
            there.append(language)
    return tuple(there), tuple(problems)


def _levels_added(added: File | None, code: str) -> Mapping[str, int] | Problem:
    """The added levels that are whole in a language."""
    if added is None or not (path := catalogue_file(added, code)).is_file():
        return {}
    head = read_header(path)
    return head if isinstance(head, Problem) else _levels(head.get("x-levels", "")) or {}


def opened(language: Language, folder: File, added: File | None = None) -> Language | Problem:
    """The language with the words of the app."""
    if language.code == "en":
        return language
    path = catalogue_file(folder, language.code)
    described = _described(path, language.code)
    if isinstance(described, Problem):
        return described
    messages = opened_words(path, catalogue_file(added, language.code) if added else None)
    if isinstance(messages, Problem):
        return messages
    return replace(described, messages=messages, levels={**language.levels, **described.levels})


def of_level(
    language: Language, level_id: str, folder: File, added: File | None = None
) -> Language | Problem:
    """The language with the words of one level, to be dropped when the level is put together."""
    if language.code == "en":
        return language
    messages = opened_words(level_catalogue(folder, language.code, level_id, added))
    return messages if isinstance(messages, Problem) else replace(language, messages=messages)


def without_broken(
    language: Language, folder: File, added: File | None = None
) -> tuple[Language, tuple[Problem, ...]]:
    """The language without the levels whose catalogue is missing or broken; and those."""
    headers = {
        id_: read_header(level_catalogue(folder, language.code, id_, added))
        for id_ in language.levels
    }
    broken = {id_: header for id_, header in headers.items() if isinstance(header, Problem)}
    return without(language, broken), tuple(broken.values())


def without(language: Language, level_ids: Collection[str]) -> Language:
    """The language as if some levels were not translated."""
    left = {id_: version for id_, version in language.levels.items() if id_ not in level_ids}
    return replace(language, levels=left)


def _described(path: File, code: str) -> Language | Problem:
    """What the header of the app's catalogue says of its language."""
    head = read_header(path)
    if isinstance(head, Problem):
        return head
    name, state = head.get("x-name", ""), head.get("x-state", "")
    direction, digits = head.get("x-direction", ""), head.get("x-digits", "0123456789")
    levels = _levels(head["x-levels"]) if "x-levels" in head else None
    if not name or direction not in ("ltr", "rtl") or len(digits) != 10 or levels is None:
        message = f'The catalogue of "{code}" does not say its name, direction, digits and levels.'
        return unreadable(path.as_posix(), "catalogue-head", message)
    if state not in ("draft", "reviewed", "approved"):
        state = "draft"
    partly = head.get("x-partly", "") == "yes"
    return Language(code, name, direction, state, digits, levels, partly=partly)  # type: ignore[arg-type] # both were compared above


def _levels(written: str) -> dict[str, int] | None:
    """Versions by level, from `check-7=123 scam-shoe-shop=456`; None when it is written wrong."""
    pairs = [part.partition("=") for part in written.split()]
    if not all(version.isascii() and version.isdigit() for _, _, version in pairs):
        return None
    return {id_: int(version) for id_, _, version in pairs}
