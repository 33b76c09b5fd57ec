"""The part of the options about the player: language, pauses, what the game remembers."""

from game.screens.options.remembered import RememberedScreen
from game.screens.options.rows import one_of
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push
from game.ui.choices import ChooseNumber
from game.ui.commands import ChooseLanguage, Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Words

PAUSES = (0, 15, 30, 45)
"""Minutes after which a pause is suggested; 0 for never."""


def rows(state: AppState, ctx: Context) -> tuple[Node, ...]:
    """The row of languages; for a player who has signed in also pauses and what is remembered."""
    known = state.player.profile is not None
    return (_language(state, ctx), *((_pause(state, ctx), _remembered(ctx)) if known else ()))


def opened(state: AppState, means: Meaning) -> Navigation | None:
    """The way to the screen a button of this part opens; None for any other."""
    known = state.player.profile is not None
    return Push(RememberedScreen(state)) if known and means is Command.OPEN_REMEMBERED else None


def _language(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Language", "option")
    languages = map(state.library.language, state.offered)
    names = {ChooseLanguage(language.code): language.name for language in languages}
    return one_of(ctx, "icon/language", title, ChooseLanguage(state.player.language.code), names)


def _pause(state: AppState, ctx: Context) -> Node:
    title = ctx.words("Remind me of a pause", "option")

    def after(minutes: int) -> str:
        if not minutes:
            return ctx.words("Never", "option: no reminder")
        number = ctx.number(minutes)
        return ctx.words("After {number} minutes", "option: a reminder", number=number)

    answers = {ChooseNumber("remind", minutes): after(minutes) for minutes in PAUSES}
    return one_of(
        ctx, "icon/calm", title, ChooseNumber("remind", state.player.options.remind), answers
    )


def _remembered(ctx: Context) -> Node:
    label = ctx.words("What the game remembers", "button")
    words = Words(label, "body", "ink")
    inside = Box((Picture("icon/keep", 40, 40), words), flow="row", gap=10, align="centre")
    return Box((Button(inside, Command.OPEN_REMEMBERED, label=label),), align="start")
