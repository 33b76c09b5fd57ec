"""What a page shouts, or says: its banner and the clock that counts on it."""

from game.activities.page.model import Counts, Site
from game.ui.context import Context
from game.ui.drawing_names import OwnThing, thing_drawing
from game.ui.nodes import Box, Node, Picture, Pin, Words
from game.ui.theme import Colour

HANDS: dict[Counts, OwnThing] = {"runs": "thing/clock-hand-runs", "again": "thing/clock-hand-again"}
"""The hand of a clock that counts; while STOP is lifted it is one that stands still."""
CLOCK, BANNER, SMALL = 72.0, 60.0, 44.0
"""How large the clock and the drawing of a banner are, and both where there is little room."""


def is_small(ctx: Context) -> bool:
    """Whether there is room for the words of a page, and for little else."""
    return ctx.narrow or ctx.low


def banner(site: Site, ctx: Context, *, still: bool) -> Node:
    """The name of the page with its drawing; a shiny one glitters. still: nothing counts."""
    small = is_small(ctx)
    high = SMALL if small else BANNER
    shiny = site.look == "shiny"
    drawn = Picture(thing_drawing(site.banner), high, high)
    name = Words(site.name, "button" if small else "heading", grow=1, level=2)
    says = (Words(site.slogan, "small"),) if site.slogan and not small else ()
    glitters = shiny and not (still or small)
    glitter = (Picture("thing/glitter", high * 0.7, high * 0.7),) if glitters else ()
    row = (drawn, Box((name, *says), grow=1), *glitter, *_clock(site, ctx, small, still))
    fill: Colour = "lantern" if shiny else "sea-light"
    return Box(
        row, "row", gap=12, pad=(14, 4), align="centre", fill=fill, radius=14,
        border="coral" if shiny else "",
    )  # fmt: skip


def _clock(site: Site, ctx: Context, small: bool, still: bool) -> tuple[Node, ...]:
    """A dial whose hand counts down."""
    counts = next((spot.counts for spot in site.spots if spot.counts != "no"), None)
    if counts is None:
        return ()
    side = SMALL if small else CLOCK
    hand: OwnThing = "thing/clock-hand" if still else HANDS[counts]
    label = ctx.words("A clock counts down.", "drawn on a web page")
    if still:
        label = ctx.words("The clock stands still.", "drawn on a web page while it is stopped")
    face = Picture("thing/clock-down", side, side, label)
    return (Box((face, Pin(Picture(hand), 0, 0, 1, 1)), "stack", w=side, h=side),)
