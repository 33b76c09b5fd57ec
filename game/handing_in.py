"""What a class's PCs are asked on the command line: to hand in, and to collect what others did."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from game.asked_store import asked_store
from game.carrying import count, done
from game.storage.collected import ClassPc, Collected, HandedIn
from game.storage.sticks import sticks
from game.storage.store import Store
from game.storage.this_pc import as_remembered, from_remembered
from game.storage.troubles import SENTENCES

_WHERE = "Say where to: a folder all of the class's computers know, or a stick."


def hand_in(data: Path | None, folder: Path | None, *, again: bool) -> int:
    """Write what the class did on this PC since the last time, or `again` all of it, to a folder,
    which is remembered; without one, to the folder of the last time, or to the only stick."""
    with asked_store(data) as store:
        if store is None:
            return 1
        place = folder or _usual(store)
        if place is None:
            print(_WHERE, file=sys.stderr)
            return 1
        handed = done(store.hand_in(place, again=again), place)
        if handed is None:
            return 1
        _remember(store, place)
        _tell_handed(store.device, handed)
    return 0


def _usual(store: Store) -> Path | None:
    """Where it is clear: the folder of the last time, or else the only stick."""
    plugged = sticks()
    only = plugged[0] if len(plugged) == 1 else None
    return from_remembered(store.recall).hands_in_to or only


def _remember(store: Store, place: Path) -> None:
    """A stick is gone tomorrow, so only a folder is remembered, and one whose name fits."""
    folder = place.absolute()
    if any(folder.is_relative_to(stick) for stick in sticks()):
        return
    pc = replace(from_remembered(store.recall), hands_in_to=folder)
    try:
        for key, value in as_remembered(pc).items():
            store.remember(key, value)
    except ValueError:
        pass  # Too long to be kept: it is said again the next time.


def _tell_handed(device: str, handed: HandedIn) -> None:
    for file in handed.files:
        print(file)
    print(f"Computer {device[:6]} handed in {count(handed.facts, 'answer')}.")


def collect(data: Path | None, folder: Path) -> int:
    """Take in what PCs handed in to a folder or a stick, and say what is missing."""
    with asked_store(data) as store:
        if store is None:
            return 1
        collected = done(store.collect(folder), folder)
        if collected is None:
            return 1
        for line in _told(collected):
            print(line)
        for refused in collected.refused:
            print(f"{refused.file}: {SENTENCES[refused.why]}", file=sys.stderr)
    return 1 if collected.refused else 0


def _told(collected: Collected) -> Iterator[str]:
    if not collected.pcs:
        yield "No computer has handed in yet."
    for pc in collected.pcs:
        yield f"Computer {pc.device[:6]}: {', '.join(_about(pc))}."
    yield f"{count(collected.facts, 'new answer')} came in."


def _about(pc: ClassPc) -> Iterator[str]:
    yield count(pc.facts, "new answer") if pc.came else f"nothing here; it last came on {pc.day}"
    if pc.left_out:
        yield f"{count(pc.left_out, 'answer')} of nobody in the class left out"
    if pc.missing:
        yield "some answers are missing: there, hand in all again"
