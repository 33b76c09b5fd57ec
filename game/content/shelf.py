"""All that is shipped, as the screens ask for it: languages, levels, names, skills, helplines."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path as File

from game.content.bay import Bay, load_bay
from game.content.catalogue import Language as Language
from game.content.catalogue import english, known, opened
from game.content.head import Head as Head
from game.content.head import library
from game.content.lists import Lists, load_lists
from game.content.load import Kinds, Known, load_level
from game.content.placeholders import fill
from game.content.problems import Problem, did_you_mean, errors, unreadable
from game.content.regions import Helpline, Money, Region, lines_for, load_region
from game.content.translate import filled, names_in, translated, values_in
from game.core.level import Level
from game.core.words import Title


@dataclass(frozen=True, slots=True)
class Folders:
    """Where things lie. `extra`: levels added on this PC; `locales`: compiled catalogues."""

    levels: File
    assets: File
    locales: File
    extra: File | None = None


@dataclass(slots=True)
class Shelf:
    """What is shipped, read once. `problems` tells a grown-up what is broken; the rest works."""

    folders: Folders
    kinds: Kinds
    lists: Lists
    region: Region
    bay: Bay
    problems: tuple[Problem, ...] = ()
    _languages: dict[str, Language] = field(default_factory=dict)
    _heads: tuple[Head, ...] = ()
    _names: dict[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages the game can be played in."""
        return tuple(self._languages)

    def language(self, code: str) -> Language:
        """A language with its words. One whose catalogue breaks on opening is offered no longer."""
        if code not in self._languages:
            hint = did_you_mean(code, self.codes)
            raise LookupError(f'The game has no language "{code}".{hint}')
        language = self._languages[code]
        if language.messages is None and code != "en":
            made = opened(language, self.folders.locales)
            if isinstance(made, Problem):
                del self._languages[code]
                self.problems = (*self.problems, made)
                return english()
            self._languages[code] = language = made
        return language

    def heads(self, code: str) -> tuple[Head, ...]:
        """The levels that are whole in a language, with their titles in it."""
        language = self.language(code)
        return tuple(
            _titled(head, self._say(language, f"{head.id}/title", head.title))
            for head in self._heads
            if language.code == "en" or language.levels.get(head.id) == head.version
        )

    def level(self, level_id: str, code: str) -> Level | None:
        """A level ready to play in a language and this region; None when it is not whole."""
        return self.open_level(level_id, code)[0]

    def open_level(self, level_id: str, code: str) -> tuple[Level | None, tuple[Problem, ...]]:
        """The same, and everything that is wrong with the level's file or its translation."""
        head = next((head for head in self._heads if head.id == level_id), None)
        if head is None:
            hint = did_you_mean(level_id, (head.id for head in self._heads))
            return None, (unreadable("levels", "no-level", f'No level "{level_id}".{hint}'),)
        loaded = load_level(head.file, Known(self.kinds, self.lists))
        if loaded.level is None:
            return None, loaded.problems
        language = self.language(code)
        level, missing = translated(loaded.level, language)
        if missing:
            message = f"{len(missing)} texts are not in {language.name} yet."
            return None, (unreadable(head.file.as_posix(), "untranslated", message),)
        return filled(level, self._values(language), language.rtl), ()

    def names(self, code: str) -> Mapping[str, str]:
        """The names shown of people, accounts and apps, by id."""
        if code not in self._names:
            self._names[code] = names_in(self.lists, self.region, self.language(code))
        return self._names[code]

    def can(self, skill: str, band: str, code: str) -> str:
        """What a child of a band can do now, as one line; empty for what is not taught there."""
        line = next((line for of, line in self.lists.skills[skill].can.items() if of == band), "")
        return self._say(self.language(code), f"skills/{skill}/can/{band}", line) if line else ""

    def next_time(self, skill: str, code: str) -> str:
        """One thing to try another time."""
        return self._say(self.language(code), f"skills/{skill}/next", self.lists.skills[skill].next)

    def about_place(self, place: str, code: str) -> str:
        """What is said of the picture of a place."""
        return self._say(self.language(code), f"places/{place}", self.lists.places[place].about)

    def helplines(self, today: date) -> tuple[Helpline, ...]:
        """Numbers that were checked and are in date here: often none."""
        return lines_for(self.region, today)

    def _say(self, language: Language, context: str, text: str) -> str:
        return fill(language.pgettext(context, text), self._values(language), language.rtl)

    def _values(self, language: Language) -> Callable[[str], str | None]:
        return values_in(self.names(language.code), self.region, language)


def open_shelf(folders: Folders, kinds: Kinds, region: str = "default") -> Shelf:
    """Reads what is shipped. Nothing broken stops the rest: see `Shelf.problems`."""
    lists, listed = load_lists(folders.levels, folders.assets)
    heads, headless = library(folders.levels, folders.extra)
    languages, broken = known(folders.locales)
    here, local = _region(folders, lists, region.lower())
    bay, mapless = load_bay(folders.assets)
    return Shelf(
        folders,
        kinds,
        lists,
        here,
        bay,
        errors((*listed, *headless, *broken, *local, *mapless)),
        {language.code: language for language in languages},
        heads,
    )


def _region(folders: Folders, lists: Lists, name: str) -> tuple[Region, tuple[Problem, ...]]:
    """The region asked for, else the default one (and why); numbers are never guessed."""
    folder = folders.levels / "regions"
    there = {path.stem for path in folder.glob("*.yaml")}
    problems: tuple[Problem, ...] = ()
    if name not in there:
        message = f'There is no region "{name}".{did_you_mean(name, there)}'
        problems = (unreadable(folder.as_posix(), "unknown-region", message),)
        name = "default"
    region, wrong, _ = load_region(folder / f"{name}.yaml", lists)
    if region is None and name != "default":
        region, more, _ = load_region(folder / "default.yaml", lists)
        wrong = (*wrong, *more)
    plain = Region("default", Title("Anywhere"), Money(Title("{amount} coins")))
    return region or plain, (*problems, *wrong)


def _titled(head: Head, title: str) -> Head:
    return replace(head, title=Title(title))
