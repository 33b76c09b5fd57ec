"""How a node looks, as the classes of its element: the stylesheet has a rule for each."""

from game.ui.nodes import Box, Button, Picture, Pin, Scroll, Words
from game.web.lengths import growing, pinned, sized

UPON = ("stack", "cover", "contain")
"""Flows whose children lie upon each other."""


def together(*names: str) -> str:
    """Some classes as the value of an attribute."""
    return " ".join(filter(None, names))


def of_words(words: Words) -> str:
    """How large, in which ink, at which side."""
    return together(
        words.style,
        f"ink-{words.colour}" if words.colour != "ink" else "",
        f"text-{words.align}" if words.align != "start" else "",
        growing(words.grow),
    )


def of_picture(picture: Picture, *, fills: bool, turned: bool) -> str:
    """How a drawing fills its room. fills: all of a stack; turned: it looks the other way."""
    return together(
        "fill" if fills else growing(picture.grow),
        "cover" if picture.fit == "cover" else "",
        "foot" if picture.stand == "bottom" else "",
        "turned" if turned else "",
        f"seen-{picture.through}" if picture.through else "",
        "" if picture.grow else sized("w", picture.w),
        sized("h", picture.h),
    )


def of_button(button: Button, *, fills: bool) -> str:
    """The look of a button and its state."""
    return together(
        "b",
        button.look,
        "chosen" if button.chosen else "",
        "fill" if fills else growing(button.grow),
        sized("w", button.w),
        sized("nh", button.h),
    )


def of_box(box: Box) -> str:
    """How a box flows, and its panel."""
    return together(
        "stack" if box.flow in UPON else box.flow,
        "corner" if box.flow == "contain" and len(box.children) > 1 else "",
        "hollow" if _is_hollow(box) else "",
        growing(box.grow),
        sized("w", box.w),
        sized("h" if box.flow in UPON or box.min_h else "nh", box.h),
        "gives" if 0 < box.min_h < box.h or _holds_moving(box) else "",
        sized("mw", box.max_w),
        "mid" if box.max_w and box.align == "centre" else "",
        sized("nh", box.min_h),
        sized("px", box.pad[0]),
        sized("py", box.pad[1]),
        sized("g", box.gap),
        f"to-{box.align}" if box.align != "stretch" else "",
        f"at-{box.justify}" if box.justify != "start" else "",
        *_panel(box),
    )


def _panel(box: Box) -> tuple[str, ...]:
    return (
        f"on-{box.fill}" if box.fill else "",
        f"solid-{box.solid}" if box.solid else "",
        f"edge-{box.border}" if box.border else "",
        "lined" if box.fill and box.radius and not box.border else "",
        sized("r", box.radius),
        "shadow" if box.shadow else "",
        box.shape,
    )


def _is_hollow(box: Box) -> bool:
    """Whether it is as large as its room alone: all that is in it is pinned."""
    return box.flow == "stack" and not box.h and all(isinstance(each, Pin) for each in box.children)


def _holds_moving(box: Box) -> bool:
    """Whether something in it moves where there is no room for all of it."""
    return any(
        isinstance(each, Scroll) or (isinstance(each, Box) and _holds_moving(each))
        for each in box.children
    )


def of_scroll(scroll: Scroll) -> str:
    """What moves, where a page has no room for all of it."""
    return together("moves", growing(scroll.grow), "newest" if scroll.from_end else "")


def of_pin(pin: Pin, *, rtl: bool) -> str:
    """A place in a stack, from its left."""
    start = 1 - pin.x - pin.w if rtl else pin.x
    return together("pin", *pinned(start, pin.y, pin.w, pin.h))
