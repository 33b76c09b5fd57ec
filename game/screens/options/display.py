"""How the game looks: size and kind of letters, contrast, motion."""

from game.screens.options.rows import one_of
from game.screens.shell.app_state import AppState
from game.screens.shell.player import Player
from game.ui.choices import (
    ChooseContrast,
    ChooseFont,
    ChooseMotion,
    ChooseNumber,
    ChooseSpacing,
    FillScreen,
)
from game.ui.context import Context
from game.ui.nodes import Node

SIZES = (100, 125, 150, 175, 200)


def rows(state: AppState, ctx: Context) -> tuple[Node, ...]:
    """A row for each option of looks; the window's is this PC's, whoever plays."""
    mine = (_size, _letters, _air, _contrast, _motion)
    return (*(each(state.player, ctx) for each in mine), window_row(state, ctx))


def _size(player: Player, ctx: Context) -> Node:
    title = ctx.words("Size of letters", "option")
    number = player.language.number

    def per_cent(amount: str) -> str:
        return ctx.words("{amount}%", "size of letters, in per cent", amount=amount)

    sizes = {ChooseNumber("text", size): per_cent(number(size)) for size in SIZES}
    return one_of(ctx, "icon/text-size", title, ChooseNumber("text", player.options.text), sizes)


def _letters(player: Player, ctx: Context) -> Node:
    title = ctx.words("Letters", "option")
    fonts = {
        ChooseFont("story"): ctx.words("Round", "letters"),
        ChooseFont("plain"): ctx.words("Plain", "letters"),
    }
    return one_of(ctx, "icon/letters", title, ChooseFont(player.options.font), fonts)


def _air(player: Player, ctx: Context) -> Node:
    title = ctx.words("Space between letters", "option")
    spaces = {
        ChooseSpacing("usual"): ctx.words("Usual", "space"),
        ChooseSpacing("wide"): ctx.words("More", "space"),
    }
    return one_of(ctx, "icon/spacing", title, ChooseSpacing(player.options.spacing), spaces)


def _contrast(player: Player, ctx: Context) -> Node:
    title = ctx.words("Contrast", "option")
    themes = {
        ChooseContrast("normal"): ctx.words("Soft", "contrast"),
        ChooseContrast("high"): ctx.words("Strong", "contrast"),
    }
    return one_of(ctx, "icon/contrast", title, ChooseContrast(player.options.contrast), themes)


def _motion(player: Player, ctx: Context) -> Node:
    title = ctx.words("Motion", "option")
    kinds = {
        ChooseMotion("full"): ctx.words("Gentle", "motion"),
        ChooseMotion("reduced"): ctx.words("Still", "motion"),
    }
    return one_of(ctx, "icon/motion", title, ChooseMotion(player.options.motion), kinds)


def window_row(state: AppState, ctx: Context) -> Node:
    """Whether the game fills the screen of this PC, whoever plays."""
    title = ctx.words("Window", "option: how much of the screen the game takes")
    sizes = {
        FillScreen(True): ctx.words("Full screen", "option: window"),
        FillScreen(False): ctx.words("In a window", "option: window"),
    }
    return one_of(ctx, "icon/window", title, FillScreen(bool(state.this_pc.full_screen)), sizes)
