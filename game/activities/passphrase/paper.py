"""The printed twin of a passphrase scene: tiles to cut out, and passwords to judge."""

from game.activities.passphrase.model import Example, Passphrase, Span, Tile
from game.activities.passphrase.strength import spelled
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words


def paper(spec: Passphrase, ctx: Context) -> Node:
    """Everything a group needs to play at a table: one child is the parrot and guesses."""
    asks = ctx.words("How long does the parrot try?", "above the answer, a picture")
    return Box(
        (
            Words(spec.goal),
            Box(tuple(_tile(tile) for tile in spec.tiles), "wrap", gap=16),
            Words(asks, "heading"),
            Box(tuple(_span(span) for span in spec.spans), "wrap", gap=16),
            Box(tuple(_example(spec, each) for each in spec.examples), "wrap", gap=16),
        ),
        gap=20,
    )


def _tile(tile: Tile) -> Node:
    return _frame(Picture(thing_drawing(tile.picture), h=72), Words(tile.word, "button"), w=150)


def _span(span: Span) -> Node:
    return _frame(Picture(thing_drawing(span.picture), h=60), Words(span.label), w=180)


def _example(spec: Passphrase, each: Example) -> Node:
    return _frame(Words(spelled(spec, each.tiles), "heading"), w=300)


def _frame(*children: Node, w: float) -> Box:
    return Box(children, gap=6, pad=(14, 12), border="ink", radius=12, w=w, role="card")
