"""What is missing or wrong in the translation of one text."""

from collections.abc import Iterator
from dataclasses import dataclass

from babel.messages import Message

from game.content.placeholders import places
from game.content.tells import MARKED, unmark
from game.core.findings import Severity

LONGER = 1.4
"""How much longer than the English a translation may be (CURRICULUM F)."""
SLACK = 12
"""Letters that are always allowed on top: a short word may be long elsewhere."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend in a translation. `usable`: the game can show it as it is."""

    rule: str
    severity: Severity
    said: str
    usable: bool = False


def faults(wanted: Message, message: Message | None) -> Iterator[Fault]:
    """Everything that is wrong with one translation; `message` is None where there is none."""
    text = str(wanted.id)
    made = str(message.string) if message and message.string else ""
    if not made or message is None:
        yield Fault("missing", "warning", f'"{text}" has no translation.')
        return
    if message.fuzzy:
        yield Fault("fuzzy", "warning", f'"{text}" has changed: read its translation again.')
    if places(text) != places(made):
        said = "the places in {curly brackets} are not the English ones."
        yield Fault("placeholders", "error", said)
    if unmark(made, len(MARKED.findall(text))) is None:
        said = "mark the words that give it away: <1>…</1>, as in English."
        yield Fault("tell-marks", "error", said)
    if len(made) > len(text) * LONGER + SLACK:
        said = f"{len(made)} letters, where the English has {len(text)}: make it shorter."
        yield Fault("longer", "warning", said, usable=True)
