"""The way into a level, past help tour and content note: where it was left, or from its start."""

from collections.abc import Sequence

from game.activities import rulebook
from game.core.checkup import is_checkup
from game.core.facts import Fact
from game.core.level import SENSITIVE, Level
from game.core.memory import seed_of_another
from game.core.play import Session, begin, resume
from game.screens.help.help_tour import HelpTourScreen
from game.screens.practice.whats_next import check_seed
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Replace, Stay
from game.screens.story.content_note import ContentNoteScreen
from game.screens.story.hook import HookScreen
from game.screens.story.play import PlayScreen


def open_level(state: AppState, level_id: str, seed: int | None = None) -> Navigation:
    """The way into a level; Stay when it cannot be read. The first level that is not all light
    leads through the help tour. seed: to begin with, instead of one by chance."""
    level = state.library.level(level_id, state.player.language.code)
    if level is None:
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
    hold = level.intensity in SENSITIVE
    run = state.record.runs.of(level.id)
    session = resume(level, rulebook(), run)
    if session is None:
        session, started = begin(
            level, rulebook(), _seed(state, level, run) if seed is None else seed
        )
        state.player.keep(started, hold=hold)
        return Push(HookScreen(state, level, session, lambda: _story(state, level, session)))
    if run[0].version != level.version:
        state.player.keep(begin(level, rulebook(), session.seed, session.scene)[1], hold=hold)
    return Push(_story(state, level, session))


def _story(state: AppState, level: Level, session: Session) -> PlayScreen:
    return PlayScreen(state, level, session, lambda: _swapped(open_level(state, level.id)))


def _seed(state: AppState, level: Level, run: Sequence[Fact]) -> int:
    """A fresh seed for what is shuffled and dealt, another truth than last time; the seed of a
    check-up also chooses its form."""
    if is_checkup(level):
        return check_seed(state, level.id, level.band)
    if run and level.deals:
        return seed_of_another(level, run[0].seed, state.ports.random_seed)
    return state.ports.random_seed()


def _swapped(move: Navigation) -> Navigation:
    """The same way, but in place of the screen on top."""
    return Replace(move.to) if isinstance(move, Push) else move
