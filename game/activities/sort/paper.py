"""The printed twin of a sort: its places as frames on the table, its cards to cut out."""

from game.activities.sort.model import Card, Sort
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words


def paper(spec: Sort, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    places = tuple(_frame(Words(spot.label, "heading")) for spot in spec.spots)
    return Box(
        (
            Words(spec.goal),
            Box(places, "row", gap=16),
            Box(tuple(_card(card) for card in spec.cards), "wrap", gap=16),
            Words(spec.hint, "small"),
        ),
        gap=20,
    )


def _card(card: Card) -> Node:
    drawn = Picture(thing_drawing(card.picture), h=64)
    return _frame(drawn, Words(card.name, "button"), Words(card.text))


def _frame(*children: Node) -> Box:
    return Box(children, gap=6, pad=(14, 12), border="ink", radius=12, w=300, role="card")
