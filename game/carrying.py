"""What a teacher asks of progress on the command line: who plays, and copies, out and in."""

import sys
from pathlib import Path
from typing import TypeVar

from game.asked_store import asked_store
from game.playing import data_folder
from game.storage.brought import Copy
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


def profiles(data: Path | None, reset: list[str] | None) -> int:
    """Without `reset`, who plays here; with it, take a forgotten code away."""
    with asked_store(data) as store:
        if store is None:
            return 1
        if reset is None:
            for profile in store.profiles():
                lock = "with secret pictures" if profile.has_code else "no secret pictures"
                print(f"{' '.join(profile.signs).strip()}, {profile.band}, {lock}")
            return 0
        animal, colour, carries = (*reset, "", "")[:3]
        if store.reset_code(animal, colour, carries) is None:
            known = ", ".join(" ".join(p.signs).strip() for p in store.profiles()) or "nobody yet"
            print(
                f"Nobody plays here as {' '.join(reset)}. Playing here: {known}.", file=sys.stderr
            )
            return 1
        print(f"{' '.join(reset)} opens without secret pictures now.")
        return 0


def count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


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
