"""From a face to the bay: at once, or by way of a screen that waits for a slow disk."""

from collections.abc import Callable
from dataclasses import replace

from game.core.level import Band
from game.core.signs import ANIMALS, COLOURS
from game.screens.map.bay import BayScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Replace, Reset
from game.screens.shell.picture_code import CodeScreen
from game.screens.sign_in.staying import StayingScreen
from game.storage.leaving import is_leaving
from game.storage.options import Options
from game.storage.profiles import Profile
from game.storage.work import BLINK

FAR = 150
"""Per cent of the usual size of letters, for a screen that a whole class looks at."""
_READING = 2.0
"""Seconds in which what a class did before is read, at most."""


def enter(state: AppState, *group: Profile) -> Navigation:
    """Sign in, alone or together, and go to the bay, once what each did before has been read."""

    def read(patience: float = 0.0) -> bool:
        ready = [state.player.store.fetch(each.id, patience) for each in group]  # all begin now
        return all(ready)

    if read(BLINK):
        return _arrived(state, *group)
    from game.screens.shell.waiting import WaitScreen  # on most PCs nobody ever sees it

    return Push(WaitScreen(lambda: 0.0, read, lambda: _arrived(state, *group), back=True))


def open_door(state: AppState, profile: Profile) -> Navigation:
    """The door of a player: her secret pictures are asked for, if she has any."""
    asks = secret(state, profile, lambda: come_in(state, profile))
    return come_in(state, profile) if asks is None else Push(asks)


def secret(state: AppState, profile: Profile, then: Callable[[], Navigation]) -> CodeScreen | None:
    """The screen that asks for her secret pictures, and leads on; None where she has none."""
    return CodeScreen(state, profile, then) if profile.has_code else None


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


def enter_as_class(state: AppState, band: Band) -> Navigation:
    """To the bay with a whole class: as itself where one class is known here, else as a guest of
    whom nothing is kept."""
    store, code = state.player.store, state.player.language.code
    classes = store.classes.all()
    if len(classes) == 1:
        itself = store.classes.as_player(classes[0].id, band, code)
        store.fetch(itself.id, _READING)
        state.sign_in_class(replace(itself, options=large(state.player.options)))
    else:
        options = large(state.player.options)
        state.sign_in_guest(ANIMALS[0], COLOURS[0], band, options, whole_class=True)
    return Reset(BayScreen(state))


def large(options: Options) -> Options:
    """What whoever sits at the back can read, too."""
    return replace(options, text=max(options.text, FAR))


def _arrived(state: AppState, *group: Profile) -> Navigation:
    state.sign_in(*group)
    return Reset(BayScreen(state))
