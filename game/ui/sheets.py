"""Where the one feedback sheet lies: beside the device, below it, or alone on a page of large
letters; whole in every place, with the button to read on in its corner."""

from dataclasses import replace

from game.ui.beats import smaller, telling
from game.ui.context import Context
from game.ui.nodes import Box, Node, Scroll, Words
from game.ui.picture_book import corner
from game.ui.scene_pages import picture_of
from game.ui.scenery import scenery
from game.ui.stage import Front

SHARE, MOST, USUAL = 0.28, 1 / 3, 358.0
"""The share of a wide page that a sheet takes; the most it takes of a smaller one to be as wide as
usual."""
LARGE = 1.5
"""From letters of this size on, a sheet on a page that is not wide has the page for itself."""
KEY = "feedback-sheet"
"""By which the sheet is known on a page."""
_CLOSE = 6.0
"""Between the parts of a sheet on a tight page, at the most."""
HAPPENED = 0.68
"""How far across a place that is seen: on a wide page what came of a verdict is beside the
device."""
ROOMY = 640
"""From this width, in letters of 100 %, a narrow page has room for a sheet beside the device."""


def beside(front: Front, sheet: Node, wide: float) -> Box:
    """At the end of the page, as wide as that."""
    return Box((_lying(front, sheet), corner(front)), gap=8, pad=(0, 4), w=wide)


def width(page: float, text: float) -> float:
    """How wide it is beside a device on a page of that width, in letters of that size."""
    return max(SHARE * page, min(USUAL * text, MOST * page))


def below(front: Front, sheet: Node) -> tuple[Node, ...]:
    """At the lower edge, as tall as its words."""
    lying = _lying(front, sheet, grow=0)
    return (Box((lying,), pad=(8, 4)), *((Box((front.on,), pad=(8, 4)),) if front.on else ()))


def alone(front: Front, sheet: Node, ctx: Context) -> Node:
    """The page itself, below the place as far as its words leave room, so that what came of the
    verdict is never under the paper; whoever wants to tell can do so from here, too."""
    close, tall = ctx.tight or ctx.low or ctx.airy, int(ctx.size[1] > ctx.size[0])
    on = (replace(front.on, grow=1),) if front.on else ()
    tell = tuple(smaller(each) if close else each for each in telling(front, ctx))
    lower = (Box((*on, *tell), "row", gap=8, align="centre"),) if on or tell else ()
    lying = _lying(front, _closer(sheet) if close else sheet, grow=tall)
    page = Box((lying, *lower), gap=8, pad=(8, 4 if close else 8), grow=tall)
    return Box((_place(front, ctx), page), fill="sand", grow=1)


def _place(front: Front, ctx: Context) -> Box:
    """What came of it: upright the whole place with its people, else as much as lies above."""
    wide, high = ctx.size
    if high > wide:
        whole = picture_of(front.stage, replace(ctx, want=""), (wide, high / 2))
        return replace(whole, min_h=1)
    seen = scenery(front.stage, people=False, middle=HAPPENED)
    return Box((seen,), "stack", grow=1)


def _closer(node: Node) -> Node:
    """The same with its words as large as those of a message in a list, and its parts close
    together, so that none is cut."""
    match node:
        case Words(style="body"):
            return replace(node, style="small")
        case Box():
            inside = tuple(_closer(each) for each in node.children)
            return replace(node, children=inside, gap=min(node.gap, _CLOSE))
    return node


def takes_the_page(ctx: Context) -> bool:
    """Whether there is no room for anything beside it or above it."""
    if ctx.shape == "wide":
        return False
    return ctx.text >= LARGE or ctx.airy or (ctx.shape == "narrow" and not has_room_beside(ctx))


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
