"""Which picture of the bay a window shows, wide or upright, and where things stand on it."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.content.bay import Bay, MapSpot
from game.screens.shell.districts import DISTRICTS, district_name
from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Node, Picture, Pin
from game.ui.theme import TARGET

NAME = (205.0, 86.0)
"""The room for the name of a place, in units of the picture."""
_A_LETTER = 10.5
"""How wide a letter of a name is at 100 %."""
_LETTERS = (780.0, 560.0)
"""The least width and height of a window, in letters of 100 %, for the wide picture."""
_WIDE, _UPRIGHT = 1.3, (0.55, 0.76)
"""How much wider than high a window is at least for the wide picture, so that no name is cut off
at its sides; and the least and the most for the upright one, with its sky and its sides."""

Box4 = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class BayPicture:
    """One picture of the bay, which covers a window and stands on its lower edge.

    size: its width and height in units. beam: the place of the lighthouse's ray, whose right end is
    at the lamp; shimmer: that of the light on the water; both in units.
    """

    back: DrawingName
    size: tuple[float, float]
    spots: Mapping[str, MapSpot]
    beam: Box4
    shimmer: Box4
    front: tuple[Picture, ...] = ()

    @property
    def ground(self) -> Picture:
        """All that is behind the places."""
        return Picture(self.back, fit="cover", turns=True, grow=1, stand="bottom")

    def scale(self, window: tuple[float, float]) -> float:
        """Logical pixels for a unit."""
        return max(window[0] / self.size[0], window[1] / self.size[1])

    def smallest(self, window: tuple[float, float]) -> float:
        """The least width or height of a place in a window, in logical pixels."""
        wide, high = self.size
        sides = (min(spot.w * wide, spot.h * high) for spot in self.spots.values())
        return min(sides) * self.scale(window)

    def pin(self, window: tuple[float, float], child: Node, place: Box4) -> Pin:
        """A node at a place of the picture: x, y, width and height in units."""
        scale, (wide, high) = self.scale(window), window
        left, top = (wide - self.size[0] * scale) / 2, high - self.size[1] * scale
        x, y, w, h = (each * scale for each in place)
        return Pin(child, (left + x) / wide, (top + y) / high, w / wide, h / high)


def bay_picture(bay: Bay, ctx: Context) -> BayPicture | None:
    """The picture for a window; None where the names of the places have no room on any or a place
    would be too small to press, or where there is no map."""
    picture = _for_shape(bay, ctx)
    if picture is None or not picture.spots:
        return None
    longest = max(len(district_name(ctx, strand)) for strand in DISTRICTS)
    room = NAME[0] * picture.scale(ctx.size) / ctx.text
    named, hit = longest * _A_LETTER <= room, picture.smallest(ctx.size) >= TARGET
    return picture if named and hit else None


def _for_shape(bay: Bay, ctx: Context) -> BayPicture | None:
    wide, high = ctx.size
    if wide / high >= _WIDE:
        roomy = wide / ctx.text >= _LETTERS[0] and high / ctx.text >= _LETTERS[1]
        front = Picture("bay/front", fit="cover", turns=True, grow=1, stand="bottom")
        beam = (618.0, 106.0, 320.0, 140.0)
        shimmer = (540.0, 586.0, 300.0, 66.0)
        picture = BayPicture("bay/back", (1280, 720), bay.spots, beam, shimmer, (front,))
        return picture if roomy else None
    if _UPRIGHT[0] <= wide / high <= _UPRIGHT[1]:
        beam = (354.0, 436.0, 262.0, 114.0)
        shimmer = (40.0, 1126.0, 420.0, 90.0)
        return BayPicture("bay/back-upright", (720, 1280), bay.upright, beam, shimmer)
    return None
