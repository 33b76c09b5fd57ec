"""Where a text is broken into lines of a given width; measures nothing itself."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import category

from game.ui.clusters import clusters

_SPACES = " \t\u200b\u3000"
"""What a line may break after and does not count at its end; no-break spaces are letters."""
_HYPHENS = "-\u2010\u2013\u2014"
_PARTING = _SPACES + _HYPHENS
_LONG = 64
"""Letters of a word that is measured letter by letter first: measured whole for each of its lines,
one of thousands would stop the window for minutes."""
_TAIL = 3
"""So many letters of a word with a hyphen may begin a line; fewer go there with the whole word,
where it does not begin the line before."""
_NEVER_FIRST = "!?.,:;…%،؛؟٪۔।॥"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: characters `start` to `end` of the whole text, spaces at its end left out.

    cut: it ends inside a word, which is wider than a line.
    """

    start: int
    end: int
    text: str
    cut: bool = False


def break_lines(text: str, width: float, measure: Callable[[str], float]) -> tuple[Line, ...]:
    """The text as lines no wider than `width` pixels, in reading order; one empty line for ``.

    `measure` answers the width of a piece of the text in pixels. Only a single letter that is
    wider than `width` is left to stick out. A line never starts with a closing sign unless that
    sign and the letter before it have no room together.
    """
    lines: list[Line] = []
    for start, end in _paragraphs(text):
        lines += _fill(text, start, end, width, measure)
    return tuple(lines)


def unbroken(text: str) -> Iterator[str]:
    """The pieces of a text that may not be broken, which are its words, in reading order."""
    for start, end in _paragraphs(text):
        edges = [start, *_breaks(text, start, end), end]
        yield from (text[a:b].rstrip(_SPACES) for a, b in pairwise(edges))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for piece in text.replace("\u2028", "\n").replace("\u2029", "\n").split("\n"):
        end = start + len(piece)
        yield start, end - piece.endswith("\r")
        start = end + 1


def _fill(
    text: str, start: int, end: int, width: float, measure: Callable[[str], float]
) -> Iterator[Line]:
    """The lines of one paragraph, each as full as can be."""
    breaks = [*_breaks(text, start, end), end]
    letters = _Letters(text, start, end)
    while True:
        words = breaks[bisect_right(breaks, start) :] or [end]
        stop = 0
        if words[0] - start > _LONG:
            stop = _cut(text, start, words[0], width, measure, letters)
        if stop in (0, words[0]):
            stop = _last(text, start, words, width, measure) or _cut(
                text, start, words[0], width, measure, letters
            )
        if words[0] < stop and _is_tail(text, stop, end):
            stop = words[words.index(stop) - 1]
        yield _line(text, start, stop, cut=stop < words[0])
        start = stop + len(text[stop:end]) - len(text[stop:end].lstrip(_SPACES))
        if start == end:
            return


class _Letters:
    """Where a paragraph may be cut between letters, found out once and only when it is needed."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._of = text, start, end
        self._ends: list[int] = []
        self._polite: list[int] = []

    def between(self, start: int, end: int) -> tuple[list[int], list[int]]:
        """Every end of a letter after `start` up to `end`, and those where the next line may
        begin."""
        text, first, last = self._of
        if not self._ends:
            self._ends = [first + stop for _, stop in clusters(text[first:last])]
            self._polite = [at for at in self._ends if at == last or not _never_first(text[at])]
        return _part(self._ends, start, end), _part(self._polite, start, end)


def _part(places: list[int], start: int, end: int) -> list[int]:
    return places[bisect_right(places, start) : bisect_right(places, end)]


def _cut(
    text: str,
    start: int,
    end: int,
    width: float,
    measure: Callable[[str], float],
    letters: _Letters,
) -> int:
    """Where a word wider than the line is cut between letters; at least one is always taken."""
    cuts, polite = letters.between(start, end)
    for places in (polite, cuts):
        if stop := _last(text, start, places, width, measure):
            return stop
    return cuts[0] if cuts else end


def _line(text: str, start: int, stop: int, *, cut: bool = False) -> Line:
    seen = text[start:stop].rstrip(_SPACES)
    return Line(start, start + len(seen), seen, cut)


def _last(
    text: str, start: int, stops: list[int], width: float, measure: Callable[[str], float]
) -> int:
    """The last of the places to stop at which the line still fits; 0 for none.

    Looks twice as far each time, and then between: a text of thousands of letters is never
    measured whole for each of its lines.
    """

    def needed(stop: int) -> float:
        return measure(_line(text, start, stop).text)

    far = 1
    while far < len(stops) and needed(stops[far - 1]) <= width:
        far *= 2
    found = bisect_right(stops, width, far // 2, min(far, len(stops)), key=needed)
    return stops[found - 1] if found else 0


def _breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Where the next line may begin: after spaces, and after a hyphen inside a word."""
    last = ""
    for index in range(start, end):
        letter = text[index]
        if letter in _SPACES:
            continue
        parted = last and text[index - 1] in _PARTING
        if parted and not _opens(last) and not _never_first(letter):
            inside = letter.isalpha() and text[max(start, index - 2)].isalnum()
            if text[index - 1] in _SPACES or inside:
                yield index
        last = letter


def _is_tail(text: str, at: int, end: int) -> bool:
    """Whether a line would begin there with the last few letters of a word, as with the "up" of
    "grown-up"."""
    word = text[at:end].split(maxsplit=1)[0] if at < end else ""
    return text[at - 1] in _HYPHENS and 0 < sum(map(str.isalpha, word)) < _TAIL


def _never_first(letter: str) -> bool:
    return letter in _NEVER_FIRST or category(letter) in ("Pe", "Pf")


def _opens(letter: str) -> bool:
    return category(letter) in ("Ps", "Pi")
