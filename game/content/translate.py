"""An English level → the same level in a language and region; or which words are still missing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from game.content.catalogue import Language
from game.content.fields import Leaf, rebuilt, remade, shown
from game.content.lists import Lists
from game.content.placeholders import MONEY, fill
from game.content.regions import Region
from game.content.tells import mark, unmark
from game.core.findings import Path
from game.core.level import Level
from game.core.tells import spans
from game.core.words import Tell

ONLY_WORDS = ("name", "handle", "about")
"""Fields that are the one text of a list's entry: their context is the entry alone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text for translators: msgctxt and msgid, and the leaf it comes from."""

    context: str
    text: str
    leaf: Leaf

    @property
    def tells(self) -> int:
        """How many tells are marked in the text."""
        return len(_tells(self.leaf))


def entries(level: Level) -> Iterator[Entry]:
    """Every text of a level that a translator sees. Words of tells are marked inside their text."""
    for leaf in shown(level, names=(level.id,)):
        if leaf.text and not (isinstance(leaf.owner, Tell) and leaf.field == "words"):
            yield Entry(_context(leaf.names), _marked(leaf), leaf)


def list_entries(kind: str, listed: Any) -> Iterator[Entry]:
    """Every text of a list (`skills`, `cast`, …) that a translator sees."""
    for id_, entry in listed.items():
        for leaf in shown(entry, (id_,), (kind, id_)):
            names = leaf.names[:-1] if leaf.field in ONLY_WORDS else leaf.names
            if leaf.text:
                yield Entry("/".join(names), leaf.text, leaf)


def region_entries(region: Region) -> Iterator[Entry]:
    """The texts of a region that a translator sees: its name, its names and its money."""
    for leaf in shown(region, (), ("regions", region.id)):
        yield Entry("/".join(leaf.names), leaf.text, leaf)


def translated(level: Level, language: Language) -> tuple[Level, tuple[Entry, ...]]:
    """The level in another language, and the entries that are missing (or mark tells wrongly)."""
    if language.messages is None:
        return level, ()
    texts: dict[Path, str] = {}
    begins: dict[Path, int] = {}
    missing: list[Entry] = []
    for entry in entries(level):
        found = language.find(entry.context, entry.text)
        made = None if found is None else unmark(found, entry.tells)
        if made is None:
            missing.append(entry)
            continue
        text, places = made
        texts[entry.leaf.path] = text
        for place, (start, end) in enumerate(places):
            tell = (*entry.leaf.path[:-1], "tells", place)
            texts[(*tell, "words")], begins[tell] = text[start:end], start
    made = rebuilt(level, lambda leaf: texts.get(leaf.path, leaf.text))
    return remade(made, lambda path, record: _begins(record, begins.get(path))), tuple(missing)


def filled(level: Level, value: Callable[[str], str | None], rtl: bool) -> Level:
    """The level with names, apps and money in their places, and each tell knowing its own."""

    def put(leaf: Leaf) -> str:
        return fill(leaf.text, value, rtl) if leaf.shown else leaf.text

    def locate(_path: Path, record: Any) -> Any:
        tells, text = getattr(record, "tells", ()), getattr(record, "text", "")
        if not tells:
            return record
        starts = (span and len(fill(text[: span[0]], value, rtl)) for span in spans(text, tells))
        return replace(record, tells=tuple(map(_begins, tells, starts)))

    made: Level = rebuilt(remade(level, locate), put)
    return made


def _begins(record: Any, at: int | None) -> Any:
    """The tell whose words begin there; whatever else comes along stays as it is."""
    return record if at is None else replace(record, at=at)


def names_in(lists: Lists, region: Region, language: Language) -> dict[str, str]:
    """The name shown of everybody and every app, by id, in a language and a region."""
    names: dict[str, str] = {}
    for kind in ("cast", "accounts", "apps"):
        for entry in list_entries(kind, getattr(lists, kind)):
            names[str(entry.leaf.path[0])] = language.pgettext(entry.context, entry.text)
    for id_, local in region.names.items():
        names[id_] = language.pgettext(f"regions/{region.id}/names/{id_}/name", local.name)
    return names


def money_in(region: Region, language: Language, amount: int) -> str:
    """An amount as it is said in a region and a language."""
    words = language.pgettext(f"regions/{region.id}/money/words", region.money.words)
    number = language.number(amount * region.money.factor)
    return fill(words, {"amount": number}.get, language.rtl)


def values_in(
    names: Mapping[str, str], region: Region, language: Language
) -> Callable[[str], str | None]:
    """What fills a place of a text, by what stands in its brackets."""

    def value(place: str) -> str | None:
        money = MONEY.fullmatch(place)
        return money_in(region, language, int(money[1])) if money else names.get(place)

    return value


def _context(names: tuple[str, ...]) -> str:
    """`scam-lucky-goat/messages/messages/goat/text`: level, scene, the way to the item, field."""
    level, *rest = names
    return "/".join((level, *(rest[1:] if rest[0] == "scenes" else rest)))


def _tells(leaf: Leaf) -> tuple[Tell, ...]:
    return getattr(leaf.owner, "tells", ()) if leaf.field == "text" else ()


def _marked(leaf: Leaf) -> str:
    return mark(leaf.text, _tells(leaf))
