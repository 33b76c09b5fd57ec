"""How a message opens into phrases: the tells, and between them the sentences, in any language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from game.core.tells import spans
from game.core.words import Tell

SENTENCE_END = re.compile(r"""[.!?…]+["'”’»)\]]*(?:\s+|$)|[।॥。！？؟۔။።]+["'”’»)\]]*\s*""")
"""A Latin full stop ends a sentence only before a space, so that 3.5 stays whole."""
CLOSING = re.compile(r"""[\s,.;:!?…،؛、।॥。！？؟۔)»”’]*""")
"""What belongs to the phrase before it."""


class Marked(Protocol):
    """A text with tells in it."""

    @property
    def text(self) -> str: ...
    @property
    def tells(self) -> tuple[Tell, ...]: ...


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a message. `id` is `t1` for its first tell, `p1` for its first other stretch.

    Tells are counted in the order of the level file, so that `mark m7 t1` is the same act in every
    language, wherever the words stand in the sentence.
    """

    id: str
    start: int
    end: int
    tell: int = -1
    """Which of the message's tells it is, or -1."""


def phrases(said: Marked) -> tuple[Phrase, ...]:
    """The whole text cut into phrases, in reading order, none of them without a letter or digit."""
    cut: list[tuple[int, int, int]] = []
    at = 0
    for start, end, tell in _standing(said):
        cut += [(*piece, -1) for piece in _sentences(said.text, at, start)]
        cut.append((start, end, tell))
        at = end
    cut += [(*piece, -1) for piece in _sentences(said.text, at, len(said.text))]
    return _named(_joined(said.text, cut))


def phrase(said: Marked, wanted: str) -> Phrase | None:
    """The phrase of that id, if the message has one."""
    return next((found for found in phrases(said) if found.id == wanted), None)


def _standing(said: Marked) -> list[tuple[int, int, int]]:
    """The tells that have a place, in reading order: start, end and number."""
    places = enumerate(spans(said.text, said.tells))
    return sorted((*span, number) for number, span in places if span)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for stop in SENTENCE_END.finditer(text, start, end):
        yield at, stop.end()
        at = stop.end()
    if at < end:
        yield at, end


def _joined(text: str, cut: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Points and spaces belong to the phrase before them, and no phrase is made of them alone."""
    held: tuple[int, int, int] | None = None
    for start, end, tell in cut:
        closing = CLOSING.match(text, start, end)
        if held and tell < 0 and closing:
            start = closing.end()
            held = (held[0], start, held[2])
        if tell < 0 and not any(letter.isalnum() for letter in text[start:end]):
            held = (held[0], end, held[2]) if held else None
            continue
        if held:
            yield held
        held = (start, end, tell)
    if held:
        yield held


def _named(cut: Iterator[tuple[int, int, int]]) -> tuple[Phrase, ...]:
    named: list[Phrase] = []
    fine = 0
    for start, end, tell in cut:
        fine += tell < 0
        named.append(Phrase(f"p{fine}" if tell < 0 else f"t{tell + 1}", start, end, tell))
    return tuple(named)
