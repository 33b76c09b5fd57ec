"""Where the face of a drawn figure is, so that nothing hides it."""

from game.ui.geometry import Rect
from game.ui.nodes import Picture

_SHAPES = {"cast": 400 / 560, "whole": 400 / 820}
_FACE = {"cast": (0.14, 0.5), "whole": (0.08, 0.34)}
"""From where to where a face reaches down a standing figure, by its kind, as shares of its height;
a child's begins lower than a grown-up's, so this is what all of them share."""
_LOWER = {"sit": 0.12, "kneel": 0.19, "lie": 0.23}
"""How much lower a face is on a whole figure that does not stand, as a share of its height."""
_WIDE = 0.36
"""A face's share of the figure's width, in the middle."""


def face_in(picture: Picture, rect: Rect) -> Rect | None:
    """The face of a figure that stands in a place; None for a picture of something else, and for
    somebody who turns away."""
    kind, _, rest = picture.name.partition("/")
    pose = "/".join(rest.split("/")[2:3])
    if kind not in _SHAPES or not picture.key.startswith("who-") or pose == "turn-away":
        return None
    wide = min(rect.w, rect.h * _SHAPES[kind])
    high = wide / _SHAPES[kind]
    lower = _LOWER.get(pose, 0.0) if kind == "whole" else 0.0
    top, bottom = (each + lower for each in _FACE[kind])
    x, y = rect.x + (rect.w - wide * _WIDE) / 2, rect.bottom - high
    return Rect(x, y + top * high, wide * _WIDE, (bottom - top) * high)
