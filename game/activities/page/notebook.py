"""The notebook beside the browser: which spots of the page in front were noted, and how."""

from game.activities.page.model import Browser, Spot
from game.activities.page.parts import part_picture, part_words
from game.activities.page.state import BrowserState, mark_of, site_of
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words


def notebook(spec: Browser, state: BrowserState, ctx: Context) -> Node:
    """One row for each spot; an open one waits with an empty place."""
    title = ctx.words("My notes", "a notebook about a web page")
    head = (Picture("thing/notebook", h=40), Words(title, "small", grow=1))
    rows = tuple(_row(each, state, ctx) for each in site_of(spec, state).spots)
    return Box(
        (Box(head, "row", gap=8, align="centre"), *rows),
        gap=4,
        pad=(12, 12),
        fill="paper",
        radius=18,
        shadow=True,
        role="notebook",
        label=title,
    )


def _row(spot: Spot, state: BrowserState, ctx: Context) -> Node:
    name = Words(part_words(spot.part, ctx), "small", grow=1)
    return Box((Picture(part_picture(spot.part), 24, 24), name, _mark(spot, state, ctx)), "row", 6)


def _mark(spot: Spot, state: BrowserState, ctx: Context) -> Node:
    match mark_of(state, spot.id):
        case "fine":
            fine = ctx.words("Fine", "a place on a web page is noted as fine")
            return Picture("icon/tick", 26, 26, fine)
        case "odd":
            odd = ctx.words("Odd", "a place on a web page is noted as odd")
            return Picture("thing/flag-red", 28, 28, odd)
    return Box((), border="grey", radius=6, w=26, h=26)
