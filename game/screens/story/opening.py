"""From a card on the map into a level, past help tour and note: where it was left, or anew."""

from game.activities import rulebook
from game.core.checkup import is_checkup
from game.core.level import SENSITIVE, Level
from game.core.play import begin, resume
from game.screens.help.help_tour import HelpTourScreen
from game.screens.map.whats_next import check_seed
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Replace, Stay
from game.screens.story.content_note import ContentNoteScreen
from game.screens.story.play import PlayScreen


def open_level(visit: AppState, level_id: str) -> Navigation:
    """Into a level. The first one that is not all light takes the help tour on the way."""
    level = visit.shelf.level(level_id, visit.language.code)
    if level is None:
        return Stay()
    if level.intensity != "i0" and not visit.record.progress.toured:
        return Push(HelpTourScreen(visit, lambda: _swapped(open_level(visit, level_id))))
    if level.intensity in SENSITIVE:
        return Push(ContentNoteScreen(visit, level, lambda: _swapped(_play(visit, level))))
    return _play(visit, level)


def _play(visit: AppState, level: Level) -> Navigation:
    hold = level.intensity in SENSITIVE
    run = visit.record.runs.of(level.id)
    session = resume(level, rulebook(), run)
    if session is None:
        session, started = begin(level, rulebook(), _seed(visit, level))
        visit.keep(started, hold=hold)
    elif run[0].version != level.version:
        visit.keep(begin(level, rulebook(), session.seed, session.scene)[1], hold=hold)
    return Push(PlayScreen(visit, level, session, lambda: _swapped(open_level(visit, level.id))))


def _seed(visit: AppState, level: Level) -> int:
    """What is shuffled is shuffled anew; of a check-up the seed also says which form it shows."""
    return check_seed(visit, level.id, level.band) if is_checkup(level) else visit.dice()


def _swapped(move: Navigation) -> Navigation:
    """The same way on, in place of the screen one is on."""
    return Replace(move.to) if isinstance(move, Push) else move
