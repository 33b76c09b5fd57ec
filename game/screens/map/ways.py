"""The ways that all screens of the map share: into a story, to the cards, to a booster round."""

from game.screens.practice.booster import open_booster
from game.screens.practice.cards import CardsScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Stay
from game.screens.story.opening import open_level
from game.ui.choices import OpenLevel
from game.ui.commands import Command
from game.ui.nodes import Meaning


def way(state: AppState, means: Meaning) -> Navigation:
    """The way a button of the map leads; Stay for no way, or a story that cannot be read."""
    match means:
        case OpenLevel(level):
            return open_level(state, level)
        case Command.OPEN_CARDS:
            return Push(CardsScreen(state))
        case Command.OPEN_BOOSTER:
            return Push(open_booster(state))
    return Stay()
