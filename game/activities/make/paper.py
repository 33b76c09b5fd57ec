"""The printed twin of something to make: a card for each place, and the pieces to cut out."""

from game.activities.make.model import Gap, Make
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Make, ctx: Context) -> Node:
    """Everything a group needs to lay it on a table."""
    parts = [part for place in spec.places for part in _place(place)]
    return printed(Words(spec.what, "heading"), Words(spec.goal), *parts)


def _place(place: Gap) -> tuple[Node, ...]:
    pieces = (
        cut_out(Picture(thing_drawing(piece.thing), h=90), Words(piece.text), w=200)
        for piece in place.pieces
    )
    return Words(place.label, "button"), cut_outs(*pieces)
