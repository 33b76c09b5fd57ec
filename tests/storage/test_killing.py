"""Power cuts are normal: what was shown as saved is there after a kill at any moment."""

import random
from itertools import count
from pathlib import Path

import pytest

from game.core.facts import Fact
from game.storage.database import Journal
from game.storage.opening import open_store
from tests.storage.killing import Acknowledge, kill_at_random
from tests.storage.making import PATIENCE, acted, is_whole, opened, today


def play(folder: Path, journal: Journal, acknowledge: Acknowledge) -> None:
    store = open_store(folder, today, journal=journal)
    found = store.profiles()
    profile = found[0] if found else store.add("fox", "red", "7-9", "en")
    for number in count():
        done = (Fact("done", "scam-1", 7),) if number % 20 == 19 else ()
        ticket = store.keep(profile.id, (acted(number), *done))
        store.flush(PATIENCE)
        if ticket.state == "saved":
            for one in ticket.numbers:
                acknowledge(one)


@pytest.mark.parametrize("journal", ["wal", "truncate"])
@pytest.mark.parametrize("start", range(3))
def test_no_kill_takes_a_fact_that_was_shown_as_saved(
    tmp_path: Path, journal: Journal, start: int
) -> None:
    dice, promised = random.Random(start), set[int]()
    for _ in range(10):
        killed = kill_at_random(lambda said: play(tmp_path, journal, said), dice, most=40)
        promised |= set(killed.acknowledged)
        store = opened(tmp_path)
        kept = {one.number for who in store.profiles() for one in store.facts(who.id)}
        assert promised <= kept
        assert store.recovered is None, "a power cut is no damage"
        assert store.close()
        assert is_whole(tmp_path / "progress.db")
    assert promised, "no round was long enough to keep anything"
