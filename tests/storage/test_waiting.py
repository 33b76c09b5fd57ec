"""Nothing waits without a bound: not for a slow disk, a held file, or what can wait itself."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from game.storage import database, keeper, placing, played, quiet
from game.storage.database import statements
from game.storage.store import Kept
from game.storage.troubles import CannotForget, CannotKeep
from game.storage.work import Work
from game.storage.writer import Writer
from tests.storage.making import PATIENCE, acted, expected, filled, items, opened


def writer_of(store: Any) -> Writer:
    found = store._disk._writer
    assert isinstance(found, Writer)
    return found


class Slow:
    """A disk that does not answer until it is let go."""

    def __init__(self, store: Any) -> None:
        self.go, self.begun = Event(), Event()
        writer_of(store).start(Work(lambda connection, tell: self._wait()))
        assert self.begun.wait(PATIENCE)

    def _wait(self) -> None:
        self.begun.set()
        self.go.wait(PATIENCE)


def test_reading_goes_before_what_can_wait(tmp_path: Path) -> None:
    profile = filled(tmp_path, 3)
    store, done = opened(tmp_path), []
    slow = Slow(store)
    writer = writer_of(store)
    writer.later(lambda connection: done.append("rest"))
    assert not store.fetch(profile)
    writer.start(Work(lambda connection, tell: done.append("asked")))
    slow.go.set()
    assert store.flush(PATIENCE)
    assert done == ["asked", "rest"]
    assert store.fetch(profile)
    assert items(store, profile) == expected(3)
    store.close()


def test_two_who_wait_for_a_slow_disk_do_not_keep_each_other_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fox = filled(tmp_path, 3)
    store = opened(tmp_path)
    owl = store.add("owl", "sea", "7-9", "en").id
    asked, read = list[str](), store._disk.read

    def counted(profile: str) -> Work[tuple[Kept, ...]]:
        asked.append(profile)
        return read(profile)

    monkeypatch.setattr(store._disk, "read", counted)
    slow = Slow(store)
    for _ in range(3):
        assert not store.fetch(fox)
        assert not store.fetch(owl)
    slow.go.set()
    assert store.fetch(fox, PATIENCE)
    assert items(store, fox) == expected(3)
    assert store.fetch(owl, PATIENCE)
    assert asked == [fox, owl]
    store.close()


def test_nothing_is_left_of_a_forgotten_child_who_was_being_read(tmp_path: Path) -> None:
    fox = filled(tmp_path, 3)
    store = opened(tmp_path)
    slow = Slow(store)
    assert not store.fetch(fox)
    slow.go.set()
    store.forget(fox)
    assert store.profiles() == ()
    assert store._played._readings == {}
    store.close()


def test_a_backup_lets_in_whoever_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = filled(tmp_path, 600)
    monkeypatch.setattr("game.storage.backup.PAGES", 1)
    store = opened(tmp_path)
    writer, seen = writer_of(store), list[tuple[int, bool]]()
    from game.storage.folder import Folder
    from game.storage.ring import backups

    made = len(backups(Folder(tmp_path)))

    def asked(connection: sqlite3.Connection, tell: object) -> None:
        seen.append((len(backups(Folder(tmp_path))), (tmp_path / "backups" / "made.new").exists()))

    monkeypatch.setattr(writer, "serve", _once(writer, Work(asked), writer.serve))
    ticket = store.keep(profile, [acted(600)])
    assert store.flush(PATIENCE)
    assert ticket.state == "saved"
    assert seen == [(made, True)], "in the middle of the copy"
    assert items(store, profile) == expected(601)
    store.close()


def _once(writer: Writer, work: Work[None], serve: Callable[[], None]) -> Callable[[], None]:
    def served() -> None:
        if not work.finished:
            writer.start(work)
        serve()

    return served


def test_sign_in_close_and_forgetting_on_a_dead_disk_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = filled(tmp_path, 3)
    store = opened(tmp_path)
    slow = Slow(store)
    for module, name in ((played, "PATIENCE"), (keeper, "FORGETTING")):
        monkeypatch.setattr(module, name, 0.05)
    monkeypatch.setattr("game.storage.disk.PATIENCE", 0.05)
    monkeypatch.setattr("game.storage.writer.LAST", 0.05)
    ticket = store.keep(profile, [acted(3)])
    assert items(store, profile) == ["mail-3"], "what is known without the disk"
    with pytest.raises(CannotForget):
        store.forget(profile)
    assert not store.flush(0.05)
    assert not store.close()
    assert ticket.state == "waiting"
    slow.go.set()


def test_the_thread_outlives_an_sql_file_that_is_gone_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = filled(tmp_path, 3)
    store = opened(tmp_path)
    assert store.flush(PATIENCE)

    def gone(question: str) -> str:
        raise FileNotFoundError(question)

    with monkeypatch.context() as pulled:
        for module in ("writer", "seal", "database", "disk"):
            pulled.setattr(f"game.storage.{module}.sql", gone)
        ticket = store.keep(profile, [acted(3)])
        assert not store.flush(PATIENCE)
        assert (ticket.state, store.trouble) == ("failed", "cannot-write")
    assert store.flush(PATIENCE)
    assert ticket.state == "saved"
    assert store.close()


def test_all_sql_is_read_when_the_store_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements.cache_clear()
    filled(tmp_path, 1)
    store = opened(tmp_path)
    monkeypatch.setattr(database, "_SQL", tmp_path / "pulled out")
    profile = store.add("owl", "red", "7-9", "en").id
    store.keep(profile, [acted(0)])
    assert store.flush(PATIENCE)
    store.forget(profile)
    assert store.close()
    statements.cache_clear()
    with pytest.raises(CannotKeep):
        opened(tmp_path / "new")
    monkeypatch.undo()
    statements.cache_clear()


def test_work_that_goes_wrong_in_an_unforeseen_way_is_told(tmp_path: Path) -> None:
    profile = filled(tmp_path, 1)
    store = opened(tmp_path)

    def wrong(_: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    writer_of(store).later(wrong)
    assert store.flush(PATIENCE)
    assert store.trouble == "cannot-write"
    ticket = store.keep(profile, [acted(1)])
    assert store.flush(PATIENCE)
    assert ticket.state == "saved"
    assert store.close()


@pytest.mark.parametrize("held", [1, 3])
def test_a_file_that_is_held_for_a_moment_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: int
) -> None:
    monkeypatch.setattr(placing, "PAUSES", (0.0,) * 5)
    real, tries = Path.replace, []

    def replace(self: Path, place: Path) -> Path:
        tries.append(self)
        if tries.count(self) <= held:
            raise PermissionError(13, "held by a virus scanner", str(self))
        return real(self, place)

    monkeypatch.setattr(Path, "replace", replace)
    profile = filled(tmp_path, 2)
    (tmp_path / "progress.db").write_bytes(b"")
    store = opened(tmp_path)
    assert store.recovered is not None
    assert [one.id for one in store.profiles()] in ([], [profile])
    assert store.flush(PATIENCE)
    assert store.trouble is None
    assert store.close()
    assert tries


def test_after_some_idle_seconds_the_file_alone_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quiet, "IDLE", 0.02)
    monkeypatch.setattr(quiet, "FIRST", 10 * PATIENCE)
    profile = filled(tmp_path, 3)
    store = opened(tmp_path)
    ticket = store.keep(profile, [acted(3)])
    log = tmp_path / "progress.db-wal"
    for _ in range(int(PATIENCE / 0.02)):
        if ticket.state == "saved" and not log.stat().st_size:
            break
        Event().wait(0.02)
    copy = sqlite3.connect(f"file:{tmp_path / 'progress.db'}?immutable=1", uri=True)
    assert copy.execute("SELECT count(*) FROM fact").fetchone() == (4,)
    copy.close()
    store.close()
