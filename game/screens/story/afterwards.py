"""Where a story leads when it is over, or when it is left: by a lantern, to its ending or a calm
moment."""

from collections.abc import Callable

from game.core.checkup import is_checkup
from game.core.facts import Fact
from game.core.level import SENSITIVE, Level
from game.core.progress import Learned
from game.screens.help.calm import CalmScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Pop, Replace, Screen
from game.screens.story.ceremony import CeremonyScreen, Occasion
from game.screens.story.ending import EndingScreen


def ended(
    state: AppState,
    level: Level,
    shown: Learned,
    run: tuple[Fact, ...],
    again: Callable[[], Navigation],
    *,
    burned: bool,
) -> Navigation:
    """To the lighting of the lantern, and on to the ending. burned: the lantern was lit before. Of
    a story that is not to be spoken of, and of a check-up, nobody sees how it ended."""
    ending = EndingScreen(state, level, shown, run, again)
    if level.intensity in SENSITIVE or is_checkup(level):
        return _lit(state, level, "quiet", ending)
    return _lit(state, level, "again" if burned else "first", ending)


def left(state: AppState, level: Level) -> Navigation:
    """The way out: back at once; a story that is not all light leads to a calm moment, and one that
    is not to be spoken of past the same quiet light as at its end."""
    if level.intensity == "i0":
        return Pop()
    calm = CalmScreen(state, left=True)
    return _lit(state, level, "quiet", calm) if level.intensity in SENSITIVE else Replace(calm)


def _lit(state: AppState, level: Level, occasion: Occasion, then: Screen) -> Navigation:
    return Replace(CeremonyScreen(state, level.strand, occasion, then))
