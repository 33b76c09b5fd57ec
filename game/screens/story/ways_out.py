"""Where a story leads when it is left in the middle, and when it has come to its end."""

from collections.abc import Callable, Sequence

from game.core.checkup import is_checkup
from game.core.facts import Fact
from game.core.level import SENSITIVE, Level
from game.core.progress import Learned
from game.screens.help.calm import CalmScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Pop, Replace, Screen
from game.screens.story.ceremony import CeremonyScreen, Occasion
from game.screens.story.ending import EndingScreen


def left(state: AppState, level: Level) -> Navigation:
    """The way out: back at once; a story that is not all light leads to a calm moment, and one that
    is not to be spoken of past the same quiet light as at its end."""
    state.player.store.settle()
    if level.intensity == "i0":
        return Pop()
    calm = CalmScreen(state, left=True)
    return Replace(_lights(state, level, "quiet", calm) if level.intensity in SENSITIVE else calm)


def ended(
    state: AppState,
    level: Level,
    shown: Learned,
    run: Sequence[Fact],
    again: Callable[[], Navigation],
    *,
    burned: bool,
    lamps: tuple[str, ...],
) -> Navigation:
    """On from the last page: its lantern is lit, then what was learned. burned: it was lit once.
    lamps: what was lit in it, to be kept if whoever plays likes."""
    state.player.store.settle()
    ending = EndingScreen(state, level, shown, tuple(run), again, lamps)
    return Replace(lighting(state, level, ending, burned=burned))


def lighting(state: AppState, level: Level, then: Screen, *, burned: bool) -> CeremonyScreen:
    """How the lantern of a story is lit at its end. burned: it was lit once."""
    quiet = level.intensity in SENSITIVE or is_checkup(level)
    return _lights(state, level, "quiet" if quiet else "again" if burned else "first", then)


def _lights(state: AppState, level: Level, occasion: Occasion, then: Screen) -> CeremonyScreen:
    return CeremonyScreen(state, level.strand, occasion, then)
