"""From a face to the bay: at once, or by way of a screen that waits for a slow disk."""

from game.core.level import Band
from game.screens.map.bay import BayScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Replace, Reset
from game.screens.shell.picture_code import CodeScreen
from game.screens.sign_in.staying import StayingScreen
from game.storage.leaving import is_leaving
from game.storage.options import Options
from game.storage.profiles import Profile
from game.storage.work import BLINK


def enter(state: AppState, profile: Profile) -> Navigation:
    """Sign in and go to the bay, once what the player did before has been read."""
    store = state.player.store
    if store.fetch(profile.id, BLINK):
        return _arrived(state, profile)
    from game.screens.shell.waiting import WaitScreen  # on most PCs nobody ever sees it

    on = WaitScreen(
        lambda: 0.0, lambda: store.fetch(profile.id), lambda: _arrived(state, profile), back=True
    )
    return Push(on)


def open_door(state: AppState, profile: Profile) -> Navigation:
    """The door of a player: her secret pictures are asked for, if she has any."""
    if profile.has_code:
        return Push(CodeScreen(state, profile, lambda: come_in(state, profile)))
    return come_in(state, profile)


def come_in(state: AppState, profile: Profile) -> Navigation:
    """In, for whoever has shown who she is, or where she asked to be forgotten today, to the
    question whether she stays."""
    if not is_leaving(profile):
        return enter(state, profile)
    to = StayingScreen(state, profile, lambda kept: enter(state, kept))
    return Replace(to) if profile.has_code else Push(to)


def enter_as_guest(
    state: AppState, animal: str, colour: str, band: Band, options: Options
) -> Navigation:
    """To the bay with nothing to read and nothing kept."""
    state.sign_in_guest(animal, colour, band, options)
    return Reset(BayScreen(state))


def _arrived(state: AppState, profile: Profile) -> Navigation:
    state.sign_in(profile)
    return Reset(BayScreen(state))
