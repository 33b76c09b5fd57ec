"""Wider spacing within a line, between letters and between words.

Both together, since letters set apart without setting the words apart read slower; the amounts
are those of WCAG 2.2's criterion 1.4.12. Joined scripts stay joined: there only the words part.
"""

from collections.abc import Iterator
from dataclasses import replace

from game.platform.text_runs import TextRun
from game.ui.clusters import clusters
from game.ui.looks import APART, LETTER_GAP, WORD_GAP


def spaced(runs: tuple[TextRun, ...]) -> tuple[TextRun, ...]:
    """The runs of a line, left to right, with gaps after letters and words."""
    return tuple(part for run in runs for part in _parts(run))


def _parts(run: TextRun) -> tuple[TextRun, ...]:
    apart = run.script in APART
    parts = []
    for start, end in clusters(run.text) if apart else _words(run.text):
        text = run.text[start:end]
        gap = (LETTER_GAP if apart else 0.0) + (WORD_GAP if text.isspace() else 0.0)
        parts.append(replace(run, text=text, places=run.places[start:end], gap=gap))
    return tuple(reversed(parts) if run.rtl else parts)


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word, and of the spaces between them."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or text[at].isspace() != text[start].isspace():
            yield start, at
            start = at
