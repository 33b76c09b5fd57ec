"""What is missing or wrong in the translation of one text."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from babel.messages import Message

from game.authoring.letters import Letters
from game.content.placeholders import PLACE, places
from game.content.rules.odd_text import odd_text
from game.content.rules.real_world import real_things
from game.content.rules.wording import count_words
from game.content.tells import MARKED, unmark
from game.core.counting import counted
from game.core.findings import Severity, closest

LONGER = 1.4
"""How much longer than the English a translation may be (CURRICULUM F)."""
SLACK = 12
"""Letters that are always allowed on top: a short word may be long elsewhere."""
SENTENCE = 3
"""So many words are no name that is the same in every language."""
LOCAL = "regions/"
"""Texts whose context begins so are of one region, with its own money."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend in a translation. `usable`: the game can show it as it is.

    line: where it stands, when not at the entry itself; 0 for there.
    """

    rule: str
    severity: Severity
    said: str
    usable: bool = False
    line: int = 0


def faults(
    wanted: Message, message: Message | None, letters: Letters, touched: Message | None = None
) -> Iterator[Fault]:
    """Everything that is wrong with one translation; `message` is None where there is none.

    touched: an entry of the same context with other English, which nobody asks for.
    """
    text = str(wanted.id)
    made = str(message.string) if message and message.string else ""
    if not made or message is None:
        yield _missing(text, touched)
        return
    if message.fuzzy:
        yield Fault("fuzzy", "warning", f'"{text}" has changed: read its translation again.')
    if said := _brackets(text, made):
        yield Fault("placeholders", "error", said)
    if unmark(made, len(MARKED.findall(text))) is None:
        said = "mark the words that give it away: <1>…</1>, as in English."
        yield Fault("tell-marks", "error", said)
    if made == text and _is_sentence(text):
        yield Fault("copied", "error", f'"{text}" is still English: translate it.')
    if said := letters.said(made):
        yield Fault("no-glyph", "error", said)
    for rule, said in odd_text(made):
        yield Fault(rule, "error", said)
    if not str(wanted.context or "").startswith(LOCAL):
        for rule, said in real_things(made):
            yield Fault(rule, "error", said)
    if len(made) > len(text) * LONGER + SLACK:
        said = f"{counted(len(made), 'letter')} for {len(text)} in English: make it shorter."
        yield Fault("longer", "warning", said, usable=True)


def _missing(text: str, touched: Message | None) -> Fault:
    if touched is None:
        return Fault("missing", "warning", f'"{text}" has no translation.')
    said = (
        f'"{text}" has no translation, and other English stands here: "{touched.id}". Put the'
        " English back if it was touched, or run `words update` if it is old."
    )
    return Fault("missing", "warning", said, line=touched.lineno or 0)


def _brackets(text: str, made: str) -> str:
    """Which curly brackets of the English are lost, or which of the translation are strange."""
    rest = PLACE.sub("", made)
    if "{" in rest or "}" in rest:
        return "A curly bracket is open here: write it as {amina}, or delete it."
    ours, theirs = Counter(places(text)), Counter(places(made))
    lost = [f"{{{name}}}" for name in ours - theirs]
    strange = [f"{{{name}}}" for name in theirs - ours]
    if strange:
        near = closest(strange[0].strip("{}"), ours)
        hint = f" Did you mean {{{near}}}?" if near else ""
        return f"{', '.join(strange)} is not in the English.{hint}"
    return f"{', '.join(lost)} of the English is missing here." if lost else ""


def _is_sentence(text: str) -> bool:
    """Whether a text is more than a name, a number or a place in brackets."""
    return count_words(PLACE.sub("", text)) >= SENTENCE
