"""The way into a level, past help tour and content note."""

from game.core.checkup import is_checkup
from game.core.level import SENSITIVE, Level
from game.screens.help.help_tour import HelpTourScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Replace, Stay
from game.screens.story.beginning import taken_up
from game.screens.story.content_note import ContentNoteScreen


def open_level(state: AppState, level_id: str, seed: int | None = None) -> Navigation:
    """The way into a level; Stay when it cannot be read, for a check-up in company, and where it is
    offered no longer, as on a page from before its teacher closed it. The first level that is not
    all light leads through the help tour. seed: to begin with, instead of one by chance."""
    level = state.library.level(level_id, state.player.language.code)
    if level is None or not state.library.offers(level.intensity):
        return Stay()
    if state.player.is_shared and is_checkup(level):
        return Stay()
    if level.intensity != "i0" and not state.record.progress.toured:
        return Push(HelpTourScreen(state, lambda: _swapped(open_level(state, level_id, seed))))
    if level.intensity in SENSITIVE:
        note = ContentNoteScreen(
            state,
            level,
            lambda: _swapped(_play(state, level, seed)),
            lambda other: _swapped(open_level(state, other)),
        )
        return Push(note)
    return _play(state, level, seed)


def _play(state: AppState, level: Level, seed: int | None) -> Navigation:
    return Push(taken_up(state, level, seed, lambda: _swapped(open_level(state, level.id))))


def _swapped(move: Navigation) -> Navigation:
    """The same way, but in place of the screen on top."""
    return Replace(move.to) if isinstance(move, Push) else move
