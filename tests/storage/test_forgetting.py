"""Forget me: no byte of the child is left in any file."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from game.core.facts import Fact
from game.storage.database import Journal, connect, is_sound
from game.storage.folder import Folder
from game.storage.forgetting import holds
from game.storage.opening import open_store
from game.storage.troubles import CannotForget
from tests.storage.making import PATIENCE, acted, expected, holding, items, opened, today

CODE = ("sun", "boat", "fish")


def two_children(folder: Path, journal: Journal = "wal") -> tuple[str, str]:
    """Facts of a fox and an owl, mixed, over three sessions with their backups."""
    store = open_store(folder, today, journal=journal)
    fox = store.add("fennec", "scarlet", "7-9", "en", CODE).id
    owl = store.add("owl", "blue", "7-9", "en").id
    store.close()
    for session in range(3):
        store = open_store(folder, today, journal=journal)
        for number in range(40 * session, 40 * session + 40):
            store.keep(fox, [Fact("acted", "scam-1", item=f"foxes-mail-{number}")])
            store.keep(owl, [acted(number)])
        store.close()
    return fox, owl


@pytest.mark.parametrize("journal", ["wal", "truncate"])
def test_no_byte_of_a_forgotten_child_is_left_in_any_file(tmp_path: Path, journal: Journal) -> None:
    fox, owl = two_children(tmp_path, journal)
    aside = tmp_path / "quarantine" / "1"
    aside.mkdir(parents=True)
    shutil.copyfile(tmp_path / "progress.db", aside / "progress.db")
    (tmp_path / "quarantine" / "2").mkdir()
    (tmp_path / "quarantine" / "2" / "progress.db").write_bytes(b"nobody")
    traces = (fox, "foxes-mail", "fennec", "scarlet")
    assert len(holding(tmp_path, *traces)) >= 4
    store = open_store(tmp_path, today, journal=journal)
    store.keep(fox, [Fact("acted", "scam-1", item="foxes-mail-last")])
    store.forget(fox)
    assert [profile.animal for profile in store.profiles()] == ["owl"]
    assert items(store, owl) == expected(120)
    assert store.close()
    assert holding(tmp_path, *traces) == set()
    assert (tmp_path / "quarantine" / "2" / "progress.db").read_bytes() == b"nobody"


def test_it_is_gone_at_once_not_only_when_the_game_closes(tmp_path: Path) -> None:
    fox, _ = two_children(tmp_path)
    store = opened(tmp_path)
    store.forget(fox)
    # Reading the live file drops its locks on some systems, so nothing is written afterwards.
    assert holding(tmp_path, fox, "foxes-mail", "fennec") == set()
    store.close()


def test_backups_still_hold_everybody_else(tmp_path: Path) -> None:
    fox, owl = two_children(tmp_path)
    store = opened(tmp_path)
    store.forget(fox)
    store.close()
    for path in Folder(tmp_path).backups.iterdir():
        with closing(connect(path)) as copy:
            assert is_sound(copy, thorough=True)
    (tmp_path / "progress.db").write_bytes(b"")
    again = opened(tmp_path)
    assert [profile.animal for profile in again.profiles()] == ["owl"]
    assert items(again, owl)
    again.close()


def test_a_backup_that_cannot_be_rewritten_goes(tmp_path: Path) -> None:
    fox, _ = two_children(tmp_path)
    broken = tmp_path / "backups" / "000000000001.db"
    broken.write_bytes(b"SQLite format 3\0" + fox.encode() + bytes(4000))
    store = opened(tmp_path)
    store.forget(fox)
    store.close()
    assert not broken.exists()


def test_what_waits_in_the_queue_is_forgotten_too(tmp_path: Path) -> None:
    store = opened(tmp_path)
    fox = store.add("fennec", "scarlet", "7-9", "en").id
    for number in range(20):
        store.keep(fox, [Fact("acted", "scam-1", item=f"foxes-mail-{number}")])
    store.keep(fox, [Fact("acted", "told-1", item="foxes-mail-held")], hold=True)
    store.forget(fox)
    with pytest.raises(KeyError):
        store.facts(fox)
    assert store.flush(PATIENCE)
    store.close()
    assert holding(tmp_path, fox, "foxes-mail") == set()


def test_forgetting_that_is_refused_says_so_and_can_be_tried_again(tmp_path: Path) -> None:
    fox, _ = two_children(tmp_path)
    store = opened(tmp_path)
    (tmp_path / "progress.new").mkdir()  # In the way of rewriting the backups.
    with pytest.raises(CannotForget):
        store.forget(fox)
    assert len(store.profiles()) == 2
    assert len(store.facts(fox)) == 120
    (tmp_path / "progress.new").rmdir()
    store.forget(fox)
    store.close()
    assert holding(tmp_path, fox, "foxes-mail") == set()


def test_a_sweep_cut_short_by_a_power_cut_is_made_at_the_next_start(tmp_path: Path) -> None:
    fox, _ = two_children(tmp_path)
    shutil.rmtree(tmp_path / "backups")
    with closing(sqlite3.connect(tmp_path / "progress.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = OFF").fetchall()
        connection.execute("DELETE FROM fact WHERE profile = ?", (fox,))
        connection.execute("DELETE FROM profile WHERE id = ?", (fox,))
        connection.execute("INSERT INTO here VALUES ('sweep', 'due')")
    assert holding(tmp_path, "foxes-mail") == {"progress.db"}
    opened(tmp_path).close()
    assert holding(tmp_path, fox, "foxes-mail", "fennec") == set()


def test_no_number_of_a_forgotten_fact_is_used_again(tmp_path: Path) -> None:
    store = opened(tmp_path)
    owl = store.add("owl", "blue", "7-9", "en").id
    fox = store.add("fennec", "scarlet", "7-9", "en").id
    ticket = store.keep(fox, [acted(0), acted(1)])
    store.forget(fox)
    store.close()
    again = opened(tmp_path)
    assert again.keep(owl, [acted(2)]).numbers > ticket.numbers
    again.close()


def test_an_id_across_two_stretches_of_a_large_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(b"x" * ((1 << 20) - 5) + b"0123456789" + b"x" * 99)
    assert holds(path, {"0123456789"})
    assert not holds(path, {"9876543210"})


def test_what_was_put_beside_printed_pages_forgets_her_too(tmp_path: Path) -> None:
    papers = tmp_path / "print"
    papers.mkdir()
    store = open_store(tmp_path, today, papers=(papers,))
    fox = store.add("fox", "coral", "7-9", "en").id
    owl = store.add("owl", "sea", "7-9", "en").id
    copied = store.back_up_to(papers)
    assert copied.wait(PATIENCE)
    torn = papers / "lantern-bay-2026-11-29-1.db.new"
    torn.write_bytes(copied.outcome().read_bytes()[:9000] + fox.encode())
    (papers / "lantern-bay-leaf-kite-123456.class").write_text(f"{fox} {owl}")
    (papers / "lantern-bay-sea-kite-654321.class").write_text(owl)
    store.forget(fox)
    store.close()
    assert holding(tmp_path, fox) == set()
    assert {place for place in holding(tmp_path, owl) if place.startswith("print")} == {
        f"print/{copied.outcome().name}",
        "print/lantern-bay-sea-kite-654321.class",
    }
