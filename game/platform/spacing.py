"""More air in a line for whoever reads better with it: between letters and between words alike.

Both together, since letters set apart without setting the words apart read slower; the amounts
are those of WCAG 2.2's criterion 1.4.12. Joined scripts stay joined: there only the words part.
"""

from collections.abc import Iterator
from dataclasses import replace

from game.platform.text_runs import TextRun
from game.ui.clusters import clusters
from game.ui.looks import LETTER_GAP, WORD_GAP

_APART = ("Latn", "Cyrl", "Grek", "Ethi")
"""Scripts whose letters may stand apart: not those that join hands or hang from one line."""


def spaced(pieces: tuple[TextRun, ...]) -> tuple[TextRun, ...]:
    """The same line from left to right with air in it."""
    return tuple(part for piece in pieces for part in _parts(piece))


def _parts(piece: TextRun) -> tuple[TextRun, ...]:
    apart = piece.script in _APART
    parts = []
    for start, end in clusters(piece.text) if apart else _words(piece.text):
        text = piece.text[start:end]
        gap = (LETTER_GAP if apart else 0.0) + (WORD_GAP if text.isspace() else 0.0)
        parts.append(replace(piece, text=text, places=piece.places[start:end], gap=gap))
    return tuple(reversed(parts) if piece.rtl else parts)


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word, and of the spaces between them."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or text[at].isspace() != text[start].isspace():
            yield start, at
            start = at
