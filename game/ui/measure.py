"""What layout must be told about letters and drawings, and how text falls into lines."""

from dataclasses import dataclass
from typing import Protocol

from game.ui.lines import break_lines
from game.ui.nodes import Words
from game.ui.theme import BOLD, text_size


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
    """One line of laid-out text: its part of the whole, its place from the text's top left."""

    start: int
    end: int
    x: float
    y: float
    w: float
    h: float


def lay_lines(
    words: Words, max_w: float, scale: float, measure: Measure
) -> tuple[tuple[TextLine, ...], float, float]:
    """The lines of a text in a width, with the width and height they take together."""
    size, bold = text_size(words.style, scale), words.style in BOLD
    high = measure.height(size, bold)

    def wide(piece: str) -> float:
        return measure.width(piece, size, bold)

    # Half a pixel of grace: on larger windows widths are fractions, and what was measured to fit
    # must not wrap for the last digit of a sum.
    cut = break_lines(words.text, max(1.0, max_w) + 0.5, wide)
    widths = [wide(words.text[line.start : line.end]) for line in cut]
    lines = tuple(
        TextLine(line.start, line.end, 0, at * high, w, high)
        for at, (line, w) in enumerate(zip(cut, widths, strict=True))
    )
    return lines, max(widths, default=0.0), high * max(1, len(lines))


def widest_word(words: Words, scale: float, measure: Measure) -> float:
    """The width below which a word of the text would be cut between letters."""
    size, bold = text_size(words.style, scale), words.style in BOLD
    return max((measure.width(word, size, bold) for word in words.text.split()), default=0.0)
