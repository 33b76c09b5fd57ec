"""Where a story is taken up: where it was left, or at its start, before its first page."""

from collections.abc import Callable, Iterator, Sequence

from game.activities import rulebook
from game.core.checkup import is_checkup
from game.core.facts import Fact
from game.core.level import SENSITIVE, Level
from game.core.memory import seed_of_another
from game.core.play import Session, begin, resume
from game.screens.practice.whats_next import check_seed
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Screen, Stay
from game.screens.story.hook import HookScreen
from game.screens.story.play import PlayScreen


def taken_up(
    state: AppState, level: Level, seed: int | None, again: Callable[[], Navigation]
) -> Screen:
    """The screen of a level that is opened. seed: to begin with, instead of one by chance; again:
    what opens the level once more, after its end."""
    hold = level.intensity in SENSITIVE
    run = state.record.runs.of(level.id)

    def story(session: Session) -> PlayScreen:
        return PlayScreen(state, level, session, again)

    left = resume(level, rulebook(), run)
    if left is not None and all(left == resume(level, rulebook(), each) for each in _others(state)):
        if run[0].version != level.version:
            state.player.keep(begin(level, rulebook(), left.seed, left.scene)[1], hold=hold)
        return story(left)
    chosen = _seed(state, level, run) if seed is None else seed
    session, started = begin(level, rulebook(), chosen)
    state.player.keep(started, hold=hold)
    return HookScreen(state, level, session, lambda: story(session))


def first_page(state: AppState, level: Level) -> HookScreen:
    """The first page of a story, for whoever only looks at it."""
    session = begin(level, rulebook(), 0)[0]
    return HookScreen(state, level, session, lambda: PlayScreen(state, level, session, Stay))


def _others(state: AppState) -> Iterator[tuple[Fact, ...]]:
    """What each who plays along did: together a story is only taken up where all left it."""
    for each in state.player.companions:
        yield tuple(kept.fact for kept in state.player.store.facts(each.id))


def _seed(state: AppState, level: Level, run: Sequence[Fact]) -> int:
    """A fresh seed for what is shuffled and dealt, another truth than last time; the seed of a
    check-up also chooses its form."""
    if is_checkup(level):
        return check_seed(state, level.id, level.band)
    if run and level.deals:
        return seed_of_another(level, run[0].seed, state.ports.random_seed)
    return state.ports.random_seed()
