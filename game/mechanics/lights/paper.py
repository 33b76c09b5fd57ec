"""Lights at a table: a card for each ring, with windows to colour in, yellow or lilac."""

from game.mechanics.lights.model import RINGS
from game.mechanics.lights.view import ring_name
from game.mechanics.lights.windows import WINDOWS
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs

_PANE = 26.0


def paper(ctx: Context) -> Node:
    """The whole valley, from near to far."""
    return cut_outs(
        *(
            cut_out(Words(ring_name(ring, ctx), "heading"), _panes(len(WINDOWS[ring])))
            for ring in RINGS
        )
    )


def _panes(many: int) -> Node:
    panes = tuple(Box((), w=_PANE, h=_PANE, border="ink", radius=3) for _ in range(many))
    return Box(panes, "wrap", gap=8)
