"""What is chosen for a PC is really kept: whatever it is, the next start finds it."""

from pathlib import Path

import pytest

from game.storage.opening import open_store
from game.storage.this_pc import ThisPc, as_remembered, from_remembered
from tests.storage.making import today


@pytest.mark.parametrize(
    "chosen",
    [
        ThisPc(),
        ThisPc(("ar", "hi"), 50, full_screen=True),
        ThisPc(loudest=0, full_screen=False),
        ThisPc(hands_in_to=Path("/srv/Class 4b, % of sommarbåt/فصل")),
    ],
)
def test_what_is_chosen_for_a_pc_is_found_at_the_next_start(tmp_path: Path, chosen: ThisPc) -> None:
    store = open_store(tmp_path, today)
    for key, value in as_remembered(chosen).items():
        store.remember(key, value)
    assert store.close()
    store = open_store(tmp_path, today)
    assert from_remembered(store.recall) == chosen
    assert store.close()
