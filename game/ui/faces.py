"""Where the face of a drawn figure is, so that nothing hides it."""

from collections.abc import Mapping

from game.ui.geometry import Rect
from game.ui.nodes import Picture

_SHAPES = {"cast": 400 / 560, "whole": 400 / 820}
_FACE = {"cast": (0.14, 0.5), "whole": (0.28, 0.48)}
"""From where to where a face reaches down a standing figure, by its kind, as shares of its height:
on a whole one a child's face and a grown-up's chin."""
_LOWER: Mapping[str, float] = {"sit": 0.12, "perch": 0.1, "kneel": 0.19, "lie": 0.23}
"""How much lower the head of a whole figure is that does not stand, as a share of its height."""
_GROWN_UP, _CHILD = 0.1, 0.28
"""How much of a whole figure's height is free above its head."""
_WIDE = 0.36
"""A face's share of the figure's width, in the middle."""


def air_above(pose: str, *, child: bool) -> float:
    """How much of a whole figure's height is free above its head."""
    return (_CHILD if child else _GROWN_UP) + _LOWER.get(pose, 0.0)


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
