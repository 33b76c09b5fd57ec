"""The four parts of the options: the rows of each, and the screens they lead to."""

from game.screens.options import display, input, player, sound
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Stay
from game.ui.choices import OptionsPart
from game.ui.context import Context
from game.ui.nodes import Meaning, Node


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
