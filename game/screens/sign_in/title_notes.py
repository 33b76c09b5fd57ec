"""What the first screen says or offers now and then, below its button."""

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push
from game.screens.shell.notes import store_notes
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Words


def notes(ctx: Context, state: AppState) -> tuple[Node, ...]:
    """What is said below the name of the game; nothing is the rule."""
    said = []
    if state.player.language.state == "draft":
        said.append(
            ctx.words(
                "* A first draft. Nobody who grew up with this language has read it yet.",
                "shown while a language is a draft",
            )
        )
    if state.player.language.partly:
        said.append(
            ctx.words(
                "* Some pages are still in English. The stories and Help now are not.",
                "shown while a language is not whole",
            )
        )
    said.extend(store_notes(ctx, state.player.store))
    return tuple(
        Box(
            (Words(n, "small", "ink", "centre"),),
            fill="sand",
            radius=14,
            pad=(14, 8),
            max_w=760,
        )
        for n in said
    )


def offer(ctx: Context, state: AppState) -> tuple[Button, ...]:
    """Handing in, once a stick is plugged in on a PC that took in a class."""
    if not state.could_hand_in:
        return ()
    text = ctx.words("Hand in to the stick", "button: what a class did goes to its teacher")
    inside = (Picture("icon/stick", 40, 40), Words(text, "body", "ink"))
    row = Box(inside, "row", gap=10, align="centre")
    return (Button(row, Command.OPEN_HAND_IN, label=text),)


def offered(state: AppState) -> Navigation:
    """On to what `offer` offers."""
    from game.screens.options.grown_ups.hand_in import HandInScreen  # not for the first picture

    return Push(HandInScreen(state))
