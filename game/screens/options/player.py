"""What is mine: the language, a pause now and then, and what the game remembers of me."""

from game.screens.options.remembered import RememberedScreen
from game.screens.options.rows import choice, one_of, row
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push
from game.ui.context import Context
from game.ui.nodes import AppCommand, Box, Button, Node, Picture, Words

PAUSES = (0, 15, 30, 45)
"""Minutes after which a pause is suggested; 0 for never."""


def rows(visit: AppState, ctx: Context) -> tuple[Node, ...]:
    """The language; for somebody who is known also the pause and what is remembered."""
    known = visit.profile is not None
    return (_language(visit, ctx), *((_pause(visit, ctx), _remembered(ctx)) if known else ()))


def opened(visit: AppState, wish: AppCommand) -> Navigation | None:
    """The screen a wish of this part leads to."""
    match wish:
        case AppCommand("remembered") if visit.profile is not None:
            return Push(RememberedScreen(visit))
    return None


def _language(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Language", "option")
    languages = (
        choice(
            ctx, title, lang.name, AppCommand("speak", lang.code), lang.code == visit.language.code
        )
        for lang in map(visit.shelf.language, visit.shelf.codes)
    )
    return row(ctx, "icon/language", title, *languages)


def _pause(visit: AppState, ctx: Context) -> Node:
    title = ctx.words("Remind me of a pause", "option")

    def after(minutes: int) -> str:
        if not minutes:
            return ctx.words("Never", "option: no reminder")
        number = ctx.number(minutes)
        return ctx.words("After {number} minutes", "option: a reminder", number=number)

    answers = {str(minutes): after(minutes) for minutes in PAUSES}
    return one_of(ctx, "icon/calm", title, "remind", str(visit.options.remind), answers)


def _remembered(ctx: Context) -> Node:
    label = ctx.words("What the game remembers", "button")
    words = Words(label, "body", "ink")
    inside = Box((Picture("icon/keep", 40, 40), words), flow="row", gap=10, align="centre")
    return Box((Button(inside, AppCommand("remembered"), label=label),), align="start")
