"""An older copy in the store's place: what is newer comes back, and no number is used twice."""

import shutil
from pathlib import Path

from game.storage.store import Kept
from tests.storage.making import PATIENCE, acted, expected, filled, items, opened


def grown(folder: Path) -> tuple[str, Path]:
    """A store of 40 facts; and a backup of its first 20, carried away."""
    profile = filled(folder, 20)
    opened(folder).close()
    old = folder.parent / "carried.db"
    shutil.copyfile(max((folder / "backups").glob("*.db")), old)
    store = opened(folder)
    for number in range(20, 40):
        store.keep(profile, [acted(number)])
    store.close()
    return profile, old


def test_a_backup_that_is_ahead_of_the_store_is_merged_and_told(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    profile, old = grown(folder)
    opened(folder).close()
    used = {one.number for one in _facts(folder, profile)}
    (folder / "progress.mark").unlink()
    shutil.copyfile(old, folder / "progress.db")
    store = opened(folder)
    assert store.recovered is not None
    assert items(store, profile) == expected(40)
    assert store.recovered.lost_since == ""
    ticket = store.keep(profile, [acted(40)])
    assert not used & set(ticket.numbers)
    store.close()
    again = opened(folder)
    again.flush(PATIENCE)
    assert items(again, profile) == expected(41), "nothing is dropped later"
    again.close()


def test_facts_that_are_nowhere_any_more_are_told_as_lost(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    profile, old = grown(folder)
    shutil.rmtree(folder / "backups")
    shutil.copyfile(old, folder / "progress.db")
    store = opened(folder)
    assert store.recovered is not None
    assert store.recovered.lost_since == "2026-11-23"
    assert items(store, profile) == expected(20)
    assert min(store.keep(profile, [acted(40)]).numbers) > 41
    store.close()


def test_the_file_of_another_pc_in_the_stores_place_is_no_damage(tmp_path: Path) -> None:
    filled(tmp_path / "here", 9)
    profile = filled(tmp_path / "there", 4, "owl")
    shutil.copyfile(tmp_path / "there" / "progress.db", tmp_path / "here" / "progress.db")
    store = opened(tmp_path / "here")
    assert store.recovered is None
    assert items(store, profile) == expected(4)
    store.close()


def test_a_grown_up_goes_back_to_a_copy_and_what_was_here_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    profile, old = grown(folder)
    store = opened(folder)
    device = store.device
    work = store.bring_in(old, instead=True)
    assert work.wait(PATIENCE)
    brought = work.outcome()
    assert (brought.players, brought.facts) == (1, 20)
    assert items(store, profile) == expected(20)
    assert store.device != device
    assert store.keep(profile, [acted(99)]).numbers[0] > 41
    store.close()
    again = opened(folder)
    assert again.recovered is None
    assert items(again, profile) == [*expected(20), "mail-99"]
    copies = again.copies()
    assert copies.wait(PATIENCE)
    (aside,) = [copy for copy in copies.outcome() if copy.path == brought.aside]
    assert (aside.players, aside.facts, aside.day) == (1, 40, "2026-11-23")
    back = again.bring_in(aside.path)
    assert back.wait(PATIENCE)
    assert back.outcome().facts == 20
    again.close()


def _facts(folder: Path, profile: str) -> tuple[Kept, ...]:
    store = opened(folder)
    found = store.facts(profile)
    store.close()
    return found
