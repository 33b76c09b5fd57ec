"""Where the one feedback sheet lies: beside the device, below it, or alone on a page of large
letters; whole in every place, with the button to read on in its corner."""

from dataclasses import replace

from game.ui.context import Context
from game.ui.nodes import Box, Node, Scroll
from game.ui.picture_book import corner
from game.ui.stage import Front, backdrop

SHARE = 0.28
"""The share of a wide page that a sheet takes."""
LARGE = 1.5
"""From letters of this size on, a sheet on a page that is not wide has the page for itself."""
KEY = "feedback-sheet"
"""By which the sheet is known on a page."""
ROOMY = 640
"""From this width, in letters of 100 %, a narrow page has room for a sheet beside the device."""


def beside(front: Front, sheet: Node, wide: float) -> Box:
    """At the end of the page, as wide as that."""
    return Box((_lying(front, sheet), corner(front)), gap=8, pad=(0, 4), w=wide)


def below(front: Front, sheet: Node) -> tuple[Node, ...]:
    """At the lower edge, as tall as its words."""
    lying = _lying(front, sheet, grow=0)
    return (Box((lying,), pad=(8, 4)), *((Box((front.on,), pad=(8, 4)),) if front.on else ()))


def alone(front: Front, sheet: Node, ctx: Context) -> Node:
    """The page itself; whoever wants to tell can do so from here, too."""
    on = (replace(front.on, grow=1),) if front.on else ()
    tell = front.beats[-1:] if ctx.tell else ()
    lower = (Box((*on, *tell), "row", gap=8, align="centre"),) if on or tell else ()
    page = Box((_lying(front, sheet), *lower), gap=8, pad=(8, 8), grow=1)
    return Box((backdrop(front.stage), page), "stack", grow=1)


def takes_the_page(ctx: Context) -> bool:
    """Whether there is no room for anything beside it or above it."""
    if ctx.shape == "narrow":
        return not has_room_beside(ctx)
    return ctx.shape == "upright" and ctx.text >= LARGE


def has_room_beside(ctx: Context) -> bool:
    """Whether it has room beside the device."""
    return ctx.shape == "wide" or (
        ctx.shape == "narrow" and ctx.size[0] / ctx.text >= ROOMY and ctx.size[0] > ctx.size[1]
    )


def _lying(front: Front, sheet: Node, grow: float = 1) -> Box:
    """A sheet of paper, which moves only where even its words alone are too tall."""
    moving = Scroll(sheet, f"sheet-{front.moment}", grow=0, last=True)
    paper = Box((moving,), pad=(18, 14), fill="paper", radius=26, shadow=True, key=KEY)
    return Box((paper,), justify="end", grow=grow)
