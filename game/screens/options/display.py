"""How the game looks: size and kind of letters, contrast, motion."""

from game.screens.options.rows import one_of
from game.screens.shell.app_state import AppState
from game.ui.choices import (
    ChooseContrast,
    ChooseFont,
    ChooseMotion,
    ChooseNumber,
    ChooseSpacing,
)
from game.ui.context import Context
from game.ui.nodes import Node

SIZES = (100, 125, 150, 175, 200)


def rows(state: AppState, ctx: Context) -> tuple[Node, ...]:
    """Everything about looks."""
    return tuple(each(state, ctx) for each in (_size, _letters, _air, _contrast, _motion))


def _size(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Size of letters", "option")
    number = state.player.language.number

    def per_cent(amount: str) -> str:
        return ctx.words("{amount}%", "size of letters, in per cent", amount=amount)

    sizes = {ChooseNumber("text", size): per_cent(number(size)) for size in SIZES}
    return one_of(ctx, "text-size", title, ChooseNumber("text", state.player.options.text), sizes)


def _letters(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Letters", "option")
    fonts = {
        ChooseFont("story"): ctx.words("Round", "letters"),
        ChooseFont("plain"): ctx.words("Plain", "letters"),
    }
    return one_of(ctx, "letters", title, ChooseFont(state.player.options.font), fonts)


def _air(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Space between letters", "option")
    spaces = {
        ChooseSpacing("usual"): ctx.words("Usual", "space"),
        ChooseSpacing("wide"): ctx.words("More", "space"),
    }
    return one_of(ctx, "spacing", title, ChooseSpacing(state.player.options.spacing), spaces)


def _contrast(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Contrast", "option")
    themes = {
        ChooseContrast("normal"): ctx.words("Soft", "contrast"),
        ChooseContrast("high"): ctx.words("Strong", "contrast"),
    }
    return one_of(ctx, "contrast", title, ChooseContrast(state.player.options.contrast), themes)


def _motion(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Motion", "option")
    kinds = {
        ChooseMotion("full"): ctx.words("Gentle", "motion"),
        ChooseMotion("reduced"): ctx.words("Still", "motion"),
    }
    return one_of(ctx, "motion", title, ChooseMotion(state.player.options.motion), kinds)
