"""How far each language is: its levels, what is missing and why, for people and for programs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from pathlib import PurePath as File
from typing import Any

from game.authoring.letters import letters_of
from game.authoring.po_faults import file_faults, state_of
from game.authoring.screen_words import hidden_words
from game.authoring.stray_files import stray_files
from game.authoring.to_translate import Sources, Template, template
from game.authoring.translation import Translation, po_file, read_translation
from game.authoring.whole import Gap, Judged, judged
from game.content.catalogue import DOMAIN
from game.content.problems import Problem, errors
from game.core.counting import counted

SHOWN = 3
"""How many reasons are printed for a level that is missing; the rest is counted."""

RULES: Mapping[str, str] = {
    "missing": "A text has no translation yet, so no level that shows it is offered in this"
    " language. Translate it. It is an error where such a level is promised.",
    "fuzzy": "The English has changed since this was translated. Read both again, mend the"
    " translation and take the mark `fuzzy` away. It is an error where the level is promised.",
    "placeholders": "Names and amounts in curly brackets are filled in later, so the translation"
    " has the same ones as the English. Copy them.",
    "doubled-entry": "One text stands twice in a file, and only one translation counts. Keep one.",
    "copied": "The translation is the English, word by word. Translate it. Names and single words"
    " may stay as they are.",
    "stray-file": "A PO file lies where nobody reads it, or is called after no level. Move it, or"
    " give it the name of its level.",
    "unsigned": "A language is a draft until somebody who grew up with it has read it. Who sets"
    " X-State to reviewed or approved writes a name in Last-Translator and a day in"
    " PO-Revision-Date.",
    "tell-marks": "The words that give a trick away are lit in every language. Put `<1>` and"
    " `</1>` around them as in the English, and `<2>` around the next.",
    "longer": "The translation is much longer than the English and may not fit. Say it in fewer"
    " letters.",
    "promise": "The file of a language says which levels children have in it. Translate what is"
    " missing, or run `words update` when the level is gone or new.",
    "level-mistakes": "A level with mistakes cannot be offered in any language. Mend what `check`"
    " says of it.",
    "catalogue-head": "The game reads the name, direction and digits of a language from the head"
    " of its file. Bring the named line back.",
    "hidden-words": "Words that reach `words(…)` as anything but plain text in quotes are never"
    " given to a translator. Write the sentence out, with {places} for what changes.",
    "not-po": "The file is torn or no PO file. Open it with a translator's tool and save it again.",
    "unknown-language": "No language has this code. Take its code, such as ar or pt_BR; English"
    " is written in the levels themselves.",
}
"""What each rule of a translation means and how to mend it."""
WARNINGS = ("missing", "fuzzy", "longer", "promise", "stray-file")
"""Rules that are broken while a translation is on its way: no promised level hangs on them."""


DRAWING = "platform"
"""The folder where `words` paints letters; everywhere else it asks a catalogue."""


def untranslatable(sources: Sources) -> tuple[Problem, ...]:
    """Words of the game's own pages that no translator would ever be given."""
    message = "These words are not plain text in quotes: nobody could translate them."
    return tuple(
        Problem(sources.shown(path), line, 1, "hidden-words", "error", message)
        for path in speaking(sources.root)
        for line in hidden_words(path.read_text("utf-8"))
    )


def speaking(root: Path) -> tuple[Path, ...]:
    """Every file of the game that may say something to people who play, teach or install."""
    game = root / "game"
    return tuple(path for path in sorted(game.rglob("*.py")) if game / DRAWING not in path.parents)


@dataclass(frozen=True, slots=True)
class LanguageStatus:
    """One language. levels: those that are whole; missing: why each other level is not.

    Errors are wrong translations, and all that keeps a promised level from being whole.
    """

    language: str
    percent: int
    state: str
    problems: tuple[Problem, ...]
    levels: tuple[str, ...] = ()
    missing: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)
    promised: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether nothing is wrong and no promise broken."""
        return not errors(self.problems)

    def as_json(self) -> dict[str, Any]:
        missing = [
            {"level": id_, "promised": id_ in self.promised, "why": [p.as_json() for p in why]}
            for id_, why in self.missing.items()
        ]
        return {
            "language": self.language,
            "percent": self.percent,
            "state": self.state,
            "levels": list(self.levels),
            "missing": missing,
            "problems": [problem.as_json() for problem in self.problems],
        }

    def lines(self) -> Iterator[str]:
        """For people: the language, the levels it lacks and why, then every problem."""
        of = counted(len(self.levels) + len(self.missing), "level")
        yield f"{self.language}: {self.percent} %, {self.state}, {len(self.levels)} of {of}"
        yield from self._next()
        for id_, why in self.missing.items():
            yield f"  {id_} is missing{', although promised' if id_ in self.promised else ''}:"
            yield from (f"    {problem}" for problem in why[:SHOWN])
            if len(why) > SHOWN:
                yield f"    and {counted(len(why) - SHOWN, 'more reason')}"
        yield from map(str, self.problems)

    def _next(self) -> Iterator[str]:
        """Which level lacks least, and what: the next one to be offered."""
        if not self.missing:
            return
        id_ = min(self.missing, key=lambda each: len(self.missing[each]))
        own = sum(f"/{id_}/" in f"/{problem.file}" for problem in self.missing[id_])
        app = len(self.missing[id_]) - own
        yield f"  Next can be {id_}: it lacks texts, {own} of its own and {app} of the app."


def status(sources: Sources) -> tuple[LanguageStatus, ...]:
    """The state of every language."""
    current = template(sources)
    stray = stray_files(sources, current.levels)
    begun = {*sources.codes(), *stray}
    return tuple(
        _language(sources, code, current, tuple(stray.get(code, ()))) for code in sorted(begun)
    )


def _language(
    sources: Sources, code: str, current: Template, stray: tuple[Problem, ...]
) -> LanguageStatus:
    if code not in sources.codes():
        return LanguageStatus(code, 0, "draft", stray)
    there = read_translation(sources, code)
    if isinstance(there, Problem):
        return LanguageStatus(code, 0, "draft", (there, *stray))
    found = judged(current, there)
    stray = tuple(each for each in stray if File(each.file).stem not in there.promised)
    problems = (
        *_promises(sources, there, current, found),
        *there.broken.values(),
        *stray,
        *_files(sources, there),
        *_of_texts(sources, there, found.gaps),
    )
    state = state_of(there.app)
    percent = _percent(current, there, found)
    return LanguageStatus(
        code, percent, state, problems, found.whole, found.lacking, there.promised
    )


def _of_texts(sources: Sources, there: Translation, gaps: tuple[Gap, ...]) -> Iterator[Problem]:
    """The problem of every gap. That nothing of a whole script can be shown is said once."""
    unseen = [gap for gap in gaps if gap.fault.rule == "no-glyph"]
    if unseen and not letters_of(there.code, sources.fonts).written:
        file, many = sources.shown(po_file(sources, there.code)), counted(len(unseen), "text")
        said = f'No font has the letters of "{there.code}", so {many} cannot be shown.'
        yield Problem(file, 1, 1, "no-glyph", "error", said)
        gaps = tuple(gap for gap in gaps if gap not in unseen)
    yield from (_problem(sources, there, gap) for gap in gaps)


def _problem(sources: Sources, there: Translation, gap: Gap) -> Problem:
    """A gap at its place in the PO file: an error where a promise hangs on it."""
    where = sources.shipped if gap.around else sources
    file = sources.shown(po_file(where, there.code, gap.domain))
    broken = any(id_ in there.promised for id_ in gap.levels)
    severity = "error" if broken else gap.fault.severity
    said = f"{gap.said()}{gap.for_whom()} See {':'.join(map(str, gap.english))}."
    return Problem(file, gap.line, 1, gap.fault.rule, severity, said)


def _files(sources: Sources, there: Translation) -> Iterator[Problem]:
    """What is wrong with each file as a whole."""
    for domain, pages in ((DOMAIN, there.app), *there.levels.items()):
        shown = sources.shown(po_file(sources, there.code, domain))
        yield from file_faults(pages, shown, app=domain == DOMAIN)


def _promises(
    sources: Sources, there: Translation, current: Template, found: Judged
) -> Iterator[Problem]:
    """Levels that are promised and not to be read, and promises that nobody has written down."""
    file, update = sources.shown(po_file(sources, there.code)), sources.command("update")
    for id_ in there.promised:
        each = current.levels.get(id_)
        if each is None:
            said = f"{id_} is promised, and there is no such level: run `{update}`."
            yield Problem(file, 1, 1, "promise", "warning", said)
        elif each.level is None:
            yield from found.lacking[id_]
    if new := [id_ for id_ in found.whole if id_ not in there.promised]:
        said = f"{', '.join(new)}: whole, and not promised yet: run `{update}`."
        yield Problem(file, 1, 1, "promise", "warning", said)


def _percent(current: Template, there: Translation, found: Judged) -> int:
    """How many texts of a hundred are translated; never rounded up."""
    many = sum(1 for _ in current.all())
    lacking = sum(gap.fault.rule in ("missing", "fuzzy") and not gap.around for gap in found.gaps)
    unread = (current.levels[id_].texts for id_ in there.broken if id_ in current.levels)
    lacking += sum(bool(message.id) for texts in unread for message in texts)
    return (many - lacking) * 100 // many if many else 100
