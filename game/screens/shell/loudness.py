"""How loud each screen is, for whoever plays now: by the manner the screen declares."""

from game.screens.shell.navigation import Screen
from game.storage.options import Options
from game.ui.read_aloud import Here

_SOFT = 0.5
"""How loud soft music is, beside full music."""


def here(screen: Screen, options: Options, *, can_read: bool) -> Here:
    """What is read aloud on this screen, and when."""
    aloud = can_read and options.voice and options.sound and options.speech > 0
    sound = screen.manner.sound
    return Here(screen.name, aloud, quiet=sound == "asked", never=sound == "never")


def effects(screen: Screen, options: Options) -> float:
    """How loud the short sounds are here, from 0 to 1."""
    heard = options.sound and screen.manner.sound == "usual"
    return options.effects / 100 if heard else 0.0


def music(screen: Screen, options: Options) -> float:
    """How loud the music is here, from 0 to 1."""
    manner = screen.manner
    if not options.sound or manner.sound != "usual" or manner.music == "none":
        return 0.0
    return options.music / 100 * (_SOFT if manner.music == "soft" else 1.0)
