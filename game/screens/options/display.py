"""How the game looks: size and kind of letters, contrast, motion."""

from game.screens.options.rows import one_of
from game.screens.shell.app_state import AppState
from game.ui.context import Context
from game.ui.nodes import Node

SIZES = (100, 125, 150, 175, 200)


def rows(visit: AppState, ctx: Context) -> tuple[Node, ...]:
    """Everything about looks."""
    return tuple(each(visit, ctx) for each in (_size, _letters, _air, _contrast, _motion))


def _size(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Size of letters", "option")
    number = visit.language.number

    def per_cent(amount: str) -> str:
        return ctx.words("{amount}%", "size of letters, in per cent", amount=amount)

    sizes = {str(size): per_cent(number(size)) for size in SIZES}
    return one_of(ctx, "icon/text-size", title, "text", str(visit.options.text), sizes)


def _letters(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Letters", "option")
    fonts = {"story": ctx.words("Round", "letters"), "plain": ctx.words("Plain", "letters")}
    return one_of(ctx, "icon/letters", title, "font", visit.options.font, fonts)


def _air(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Space between letters", "option")
    spaces = {"usual": ctx.words("Usual", "space"), "wide": ctx.words("More", "space")}
    return one_of(ctx, "icon/spacing", title, "spacing", visit.options.spacing, spaces)


def _contrast(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Contrast", "option")
    themes = {"normal": ctx.words("Soft", "contrast"), "high": ctx.words("Strong", "contrast")}
    return one_of(ctx, "icon/contrast", title, "contrast", visit.options.contrast, themes)


def _motion(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Motion", "option")
    kinds = {"full": ctx.words("Gentle", "motion"), "reduced": ctx.words("Still", "motion")}
    return one_of(ctx, "icon/motion", title, "motion", visit.options.motion, kinds)
