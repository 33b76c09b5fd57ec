"""A picture with others at places of its own, as one SVG: it covers its box at any size.

An `<svg>` with `slice` is what the flow `cover` means; so nothing has to be known of the box but
about how broad it is for its height, which says where the picture is cropped.
"""

from collections.abc import Iterator

from htpy import Element, Node, svg

from game.ui.geometry import Rect, covering
from game.ui.nodes import Picture, Pin
from game.web.pictures import Pictures

image = Element("image")
WIDE = 1000.0
"""The width of the drawing in its own units."""


def scene(
    ground: Picture, pins: tuple[Pin, ...], box: tuple[float, float], art: Pictures, *, rtl: bool
) -> Element:
    """The ground, cropped as in a box of that size, with what stands on it."""
    shape = art.shape(ground.name)
    high = WIDE / shape
    room = Rect(0, 0, box[0], box[1])
    whole = covering(room, shape, ground.middle, ground.in_sight)
    if ground.stand == "middle":
        whole = Rect(whole.x, (room.h - whole.h) / 2, whole.w, whole.h)
    unit = WIDE / whole.w
    seen = Rect(-whole.x * unit, -whole.y * unit, room.w * unit, room.h * unit)
    if rtl:
        seen = Rect(WIDE - seen.x - seen.w, seen.y, seen.w, seen.h)
    keeps = "YMid" if ground.stand == "middle" else "YMax"
    parts = (
        _image(ground, Rect(0, 0, WIDE, high), art, rtl=rtl, fills=True),
        *_standing(pins, high, art, rtl=rtl),
    )
    labels = [pin.child.label for pin in pins if isinstance(pin.child, Picture) and pin.child.label]
    told = {"role": "img", "aria-label": ", ".join(labels)} if labels else {"aria-hidden": "true"}
    return svg(
        ".fill",
        told,
        viewBox=_numbers(seen.x, seen.y, seen.w, seen.h),
        preserveAspectRatio=f"xMid{keeps} slice",
        focusable="false",
    )[parts]


def _standing(pins: tuple[Pin, ...], high: float, art: Pictures, *, rtl: bool) -> Iterator[Node]:
    for pin in pins:
        if isinstance(pin.child, Picture):
            across = 1 - pin.x - pin.w if rtl else pin.x
            spot = Rect(across * WIDE, pin.y * high, pin.w * WIDE, pin.h * high)
            yield _image(pin.child, spot, art, rtl=rtl)


def _image(
    picture: Picture, spot: Rect, art: Pictures, *, rtl: bool, fills: bool = False
) -> Element:
    foot = "YMax" if picture.stand == "bottom" else "YMid"
    turned = rtl and picture.turns
    place = {
        "x": _numbers(spot.x),
        "y": _numbers(spot.y),
        "width": _numbers(spot.w),
        "height": _numbers(spot.h),
        "preserveAspectRatio": "none" if fills else f"xMid{foot} meet",
        "xlink:href": art.address(picture.name),
    }
    if turned:
        place["transform"] = f"translate({_numbers(2 * spot.x + spot.w)} 0) scale(-1 1)"
    return image(class_=f"seen-{picture.through}" if picture.through else None, **place)


def _numbers(*numbers: float) -> str:
    return " ".join(f"{number:.5g}" for number in numbers)
