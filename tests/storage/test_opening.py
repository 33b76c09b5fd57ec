"""What a folder may be like when the game starts, and the one sentence for each."""

import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.storage.database import connect
from game.storage.troubles import SENTENCES, AlreadyOpen, CannotKeep, StoreError, TooNew
from tests.storage.making import PATIENCE, acted, expected, filled, in_child, items, opened

NOBODY = 65534


def refusal(folder: Path) -> str:
    """Open and close the store; the name of what was raised, or nothing."""
    try:
        opened(folder).close()
    except StoreError as error:
        return type(error).__name__
    return ""


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that an ordinary user can reach; pytest's own is for its owner only."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-"))
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700)
    shutil.rmtree(folder)


def as_ordinary_user(folder: Path) -> str:
    """`refusal` where file modes count: root ignores them, so root becomes nobody first."""
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    return refusal(folder)


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "a long way" / "down" / "ليلى हिन्दी #%?"
    profile = filled(folder, 2)
    store = opened(folder)
    assert items(store, profile) == expected(2)
    store.close()


def test_a_second_game_is_told_that_one_is_open(tmp_path: Path) -> None:
    store = opened(tmp_path)
    assert in_child(lambda: refusal(tmp_path)) == "AlreadyOpen"
    with pytest.raises(AlreadyOpen) as refused:
        opened(tmp_path)
    assert str(refused.value) == SENTENCES["already-open"]
    profile = store.add("fox", "red", "7-9", "en")
    ticket = store.keep(profile.id, [acted(0)])
    assert store.flush(PATIENCE)
    assert ticket.state == "saved"
    store.close()
    assert in_child(lambda: refusal(tmp_path)) == ""


def test_a_database_held_by_another_program_is_already_open(tmp_path: Path) -> None:
    filled(tmp_path, 1)
    other = connect(tmp_path / "progress.db")
    other.execute("BEGIN EXCLUSIVE")
    assert in_child(lambda: refusal(tmp_path)) == "AlreadyOpen"
    other.close()
    assert refusal(tmp_path) == ""


def test_a_damaged_looking_file_in_use_by_another_program_is_left_alone(tmp_path: Path) -> None:
    filled(tmp_path, 1)
    database = tmp_path / "progress.db"
    other = connect(database, "truncate")
    other.execute("PRAGMA application_id = 3")
    other.execute("BEGIN EXCLUSIVE")
    assert in_child(lambda: refusal(tmp_path)) == "AlreadyOpen"
    other.close()
    assert not (tmp_path / "quarantine").exists()


def test_a_newer_file_is_refused_and_not_touched(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    database = tmp_path / "progress.db"
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    before = hashlib.sha256(database.read_bytes()).hexdigest()
    with pytest.raises(TooNew) as refused:
        opened(tmp_path)
    assert str(refused.value) == SENTENCES["too-new"]
    assert hashlib.sha256(database.read_bytes()).hexdigest() == before
    assert not (tmp_path / "quarantine").exists()


def test_a_newer_file_whose_number_is_still_in_its_log_is_not_touched(tmp_path: Path) -> None:
    filled(tmp_path, 3)

    def migrate_and_die() -> None:
        connection = connect(tmp_path / "progress.db", "wal")
        connection.execute("PRAGMA user_version = 7")
        assert (tmp_path / "progress.db-wal").stat().st_size

    in_child(migrate_and_die)
    files = {path: path.read_bytes() for path in tmp_path.glob("progress.db*")}
    assert len(files) == 2
    assert refusal(tmp_path) == "TooNew"
    assert {path: path.read_bytes() for path in tmp_path.glob("progress.db*")} == files


def test_an_ordinary_user_cannot_keep_in_a_read_only_folder(public: Path) -> None:
    public.chmod(0o555)
    assert in_child(lambda: as_ordinary_user(public)) == "CannotKeep"
    assert in_child(lambda: as_ordinary_user(public / "below")) == "CannotKeep"


@pytest.mark.parametrize("mode", [0o555, 0o777])
def test_progress_that_may_only_be_read_stays_as_it_is(public: Path, mode: int) -> None:
    filled(public, 3)
    for path in public.iterdir():
        path.chmod(0o555 if path.is_dir() else 0o444)
    public.chmod(mode)
    before = (public / "progress.db").read_bytes()
    assert in_child(lambda: as_ordinary_user(public)) == "CannotKeep"
    assert (public / "progress.db").read_bytes() == before
    assert not (public / "quarantine").exists()


def test_a_read_only_database_in_a_writable_folder_stays_as_it_is(public: Path) -> None:
    filled(public, 3)
    public.chmod(0o777)
    (public / "progress.lock").chmod(0o666)
    (public / "progress.db").chmod(0o444)
    before = (public / "progress.db").read_bytes()
    assert in_child(lambda: as_ordinary_user(public)) == "CannotKeep"
    assert (public / "progress.db").read_bytes() == before


def test_a_file_in_the_folders_place_cannot_keep(tmp_path: Path) -> None:
    place = tmp_path / "progress"
    place.write_text("a file")
    with pytest.raises(CannotKeep):
        opened(place)
    assert place.read_text() == "a file"


def test_a_folder_in_the_files_place_cannot_keep(tmp_path: Path) -> None:
    (tmp_path / "progress.db").mkdir()
    assert refusal(tmp_path) == "CannotKeep"


def test_what_a_power_cut_left_half_made_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "progress.new").write_bytes(b"half")
    (tmp_path / "progress.new-journal").write_bytes(b"half")
    (tmp_path / "scratch").mkdir()
    assert refusal(tmp_path) == ""
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"progress.db", "progress.lock"}
