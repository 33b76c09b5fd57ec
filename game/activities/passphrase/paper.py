"""The printed twin of a passphrase scene: tiles to cut out, and passwords to judge."""

from game.activities.passphrase.model import Example, Passphrase, Span, Tile
from game.activities.passphrase.strength import spelled
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Passphrase, ctx: Context) -> Node:
    """Everything a group needs to play at a table: one child is the parrot and guesses."""
    asks = ctx.words("How long does the parrot try?", "above the answer, a picture")
    return printed(
        Words(spec.goal),
        cut_outs(*(_tile(tile) for tile in spec.tiles)),
        Words(asks, "heading"),
        cut_outs(*(_span(span) for span in spec.spans)),
        cut_outs(*(_example(spec, each) for each in spec.examples)),
    )


def _tile(tile: Tile) -> Node:
    return cut_out(Picture(thing_drawing(tile.picture), h=72), Words(tile.word, "button"), w=150)


def _span(span: Span) -> Node:
    return cut_out(Picture(thing_drawing(span.picture), h=60), Words(span.label), w=180)


def _example(spec: Passphrase, each: Example) -> Node:
    return cut_out(Words(spelled(spec, each.tiles), "heading"), w=300)
