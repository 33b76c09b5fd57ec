"""The four parts of the options: the rows of each, and the screens they lead to."""

from game.screens.options import display, input, player, sound
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Stay
from game.ui.choices import OptionsPart
from game.ui.context import Context
from game.ui.nodes import Meaning, Node

PARTS: tuple[OptionsPart, ...] = ("see", "hear", "play", "me")


def part_name(ctx: Context, part: OptionsPart) -> str:
    """What stands on the button of a part."""
    return {
        "see": ctx.words("Look", "part of the options: letters, colours, motion"),
        "hear": ctx.words("Sound", "part of the options"),
        "play": ctx.words("Keys", "part of the options: keys, pad and switches"),
        "me": ctx.words("Me", "part of the options: language, what is kept"),
    }[part]


def rows(state: AppState, ctx: Context, part: OptionsPart) -> tuple[Node, ...]:
    """Everything there is to choose in a part."""
    match part:
        case "see":
            return display.rows(state, ctx)
        case "hear":
            return sound.rows(state.player, ctx)
        case "play":
            return input.rows(state.player, ctx)
        case "me":
            return player.rows(state, ctx)


def opened(state: AppState, means: Meaning) -> Navigation:
    """The way to the screen a button of a part opens; Stay where it opens none."""
    return input.opened(state, means) or player.opened(state, means) or Stay()
