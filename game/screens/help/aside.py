"""The screens one tap away from everywhere. Each is imported when it is asked for, so that the
first picture waits for none."""

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Aside, Screen


def aside(name: Aside, state: AppState) -> Screen:
    """The screen of a place one tap away."""
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
