"""The printed twin of a browser: its pages as sheets, every spot with two boxes to tick."""

from game.activities.page.model import Browser, Field, Site, Spot
from game.activities.page.parts import part_words
from game.activities.page.rules import MARKS
from game.activities.page.view import mark_words
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Browser, ctx: Context) -> Node:
    """Everything a group needs to inspect the pages at a table; answers are on the key."""
    sheets = tuple(_sheet(site, ctx) for site in spec.sites)
    return printed(Words(spec.goal), cut_outs(*sheets))


def _sheet(site: Site, ctx: Context) -> Node:
    away = ctx.words("Leave this page", "a decision about a web page")
    ends = tuple(cut_out(Words(words, "button"), w=0) for words in (site.go, away))
    return cut_out(
        Words(site.name, "heading"),
        *(_spot(spot, ctx) for spot in site.spots),
        *(_field(field, ctx) for field in site.fields),
        Box(ends, "wrap", gap=10),
        w=420,
    )


def _spot(spot: Spot, ctx: Context) -> Node:
    marks = tuple(cut_out(Words(mark_words(mark, ctx), "small"), w=0) for mark in MARKS)
    name = Words(part_words(spot.part, ctx), "small")
    closer = tuple(Words(words, "small") for words in (spot.found, spot.again) if words)
    return Box((name, Words(spot.text), *closer, Box(marks, "row", gap=10)), gap=4)


def _field(field: Field, ctx: Context) -> Node:
    give = ctx.words("Give", "a tile: this goes into the form")
    keep = ctx.words("Keep", "a tile: this does not go into the form")
    tiles = tuple(cut_out(Words(words, "small"), w=0) for words in (give, keep))
    return Box((Words(field.text), Box(tiles, "row", gap=10)), gap=4)
