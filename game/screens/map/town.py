"""The nine districts as the bay shows them: on the picture with their lanterns, or as cards."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from game.content.bay import Bay, MapSpot
from game.content.level_summary import LevelSummary
from game.core.progress import Progress
from game.screens.map.bay_picture import NAME, BayPicture, bay_picture
from game.screens.shell.districts import DISTRICTS, LANTERNS, Light, district_name
from game.ui.choices import AgesShown, OpenDistrict
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, building_drawing
from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, Look, Node, Picture, Pin, Words

_IN = -0.02
"""How far, as a share of the window, a name's empty room may go beyond its edge."""
_LANTERN = (30.0, 40.0)
"""The room for a lantern, in units of the picture."""


@dataclass(frozen=True, slots=True)
class Town:
    """The districts for one player. `shown`: whose stories hang there; what was lit always does."""

    ctx: Context
    bay: Bay
    heads: tuple[LevelSummary, ...]
    progress: Progress
    shown: AgesShown

    @property
    def picture(self) -> BayPicture | None:
        """The picture of the bay for this window; None where the places are cards."""
        return bay_picture(self.bay, self.ctx)

    def on_the_map(self, picture: BayPicture) -> list[Node]:
        """The districts from the farthest to the nearest, their lanterns, their names."""
        spots = picture.spots
        strands = [s for s in DISTRICTS if DISTRICTS[s] in spots]
        strands.sort(key=lambda s: spots[DISTRICTS[s]].y + spots[DISTRICTS[s]].h)
        there = [(s, _OnPicture(picture, spots[DISTRICTS[s]], self.ctx.size)) for s in strands]
        places = [node for s, spot in there for node in self._place(spot, s)]
        lights = [node for s, spot in there for node in self._lights(spot, s)]
        names = [spot.name(self._pill(s)) for s, spot in there]
        return [*places, *lights, *picture.front, *names]

    def buildings(self, picture: BayPicture) -> tuple[Rect, ...]:
        """The room of each building that can be pressed, in logical pixels of the window."""
        wide, high = self.ctx.size
        pins = (
            _OnPicture(picture, spot, self.ctx.size).building(Box(()))
            for spot in picture.spots.values()
        )
        return tuple(Rect(p.x * wide, p.y * high, p.w * wide, p.h * high) for p in pins)

    def as_cards(self) -> Node:
        """The same places as cards, for large letters and small screens."""
        order = sorted(DISTRICTS, key=lambda strand: not self._has_story(strand))
        cards = tuple(self._card(strand) for strand in order)
        return Box(cards, flow="wrap", gap=16, justify="centre", pad=(12, 12))

    def _place(self, spot: "_OnPicture", strand: str) -> Iterator[Node]:
        if strand == "help" and self._is_lit(strand):
            yield spot.beam(Picture("bay/beam", grow=1, turns=True))
        drawn = (Picture(name, grow=1, stand="bottom") for name in self._drawn(strand))
        button = self._button(strand, Box(tuple(drawn), grow=1, flow="stack"))
        last = Box((replace(button, grow=1),), role="empty")
        yield spot.building(button if self._has_story(strand) else last)

    def _lights(self, spot: "_OnPicture", strand: str) -> Iterator[Node]:
        heads = [h for h in self.heads if self._hangs(h, strand)]
        hung = _hung(heads, self.progress, len(spot.spot.lanterns))
        lanterns = (Picture(LANTERNS[_light(head, self.progress)], grow=1) for head in hung)
        yield from spot.lanterns(lanterns)

    def _hangs(self, head: LevelSummary, strand: str) -> bool:
        """Lanterns of the age that is picked hang there; and every one that has been lit."""
        shown = self.shown in ("all", head.band) or head.id in self.progress.done
        return shown and head.strand == strand

    def _card(self, strand: str) -> Button:
        name = Words(district_name(self.ctx, strand), "small", "ink", "centre")
        drawn = (Picture(name, 110, 110, stand="bottom") for name in self._drawn(strand))
        card = Box((Box(tuple(drawn), "stack"), name), align="centre", gap=4)
        return self._button(strand, card, "card", min(280.0, 200 * self.ctx.text))

    def _pill(self, strand: str) -> Box:
        words = Words(district_name(self.ctx, strand), "small", "paper", "centre")
        return Box((words,), fill="night", radius=14, pad=(10, 2))

    def _button(self, strand: str, shown: Box, look: Look = "bare", w: float = 0) -> Button:
        label = district_name(self.ctx, strand)
        if not self._has_story(strand):
            label = self.ctx.words(
                "{place}: still being built", "a place on the bay without a story", place=label
            )
        return Button(shown, OpenDistrict(strand), label=label, look=look, w=w)

    def _drawn(self, strand: str) -> tuple[DrawingName, ...]:
        """The house of a place; where no story stands there yet, behind a scaffold."""
        house = building_drawing(DISTRICTS[strand], lit=self._is_lit(strand))
        return (house,) if self._has_story(strand) else (house, "bay/scaffold")

    def _has_story(self, strand: str) -> bool:
        return any(head.strand == strand for head in self.heads)

    def _is_lit(self, strand: str) -> bool:
        return any(h.id in self.progress.done for h in self.heads if h.strand == strand)


def _light(head: LevelSummary, progress: Progress) -> Light:
    if head.id in progress.done:
        return "lit"
    return "begun" if head.id in progress.begun else "dark"


def _hung(here: list[LevelSummary], progress: Progress, many: int) -> list[LevelSummary]:
    """The stories in the order of their lanterns; where more have been added than lanterns hang
    there, those that burn come first, so that no light a child has lit is missing."""
    if len(here) <= many:
        return here
    return sorted(here, key=lambda head: ("lit", "begun", "dark").index(_light(head, progress)))


@dataclass(frozen=True, slots=True)
class _OnPicture:
    """One district's place on a picture of the bay that covers a window."""

    picture: BayPicture
    spot: MapSpot
    window: tuple[float, float]

    def building(self, child: Node) -> Pin:
        """The building in its box."""
        spot, (wide, high) = self.spot, self.picture.size
        return self._pin(child, spot.x * wide, spot.y * high, spot.w * wide, spot.h * high)

    def beam(self, child: Node) -> Pin:
        """The lighthouse's ray."""
        return self._pin(child, *self.picture.beam)

    def lanterns(self, children: Iterable[Node]) -> Iterator[Pin]:
        """As many lanterns as there are, each around its middle."""
        w, h = _LANTERN
        for child, (x, y) in zip(children, self.spot.lanterns, strict=False):
            at = x * self.picture.size[0] - w / 2, y * self.picture.size[1] - h / 2
            yield self._pin(child, *at, w, h)

    def name(self, child: Node) -> Pin:
        """The name, whose lower edge has its middle at the label; at the edge of a window that
        crops the picture it moves in as far as its room goes."""
        column = Box((child,), align="centre", justify="end", grow=1)
        (x, y), (w, h) = self.spot.label, NAME
        pin = self._pin(
            column, x * self.picture.size[0] - w / 2, y * self.picture.size[1] - h, w, h
        )
        return replace(pin, x=max(_IN, min(pin.x, 1 - _IN - pin.w)))

    def _pin(self, child: Node, x: float, y: float, w: float, h: float) -> Pin:
        return self.picture.pin(self.window, child, (x, y, w, h))
