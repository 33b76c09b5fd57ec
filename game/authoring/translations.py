"""What is missing or wrong in a translation, text by text."""

from collections.abc import Iterator

from babel.messages import Catalog, Message

from game.authoring.pages import Pages
from game.content.placeholders import places
from game.content.problems import Problem, one_line
from game.content.tells import MARKED, unmark
from game.core.findings import Severity

LONGER = 1.4
"""How much longer than the English a translation may be (CURRICULUM F)."""
SLACK = 12
"""Letters that are always allowed on top: a short word may be long elsewhere."""


def language_problems(pages: Pages, current: Catalog, file: str) -> Iterator[Problem]:
    """What is missing or wrong in one language, text by text."""
    for wanted in current:
        if wanted.id:
            message = pages.get(str(wanted.id), wanted.context)
            yield from wrong_with(wanted, message, file)


def wrong_with(wanted: Message, message: Message | None, file: str) -> Iterator[Problem]:
    """Everything that is wrong with one translation; `message` is None where there is none."""
    line = (message.lineno if message else None) or 1
    where = f"{wanted.context}: " if wanted.context else ""
    for rule, severity, said in _faults(wanted, message):
        yield Problem(file, line, 1, rule, severity, one_line(f"{where}{said}"))


def _faults(wanted: Message, message: Message | None) -> Iterator[tuple[str, Severity, str]]:
    text = str(wanted.id)
    made = str(message.string) if message and message.string else ""
    if not made or message is None:
        yield "missing", "warning", f'"{text}" has no translation.'
        return
    if message.fuzzy:
        yield "fuzzy", "warning", f'"{text}" has changed: read its translation again.'
    if places(text) != places(made):
        yield "placeholders", "error", "the places in {curly brackets} are not the English ones."
    if unmark(made, len(MARKED.findall(text))) is None:
        yield "tell-marks", "error", "mark the words that give it away: <1>…</1>, as in English."
    if len(made) > len(text) * LONGER + SLACK:
        said = f"{len(made)} letters, where the English has {len(text)}: make it shorter."
        yield "longer", "warning", said
