"""Where words hang in a picture: in the sky, free of whoever and whatever stands there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from game.ui.geometry import Rect
from game.ui.looks import TAIL
from game.ui.nodes import Box, Button, Node, Pin, Scroll, Words
from game.ui.theme import text_size

LEAST, MOST = 300.0, 0.7
"""How wide a bubble is at least, in letters of 100 %, and which share of the page at most."""
_AIR, _DEEP = 10.0, 0.62
"""What stays free between a head and a bubble; how far down words hang where nobody stands."""
_LETTER, _LINE = 0.54, 1.62
"""A letter's usual width, and a line's height in any script, in letter sizes."""
_AROUND = 44.0
"""What a bubble has around its words, above and below together."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """A place for a bubble: it stands on the lower edge, and its tail, if any, is at that side."""

    rect: Rect
    tail: Literal["", "start", "end"] = ""


def free_sky(
    taken: Sequence[Rect],
    size: tuple[float, float],
    need: Callable[[float], float],
    speaker: Rect | None = None,
    least: float = LEAST,
) -> Hanging | None:
    """The best place for words of which `need` says how high they are in a width; as near the
    speaker as can be, right above her with a tail if that is possible. None where there is none."""
    edges = sorted({0.0, size[0], *(r.x for r in taken), *(r.right for r in taken)})
    spots = [
        spot
        for start, end in combinations(edges, 2)
        if (spot := _between(start, end, taken, size, need, speaker, least))
    ]
    return max(spots, key=lambda spot: _worth(spot, speaker), default=None)


def _between(
    start: float,
    end: float,
    taken: Sequence[Rect],
    size: tuple[float, float],
    need: Callable[[float], float],
    speaker: Rect | None,
    least: float,
) -> Hanging | None:
    wide = min(end - start, size[0] * MOST)
    if wide < least:
        return None
    below = (r.y for r in taken if r.x < end and r.right > start)
    bottom = min(below, default=size[1] * _DEEP) - _AIR
    if bottom < need(wide):
        return None
    if speaker is None or not start <= speaker.centre[0] <= end:
        middle = size[0] / 2 if speaker is None else speaker.centre[0]
        return Hanging(Rect(_held(middle - wide / 2, start, end - wide), 0, wide, bottom))
    head = speaker.centre[0]
    after, before = head - TAIL.inset, head - wide + TAIL.inset
    if start <= after and head + wide / 3 <= end:
        return Hanging(Rect(after, 0, min(wide, end - after), bottom), "start")
    if start <= before:
        return Hanging(Rect(before, 0, wide, bottom), "end")
    return Hanging(Rect(_held(head - wide / 2, start, end - wide), 0, wide, bottom))


def _worth(spot: Hanging, speaker: Rect | None) -> tuple[bool, float, float]:
    """A tail first, then nearness to the speaker, then width."""
    away = abs(spot.rect.centre[0] - speaker.centre[0]) if speaker else 0.0
    return bool(spot.tail), -round(away, -2), spot.rect.w


def _held(at: float, least: float, most: float) -> float:
    return min(max(at, least), max(least, most))


def high_in(node: Node, text: float) -> Callable[[float], float]:
    """How high words become in a width, as far as that can be told without their font."""
    sizes = [(len(each.text), text_size(each.style, text)) for each in _words(node)]

    def high(wide: float) -> float:
        lines = (
            -(-many * size * _LETTER // max(1.0, wide - _AROUND)) * size for many, size in sizes
        )
        return _AROUND + _LINE * sum(lines)

    return high


def _words(node: Node) -> list[Words]:
    match node:
        case Words():
            return [node]
        case Box():
            return [each for child in node.children for each in _words(child)]
        case Button() | Scroll() | Pin():
            return _words(node.child)
    return []
