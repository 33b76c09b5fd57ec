"""How the game sounds."""

from game.screens.options.rows import on_or_off
from game.screens.visit import Visit
from game.ui.context import Context
from game.ui.nodes import Node


def rows(visit: Visit, ctx: Context) -> tuple[Node, ...]:
    """Everything about sound."""
    title = ctx.words("Sound", "option")
    return (on_or_off(ctx, "sound", title, "sound", visit.options.sound),)
