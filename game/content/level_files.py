"""What is read of the levels and the map: names, skills, helplines, and all that is broken.

Reading takes a while on an old PC, so nothing here is on the way to the first picture.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path as File

from game.content.asked_region import asked_region
from game.content.bay import Bay, load_bay
from game.content.catalogue import Language, of_level
from game.content.level_summary import LevelSummary, added_levels, all_levels
from game.content.lists import Lists, load_lists
from game.content.load import Kinds, Known, load_level
from game.content.paths import FILE as PATHS
from game.content.paths import Paths, load_paths
from game.content.placeholders import fill
from game.content.places import Folders
from game.content.problems import Problem, errors, unreadable
from game.content.ready import Ready, open_ready
from game.content.regions import Helpline, Region, lines_for
from game.content.translate import filled, money_in, names_in, translated, values_in
from game.core.counting import counted
from game.core.findings import did_you_mean
from game.core.lesson import Lesson, Lessons
from game.core.level import SENSITIVE, Level
from game.core.words import Title


@dataclass(frozen=True, slots=True)
class LevelFiles:
    """All of it, read once. `problems` tells a grown-up what is broken; the rest works."""

    kinds: Kinds
    lists: Lists
    region: Region
    bay: Bay
    problems: tuple[Problem, ...]
    all_summaries: tuple[LevelSummary, ...]
    locales: File
    paths: Paths = field(default_factory=Paths)
    ready: Ready | None = None
    added_locales: File | None = None
    _names: dict[str, Mapping[str, str]] = field(default_factory=dict)
    _summaries: dict[str, tuple[LevelSummary, ...]] = field(default_factory=dict, init=False)
    lessons: Lessons = field(init=False)
    """What each level teaches: a check-up asks, and teaches nothing."""

    def __post_init__(self) -> None:
        checks = self.paths.checkups.values()
        teaching = (each for each in self.all_summaries if each.id not in checks)
        object.__setattr__(self, "lessons", {each.id: _lesson(each) for each in teaching})

    def summaries(self, language: Language) -> tuple[LevelSummary, ...]:
        """The levels that are whole in a language, with their titles in it."""
        if language.code not in self._summaries:
            self._summaries[language.code] = self._whole_in(language)
        return self._summaries[language.code]

    def forget(self, code: str) -> None:
        """The levels of a language have changed: they are looked for again."""
        self._summaries.pop(code, None)

    def _whole_in(self, language: Language) -> tuple[LevelSummary, ...]:
        return tuple(
            _titled(each, self._say(language, f"{each.id}/title", each.title))
            for each in self.all_summaries
            if _whole(each, language) and each.id not in self.paths.withdrawn
        )

    def open_level(
        self, level_id: str, language: Language
    ) -> tuple[Level | None, tuple[Problem, ...]]:
        """A level ready to play, and everything that is wrong with its file or translation."""
        found = next((each for each in self.all_summaries if each.id == level_id), None)
        if found is None:
            hint = did_you_mean(level_id, (each.id for each in self.all_summaries))
            if self.added_locales is None:
                hint += " One of your own is found with --levels DIR."
            return None, (unreadable("levels", "no-level", f'No level "{level_id}".{hint}'),)
        file = found.file.as_posix()
        if not _whole(found, language):
            ask = f"words status {language.code}"
            if found.added and self.added_locales:
                ask += f" --levels {self.added_locales.parent.as_posix()}"
            message = f"{level_id} is not whole in {language.name}: see `{ask}`."
            return None, (unreadable(file, "untranslated", message),)
        english, wrong = self._english(found)
        words = of_level(language, level_id, self.locales, self.added_locales)
        if english is None or isinstance(words, Problem):
            return None, (words,) if isinstance(words, Problem) else wrong
        level, missing = translated(english, words)
        if missing:
            message = f"Not in {language.name} yet: {counted(len(missing), 'text')}."
            return None, (unreadable(file, "untranslated", message),)
        return filled(level, self._values(language), language.rtl), ()

    def _english(self, summary: LevelSummary) -> tuple[Level | None, tuple[Problem, ...]]:
        """A level as its author wrote it, or what is wrong with it."""
        if self.ready and not summary.added:
            level = self.ready.level(summary.id, summary.version, self.kinds)
            if level is not None:
                return level, ()
        loaded = load_level(summary.file, Known(self.kinds, self.lists))
        return loaded.level, loaded.problems

    def names(self, language: Language) -> Mapping[str, str]:
        """The names shown of people, accounts and apps, by id."""
        if language.code not in self._names:
            self._names[language.code] = names_in(self.lists, self.region, language)
        return self._names[language.code]

    def money(self, amount: int, language: Language) -> str:
        """An amount as it is said in this region, as in {money:5} of a text."""
        return money_in(self.region, language, amount)

    def can(self, skill: str, band: str, language: Language) -> str:
        """What a child of a band can do now, as one line; empty for what is not taught there."""
        line = next((line for of, line in self.lists.skills[skill].can.items() if of == band), "")
        return self._say(language, f"skills/{skill}/can/{band}", line) if line else ""

    def next_time(self, skill: str, language: Language) -> str:
        """One thing to try another time."""
        return self._say(language, f"skills/{skill}/next", self.lists.skills[skill].next)

    def tell(self, skill: str, language: Language) -> str:
        """What gives such a thing away."""
        return self._say(language, f"skills/{skill}/tell", self.lists.skills[skill].tell)

    def safe_act(self, skill: str, language: Language) -> str:
        """The safe thing to do."""
        return self._say(language, f"skills/{skill}/do", self.lists.skills[skill].do)

    def about_place(self, place: str, language: Language) -> str:
        """What is said of the picture of a place."""
        return self._say(language, f"places/{place}", self.lists.places[place].about)

    def helplines(self, today: date) -> tuple[Helpline, ...]:
        """Numbers that were checked and are in date here: often none."""
        return lines_for(self.region, today)

    def _say(self, language: Language, context: str, text: str) -> str:
        return fill(language.pgettext(context, text), self._values(language), language.rtl)

    def _values(self, language: Language) -> Callable[[str], str | None]:
        return values_in(self.names(language), self.region, language)


def _whole(summary: LevelSummary, language: Language) -> bool:
    """Whether every word of a level is there in a language."""
    return language.code == "en" or language.levels.get(summary.id) == summary.version


def read_level_files(folders: Folders, kinds: Kinds, region: str) -> LevelFiles:
    """Reads it all. Nothing broken stops the rest: see `LevelFiles.problems`.

    Our levels are tested; those added on this PC are checked here to their last line.
    """
    levels = folders.levels
    ready = open_ready(folders.ready, levels, folders.assets)
    if ready and region.lower() in ready.regions:
        return _from_ready(ready, folders, kinds, region.lower())
    lists, listed = _with_added(*load_lists(levels, folders.assets), folders.extra)
    summaries, unread = all_levels(levels, folders.extra)
    here, local = asked_region(levels / "regions", lists, region.lower())
    bay, mapless = load_bay(folders.assets)
    paths, pathless = load_paths(levels / PATHS)
    unsound = _unsound(summaries, Known(kinds, lists), listed)
    broken = errors((*listed, *unread, *local, *mapless, *pathless, *unsound))
    words = folders.locales, folders.added_locales
    return LevelFiles(
        kinds, lists, here, bay, broken, summaries, words[0], paths, added_locales=words[1]
    )


def _from_ready(ready: Ready, folders: Folders, kinds: Kinds, region: str) -> LevelFiles:
    """Ours as they were made ready; those added on this PC are read and checked."""
    lists, listed = _with_added(ready.lists, (), folders.extra)
    added, problems = added_levels(ready.summaries, folders.extra)
    unsound = _unsound(added, Known(kinds, lists), listed)
    broken = errors((*listed, *problems, *unsound))
    here, all_ = ready.regions[region], (*ready.summaries, *added)
    words = folders.locales, folders.added_locales
    return LevelFiles(
        kinds, lists, here, ready.bay, broken, all_, words[0], ready.paths, ready, words[1]
    )


def _with_added(
    ours: Lists, problems: tuple[Problem, ...], extra: File | None
) -> tuple[Lists, tuple[Problem, ...]]:
    """Our lists, with those beside the levels added on this PC."""
    if extra is None:
        return ours, problems
    from game.content.added import with_added  # few bring any

    lists, more = with_added(ours, extra)
    return lists, (*problems, *more)


def _unsound(
    summaries: tuple[LevelSummary, ...], known: Known, listed: tuple[Problem, ...]
) -> Iterator[Problem]:
    """What is wrong with the levels added on this PC."""
    files = [each.file for each in summaries if each.added]
    if files:
        from game.content.added import blamed  # few bring any

        yield from blamed(files, known, listed)


def _lesson(summary: LevelSummary) -> Lesson:
    return Lesson(summary.skills, summary.judged, summary.intensity in SENSITIVE)


def _titled(summary: LevelSummary, title: str) -> LevelSummary:
    return replace(summary, title=Title(title))
