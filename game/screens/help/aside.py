"""The places one tap away from everywhere; each is opened only when it is asked for, so that the
first picture waits for none of them."""

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Aside, Screen


def aside(name: Aside, state: AppState) -> Screen:
    """Help now, the drawing that hides all, a calm moment or a pause."""
    match name:
        case "help":
            from game.screens.help.help import HelpScreen

            return HelpScreen(state)
        case "hide":
            from game.screens.help.drawing import DrawingScreen

            return DrawingScreen(state)
        case "calm":
            from game.screens.help.calm import CalmScreen

            return CalmScreen(state)
        case "pause":
            from game.screens.help.pause import PauseScreen

            return PauseScreen(state)
