"""The shop window of a page: the shop itself, with what it sells."""

from game.activities.page.model import Site
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Pin, Words

TOP, HIGH = 0.06, 0.84
"""Where the wares begin in the window, and how much of its height is theirs: a shop is drawn with
the middle of its front bare, and a counter at its foot."""
FIRST, LAST = 0.18, 0.82
"""The part of its width for wares."""


def window(site: Site, *, named: bool) -> tuple[Node, ...]:
    """The shop with its wares, as tall as the page has room. named: their names stand below it."""
    if not site.wares:
        return ()
    wide = (LAST - FIRST) / len(site.wares)
    wares = tuple(
        Pin(Picture(thing_drawing(ware.thing), stand="bottom"), FIRST + at * wide, TOP, wide, HIGH)
        for at, ware in enumerate(site.wares)
    )
    shop = (Picture(thing_drawing(site.front), fit="cover", stand="bottom"),) if site.front else ()
    front = Box((*shop, *wares), "stack", grow=1)
    words = tuple(Words(ware.text, "small", align="centre", grow=1) for ware in site.wares)
    names = (Box(words, "row", gap=8),) if named else ()
    return (Box((front, *names), gap=2, grow=1),)
