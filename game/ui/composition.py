"""Where the parts of a room's picture stand on a wide, a narrow and an upright page: here only.

Reading on has a place of its own, the lower end corner of a wide page and the lower edge of an
upright one: nothing to decide ever stands there, where a hand that presses on would find it.
"""

from dataclasses import replace

from game.ui import sheets
from game.ui.beats import ROW, column, column_width, row, with_telling
from game.ui.context import Context
from game.ui.nodes import Box, Node
from game.ui.picture_book import book, narrow_book, upright_book
from game.ui.scene_pages import scene_page
from game.ui.scenery import at_anchors, behind_device, in_hand
from game.ui.small_pages import narrow_page, sheet_page, upright_page
from game.ui.small_pages import said_beside as said_beside
from game.ui.stage import Front, hushed
from game.ui.wide_page import EDGES as EDGES
from game.ui.wide_page import room_for_device as room_for_device
from game.ui.wide_page import wide_page


def compose(front: Front, ctx: Context) -> Node:
    """The picture of a room in the space there is."""
    front = with_telling(front, ctx)
    front = replace(front, stage=hushed(front.stage)) if front.hush else front
    if front.sheet and sheets.takes_the_page(ctx):
        return sheets.alone(front, front.sheet, ctx)
    if (device := front.device) is None:
        return _book_with_lanterns(front, ctx) if front.beats else _book(front, ctx)
    front = replace(front, stage=behind_device(front.stage))
    if ctx.shape == "wide":
        return wide_page(front, device, ctx)
    if front.sheet:
        return sheet_page(front, front.sheet, device, ctx)
    page = narrow_page if ctx.shape == "narrow" else upright_page
    return page(front, device, ctx)


def tells_here(front: Front, ctx: Context) -> bool:
    """Whether TELL hangs on the page itself, so that no other button for it is needed."""
    return bool(front.beats) or bool(front.sheet and sheets.takes_the_page(ctx))


def _book(front: Front, ctx: Context) -> Node:
    """A page of a picture book. What is seen from near has the sky of a wide page above it; on
    any other the words would lie on it."""
    if at_anchors(front.stage) or (in_hand(front.stage) and ctx.shape != "wide"):
        return scene_page(front, ctx)
    page = {"wide": book, "narrow": narrow_book, "upright": upright_book}[ctx.shape]
    return page(front, ctx)


def _book_with_lanterns(front: Front, ctx: Context) -> Node:
    """A page without a device, and the lanterns at its end or its lower edge."""
    plain = replace(front, beats=())
    wide, high = ctx.size
    if ctx.shape == "wide":
        beside = replace(ctx, size=(wide - column_width(ctx), high), want="")
        return Box((_book(plain, beside), *column(front, ctx)), "row", fill="sand", grow=1)
    above = replace(ctx, size=(wide, high - ROW * ctx.text))
    return Box((_book(plain, above), *row(front, ctx)), fill="sand", grow=1)
