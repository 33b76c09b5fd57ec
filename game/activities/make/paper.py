"""The printed twin of something to make: the pieces for each place to cut out; its key."""

from game.activities.make.model import Gap, Make
from game.core.ids import ThingId
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Pin, Words
from game.ui.paper import cut_out, cut_outs, printed

_BASE, _PIECE = 260.0, 130.0


def paper(spec: Make, ctx: Context) -> Node:
    """Everything a group needs to lay it on a table."""
    parts = [part for place in spec.places for part in _place(spec, place)]
    base = cut_out(Picture(thing_drawing(spec.base), h=_BASE), w=0)
    return printed(Words(spec.what, "heading"), Words(spec.goal), cut_outs(base), *parts)


def _place(spec: Make, place: Gap) -> tuple[Node, ...]:
    pieces = (
        cut_out(_laid(spec.base, piece.thing), Words(piece.text, align="centre"), w=200)
        for piece in place.pieces
    )
    return Words(place.label, "button"), cut_outs(*pieces)


def _laid(base: ThingId, piece: ThingId) -> Node:
    """A piece where it belongs upon the rest, which is drawn in the same box."""
    layers = tuple(Picture(thing_drawing(each), h=_PIECE) for each in (base, piece))
    return Box(tuple(Pin(each, 0, 0, 1, 1) for each in layers), "stack", h=_PIECE)


def key(spec: Make, ctx: Context) -> Node:
    """What is said of each piece that lacks something; else that nothing can go wrong."""
    pieces = [piece for place in spec.places for piece in place.pieces if piece.lacks]
    if pieces:
        said = (Box((Words(piece.text, "button"), Words(piece.lacks)), gap=4) for piece in pieces)
        return printed(Words(spec.goal), *said)
    free = ctx.words("Every piece fits. None is wrong.", "key of a printed puzzle")
    return printed(Words(spec.goal), Words(free))
