"""What a teacher asks of progress on the command line: a copy on a stick, and a copy brought in."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from game.assembly import today
from game.playing import data_folder
from game.storage.brought import Copy
from game.storage.opening import open_store
from game.storage.store import Store
from game.storage.troubles import StoreError
from game.storage.work import Work

T = TypeVar("T")
LOOK = 0.2
"""Seconds between two looks at long work."""


def backup(data: Path | None, target: Path) -> int:
    """Write a copy of all progress to a folder or a file."""
    with asked_store(data) as store:
        if store is None:
            return 1
        place = done(store.back_up_to(target), target)
        if place is None:
            return 1
        players = len(store.profiles())
        print(f"{place}: {count(players, 'player')} and all their answers.")
    return 0


def restore(data: Path | None, wanted: str, *, instead: bool) -> int:
    """Bring a copy in; without one, say which there are. `wanted`: a file, or a number of the
    list. instead: go back to it, and put aside what is here."""
    with asked_store(data) as store:
        if store is None:
            return 1
        listed = done(store.copies(), data_folder(data)) or ()
        if not wanted:
            return _list(listed)
        file = _chosen(wanted, listed)
        brought = done(store.bring_in(file, instead=instead), file)
        if brought is None:
            return 1
        players = count(brought.players, "player" if instead else "new player")
        print(f"{file}: {players} and {count(brought.facts, 'answer')} came in.")
        if brought.renamed:
            print(f"Looked like somebody else, and now carry a thing: {brought.renamed}.")
        if brought.aside is not None:
            print(f"What was here before is kept in {brought.aside}.")
    return 0


def _list(copies: tuple[Copy, ...]) -> int:
    if not copies:
        print("There is no copy yet.")
    for copy in copies:
        counts = f"{count(copy.players, 'player')}, {count(copy.facts, 'answer')}"
        print(f"{copy.number or '-':>6}  {copy.day or 'empty':10}  {counts}  {copy.path}")
    return 0


def _chosen(wanted: str, copies: tuple[Copy, ...]) -> Path:
    """A number stays a copy's own, whatever copies come after it."""
    numbered = {str(copy.number): copy.path for copy in copies if copy.number}
    return numbered.get(wanted, Path(wanted))


def count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


@contextmanager
def asked_store(data: Path | None) -> Iterator[Store | None]:
    """The store of this folder, or None when it said why not."""
    folder = data_folder(data)
    try:
        store = open_store(folder, today)
    except StoreError as why:
        print(f"{folder}: {why.sentence}", file=sys.stderr)
        yield None
        return
    try:
        yield store
    finally:
        store.close()


def done(work: Work[T], about: Path) -> T | None:
    """What came of the work, once it is there; None when it said why not."""
    seen = sys.stderr.isatty()
    while not work.wait(LOOK):
        if seen:
            print(f"\r{work.done:4.0%}", end="", file=sys.stderr, flush=True)
    if seen and work.done:
        print("\r    \r", end="", file=sys.stderr)
    try:
        return work.outcome()
    except StoreError as why:
        print(f"{about}: {why.sentence}", file=sys.stderr)
    except OSError as why:
        print(f"{about}: {why.strerror or why}.", file=sys.stderr)
    return None
