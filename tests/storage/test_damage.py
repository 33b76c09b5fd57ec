"""Damaged files: put aside whole, restored, salvaged; the game always starts."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.storage.folder import SIDECARS
from game.storage.troubles import TooNew
from tests.storage.killing import Acknowledge, kill_at_random
from tests.storage.making import PATIENCE, acted, expected, filled, items, opened

BACKED_UP, ALL = 30, 45


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A store with 45 facts, closed; its newest backup holds the first 30."""
    folder = tmp_path_factory.mktemp("clean")
    profile = filled(folder, BACKED_UP)
    store = opened(folder)
    assert store.flush(PATIENCE)
    for number in range(BACKED_UP, ALL):
        store.keep(profile, [acted(number)])
    store.close()
    return folder, profile


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store whose last facts are only in its log, as a power cut leaves it."""
    dice = Random(4)
    while True:
        folder = tmp_path_factory.mktemp("killed")
        # On a busy PC a child may be killed before it has kept anything: then another one.
        done = kill_at_random(partial(_play, folder), dice, most=30)
        if done.acknowledged and _size(folder / "progress.db-wal"):
            return folder


def _play(folder: Path, acknowledge: Acknowledge) -> NoReturn:
    store = opened(folder)
    profile = store.add("owl", "blue", "7-9", "en")
    for number in count():
        ticket = store.keep(profile.id, [acted(number)])
        if store.flush(PATIENCE):
            acknowledge(ticket.numbers[-1])
    raise AssertionError


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@pytest.fixture
def folder(clean: tuple[Path, str], tmp_path: Path) -> Path:
    shutil.copytree(clean[0], tmp_path / "store")
    return tmp_path / "store"


def kept_aside(folder: Path) -> set[bytes]:
    return {path.read_bytes() for path in (folder / "quarantine").rglob("*") if path.is_file()}


def test_a_zero_filled_file_is_put_aside_and_the_backup_restored(
    folder: Path, clean: tuple[Path, str]
) -> None:
    database = folder / "progress.db"
    zeros = bytes(database.stat().st_size)
    database.write_bytes(zeros)
    store = opened(folder)
    assert store.recovered is not None
    assert store.recovered.restored_from_backup
    assert store.recovered.facts_kept == BACKED_UP
    assert store.recovered.damaged_kept_in == folder / "quarantine" / "1"
    assert items(store, clean[1]) == expected(BACKED_UP)
    assert zeros in kept_aside(folder)
    store.seen()
    store.close()
    again = opened(folder)
    assert again.recovered is None
    again.close()


def test_facts_that_no_backup_has_are_salvaged_from_the_damaged_file(
    folder: Path, clean: tuple[Path, str]
) -> None:
    with (folder / "progress.db").open("r+b") as file:
        file.seek(68)
        file.write(b"\0\0\0\0")  # Says that it is not ours; every row can still be read.
    store = opened(folder)
    assert store.recovered is not None
    assert store.recovered.facts_kept == ALL
    assert items(store, clean[1]) == expected(ALL)
    store.close()


def test_after_a_repair_no_number_of_the_old_device_is_used_again(
    folder: Path, clean: tuple[Path, str]
) -> None:
    before = opened(folder)
    old = {(one.device, one.number) for one in before.facts(clean[1])}
    before.close()
    (folder / "progress.db").write_bytes(b"")
    store = opened(folder)
    profile = clean[1]
    lost = old - {(one.device, one.number) for one in store.facts(profile)}
    store.keep(profile, [acted(99)])
    new = store.facts(profile)[-1]
    assert (new.device, new.number) not in old | lost
    assert new.device not in {device for device, _ in old}
    assert items(store, profile)[-1] == "mail-99"
    store.close()


def test_a_file_cut_inside_a_page_is_kept_to_its_last_byte(folder: Path) -> None:
    database = folder / "progress.db"
    raw = bytearray(database.read_bytes()[:20481])
    raw[24] ^= 1  # Its own count of pages is not believed any more.
    database.write_bytes(raw)
    store = opened(folder)
    assert store.recovered is not None
    assert bytes(raw) in kept_aside(folder)
    store.close()


def test_a_schema_that_is_not_even_text_is_damage(folder: Path, clean: tuple[Path, str]) -> None:
    database = folder / "progress.db"
    raw = database.read_bytes()
    database.write_bytes(raw.replace(b"CREATE TABLE fact", b"CREATE TABLE \xce\xffct", 1))
    store = opened(folder)
    assert store.recovered is not None
    assert items(store, clean[1]) == expected(BACKED_UP)
    store.close()


def test_a_store_that_forgot_its_device_is_repaired(folder: Path, clean: tuple[Path, str]) -> None:
    with closing(sqlite3.connect(folder / "progress.db", isolation_level=None)) as connection:
        connection.execute("UPDATE here SET key = 'devicf' WHERE key = 'device'")
    store = opened(folder)
    assert store.recovered is not None
    assert items(store, clean[1]) == expected(ALL)
    store.close()


def test_a_broken_newest_backup_gives_way_to_the_one_before(
    folder: Path, clean: tuple[Path, str]
) -> None:
    (folder / "backups" / "000000000999.db").write_bytes(b"SQLite format 3\0" + bytes(4080))
    (folder / "progress.db").write_bytes(b"\0" * 100)
    store = opened(folder)
    assert store.recovered is not None
    assert store.recovered.facts_kept == BACKED_UP
    store.close()


def test_with_nothing_left_to_restore_the_game_starts_anew(folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    (folder / "progress.db").write_bytes(b"not a database")
    store = opened(folder)
    assert store.recovered is not None
    assert not store.recovered.restored_from_backup
    assert store.profiles() == ()
    assert b"not a database" in kept_aside(folder)
    store.close()


def test_a_file_that_vanished_comes_back_from_its_backup(
    folder: Path, clean: tuple[Path, str]
) -> None:
    (folder / "progress.db").unlink()
    store = opened(folder)
    assert store.recovered is not None
    assert store.recovered.damaged_kept_in is None
    assert items(store, clean[1]) == expected(BACKED_UP)
    store.close()


@pytest.mark.parametrize("alone", [True, False])
def test_the_log_of_another_store_is_never_mixed_in(
    folder: Path, clean: tuple[Path, str], killed: Path, alone: bool
) -> None:
    log = (killed / "progress.db-wal").read_bytes()
    database = (folder / "progress.db").read_bytes()
    (folder / "progress.db-wal").write_bytes(log)
    if alone:
        shutil.rmtree(folder / "backups")
    store = opened(folder)
    assert [profile.animal for profile in store.profiles()] == ["fox"]
    assert items(store, clean[1]) == expected(ALL)
    assert store.recovered is not None
    assert {log, database} <= kept_aside(folder)
    store.close()


def test_an_own_log_is_played_in(killed: Path, tmp_path: Path) -> None:
    shutil.copytree(killed, tmp_path / "store")
    store = opened(tmp_path / "store")
    assert store.recovered is None
    (owl,) = store.profiles()
    assert items(store, owl.id)
    assert items(store, owl.id) == expected(len(items(store, owl.id)))
    store.close()


def test_the_journal_of_another_store_is_never_rolled_in(
    folder: Path, clean: tuple[Path, str], tmp_path: Path
) -> None:
    other = tmp_path / "other"
    filled(other, 20, "owl")
    _leave_a_hot_journal(other / "progress.db")
    journal = (tmp_path / "hot-journal").read_bytes()
    (folder / "progress.db-journal").write_bytes(journal)
    store = opened(folder)
    assert [profile.animal for profile in store.profiles()] == ["fox"]
    assert items(store, clean[1]) == expected(ALL)
    assert store.recovered is None or journal in kept_aside(folder)
    store.close()


def _leave_a_hot_journal(database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE fact SET day = '1999-01-01'")
        connection.execute("CREATE TABLE spill AS SELECT * FROM fact a, fact b, fact c LIMIT 900")
        journal = database.with_name("progress.db-journal")
        shutil.copyfile(journal, database.parent.parent / "hot-journal")
        assert journal.stat().st_size
        connection.execute("ROLLBACK")


@pytest.mark.parametrize("name", ["progress.db", "progress.db-wal"])
def test_a_repair_cut_short_while_moving_is_finished_at_the_next_start(
    killed: Path, tmp_path: Path, name: str
) -> None:
    shutil.copytree(killed, tmp_path / "store")
    folder = tmp_path / "store"
    moving = folder / "quarantine" / "moving"
    moving.mkdir(parents=True)
    (folder / name).rename(moving / name)
    store = opened(folder)
    assert store.recovered is not None
    (owl,) = store.profiles()
    assert items(store, owl.id) == expected(store.recovered.facts_kept)
    assert items(store, owl.id)
    store.close()


def test_a_repair_cut_short_after_moving_is_finished_at_the_next_start(
    folder: Path, clean: tuple[Path, str]
) -> None:
    aside = folder / "quarantine" / "1"
    aside.mkdir(parents=True)
    (folder / "progress.db").rename(aside / "progress.db")
    (folder / "progress.new").write_bytes(b"half")
    store = opened(folder)
    assert items(store, clean[1]) == expected(ALL)
    store.close()


Harm = Callable[[bytearray], bytearray]


def flip(at: int, value: int) -> Harm:
    def harm(raw: bytearray) -> bytearray:
        raw[at % len(raw)] ^= value
        return raw

    return harm


def cut(at: int) -> Harm:
    return lambda raw: raw[: at % len(raw)]


def zero(at: int, size: int) -> Harm:
    def harm(raw: bytearray) -> bytearray:
        start = at % len(raw)
        raw[start : start + size] = bytes(len(raw[start : start + size]))
        return raw

    return harm


def places(most: int = 1 << 20) -> st.SearchStrategy[int]:
    """Anywhere in the file, often in its header and at the starts of pages."""
    return st.one_of(
        st.integers(0, 120), st.integers(0, most), st.integers(0, 8).map(lambda page: page * 4096)
    )


harms = st.lists(
    st.one_of(
        st.builds(flip, places(), st.integers(1, 255)),
        st.builds(cut, places()),
        st.builds(zero, places(), st.integers(1, 9000)),
    ),
    min_size=0,
    max_size=3,
)


@pytest.fixture(params=["clean", "killed"])
def source(request: pytest.FixtureRequest, clean: tuple[Path, str], killed: Path) -> Path:
    return clean[0] if request.param == "clean" else killed


@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    harm=harms, sidecar=st.sampled_from(("", *SIDECARS)), junk=st.binary(max_size=200), log=harms
)
def test_no_damage_stops_the_game_and_the_original_bytes_stay(
    source: Path, harm: list[Harm], sidecar: str, junk: bytes, log: list[Harm]
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "store"
        shutil.copytree(source, folder)
        hurt(folder / "progress.db", harm)
        hurt(folder / "progress.db-wal", log)
        if sidecar:
            (folder / f"progress.db{sidecar}").write_bytes(junk)
        before = {path.read_bytes() for path in folder.glob("progress.db*")} - {b""}
        try:
            store = opened(folder)
        except TooNew:
            assert before == {path.read_bytes() for path in folder.glob("progress.db*")} - {b""}
            return
        for profile in store.profiles():
            assert len(store.facts(profile.id)) <= 10_000
        if store.recovered is not None:
            assert before <= kept_aside(folder)
            if store.recovered.restored_from_backup and source.name.startswith("clean"):
                assert store.recovered.facts_kept >= BACKED_UP
        store.seen()
        profile = store.add("yak", "green", "7-9", "en")
        store.keep(profile.id, [acted(0)])
        assert store.close()
        again = opened(folder)
        assert again.recovered is None
        assert items(again, profile.id) == ["mail-0"]
        again.close()


def hurt(path: Path, harm: list[Harm]) -> None:
    raw = bytearray(path.read_bytes()) if path.exists() else bytearray()
    for one in harm:
        raw = one(raw) if raw else raw
    if path.exists():
        path.write_bytes(raw)
