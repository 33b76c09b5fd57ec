"""A number that is tapped, never typed: its places so far, and ten tiles."""

from collections.abc import Iterable

from game.ui.choices import PickDigit
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Words
from game.ui.screen_parts import icon


def number_places(ctx: Context, digits: str, many: int) -> Box:
    """So many places, the first ones filled, and a way to take the last digit back."""
    shown = [ctx.number(int(digit)) for digit in digits] + ["–"] * (many - len(digits))
    places = tuple(
        Box((Words(each, "heading", "ink", "centre"),), fill="sand", radius=14, pad=(0, 4), w=64)
        for each in shown
    )
    if ctx.direction == "rtl":  # a number runs to the right in every language
        places = places[::-1]
    undo = icon("icon/undo", Command.UNDO_DIGIT, ctx.words("Undo", "button"), on=bool(digits))
    return Box((*places, undo), "row", gap=10, align="centre", justify="centre")


def digit_tiles(ctx: Context, order: Iterable[int]) -> Node:
    """The ten digits, in this order."""
    tiles = tuple(
        Button(
            Words(ctx.number(digit), "heading", "ink", "centre"),
            PickDigit(digit),
            label=ctx.number(digit),
            look="card",
            w=68,
        )
        for digit in order
    )
    grid = Box(tiles, "wrap", gap=10, justify="centre", max_w=400)
    return Box((grid,), align="centre")
