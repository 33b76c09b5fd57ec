"""Where the cards of the grown-ups' page lead that are about classes."""

from collections.abc import Callable, Mapping

from game.screens.options.grown_ups.class_room import OpenClassScreen
from game.screens.options.grown_ups.hand_in import HandInScreen
from game.screens.options.grown_ups.take_in import TakeInScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Screen
from game.ui.commands import Command

CLASS_WAYS: Mapping[Command, Callable[[AppState], Screen]] = {
    Command.OPEN_CLASS: OpenClassScreen,
    Command.OPEN_CLASS_FILES: TakeInScreen,
    Command.OPEN_HAND_IN: HandInScreen,
}
