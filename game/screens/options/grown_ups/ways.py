"""Where each card of the grown-ups' page leads."""

from collections.abc import Callable, Mapping

from game.screens.options.grown_ups.copies import CopiesScreen
from game.screens.options.grown_ups.doctor import DoctorScreen
from game.screens.options.grown_ups.players import PlayersScreen
from game.screens.options.grown_ups.this_pc import ThisPcScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Screen
from game.ui.commands import Command

WAYS: Mapping[Command, Callable[[AppState], Screen]] = {
    Command.OPEN_PLAYERS: PlayersScreen,
    Command.OPEN_COPIES: CopiesScreen,
    Command.OPEN_THIS_PC: ThisPcScreen,
    Command.OPEN_DOCTOR: DoctorScreen,
}
