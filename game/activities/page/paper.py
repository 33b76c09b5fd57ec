"""The printed twin of a browser: its pages as sheets, their parts as cards to judge; its key."""

from game.activities.page.model import Browser, Site
from game.activities.page.state import spots
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed

_WARE = 60.0


def paper(spec: Browser, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        cut_outs(*(_sheet(site) for site in spec.sites)),
        *judging.paper(spots(spec), spec.ways, ctx),
    )


def _sheet(site: Site) -> Node:
    """What is read on a page besides its parts."""
    wares = (
        Box((Picture(thing_drawing(ware.thing), h=_WARE), Words(ware.text, "small")), gap=4)
        for ware in site.wares
    )
    lines = (Words(line) for line in (site.address, site.slogan) if line)
    return cut_out(Words(site.name, "heading"), *lines, Box(tuple(wares), "row", gap=16))


def key(spec: Browser, ctx: Context) -> Node:
    """What each part of a page is, why, and what each place to ask answers."""
    return printed(*judging.key(spots(spec), spec.ways, ctx))
