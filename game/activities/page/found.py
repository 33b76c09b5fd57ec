"""The list of what was found, which is taken along at the end."""

from game.activities.page.model import Browser, PageSpot, Site
from game.activities.page.parts import part_words
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon, thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import onward, sheet
from game.ui.stage import Device, Front, Stage

CLIPBOARD, SHOP, FACE = 44.0, 84.0, 44.0
"""How tall the clipboard is on the list, the drawing of a page, and a face."""


def taking(spec: Browser, stage: Stage, ctx: Context) -> Front:
    """The whole list, with what is fine and what isn't, on its way to a grown-up."""
    title = ctx.words("The list", "what is known now about the parts of web pages")
    rows = [_whole(each, ctx) for each in spec.sites]
    if spec.rule:
        rows.append(Box((Words(spec.rule, "heading"),), pad=(14, 10)))
    take = ctx.words("Take it along", "a list, to a grown-up who is still to be chosen")
    return Front(
        stage,
        "list",
        Device(sheet(_head(title), *rows), look="table", label=title),
        on=onward(take, Act("list")),
    )


def _head(title: str) -> Node:
    board = Picture("thing/clipboard", h=CLIPBOARD)
    return Box((board, Words(title, "heading", grow=1, level=2)), "row", gap=12, align="centre")


def _whole(site: Site, ctx: Context) -> Node:
    drawn = Picture(thing_drawing(site.banner), SHOP / ctx.text, SHOP / ctx.text)
    parts = tuple(_row(spot, ctx) for spot in site.spots)
    said = Box((Words(site.name, "button"), Box(parts, "wrap", gap=16)), gap=6, grow=1)
    row = Box((drawn, said), "row", gap=16, align="centre", role="card", label=site.name)
    return Box((row,), pad=(14, 10), fill="grey-soft", radius=16)


def _row(spot: PageSpot, ctx: Context) -> Node:
    face = Picture(_face(spot), FACE, FACE, _named(spot, ctx))
    return Box((face, Words(part_words(spot.part, ctx), "small")), "row", gap=6, align="centre")


def _face(spot: PageSpot) -> Icon:
    """What is true of it, which its sheet has said; of what nobody can tell yet a question."""
    match spot.fine:
        case "yes":
            return "icon/face-ok"
        case "no":
            return "icon/face-not-ok"
    return "icon/face-not-sure"


def _named(spot: PageSpot, ctx: Context) -> str:
    match spot.fine:
        case "yes":
            return ctx.words("Fine", "verdict on a message")
        case "no":
            return ctx.words("Not fine", "verdict on a message")
    return ctx.words("Not sure", "verdict on a message")
