"""The way into a level, past help tour and content note."""

from collections.abc import Iterator

from game.core.checkup import is_checkup
from game.core.level import SENSITIVE, Level
from game.screens.help.help_tour import HelpTourScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Replace, Screen, Stay
from game.screens.story.beginning import first_page, taken_up
from game.screens.story.content_note import ContentNoteScreen


def open_level(state: AppState, level_id: str, seed: int | None = None) -> Navigation:
    """The way into a level; Stay when it cannot be read, and for a check-up in company. The first
    level that is not all light leads through the help tour. seed: to begin with, instead of one by
    chance."""
    level = state.library.level(level_id, state.player.language.code)
    if level is None or (state.player.is_shared and is_checkup(level)):
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


def pages_before(state: AppState, level_id: str) -> Iterator[Screen]:
    """The pages that may be seen on the way in, on trial: they lead nowhere, and nothing is kept.
    Chance may deal another first page; its place and people are mostly the same."""
    level = state.library.level(level_id, state.player.language.code)
    if level is None:
        return
    if level.intensity != "i0" and not state.record.progress.toured:
        yield HelpTourScreen(state, Stay)
    if level.intensity in SENSITIVE:
        yield ContentNoteScreen(state, level, Stay, lambda _: Stay())
    yield first_page(state, level)


def _play(state: AppState, level: Level, seed: int | None) -> Navigation:
    return Push(taken_up(state, level, seed, lambda: _swapped(open_level(state, level.id))))


def _swapped(move: Navigation) -> Navigation:
    """The same way, but in place of the screen on top."""
    return Replace(move.to) if isinstance(move, Push) else move
