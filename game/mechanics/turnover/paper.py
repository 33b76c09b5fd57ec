"""The app's side at a table: drawers to lay cards in, and the cards to cut out."""

from collections.abc import Sequence

from game.mechanics.turnover.model import Drawer, KeptCard
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import cut_out, cut_outs

_DRAWER, _CARD = 90.0, 60.0


def paper(cards: Sequence[KeptCard], drawers: Sequence[Drawer]) -> Node:
    """An empty drawer for each who keeps cards, and a card for each drawer it goes to."""
    empty = (
        cut_out(Words(each.label, "heading"), Box((), h=_DRAWER, border="ink", radius=6))
        for each in drawers
    )
    copies = (
        cut_out(Picture(thing_drawing(each.picture), h=_CARD), Words(each.label))
        for each in cards
        for _ in each.goes
    )
    return cut_outs(*empty, *copies)
