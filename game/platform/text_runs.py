"""Which face, script and direction draws each part of a line; draws nothing itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from unicodedata import category

from game.platform.fonts import Face, Look, Weight, best_first, is_unseen
from game.ui.bidi import Base, Run, visual_runs
from game.ui.scripts import script_runs

_JOINERS = "\u200c\u200d"
"""Unseen, but they tell the letters beside them to join or not: Persian and Hindi need them."""


@dataclass(frozen=True, slots=True)
class TextRun:
    """Part of a line that one font draws. `places` says where each of its letters was; `gap` is
    the air after it, in letter sizes (see `platform.spacing`)."""

    text: str
    places: tuple[int, ...]
    face: Face
    script: str
    rtl: bool
    gap: float = 0.0

    def before(self, place: int) -> str:
        """Its letters that come before this place of the whole line."""
        return self.text[: sum(1 for own in self.places if own < place)]


def text_runs(
    text: str, base: Base, script: str, faces: Sequence[Face], weight: Weight, look: Look = "story"
) -> tuple[TextRun, ...]:
    """The runs of a line, left to right. script: that of digits and signs on their own."""
    found: list[TextRun] = []
    for run in visual_runs(text, base):
        parts = list(_parts(text, run, script, faces, weight, look))
        found += reversed(parts) if run.rtl else parts
    return tuple(found)


def _parts(
    text: str, run: Run, otherwise: str, faces: Sequence[Face], weight: Weight, look: Look
) -> Iterator[TextRun]:
    for start, end, script in script_runs(text[run.start : run.end], otherwise):
        order = best_first(faces, script, weight, look)
        letters = list(_letters(text, run.start + start, run.start + end, order))
        for face, group in groupby(letters, key=lambda letter: letter[0]):
            part = list(group)
            shown = "".join(letter for _, _, letter in part)
            yield TextRun(shown, tuple(place for _, place, _ in part), face, script, run.rtl)


def _letters(
    text: str, start: int, end: int, order: Sequence[Face]
) -> Iterator[tuple[Face, int, str]]:
    """Each letter that is drawn, with its face and place; `?` for what no face can show."""
    current = order[0]
    for place in range(start, end):
        letter = (
            " " if category(text[place]) in ("Zl", "Zp") or text[place] in "\t\n" else text[place]
        )
        if letter in _JOINERS:
            yield current, place, letter
        elif not is_unseen(letter):
            shown = next((face for face in order if face.shows(letter)), None)
            current = shown or next((face for face in order if face.shows("?")), order[0])
            yield current, place, letter if shown else "?"
