"""How the game looks: size of letters, contrast, motion."""

from game.screens.options.rows import choice, chosen, row
from game.screens.visit import Visit
from game.ui.context import Context
from game.ui.nodes import Node

SIZES = (100, 125, 150, 175, 200)


def rows(visit: Visit, ctx: Context) -> tuple[Node, ...]:
    """Everything about looks."""
    return (_size(visit, ctx), _contrast(visit, ctx), _motion(visit, ctx))


def _size(visit: Visit, ctx: Context) -> Node:
    title = ctx.words("Size of letters", "option")
    number = visit.language.number

    def per_cent(amount: str) -> str:
        return ctx.words("{amount}%", "size of letters, in per cent", amount=amount)

    sizes = (
        choice(ctx, title, per_cent(number(s)), chosen("text", str(s)), s == visit.options.text)
        for s in SIZES
    )
    return row(ctx, "text-size", title, *sizes)


def _contrast(visit: Visit, ctx: Context) -> Node:
    title = ctx.words("Contrast", "option")
    usual, strong = ctx.words("Soft", "contrast"), ctx.words("Strong", "contrast")
    high = visit.options.contrast == "high"
    return row(
        ctx,
        "contrast",
        title,
        choice(ctx, title, usual, chosen("contrast", "normal"), not high),
        choice(ctx, title, strong, chosen("contrast", "high"), high),
    )


def _motion(visit: Visit, ctx: Context) -> Node:
    title = ctx.words("Motion", "option")
    gentle, still = ctx.words("Gentle", "motion"), ctx.words("Still", "motion")
    full = visit.options.motion == "full"
    return row(
        ctx,
        "motion",
        title,
        choice(ctx, title, gentle, chosen("motion", "full"), full),
        choice(ctx, title, still, chosen("motion", "reduced"), not full),
    )
