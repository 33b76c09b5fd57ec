"""How a thing lies in the hands: which arms and fingers, and where the thing is between them."""

import re
from dataclasses import dataclass

from game.drawings.parts import inside

_BOX = re.compile(r'viewBox="\s*([-\d.]+)[ ,]+([-\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)')


@dataclass(frozen=True, slots=True)
class HeldThing:
    """A thing of a level: its id, and its drawing as an SVG document."""

    thing: str
    svg: str


@dataclass(frozen=True, slots=True)
class Grip:
    """Arms behind the thing, fingers before it. box: left and lower edge, width and height of the
    room that the thing fills; back: a part drawn in its place, as a phone shows us its back."""

    arms: str
    fingers: str
    box: tuple[float, float, float, float] = (0, 0, 0, 0)
    back: str = ""

    def placed(self, held: HeldThing) -> str:
        """The thing at its size and place, standing in the middle of the lower edge of its room."""
        found = _BOX.search(held.svg)
        left, top, wide, high = map(float, found.groups()) if found else (0, 0, 200, 200)
        x, floor, room, tall = self.box
        scale = min(room / wide, tall / high)
        x += (room - scale * wide) / 2
        return (
            f'<g transform="translate({x:g} {floor - scale * high:g}) scale({scale:.3f}) '
            f'translate({-left:g} {-top:g})">\n{inside(held.svg)}</g>\n'
        )
