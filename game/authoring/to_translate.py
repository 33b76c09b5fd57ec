"""What there is to translate now: one template for the app, and one for each level."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as File

from babel.messages import Catalog, Message

from game.authoring.extract import Found, level_in, level_messages, list_messages
from game.authoring.pages import ADDED, LICENSED, Pages
from game.authoring.screen_words import reckons_money, screen_words
from game.content.added import BRINGS
from game.content.catalogue import DOMAIN
from game.content.level_summary import level_files
from game.content.load import Kinds, version_of
from game.content.problems import Problem
from game.content.source import read_bytes
from game.core.level import Level

ROOMS = "game/activities/"
"""Each folder below is a room; its name is what an author writes after `activity:`."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where words are and where catalogues go: `game/`, `levels/` and `locales/` below `root`.

    extra: a folder of added levels, whose own words are meant, with catalogues in its `locales/`.
    """

    root: File
    kinds: Kinds
    fonts: File | None = None
    """The fonts prepared on this PC; without them the alphabets alone say what can be shown."""
    extra: File | None = None

    @property
    def levels(self) -> File:
        return self.root / "levels"

    @property
    def locales(self) -> File:
        return (self.extra or self.root) / "locales"

    @property
    def own_levels(self) -> File:
        """The levels whose words are meant."""
        return self.extra or self.levels

    @property
    def shipped(self) -> "Sources":
        """The same without the added levels."""
        return replace(self, extra=None)

    @property
    def about(self) -> str:
        """Whose words are meant, for the head of a catalogue."""
        return ADDED if self.extra else LICENSED

    def codes(self) -> tuple[str, ...]:
        """The languages that have a PO file of the app."""
        found = self.locales.glob(f"*/LC_MESSAGES/{DOMAIN}.po")
        return tuple(sorted(path.parent.parent.name for path in found))

    def command(self, task: str, code: str = "") -> str:
        """How somebody asks for a task with these words: `words status ar --levels my-stories`."""
        where = ("--levels", self.extra.as_posix()) if self.extra else ()
        return " ".join(("words", task, *((code,) if code else ()), *where))

    def shown(self, path: File) -> str:
        """A file as people are told of it."""
        within = path.relative_to(self.root) if path.is_relative_to(self.root) else path
        return within.as_posix()


@dataclass(frozen=True, slots=True)
class LevelTemplate:
    """The texts of one level. `level` is None when its file has mistakes: `check` says which."""

    file: str
    version: int
    level: Level | None
    texts: Catalog


@dataclass(frozen=True, slots=True)
class Template:
    """All there is. `money_rooms`: kinds of activity that say sums of their own; `around`: words of
    the app that added levels need and that are translated elsewhere."""

    app: Catalog
    levels: Mapping[str, LevelTemplate]
    money_rooms: frozenset[str]
    fonts: File | None = None
    around: Catalog = field(default_factory=Pages)

    def all(self) -> Iterator[Message]:
        """Every text, first those of the app."""
        for catalog in (self.app, *(each.texts for each in self.levels.values())):
            yield from (message for message in catalog if message.id)


def template(sources: Sources) -> Template:
    """Reads the screens, the levels and their lists."""
    app = Pages()
    money_rooms = set[str]()
    for path in sorted((sources.root / "game").rglob("*.py")):
        shown, code = sources.shown(path), path.read_text("utf-8")
        room = room_of(shown)
        if room and room not in sources.kinds:
            continue  # a folder to copy, which no level can name
        for line, context, text in screen_words(code):
            app.add(text, context=context or None, locations=[(shown, line)])
        if room and reckons_money(code):
            money_rooms.add(room)
    for path in list_files(sources.levels):
        _add(app, list_messages(_bytes(path), path), sources.shown(path))
    levels = {path.parent.name: _level(path, sources) for path in level_files(sources.own_levels)}
    if sources.extra is None:
        return Template(app, levels, frozenset(money_rooms), sources.fonts)
    own = Pages(about=sources.about)
    for path in (sources.extra / f"{kind}.yaml" for kind in BRINGS):
        if path.is_file():
            _add(own, list_messages(_bytes(path), path), sources.shown(path))
    return Template(own, levels, frozenset(money_rooms), sources.fonts, app)


def list_files(levels: File) -> list[File]:
    """Where names, skills, money and helplines are: what levels share."""
    return [*sorted(levels.glob("*.yaml")), *sorted(levels.glob("regions/*.yaml"))]


def room_of(file: str) -> str | None:
    """The kind of activity a source file belongs to; None for everything else."""
    inside = file.removeprefix(ROOMS).split("/")
    return inside[0] if file.startswith(ROOMS) and len(inside) > 1 else None


def _bytes(path: File) -> bytes:
    """What stands in a file; nothing when it cannot be read, of which `check` says why."""
    data = read_bytes(path, path.as_posix())
    return b"" if isinstance(data, Problem) else data


def _level(path: File, sources: Sources) -> LevelTemplate:
    data, texts = _bytes(path), Pages(about=sources.about)
    found = level_in(data, path, sources.kinds)
    if found is not None:
        _add(texts, level_messages(*found), sources.shown(path))
    level = found[1] if found else None
    return LevelTemplate(sources.shown(path), version_of(data), level, texts)


def _add(catalog: Catalog, found: Iterator[Found], shown: str) -> None:
    for line, _, (context, text), notes in found:
        catalog.add(text, context=context, locations=[(shown, line)], auto_comments=notes)
