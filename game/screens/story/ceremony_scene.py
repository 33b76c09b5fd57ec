"""The picture in which a lantern is lit: the bay, a building on its bank, the keeper of the flame.

Lengths are logical pixels of the window that the picture fills.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from game.core.signs import Signs
from game.screens.story.answers import ANSWERS, Answer
from game.ui.context import Context
from game.ui.drawing_names import BayPart, Building, building_drawing, keeper_drawing
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Node, Picture, Pin
from game.ui.theme import Colour

Light = Literal["dark", "lit", "burning", "brighter", "quiet"]
"""Before a lantern is lit, and after; before one that burns is made brighter, and after; or only
the flame and the beam of the lighthouse, the same after every story that is not to be spoken of."""

Place = tuple[float, float, float, float]
_SIZES: dict[Building, tuple[float, float]] = {
    "beach": (260, 180),
    "clocktower": (150, 270),
    "garden": (240, 190),
    "harbour": (300, 220),
    "lighthouse": (144, 290),
    "market": (260, 180),
    "newsstand": (180, 190),
    "school": (240, 200),
    "townhall": (240, 220),
}
"""Width and height of the buildings' drawings: the units that their answers are in."""
_BANK = (1280.0, 300.0, 165.0)
"""Width and height of the bank's drawing, and where its water begins."""
_BY_THE_WATER: tuple[Building, ...] = ("harbour", "beach")
_BEAM = (-330.0, -26.0, 402.0, 160.0)
"""The lighthouse's ray, in the units of its drawing."""


@dataclass(frozen=True, slots=True)
class CeremonyScene:
    """The bank of one building. signs: those of the player's animal; None for nobody."""

    ctx: Context
    building: Building
    signs: Signs | None
    light: Light

    def picture(self) -> Node:
        """All of it, from the sky to the keeper."""
        back: BayPart = "bay/back-upright" if self._upright else "bay/back"
        glass = self._glass
        ground = Picture(back, fit="cover", turns=True, grow=1, stand="bottom", through=glass)
        name: BayPart = "bay/bank-dark" if self._dusk else "bay/bank-lit"
        bank = Picture(name, fit="cover", stand="bottom")
        wide, high = self.ctx.size
        meadow = (0.0, high - self._bank, wide, self._bank)
        return Box(
            (ground, *self._far_light(), self._pin(bank, meadow), *self._near()), "stack", grow=1
        )

    @property
    def _upright(self) -> bool:
        return self.ctx.size[0] < self.ctx.size[1]

    @property
    def _bank(self) -> float:
        """The height of the bank with its water."""
        return max(self.ctx.size[1] * 0.38, self.ctx.size[0] * _BANK[1] / _BANK[0])

    @property
    def _shore(self) -> float:
        """Where the water begins, as a share of the window's height."""
        return 1 - self._bank * (1 - _BANK[2] / _BANK[1]) / self.ctx.size[1]

    @property
    def _shines(self) -> bool:
        """Whether the building has light."""
        return self.light != "dark"

    @property
    def _dusk(self) -> bool:
        """Whether the bay waits for its light."""
        return self.light in ("dark", "burning")

    @property
    def _glass(self) -> Colour | Literal[""]:
        """The colour through which all is seen that lies beyond the bank."""
        return "dusk" if self._dusk else ""

    def _near(self) -> Iterator[Node]:
        """What stands on the bank, from the farthest to the nearest."""
        if self.light != "quiet":
            yield from self._house()
            yield from self._lantern()
            if self.light == "lit":
                yield from self._crowd()
        if self.signs is not None:
            come = Gesture("hop" if self.light in ("lit", "brighter") else "arrive")
            name = keeper_drawing(*self.signs)
            keeper = Picture(name, stand="bottom", turns=True, gesture=come)
            yield self._pin(keeper, self._stand(0.16, 0.0, 0.34))

    def _far_light(self) -> Iterator[Node]:
        """The lighthouse beyond, and its beam when a light is lit."""
        if self.building == "lighthouse" and self.light != "quiet":
            return
        place = self._standing("lighthouse", 0.8, self._shore - 0.15, 0.34)
        shines = self.light in ("lit", "quiet")
        if shines:
            yield self._answer(Answer("bay/beam", _BEAM, "sweep", 900), place, "lighthouse")
        name = building_drawing("lighthouse", lit=shines)
        yield self._pin(Picture(name, stand="bottom", through=self._glass), place)

    def _house(self) -> Iterator[Node]:
        wide, tall = _SIZES[self.building]
        base = self._shore + (0.06 if self.building in _BY_THE_WATER else -0.025)
        place = self._standing(self.building, 0.56, base, 0.4 if wide > tall * 0.8 else 0.52)
        name = building_drawing(self.building, lit=self._shines)
        yield self._pin(Picture(name, stand="bottom"), place)
        if self.light == "lit":
            for each in ANSWERS[self.building]:
                yield self._answer(each, place, self.building)

    def _lantern(self) -> Iterator[Node]:
        """The lantern on its post; the light spreads from it."""
        post = self._stand(0.33, 0.0, 0.4)
        x, y, w, h = post
        side = h * 0.34
        hook = x + w / 2 + h * 0.15, y + h * 0.2
        hung = hook[0] - side * 0.375, hook[1], side * 0.75, side
        new = self.light in ("lit", "brighter")
        if new:
            halo = side * 2.6
            spot = hook[0] - halo / 2, hook[1] + side / 2 - halo / 2, halo, halo
            yield self._pin(Picture("thing/warm-light", gesture=Gesture("glow")), spot)
        yield self._pin(Picture("bay/post", stand="bottom", turns=True), post)
        name: BayPart = "bay/lantern-lit" if self._shines else "bay/lantern-dark"
        yield self._pin(Picture(name, gesture=Gesture("spread") if new else None), hung)

    def _crowd(self) -> Iterator[Node]:
        """People come and cheer, in two rows."""
        back, front = self._stand(0.84, -0.05, 0.17), self._stand(0.8, 0.0, 0.15)
        wide = 0.34 if not self._upright else 0.44
        yield self._pin(self._row("bay/crowd-back", 1300), self._widened(back, wide))
        yield self._pin(self._row("bay/crowd-front", 1550), self._widened(front, wide))

    def _row(self, name: BayPart, after: int) -> Picture:
        return Picture(name, stand="bottom", gesture=Gesture("cheer", after))

    def _widened(self, place: Place, share: float) -> Place:
        x, y, w, h = place
        wide = self.ctx.size[0] * share
        left = min(x + w / 2 - wide / 2, self.ctx.size[0] - wide)
        return left, y, wide, h

    def _answer(self, answer: Answer, place: Place, building: Building) -> Pin:
        """A part of an answer on the building that stands there."""
        x, y, w, _ = place
        unit = w / _SIZES[building][0]
        ax, ay, aw, ah = answer.at
        there = x + ax * unit, y + ay * unit, aw * unit, ah * unit
        drawn = Picture(answer.drawing, turns=True, gesture=answer.moves)
        return self._pin(drawn, there)

    def _standing(self, building: Building, x: float, base: float, high: float) -> Place:
        """The place of a building of that height, or as wide as there is room."""
        wide, tall = self.ctx.size
        shape = _SIZES[building][0] / _SIZES[building][1]
        h = min(tall * high, wide * 0.56 / shape)
        w = h * shape
        return wide * x - w / 2, tall * base - h, w, h

    def _stand(self, x: float, below: float, high: float) -> Place:
        """The place of something that stands by the water, or so far below the shore; as high as a
        share of the window, or less on a slim one, and never cut off at its start."""
        wide, tall = self.ctx.size
        h = min(tall * high, wide * high * 1.15)
        return max(0.0, wide * x - h / 2), tall * (self._shore + below) - h, h, h

    def _pin(self, child: Picture, place: Place) -> Pin:
        (wide, high), (x, y, w, h) = self.ctx.size, place
        return Pin(replace(child, grow=1), x / wide, y / high, w / wide, h / high)
