"""How the game looks: size and kind of letters, contrast, motion."""

from game.screens.options.rows import choice, chosen, row
from game.screens.visit import Visit
from game.ui.context import Context
from game.ui.nodes import Node

SIZES = (100, 125, 150, 175, 200)


def rows(visit: Visit, ctx: Context) -> tuple[Node, ...]:
    """Everything about looks."""
    return tuple(each(visit, ctx) for each in (_size, _letters, _air, _contrast, _motion))


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


def _letters(visit: Visit, ctx: Context) -> Node:
    title = ctx.words("Letters", "option")
    round_, plain = ctx.words("Round", "letters"), ctx.words("Plain", "letters")
    story = visit.options.font == "story"
    return row(
        ctx,
        "letters",
        title,
        choice(ctx, title, round_, chosen("font", "story"), story),
        choice(ctx, title, plain, chosen("font", "plain"), not story),
    )


def _air(visit: Visit, ctx: Context) -> Node:
    title = ctx.words("Space between letters", "option")
    usual, more = ctx.words("Usual", "space"), ctx.words("More", "space")
    wide = visit.options.spacing == "wide"
    return row(
        ctx,
        "spacing",
        title,
        choice(ctx, title, usual, chosen("spacing", "usual"), not wide),
        choice(ctx, title, more, chosen("spacing", "wide"), wide),
    )


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
