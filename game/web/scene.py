"""A picture that covers its room, with others at places of their own in it, as one SVG.

An SVG that is cut off at the edges of its room (`slice`) is what the flow `cover` means: the same
picture is right in a room of any size.
"""

from collections.abc import Iterator

from game.ui.geometry import Rect, covering
from game.ui.nodes import Picture, Pin
from game.web.elements import Attributes, Html, element, joined
from game.web.pictures import Pictures
from game.web.units import Size

WIDE = 1000.0
"""The width of a picture in the units of its SVG."""
_ENDS = (0.34, 0.66)
"""A middle before the first of these is at the picture's start, after the second at its end."""


def scene(
    ground: Picture, pins: tuple[Pin, ...], room: Size | None, art: Pictures, *, rtl: bool
) -> Html:
    """The ground with what stands on it. room: how large it is, in logical pixels, so that what is
    cut off is what the view says; None where only its stylesheet knows."""
    high = WIDE / art.shape(ground.name)
    box, across = _seen(ground, room, high, rtl=rtl)
    labels = [pin.child.label for pin in pins if isinstance(pin.child, Picture) and pin.child.label]
    said: Attributes = {
        "class": "fill",
        **({"role": "img", "aria-label": ", ".join(labels)} if labels else {"aria-hidden": "true"}),
        "viewBox": _numbers(box.x, box.y, box.w, box.h),
        "preserveAspectRatio": f"{across}{'YMid' if ground.stand == 'middle' else 'YMax'} slice",
        "focusable": "false",
    }
    drawn = _drawn(ground, Rect(0, 0, WIDE, high), art, rtl=rtl)
    return element("svg", said, joined((drawn, *_standing(pins, high, art, rtl=rtl))))


def _seen(ground: Picture, room: Size | None, high: float, *, rtl: bool) -> tuple[Rect, str]:
    """The part of the picture that is to be seen in any case, and at which side it keeps to where
    there is room for more of it."""
    middle = 1 - ground.middle if rtl else ground.middle
    if room is None:
        across = "xMin" if middle < _ENDS[0] else "xMax" if middle > _ENDS[1] else "xMid"
        return Rect(0, 0, WIDE, high), across
    whole = covering(Rect(0, 0, *room), WIDE / high, middle, ground.in_sight)
    unit = WIDE / whole.w
    above = (whole.h - room[1]) / 2 if ground.stand == "middle" else -whole.y
    return Rect(-whole.x * unit, above * unit, room[0] * unit, room[1] * unit), "xMid"


def _standing(pins: tuple[Pin, ...], high: float, art: Pictures, *, rtl: bool) -> Iterator[Html]:
    for pin in pins:
        if isinstance(pin.child, Picture):
            across = 1 - pin.x - pin.w if rtl else pin.x
            spot = Rect(across * WIDE, pin.y * high, pin.w * WIDE, pin.h * high)
            yield _drawn(pin.child, spot, art, rtl=rtl)


def _drawn(picture: Picture, spot: Rect, art: Pictures, *, rtl: bool) -> Html:
    foot = "YMax" if picture.stand == "bottom" else "YMid"
    turned = f"translate({_numbers(2 * spot.x + spot.w)} 0) scale(-1 1)"
    said = {
        "x": _numbers(spot.x),
        "y": _numbers(spot.y),
        "width": _numbers(spot.w),
        "height": _numbers(spot.h),
        "preserveAspectRatio": f"xMid{foot} meet",
        "xlink:href": art.address(picture.name),
        "transform": turned if rtl and picture.turns else None,
        "class": f"seen-{picture.through}" if picture.through else None,
    }
    return element("image", said)


def _numbers(*numbers: float) -> str:
    return " ".join(f"{number:.5g}" for number in numbers)
