"""How long the bay's view takes for a child who has played little, and for one who plays for years.

`python -m game.delivery.bench_bay` keeps the facts of 20 and of 1,000 play-throughs, made by the
walks of our levels, and prints, for each, the milliseconds of the view alone after one more fact
has arrived, as one line of JSON.
"""

import json
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle, islice

from game.activities import rulebook
from game.assembly import app_state_of, library_of, places
from game.authoring.walk import walks_of
from game.content.library import Library
from game.core.acts import Act
from game.core.facts import Fact
from game.core.play import begin, step
from game.screens.map.bay import BayScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.rendering import context
from game.storage.memory import MemoryStore

PLAYED = (20, 1000)
"""Play-throughs of a child in the first weeks, and of a child, or a whole class, after years."""
A_VISIT = 3
"""So many play-throughs make a visit, and each visit is on another day."""
TIMES = 15
SIZE = (1280.0, 720.0)


class Calendar:
    """The claimed day, which goes on by itself when asked."""

    day = date(2026, 11, 2)

    def __call__(self) -> str:
        return self.day.isoformat()

    def goes_on(self) -> None:
        self.day += timedelta(days=1)


def play_throughs(library: Library) -> Iterator[tuple[Fact, ...]]:
    """Every walk of every level, over and over, each time with another seed."""
    walks = [
        (level, walk)
        for head in library.summaries("en")
        if (level := library.level(head.id, "en"))
        for walk in walks_of(head.file)
    ]
    for seed, (level, walk) in enumerate(cycle(walks)):
        session, kept = begin(level, rulebook(), seed)
        for line in walk.lines:
            if isinstance(line.stride, Act):
                session, facts = step(level, rulebook(), session, line.stride)
                kept += facts
        yield kept


def somebody(library: Library, played: int) -> AppState:
    """A player of 10 to 12 who has finished so many play-throughs, signed in."""
    today = Calendar()
    store = MemoryStore(today, trouble=None)
    state = app_state_of(library, store, "en", random_seed=lambda: 1, day=today)
    state.sign_in(store.add("fox", "coral", "10-12", "en"))
    for number, facts in enumerate(islice(play_throughs(library), played), 1):
        state.player.keep(facts)
        if number % A_VISIT == 0:
            today.goes_on()
            state.player.keep((Fact("came", ""),))
    return state


def views(state: AppState) -> list[float]:
    """Milliseconds of the bay's view, each time after one more fact. The first reads what is read
    once a session, so it is not counted."""
    screen, taken = BayScreen(state), []
    for _ in range(TIMES + 1):
        state.player.keep((Fact("toured", ""),))
        ctx = context(state, SIZE, "left-out")
        began = time.perf_counter()
        screen.view(ctx)
        taken.append((time.perf_counter() - began) * 1000)
    return taken[1:]


def main() -> int:
    """Everything as one line of JSON."""
    library = library_of(places())
    print(json.dumps({str(played): views(somebody(library, played)) for played in PLAYED}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
