"""The way in for grown-ups, to be pushed by whoever has a button for it."""

from game.screens.options.grown_ups.door import GrownUpDoor
from game.screens.options.grown_ups.menu import GrownUpsScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Replace


def way_in(state: AppState) -> GrownUpDoor:
    """The door, with what there is to look after behind it."""
    return GrownUpDoor(state, lambda: Replace(GrownUpsScreen(state)))
