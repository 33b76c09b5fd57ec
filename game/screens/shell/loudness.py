"""How loud each place is: where nothing speaks unasked, and where no music plays."""

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Screen
from game.ui.read_aloud import Here

_ROOM = 0.5
"""How loud music is in a story, beside how loud it is on the map."""


def is_help(screen: Screen) -> bool:
    """Whether this is help or behind one of its doors: no sound there until it is asked for."""
    return screen.name == "help" or screen.name.startswith("door-")


def is_hidden(screen: Screen) -> bool:
    """Whether this hides what was there before: never a sound."""
    return screen.name == "hide"


def here(screen: Screen, state: AppState, *, can_read: bool) -> Here:
    """What is read aloud on this screen, and when."""
    o = state.player.options
    aloud = can_read and o.voice and o.sound and o.speech > 0
    return Here(screen.name, aloud, quiet=is_help(screen), never=is_hidden(screen))


def effects(screen: Screen, state: AppState) -> float:
    """How loud the short sounds are here, from 0 to 1."""
    silent = is_help(screen) or is_hidden(screen) or not state.player.options.sound
    return 0.0 if silent else state.player.options.effects / 100


def music(screen: Screen, state: AppState) -> float:
    """How loud the music is here, from 0 to 1: not where somebody looks for help or calm, nor in
    a story that is not all light, and soft in every other story."""
    if is_help(screen) or is_hidden(screen) or not state.player.options.sound:
        return 0.0
    if screen.name in ("calm", "pause", "sorry"):
        return 0.0
    told = getattr(screen, "level", None) or getattr(screen, "head", None)
    if getattr(told, "intensity", "i0") != "i0":
        return 0.0
    return state.player.options.music / 100 * (_ROOM if screen.name.startswith("play-") else 1.0)
