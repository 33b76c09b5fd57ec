"""The printed twin of a sort: its places as frames on the table, its cards to cut out."""

from game.activities.sort.model import Card, Sort
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Sort, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    places = tuple(cut_out(Words(spot.label, "heading")) for spot in spec.spots)
    return printed(
        Words(spec.goal),
        cut_outs(*places),
        cut_outs(*(_card(card) for card in spec.cards)),
        Words(spec.hint, "small"),
    )


def _card(card: Card) -> Node:
    drawn = Picture(thing_drawing(card.picture), h=64)
    return cut_out(drawn, Words(card.name, "button"), Words(card.text))
