"""All that is shipped, as the screens ask for it: languages, levels, names, skills, helplines.

The first picture needs the languages alone: the rest is read when it is first asked for.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from game.content.catalogue import Language as Language
from game.content.catalogue import english, known, opened, without, without_broken
from game.content.places import Folders as Folders
from game.content.problems import Problem, errors
from game.core.findings import did_you_mean
from game.core.level import SENSITIVE, Intensity, Level

if TYPE_CHECKING:
    from game.content.bay import Bay
    from game.content.level_files import LevelFiles
    from game.content.level_summary import LevelSummary
    from game.content.lists import Lists
    from game.content.load import Kinds
    from game.content.paths import Paths
    from game.content.regions import Helpline, Region
    from game.core.staging import Scenery


@dataclass(slots=True)
class Library:
    """What is shipped. `problems` tells a grown-up what is broken; the rest works."""

    folders: Folders
    kinds: "Kinds"
    wanted_region: str = "default"
    _broken: tuple[Problem, ...] = ()
    _languages: dict[str, Language] = field(default_factory=dict)
    heavy: bool = True
    """Whether levels about heavy things are offered: on a school's network only where the teacher
    says so."""
    keeps: int = 0
    """So many levels are kept once they are opened: where many children play, each is read for
    all of them; a window, where one plays, keeps none."""
    _opened: dict[tuple[str, str], Level] = field(default_factory=dict)
    _level_files: "LevelFiles | None" = None
    _looked_through: set[str] = field(default_factory=set)
    """Languages whose levels' catalogues were looked at: each once."""

    @property
    def level_files(self) -> "LevelFiles":
        """The levels, lists and map: read once, when first needed."""
        if self._level_files is None:
            from game.content.level_files import read_level_files

            self._level_files = read_level_files(self.folders, self.kinds, self.wanted_region)
        return self._level_files

    def forget(self) -> None:
        """All that is shipped is read anew when it is next asked for: it may be there again."""
        fresh = open_library(self.folders, self.kinds, self.wanted_region)
        self._languages, self._broken = fresh._languages, fresh._broken
        self._level_files = None
        self._looked_through.clear()
        self._opened.clear()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is broken."""
        return (*self.level_files.problems, *self._broken)

    @property
    def lists(self) -> "Lists":
        """Skills, cast, places and pretend apps."""
        return self.level_files.lists

    @property
    def region(self) -> "Region":
        """Whose names and money, and which helplines."""
        return self.level_files.region

    @property
    def bay(self) -> "Bay":
        """Where the districts stand on the map."""
        return self.level_files.bay

    @property
    def paths(self) -> "Paths":
        """In which order levels are suggested."""
        return self.level_files.paths

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages the game can be played in."""
        return tuple(self._languages)

    def described(self, code: str) -> Language:
        """What a language is called and how far it is, perhaps without its words."""
        return self._languages[code]

    def language(self, code: str) -> Language:
        """A language with its words. One whose catalogue breaks on opening is offered no longer."""
        if code not in self._languages:
            hint = did_you_mean(code, self.codes)
            raise LookupError(f'The game has no language "{code}".{hint}')
        language = self._languages[code]
        if language.messages is None and code != "en":
            made = opened(language, self.folders.locales, self.folders.added_locales)
            if isinstance(made, Problem):
                del self._languages[code]
                self._broken = (*self._broken, made)
                return english()
            self._languages[code] = language = made
        return language

    def summaries(self, code: str) -> "tuple[LevelSummary, ...]":
        """The levels that are whole in a language, with their titles in it."""
        found = self.level_files.summaries(self._playable(code))
        return tuple(each for each in found if self.offers(each.intensity))

    def offers(self, intensity: Intensity) -> bool:
        """Whether levels that ask so much of a child are offered here and now."""
        return self.heavy or intensity not in SENSITIVE

    def level(self, level_id: str, code: str) -> Level | None:
        """A level ready to play in a language and this region; None when it is not whole."""
        return self.open_level(level_id, code)[0]

    def open_level(self, level_id: str, code: str) -> tuple[Level | None, tuple[Problem, ...]]:
        """The same, and everything that is wrong with the level's file or its translation.

        A level that cannot be opened in a language is offered no longer in that language.
        """
        language = self._playable(code)
        if (kept := self._opened.get((level_id, language.code))) is not None:
            return kept, ()
        level, problems = self.level_files.open_level(level_id, language)
        if level is not None and self.keeps:
            self._opened[level_id, language.code] = level
            while len(self._opened) > self.keeps:
                self._opened.pop(next(iter(self._opened)))
        if level is None and level_id in language.levels:
            self._languages[code] = without(language, (level_id,))
            self.level_files.forget(code)
            self._broken = (*self._broken, *problems)
        return level, problems

    def _playable(self, code: str) -> Language:
        """A language with the levels whose own catalogues are there and whole."""
        language = self.language(code)
        if language.code in self._looked_through:
            return language
        self._looked_through.add(language.code)
        folders = self.folders
        language, broken = without_broken(language, folders.locales, folders.added_locales)
        self._languages[language.code] = language
        self._broken = (*self._broken, *broken)
        return language

    def names(self, code: str) -> Mapping[str, str]:
        """The names shown of people, accounts and apps, by id."""
        return _Names(self, code)

    def money(self, code: str) -> Callable[[int], str]:
        """How an amount is said in this region; nothing is read before one is."""
        return lambda amount: self.level_files.money(amount, self.language(code))

    def can(self, skill: str, band: str, code: str) -> str:
        """What a child of a band can do now, as one line; empty for what is not taught there."""
        return self.level_files.can(skill, band, self.language(code))

    def next_time(self, skill: str, code: str) -> str:
        """One thing to try another time."""
        return self.level_files.next_time(skill, self.language(code))

    def tell(self, skill: str, code: str) -> str:
        """What gives such a thing away."""
        return self.level_files.tell(skill, self.language(code))

    def safe_act(self, skill: str, code: str) -> str:
        """The safe thing to do."""
        return self.level_files.safe_act(skill, self.language(code))

    def about_place(self, place: str, code: str) -> str:
        """What is said of the picture of a place."""
        return self.level_files.about_place(place, self.language(code))

    @property
    def scenery(self) -> "Scenery":
        """The anchors of places, and how tall things are."""
        return self.level_files.lists.scenery

    def helplines(self, today: date) -> "tuple[Helpline, ...]":
        """Numbers that were checked and are in date here: often none."""
        return self.level_files.helplines(today)


@dataclass(frozen=True, slots=True)
class _Names(Mapping[str, str]):
    """Names by id, not read before one is asked for."""

    library: Library
    code: str

    def __getitem__(self, name: str) -> str:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> Mapping[str, str]:
        return self.library.level_files.names(self.library.language(self.code))


def open_library(folders: Folders, kinds: "Kinds", region: str = "default") -> Library:
    """Reads which languages there are. Nothing broken stops the rest: see `Library.problems`."""
    languages, broken = known(folders.locales, folders.added_locales)
    there = {language.code: language for language in languages}
    return Library(folders, kinds, region, errors(broken), there)
