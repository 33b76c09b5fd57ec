"""The printed twin of a passphrase scene: tiles to cut out, the parrot's guesses, who asks."""

from game.activities.passphrase.model import Guess, Passphrase, Span, Tile
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Passphrase, ctx: Context) -> Node:
    """Everything a group needs to play at a table: one child is the parrot and acts its guesses."""
    asks = ctx.words("How long does Parrot try?", "above the answer, a picture")
    messages = judging.paper(spec.messages, spec.ways, ctx) if spec.messages else ()
    return printed(
        Words(spec.goal),
        cut_outs(*(_tile(tile) for tile in spec.tiles)),
        cut_outs(*(_guess(each) for each in spec.guesses)),
        Words(asks, "heading"),
        cut_outs(*(_span(span) for span in spec.spans)),
        *messages,
    )


def _tile(tile: Tile) -> Node:
    return cut_out(Picture(thing_drawing(tile.picture), h=72), Words(tile.word, "button"), w=150)


def _guess(each: Guess) -> Node:
    return cut_out(Picture(thing_drawing(each.acts), h=90), Words(each.says), w=200)


def _span(span: Span) -> Node:
    return cut_out(Picture(thing_drawing(span.picture), h=60), Words(span.label), w=180)
