"""From a card on the map into a level, past help tour and note: where it was left, or anew."""

from game.activities import rulebook
from game.core.checkup import is_checkup
from game.core.level import Level
from game.core.play import begin, resume
from game.core.strength import last_run
from game.screens.contentnote import ContentNoteScreen
from game.screens.guide import check_seed
from game.screens.helptour import HelpTourScreen
from game.screens.moves import Go, Move, Stay, Swap
from game.screens.play import PlayScreen
from game.screens.visit import Visit


def open_level(visit: Visit, level_id: str) -> Move:
    """Into a level. The first one that is not all light takes the help tour on the way."""
    level = visit.shelf.level(level_id, visit.language.code)
    if level is None:
        return Stay()
    if level.intensity != "i0" and not visit.progress().toured:
        return Go(HelpTourScreen(visit, lambda: _swapped(open_level(visit, level_id))))
    if level.intensity in ("i2", "i3"):
        return Go(ContentNoteScreen(visit, level, lambda: _swapped(_play(visit, level))))
    return _play(visit, level)


def _play(visit: Visit, level: Level) -> Move:
    hold = level.intensity in ("i2", "i3")
    run = last_run(level.id, visit.facts())
    session = resume(level, rulebook(), run)
    if session is None:
        session, started = begin(level, rulebook(), _seed(visit, level))
        visit.keep(started, hold=hold)
    elif run[0].version != level.version:
        visit.keep(begin(level, rulebook(), session.seed, session.scene)[1], hold=hold)
    return Go(PlayScreen(visit, level, session, lambda: _swapped(open_level(visit, level.id))))


def _seed(visit: Visit, level: Level) -> int:
    """What is shuffled is shuffled anew; of a check-up the seed also says which form it shows."""
    return check_seed(visit, level.id, level.band) if is_checkup(level) else visit.dice()


def _swapped(move: Move) -> Move:
    """The same way on, in place of the screen one is on."""
    return Swap(move.to) if isinstance(move, Go) else move
