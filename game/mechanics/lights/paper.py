"""Lights at a table: a card for each ring, with windows to colour in, yellow or lilac."""

from collections.abc import Sequence

from game.mechanics.lights.model import RINGS, Ring
from game.mechanics.lights.view import ring_name
from game.mechanics.lights.windows import WINDOWS
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs

_PANE = 26.0


def paper(ctx: Context, named: Sequence[tuple[Ring, str]] = ()) -> Node:
    """The whole valley, from near to far; or only these rings, with names of their own."""
    shown = named or tuple((ring, ring_name(ring, ctx)) for ring in RINGS)
    return cut_outs(
        *(cut_out(Words(name, "heading"), _panes(len(WINDOWS[ring]))) for ring, name in shown)
    )


def _panes(many: int) -> Node:
    panes = tuple(Box((), w=_PANE, h=_PANE, border="ink", radius=3) for _ in range(many))
    return Box(panes, "wrap", gap=8)
