"""The nine districts as the bay shows them: on the picture with their lanterns, or as cards."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.content.bay import MapSpot
from game.content.level_summary import LevelSummary
from game.core.progress import Progress
from game.screens.shell.districts import DISTRICTS, LANTERNS, Light, district_name
from game.ui.choices import AgesShown, OpenDistrict
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, building_drawing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words

_A_LETTER = 65
"""Logical pixels of the window's width for each letter of the longest of the nine names."""
_BEAM = (618 / 1280, 106 / 720, 320 / 1280, 140 / 720)
"""The place of the lighthouse's ray on the picture: its right end is at the lamp."""


@dataclass(frozen=True, slots=True)
class Town:
    """The districts for one player. `shown`: whose stories hang there; what was lit always does."""

    ctx: Context
    spots: Mapping[str, MapSpot]
    heads: tuple[LevelSummary, ...]
    progress: Progress
    shown: AgesShown

    @property
    def fits(self) -> bool:
        """Whether there is a map, and the names of the districts have room on it: none is cut off
        with its sides where the window is not much wider than high."""
        (wide, high), text = self.ctx.size, self.ctx.text
        longest = max(len(district_name(self.ctx, strand)) for strand in DISTRICTS)
        wide_enough = wide / text >= max(780, longest * _A_LETTER)
        return bool(self.spots) and wide_enough and high / text >= 560 and wide / high >= 1.3

    def on_the_map(self, size: tuple[float, float]) -> list[Node]:
        """The districts from the farthest to the nearest, their lanterns, their names."""
        window = _Crop(*size)
        strands = [s for s in DISTRICTS if DISTRICTS[s] in self.spots]
        spots = {strand: self.spots[DISTRICTS[strand]] for strand in strands}
        strands.sort(key=lambda s: spots[s].y + spots[s].h)
        places = [node for s in strands for node in self._place(window, s, spots[s])]
        lights = [node for s in strands for node in self._lights(window, s, spots[s])]
        names = [self._name(window, s, spots[s]) for s in strands]
        front = Picture("bay/front", fit="cover", turns=True, grow=1, stand="bottom")
        return [*places, *lights, front, *names]

    def as_cards(self) -> Node:
        """The same places as cards, for large letters and small screens."""
        cards = tuple(self._card(strand) for strand in DISTRICTS)
        return Box(cards, flow="wrap", gap=16, justify="centre", pad=(12, 12))

    def _place(self, window: "_Crop", strand: str, spot: MapSpot) -> Iterator[Node]:
        if strand == "help" and self._is_lit(strand):
            yield window.pin(Picture("bay/beam", grow=1, turns=True), *_BEAM)
        picture = Picture(self._drawn(strand), grow=1, stand="bottom")
        button = self._button(strand, Box((picture,), grow=1, flow="stack"))
        yield window.pin(button, spot.x, spot.y, spot.w, spot.h)

    def _lights(self, window: "_Crop", strand: str, spot: MapSpot) -> Iterator[Node]:
        hung = _hung([h for h in self.heads if self._hangs(h, strand)], self.progress, spot)
        for head, (x, y) in zip(hung, spot.lanterns, strict=False):
            lantern = Picture(LANTERNS[_light(head, self.progress)], grow=1)
            yield window.pin(lantern, x - 15 / 1280, y - 20 / 720, 30 / 1280, 40 / 720)

    def _hangs(self, head: LevelSummary, strand: str) -> bool:
        """Lanterns of the age that is picked hang there; and every one that has been lit."""
        shown = self.shown in ("all", head.band) or head.id in self.progress.done
        return shown and head.strand == strand

    def _name(self, window: "_Crop", strand: str, spot: MapSpot) -> Pin:
        column = Box((self._pill(strand),), align="centre", justify="end", grow=1)
        return window.pin(column, spot.label[0] - 0.08, spot.label[1] - 0.12, 0.16, 0.12)

    def _card(self, strand: str) -> Button:
        picture = Picture(self._drawn(strand), 110, 110)
        card = Box((picture, self._pill(strand)), align="centre", gap=4)
        return self._button(strand, card, w=min(230.0, 150 * self.ctx.text))

    def _pill(self, strand: str) -> Box:
        words = Words(district_name(self.ctx, strand), "small", "paper", "centre")
        return Box((words,), fill="night", radius=14, pad=(10, 2))

    def _button(self, strand: str, shown: Box, w: float = 0) -> Button:
        label = district_name(self.ctx, strand)
        return Button(shown, OpenDistrict(strand), label=label, look="bare", w=w)

    def _drawn(self, strand: str) -> DrawingName:
        return building_drawing(DISTRICTS[strand], lit=self._is_lit(strand))

    def _is_lit(self, strand: str) -> bool:
        return any(h.id in self.progress.done for h in self.heads if h.strand == strand)


def _light(head: LevelSummary, progress: Progress) -> Light:
    if head.id in progress.done:
        return "lit"
    return "begun" if head.id in progress.begun else "dark"


def _hung(here: list[LevelSummary], progress: Progress, spot: MapSpot) -> list[LevelSummary]:
    """The stories in the order of their lanterns; where more have been added than lanterns hang
    there, those that burn come first, so that no light a child has lit is missing."""
    if len(here) <= len(spot.lanterns):
        return here
    return sorted(here, key=lambda head: ("lit", "begun", "dark").index(_light(head, progress)))


@dataclass(frozen=True, slots=True)
class _Crop:
    """How a 1280 × 720 picture that covers a screen, standing on its bottom edge, is cut there."""

    width: float
    height: float

    def pin(self, child: Node, x: float, y: float, w: float, h: float) -> Pin:
        """A node at a place of the picture, given in fractions of the picture."""
        scale = max(self.width / 1280, self.height / 720)
        wide, high = 1280 * scale, 720 * scale
        left, top = (self.width - wide) / 2, self.height - high
        return Pin(
            child,
            (left + x * wide) / self.width,
            (top + y * high) / self.height,
            w * wide / self.width,
            h * high / self.height,
        )
