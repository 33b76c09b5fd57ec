"""A full disk, a disk that refuses: play goes on, nothing is called saved that is not."""

import os
import resource
import signal
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

import pytest

from game.storage.database import connect
from game.storage.device import create
from game.storage.facts import as_row
from game.storage.store import Kept, Ticket
from game.storage.troubles import SENTENCES, CannotKeep, DiskFull, as_refusal, meaning
from game.storage.writer import Entry, Writer
from tests.storage.making import (
    DEVICE,
    FOX,
    PATIENCE,
    acted,
    expected,
    filled,
    in_child,
    is_whole,
    items,
    opened,
)

PROFILE = (FOX, "fox", "red", "7-9", "ar", "", "{}", 1, "")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    create(tmp_path / "progress.db")
    made = connect(tmp_path / "progress.db", "wal")
    yield made
    made.close()


def entry(number: int) -> Entry:
    kept = Kept(acted(number), number, "2026-11-23", DEVICE)
    return Entry("keep_a_fact", (as_row(kept, FOX),), FOX, number, Ticket(), (kept,))


def limit(connection: sqlite3.Connection, pages: int) -> None:
    """SQLite's own disk-full: the file may not grow beyond so many pages."""
    connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()


def test_on_a_full_disk_facts_wait_in_order_and_are_saved_when_there_is_room(
    connection: sqlite3.Connection,
) -> None:
    woken: list[str | None] = []
    writer = Writer(connection, lambda: woken.append(writer.trouble))
    writer.put(Entry("keep_a_profile", (PROFILE,), FOX, 1, Ticket()))
    writer.ask(lambda own: limit(own, 1))
    entries = [entry(number) for number in range(2, 200)]
    for one in entries:
        writer.put(one)
    assert writer.ask(lambda _: writer.trouble, PATIENCE) == "disk-full"
    failed = [one for one in entries if one.ticket.state == "failed"]
    assert failed
    assert entries == [one for one in entries if one.ticket.state == "saved"] + failed
    assert writer.unsaved() == tuple(failed)
    saved = writer.ask(_numbers, PATIENCE)
    assert saved == [one.number for one in entries if one.ticket.state == "saved"]
    assert writer.ask(lambda own: limit(own, 100_000), PATIENCE) is None
    writer.retry()
    assert writer.ask(_numbers, PATIENCE) == list(range(2, 200))
    assert {one.ticket.state for one in entries} == {"saved"}
    assert writer.trouble is None
    assert {"disk-full", None} <= set(woken)
    writer.stop()


def _numbers(connection: sqlite3.Connection) -> list[int]:
    return [number for (number,) in connection.execute("SELECT number FROM fact ORDER BY number")]


def test_a_commit_that_was_made_but_reported_lost_is_not_made_twice(
    connection: sqlite3.Connection,
) -> None:
    writer = Writer(connection, lambda: None)
    writer.put(Entry("keep_a_profile", (PROFILE,), FOX, 1, Ticket()))
    for one in (entry(2), entry(2)):
        writer.put(one)
        assert writer.ask(_numbers, PATIENCE) == [2]
        assert one.ticket.state == "saved"
    writer.stop()


@pytest.mark.skipif(os.name == "nt", reason="there, nobody can remove a file in use")
def test_a_folder_taken_away_while_playing_is_told_and_nothing_is_called_saved(
    tmp_path: Path,
) -> None:
    store = opened(tmp_path / "data")
    profile = store.add("fox", "red", "7-9", "en")
    assert store.flush(PATIENCE)
    rmtree(tmp_path / "data")
    ticket = store.keep(profile.id, [acted(0)])
    assert not store.flush(PATIENCE)
    assert (ticket.state, store.trouble) == ("failed", "damaged")
    assert items(store, profile.id) == expected(1)
    assert not store.close()
    assert opened(tmp_path / "data").close()


def test_a_question_that_fails_fails_for_the_one_who_asked(connection: sqlite3.Connection) -> None:
    writer = Writer(connection, lambda: None)
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        writer.ask(lambda own: own.execute("SELECT * FROM nowhere"))
    assert writer.ask(_numbers) == []
    writer.stop()


def files_may_be(size: int) -> None:
    """No file of this process may grow beyond `size` bytes: what a full disk feels like."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size or most, most))


def play_on_a_full_disk(folder: Path, profile: str) -> tuple[object, ...]:
    store = opened(folder)
    store.flush(PATIENCE)
    files_may_be(4096)
    ticket = store.keep(profile, [acted(number) for number in range(5, 60)])
    full = (store.flush(PATIENCE), ticket.state, store.trouble, len(items(store, profile)))
    files_may_be(0)
    later = store.keep(profile, [acted(60)])
    room = (store.flush(PATIENCE), ticket.state, later.state, store.trouble)
    return (*full, *room, store.close())


def test_when_the_system_refuses_to_write_play_goes_on_and_saving_resumes(tmp_path: Path) -> None:
    profile = filled(tmp_path, 5)
    seen = in_child(lambda: play_on_a_full_disk(tmp_path, profile))
    assert seen[:2] == (False, "failed")
    assert seen[2] in SENTENCES
    assert seen[3] == 60
    assert seen[4:] == (True, "saved", "saved", None, True)
    assert is_whole(tmp_path / "progress.db")
    store = opened(tmp_path)
    assert store.recovered is None
    assert items(store, profile) == expected(61)
    store.close()


def test_earlier_facts_survive_a_game_that_ends_on_a_full_disk(tmp_path: Path) -> None:
    profile = filled(tmp_path, 5)

    def end_full() -> bool:
        store = opened(tmp_path)
        store.flush(PATIENCE)
        files_may_be(4096)
        store.keep(profile, [acted(number) for number in range(5, 60)])
        return store.close()

    assert in_child(end_full) is False
    store = opened(tmp_path)
    assert store.recovered is None
    assert items(store, profile) == expected(5)
    store.close()


def test_no_room_for_a_new_store_cannot_keep(tmp_path: Path) -> None:
    def open_full() -> str:
        files_may_be(1000)
        try:
            opened(tmp_path)
        except CannotKeep as error:
            return error.sentence
        return "opened"

    assert in_child(open_full) in SENTENCES.values()
    assert not (tmp_path / "progress.db").exists(), "nothing half-made is left in its place"
    opened(tmp_path).close()


def test_errors_have_a_meaning() -> None:
    assert isinstance(as_refusal(OSError(28, "no space")), DiskFull)
    assert meaning(PermissionError(13, "no")) == "cannot-write"
    assert meaning(sqlite3.DatabaseError("odd")) == "damaged"


def test_every_trouble_has_one_plain_sentence() -> None:
    for sentence in SENTENCES.values():
        assert sentence.endswith(".")
        assert len(sentence) <= 100
