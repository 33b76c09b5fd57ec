"""How the game is played: keys, pad, switches."""

from game.screens.options.rows import on_or_off
from game.screens.visit import Visit
from game.ui.context import Context
from game.ui.nodes import Node


def rows(visit: Visit, ctx: Context) -> tuple[Node, ...]:
    """Everything about hands."""
    title = ctx.words("A short wait after each press", "option: for a hand that shakes")
    return (on_or_off(ctx, "pad", title, "steady", visit.options.steady),)
