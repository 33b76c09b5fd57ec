"""Where the bay leads: into a district, to other ages, to the options, into a story."""

from collections.abc import Callable

from game.screens.map.bands import BandScreen
from game.screens.map.district import DistrictScreen
from game.screens.map.ways import way
from game.screens.options.screen import OptionsScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push
from game.ui.choices import AgesShown, OpenDistrict
from game.ui.commands import Command
from game.ui.nodes import Meaning


def way_from_bay(
    state: AppState, means: Meaning, shown: AgesShown, show: Callable[[AgesShown], None]
) -> Navigation:
    """The way a button of the bay leads. shown: whose stories are shown; show: shows others."""
    match means:
        case OpenDistrict(strand):
            return Push(DistrictScreen(state, strand, shown))
        case Command.OPEN_AGES:
            return Push(BandScreen(shown, show))
        case Command.OPEN_OPTIONS:
            return Push(OptionsScreen(state))
    return way(state, means)
