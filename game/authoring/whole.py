"""Which levels are whole in a language, and what each of the others lacks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from babel.messages import Catalog, Message

from game.authoring.letters import Letters, letters_of
from game.authoring.needed import key, needed_by
from game.authoring.to_translate import Template
from game.authoring.translation import Translation
from game.authoring.translation_faults import Fault, faults
from game.content.catalogue import DOMAIN
from game.content.problems import Problem, one_line, unreadable
from game.core.findings import closest

NAMED = 5
"""How many levels a sentence names before it counts the others."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A text whose translation is missing or wrong. `levels`: those that are not whole for it.

    domain: whose file it belongs to; line: where it stands there.
    """

    domain: str
    line: int
    wanted: Message
    fault: Fault
    levels: tuple[str, ...]
    around: bool = False
    """It stands in the catalogue of the app, and added levels are meant."""

    def said(self) -> str:
        """The sentence for a translator."""
        where = f"{self.wanted.context}: " if self.wanted.context else ""
        return one_line(f"{where}{self.fault.said}")

    @property
    def english(self) -> tuple[str, int]:
        """File and line of the English."""
        file, line = self.wanted.locations[0]
        return file, line

    def for_whom(self) -> str:
        """What hangs on it, as a sentence with a space before it; empty where that is plain."""
        if self.domain != DOMAIN or self.fault.usable:
            return ""
        if not self.levels:
            return " No level needs it: it is shown in English."
        more = len(self.levels) - NAMED
        rest = f" and {more} more" if more > 0 else ""
        return f" Needed by {', '.join(self.levels[:NAMED])}{rest}."


@dataclass(frozen=True, slots=True)
class Judged:
    """A language held against everything there is to translate.

    lacking: what each level that is not whole lacks, with the address of the English.
    """

    gaps: tuple[Gap, ...]
    whole: tuple[str, ...]
    lacking: Mapping[str, tuple[Problem, ...]]


def judged(template: Template, translation: Translation) -> Judged:
    """What is missing or wrong, and which levels that takes away."""
    letters = letters_of(translation.code, template.fonts)
    gaps = (
        *_app_gaps(template, translation, letters),
        *_level_gaps(template, translation, letters),
    )
    lacking: dict[str, list[Problem]] = {id_: [] for id_ in template.levels}
    for id_, each in template.levels.items():
        if each.level is None:
            said = f"{id_} has mistakes: `check` says which."
            lacking[id_].append(unreadable(each.file, "level-mistakes", said))
        elif id_ in translation.broken:
            lacking[id_].append(translation.broken[id_])
    for gap in gaps:
        for id_ in gap.levels:
            lacking[id_].append(Problem(*gap.english, 1, gap.fault.rule, "error", gap.said()))
    whole = tuple(id_ for id_, why in lacking.items() if not why)
    return Judged(gaps, whole, {id_: tuple(why) for id_, why in lacking.items() if why})


def _app_gaps(template: Template, translation: Translation, letters: Letters) -> Iterator[Gap]:
    users = needed_by(template)
    for wanted, line, fault in _faults(template.app, translation.app, letters):
        yield Gap(DOMAIN, line, wanted, fault, () if fault.usable else users[key(wanted)])
    for wanted, line, fault in _faults(template.around, translation.around, letters):
        if not fault.usable and users[key(wanted)]:
            yield Gap(DOMAIN, line, wanted, fault, users[key(wanted)], around=True)


def _level_gaps(template: Template, translation: Translation, letters: Letters) -> Iterator[Gap]:
    for id_, each in template.levels.items():
        if id_ not in translation.broken:
            for wanted, line, fault in _faults(each.texts, translation.pages(id_), letters):
                yield Gap(id_, line, wanted, fault, () if fault.usable else (id_,))


def _faults(
    texts: Catalog, pages: Catalog, letters: Letters
) -> Iterator[tuple[Message, int, Fault]]:
    strange = _unasked(texts, pages)
    for wanted in texts:
        if wanted.id:
            message = pages.get(str(wanted.id), wanted.context)
            line = (message.lineno if message else None) or 1
            for fault in faults(wanted, message, letters, _touched(wanted, strange)):
                yield wanted, fault.line or line, fault


def _unasked(texts: Catalog, pages: Catalog) -> dict[str, list[Message]]:
    """Translated entries that no text of now belongs to, by their context."""
    found: dict[str, list[Message]] = {}
    for message in pages:
        if message.id and message.string and texts.get(str(message.id), message.context) is None:
            found.setdefault(str(message.context or ""), []).append(message)
    return found


def _touched(wanted: Message, strange: Mapping[str, list[Message]]) -> Message | None:
    """The entry whose English was most likely this text's, before one of the two was changed."""
    there = {str(message.id): message for message in strange.get(str(wanted.context or ""), ())}
    return there.get(closest(str(wanted.id), there))
