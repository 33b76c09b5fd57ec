"""What layout must be told about letters and drawings, and how text falls into lines."""

from dataclasses import dataclass
from typing import Protocol

from game.ui.lines import Line, break_lines, unbroken
from game.ui.nodes import Words
from game.ui.theme import BOLD, SMALLEST, text_size


class Measure(Protocol):
    """Sizes that only the machine's fonts and drawings know."""

    def width(self, text: str, size: float, bold: bool) -> float:
        """Width of one line of text in logical pixels."""
        ...

    def height(self, size: float, bold: bool) -> float:
        """Height of a line of text in logical pixels, the same for every line of the language."""
        ...

    def shape(self, name: str) -> float:
        """Width of a drawing divided by its height; 1 for one that is missing."""
        ...


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of laid-out text: its part of the whole, its place from the text's top left.

    size: that of its letters, in logical pixels. cut: it ends inside a word.
    """

    start: int
    end: int
    x: float
    y: float
    w: float
    h: float
    size: float = 0
    cut: bool = False


def lay_lines(
    words: Words, max_w: float, scale: float, measure: Measure
) -> tuple[tuple[TextLine, ...], float, float]:
    """The lines of a text in a width, with the width and height they take together.

    A text with a word wider than that has smaller letters, down to the smallest there are.
    """
    size, bold = text_size(words.style, scale), words.style in BOLD
    # Half a pixel of grace: on larger windows widths are fractions, and what was measured to fit
    # must not wrap for the last digit of a sum.
    room = max(1.0, max_w) + 0.5
    least, cut = min(SMALLEST, size), _broken(words, room, size, measure)
    while size > least and any(line.cut for line in cut):
        # Letters and the air between them are whole pixels, so what should fit may not quite.
        size = max(least, min(size - 1, size * room / _widest(words, size, measure)))
        cut = _broken(words, room, size, measure)
    high = measure.height(size, bold)
    widths = [measure.width(line.text, size, bold) for line in cut]
    lines = tuple(
        TextLine(line.start, line.end, 0, at * high, w, high, size, line.cut)
        for at, (line, w) in enumerate(zip(cut, widths, strict=True))
    )
    return lines, max(widths, default=0.0), high * max(1, len(lines))


def widest_word(words: Words, scale: float, measure: Measure) -> float:
    """The width below which a word of the text would be cut between letters."""
    return _widest(words, text_size(words.style, scale), measure)


def _widest(words: Words, size: float, measure: Measure) -> float:
    bold = words.style in BOLD
    return max((measure.width(word, size, bold) for word in unbroken(words.text)), default=0.0)


def _broken(words: Words, room: float, size: float, measure: Measure) -> tuple[Line, ...]:
    def wide(piece: str) -> float:
        return measure.width(piece, size, words.style in BOLD)

    return break_lines(words.text, room, wide)
