"""Where words hang in a picture: in the sky, free of whoever and whatever stands there."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import Literal

from game.ui.context import Context
from game.ui.geometry import Rect
from game.ui.lines import break_lines
from game.ui.looks import APART, LETTER_GAP, TAIL, WORD_GAP, line_height
from game.ui.nodes import Box, Button, Node, Pin, Scroll, Words
from game.ui.scripts import script_of
from game.ui.theme import text_size

LEAST, MOST = 300.0, 0.7
"""How wide a bubble is at least, in letters of 100 %, and which share of the page at most."""
_AIR, _DEEP = 10.0, 0.4
"""What stays free between a head and a bubble; how far down words hang where nobody stands."""
_NEAR = 60.0
"""Ways to a speaker that differ by less are alike."""
_LETTER, _BROAD = 0.48, 0.52
"""A letter's usual width, in letter sizes, and that of a plain one, as whoever needs air may have
chosen."""
_AROUND, _SIDES = 36.0, 44.0
"""What a bubble has around its words, above and below together, and at both sides."""
_EDGE = 16.0
"""What stays free at the sides of the page."""


Tail = Literal["", "start", "end"]


@dataclass(frozen=True, slots=True)
class Hanging:
    """The free room for a bubble, which stands on its lower edge. tail: at which of its sides."""

    rect: Rect
    tail: Tail = ""


@dataclass(frozen=True, slots=True)
class Sky:
    """Where there is room. taken: what no word may cover. size: of the page. need: how high the
    words are in a width. speaker: where whoever says them is; None for the storyteller. least: how
    wide they are at least."""

    taken: Sequence[Rect]
    size: tuple[float, float]
    need: Callable[[float], float]
    speaker: Rect | None = None
    least: float = LEAST

    def hanging(self) -> Hanging | None:
        """The best place, right above the speaker if that can be; None where there is none."""
        sides = (_EDGE, self.size[0] - _EDGE)
        ends = {*sides, *(r.x for r in self.taken), *(r.right for r in self.taken)}
        edges = sorted(each for each in ends if sides[0] <= each <= sides[1])
        lying = (each for pair in combinations(edges, 2) for each in self._across(*pair))
        ways = (way for each in dict.fromkeys(lying) for way in self._at(*each))  # each once
        return max(ways, key=self._worth, default=None)

    def _at(self, across: float, wide: float, tail: Tail) -> Iterator[Hanging]:
        """Every height at which words hang free there."""
        high = self.need(wide)
        near = [r for r in self.taken if r.x < across + wide and r.right > across]
        for lower in sorted({self.size[1] * _DEEP, *(r.y for r in near)}):
            rect = Rect(across, lower - _AIR - high, wide, high)
            if rect.y >= 0 and not any(_touch(rect, r) for r in near):
                above = max((r.bottom + _AIR for r in near if r.bottom <= rect.y), default=0.0)
                room = Rect(across, above, wide, rect.bottom - above)
                yield Hanging(room, tail if self._heard(rect) else "")

    def _across(self, start: float, end: float) -> Iterator[tuple[float, float, Tail]]:
        """Where words may begin between two edges, how wide they are, and where their tail is."""
        wide = min(end - start, self.size[0] * MOST)
        head = self.speaker.centre[0] if self.speaker else self.size[0] / 2
        if wide >= self.least:
            yield min(max(head - wide / 2, start), end - wide), wide, ""
        if self.speaker and start <= head - TAIL.inset and head + TAIL.inset <= end:
            after, before = end - head + TAIL.inset, head + TAIL.inset - start
            if after >= self.least:
                yield head - TAIL.inset, min(wide, after), "start"
            if before >= self.least:
                yield head + TAIL.inset - min(wide, before), min(wide, before), "end"

    def _heard(self, rect: Rect) -> bool:
        """Whether a tail at the lower edge would point at the head of whoever speaks."""
        return self.speaker is not None and rect.bottom <= self.speaker.y

    def _worth(self, way: Hanging) -> tuple[bool, float, float, float]:
        """A tail first, then nearness to the speaker, then width, then height on the page."""
        rect, away = way.rect, 0.0
        if self.speaker:
            aside = abs(rect.centre[0] - self.speaker.centre[0]) - rect.w / 2
            away = max(0.0, aside) + abs(self.speaker.y - rect.bottom)
        return bool(way.tail), -round(away / _NEAR), min(rect.w, self.size[0] / 2), -rect.bottom


def _touch(one: Rect, other: Rect) -> bool:
    """Whether they share a pixel, or nearly."""
    half = _AIR / 2
    beside = one.x - half < other.right and other.x < one.right + half
    return beside and one.y - half < other.bottom and other.y < one.bottom + half


def high_in(node: Node, ctx: Context) -> Callable[[float], float]:
    """How high words become in a width, as far as that can be told without their font."""
    sizes = [(each.text, text_size(each.style, ctx.text)) for each in _words(node)]

    def high(wide: float) -> float:
        inside = max(1.0, wide - _SIDES)
        lines = (
            len(break_lines(words, inside / size, partial(_wide, ctx=ctx)))
            * size
            * _high(words, ctx)
            for words, size in sizes
        )
        return _AROUND + sum(lines)

    return high


def _wide(words: str, ctx: Context) -> float:
    """How wide words are in one line, in letter sizes."""
    if not ctx.airy:
        return len(words) * _LETTER
    apart = LETTER_GAP if _script(words) in APART else 0.0
    return len(words) * (_BROAD + apart) + words.count(" ") * WORD_GAP


def _high(words: str, ctx: Context) -> float:
    """How high a line of them is, in letter sizes."""
    return line_height(_script(words), airy=ctx.airy)


def _script(words: str) -> str:
    return next(filter(None, map(script_of, words)), "")


def _words(node: Node) -> list[Words]:
    match node:
        case Words():
            return [node]
        case Box():
            return [each for child in node.children for each in _words(child)]
        case Button() | Scroll() | Pin():
            return _words(node.child)
    return []
