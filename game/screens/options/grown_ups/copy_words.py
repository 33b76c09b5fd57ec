"""How a safety copy of this PC is named, in the window and at the desk."""

from game.screens.shell.days import day_name
from game.storage.brought import Copy
from game.ui.context import Context


def safety_copy(ctx: Context, copy: Copy) -> str:
    """A copy by the day of the last answer in it, and how many play in it."""
    number = ctx.number(copy.players)
    if not copy.day:
        return ctx.words(
            "This computer, before the first story. Players: {number}",
            "for grown-ups: a safety copy in which nobody has played yet",
            number=number,
        )
    return ctx.words(
        "This computer, {day}. Players: {number}",
        "for grown-ups: a safety copy by its day",
        day=day_name(ctx, copy.day),
        number=number,
    )
