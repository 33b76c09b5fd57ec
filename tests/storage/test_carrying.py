"""Copies for sticks and other PCs: whole or not at all, in any order, any number of times."""

import os
import shutil
import sqlite3
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from game.__main__ import main
from game.core.signs import others_like
from game.storage.backup import is_proven
from game.storage.brought import Brought
from game.storage.store import Store
from game.storage.troubles import (
    CannotCopy,
    CannotKeep,
    CannotRead,
    InTheWay,
    NotACopy,
    StoreError,
    TooNew,
)
from tests.storage.killing import Acknowledge, kill_at_random
from tests.storage.making import PATIENCE, acted, expected, filled, in_child, items, opened
from tests.storage.test_trouble import files_may_be


def copied(store: Store, target: Path) -> Path:
    work = store.back_up_to(target)
    assert work.wait(PATIENCE)
    return work.outcome()


def brought(store: Store, copy: Path) -> Brought:
    work = store.bring_in(copy)
    assert work.wait(PATIENCE)
    return work.outcome()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def a_copy(tmp_path: Path, stick: Path, facts: int = 9) -> Path:
    filled(tmp_path / "there", facts)
    store = opened(tmp_path / "there")
    copy = copied(store, stick)
    store.close()
    return copy


def test_a_copy_on_a_stick_is_one_sound_file_and_nothing_else(tmp_path: Path, stick: Path) -> None:
    copy = a_copy(tmp_path, stick)
    assert copy.name.startswith("lantern-bay-2026-11-23-")
    assert [path.name for path in stick.iterdir()] == [copy.name]
    assert is_proven(copy)


def test_what_is_answered_while_a_copy_is_made_is_kept(tmp_path: Path, stick: Path) -> None:
    profile = filled(tmp_path / "here", 5)
    store = opened(tmp_path / "here")
    work = store.back_up_to(stick)
    store.keep(profile, [acted(5)])
    assert work.wait(PATIENCE)
    assert store.flush(PATIENCE)
    assert items(store, profile) == expected(6)
    store.close()


def test_a_copy_is_never_written_over_what_is_no_copy(tmp_path: Path, stick: Path) -> None:
    filled(tmp_path / "here", 1)
    store = opened(tmp_path / "here")
    (stick / "letter.txt").write_text("Dear grandma")
    for place in (stick / "letter.txt", tmp_path / "here" / "progress.db", tmp_path / "here"):
        with pytest.raises(InTheWay):
            copied(store, place)
    with pytest.raises(CannotCopy):
        copied(store, stick / "not" / "there")
    assert (stick / "letter.txt").read_text() == "Dear grandma"
    store.close()


def test_a_stick_that_is_full_keeps_its_older_copy(tmp_path: Path, stick: Path) -> None:
    profile = filled(tmp_path / "here", 9)

    def grow_and_copy() -> str:
        store = opened(tmp_path / "here")
        old = copied(store, stick)
        before = old.read_bytes()
        store.keep(profile, [acted(number) for number in range(9, 300)])
        assert store.flush(PATIENCE)
        files_may_be(len(before))
        try:
            copied(store, stick)
        except CannotCopy:
            files_may_be(0)
            assert old.read_bytes() == before
            assert [path.name for path in stick.iterdir()] == [old.name]
            return "kept"
        return "written"

    assert in_child(grow_and_copy) == "kept"


def test_a_player_comes_to_another_pc_with_all_she_did_and_plays_on_there(
    tmp_path: Path, stick: Path
) -> None:
    copy = a_copy(tmp_path, stick, facts=40)
    owl = filled(tmp_path / "here", 3, "owl")
    store = opened(tmp_path / "here")
    assert brought(store, copy) == Brought(1, 40)
    assert brought(store, copy) == Brought(0, 0)
    fox = next(one.id for one in store.profiles() if one.animal == "fox")
    ticket = store.keep(fox, [acted(40)])
    assert ticket.numbers[0] > 41, "what comes now comes after what was brought"
    assert items(store, fox) == expected(41)
    assert items(store, owl) == expected(3)
    store.close()
    again = opened(tmp_path / "here")
    assert again.recovered is None
    assert items(again, fox) == expected(41)
    again.close()


def test_two_who_look_alike_are_told_apart_by_what_one_carries(tmp_path: Path, stick: Path) -> None:
    copy = a_copy(tmp_path, stick)
    here = filled(tmp_path / "here", 3)
    store = opened(tmp_path / "here")
    assert brought(store, copy).renamed == 1
    kept, changed = sorted(store.profiles(), key=lambda one: one.id)
    assert here in (kept.id, changed.id)
    assert kept.signs == ("fox", "red", "")
    assert changed.signs == others_like("fox", "red", int(changed.id[:8], 16))[0]
    store.close()


def test_a_copy_of_the_first_release_comes_in(tmp_path: Path) -> None:
    store = opened(tmp_path)
    old = Path(__file__).with_name("data") / "schema_1.db"
    assert brought(store, old) == Brought(1, 4)
    store.close()


def refused(store: Store, copy: Path) -> type[StoreError] | None:
    try:
        brought(store, copy)
    except StoreError as why:
        return type(why)
    return None


def test_what_is_no_copy_is_refused_in_one_sentence(tmp_path: Path, stick: Path) -> None:
    copy = a_copy(tmp_path, stick)
    newer, hostile, pipe = stick / "newer.db", stick / "hostile.db", stick / "pipe"
    shutil.copyfile(copy, newer)
    shutil.copyfile(copy, hostile)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 9")
    with closing(sqlite3.connect(hostile)) as connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM fact; END")
    os.mkfifo(pipe)
    (stick / "letter.txt").write_text("Dear grandma")
    profile = filled(tmp_path / "here", 3, "owl")
    store = opened(tmp_path / "here")
    assert refused(store, newer) is TooNew
    assert refused(store, tmp_path / "here" / "progress.db") is NotACopy
    for bad in (hostile, pipe, stick / "letter.txt", stick, Path("/dev/zero")):
        assert refused(store, bad) is NotACopy, bad
    assert refused(store, stick / "nothing.db") is CannotRead
    assert items(store, profile) == expected(3)
    assert len(store.profiles()) == 1
    assert store.trouble is None
    store.close()


def test_a_copy_with_a_flipped_byte_comes_in_as_it_was_or_not_at_all(
    tmp_path: Path, stick: Path
) -> None:
    copy = a_copy(tmp_path, stick, facts=60)
    raw, dice = copy.read_bytes(), Random(2)
    store = opened(tmp_path / "here")
    whole = 0
    for _ in range(40):
        harmed = bytearray(raw)
        harmed[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)
        copy.write_bytes(harmed)
        if refused(store, copy) is None:
            whole += 1
            (fox,) = store.profiles()
            assert items(store, fox.id) == expected(60)
        else:
            assert whole or store.profiles() == ()
    store.close()


def test_where_nothing_is_kept_there_is_nothing_to_copy(stick: Path) -> None:
    from game.storage.memory import MemoryStore
    from tests.storage.making import today

    with pytest.raises(CannotKeep):
        MemoryStore(today).back_up_to(stick).outcome()


def test_the_commands_say_what_they_did(
    tmp_path: Path, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(tmp_path / "a", 3)
    filled(tmp_path / "b", 2, "owl")
    here, there = ["--data", str(tmp_path / "a")], ["--data", str(tmp_path / "b")]
    assert main(["backup", str(stick), *here]) == 0
    (copy,) = stick.iterdir()
    assert capsys.readouterr().out == f"{copy}: 1 player and all their answers.\n"
    assert main(["restore", str(copy), *there]) == 0
    assert capsys.readouterr().out == f"{copy}: 1 new player and 3 answers came in.\n"
    assert main(["restore", str(copy), "--instead", *there]) == 0
    assert "1 player and 3 answers came in.\nWhat was here before is kept in" in (
        capsys.readouterr().out
    )
    assert main(["restore", *there]) == 0
    assert "1 player, 3 answers" in capsys.readouterr().out
    assert main(["restore", str(stick / "none.db"), *there]) == 1
    assert main(["backup", str(stick / "none" / "none"), *here]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2


class Schools(RuleBasedStateMachine):
    """Three PCs; children play at each, and copies go from any to any, fresh or old."""

    @initialize()
    def start(self) -> None:
        self.place = TemporaryDirectory()
        self.root = Path(self.place.name)
        self.stores = [opened(self.root / str(pc)) for pc in range(3)]
        self.copies: list[Path] = []
        for store in self.stores:
            store.add("fox", "coral", "7-9", "en")

    @rule(pc=st.integers(0, 2), who=st.integers(0, 9), facts=st.integers(1, 3))
    def play(self, pc: int, who: int, facts: int) -> None:
        store = self.stores[pc]
        players = store.profiles()
        store.keep(players[who % len(players)].id, [acted(number) for number in range(facts)])

    @rule(pc=st.integers(0, 2))
    def copy(self, pc: int) -> None:
        self.copies.append(copied(self.stores[pc], self.root / f"{len(self.copies)}.db"))

    @rule(pc=st.integers(0, 2), which=st.integers(0, 9))
    def bring(self, pc: int, which: int) -> None:
        if self.copies:
            brought(self.stores[pc], self.copies[which % len(self.copies)])

    @invariant()
    def nobody_looks_like_another(self) -> None:
        for store in getattr(self, "stores", ()):
            signs = [one.signs for one in store.profiles()]
            assert len(signs) == len(set(signs))

    def teardown(self) -> None:
        if not hasattr(self, "stores"):
            return
        for _ in range(2):
            for at, store in enumerate(self.stores):
                copy = copied(store, self.root / f"last-{at}.db")
                for other in self.stores:
                    brought(other, copy)
        first, *others = [self.known(store) for store in self.stores]
        assert all(other == first for other in others)
        for store in self.stores:
            store.close()
        self.place.cleanup()

    @staticmethod
    def known(store: Store) -> list[tuple[object, ...]]:
        return [(one, store.facts(one.id)) for one in store.profiles()]


TestSchools = Schools.TestCase
TestSchools.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)


def _copy_and_copy(here: Path, stick: Path, acknowledge: Acknowledge) -> None:
    store = opened(here)
    (fox,) = store.profiles()
    for number in count():
        store.keep(fox.id, [acted(number)] * 20)
        copied(store, stick)
        acknowledge(number)


def test_a_kill_while_a_copy_is_written_leaves_the_old_or_the_new_one(
    tmp_path: Path, stick: Path
) -> None:
    here, dice = tmp_path / "here", Random(6)
    filled(here, 200)
    for _ in range(6):
        killed = kill_at_random(partial(_copy_and_copy, here, stick), dice, most=3)
        copies = list(stick.glob("*.db"))
        assert copies or not killed.acknowledged
        assert all(map(is_proven, copies))
    store = opened(here)
    newest = copied(store, stick)
    assert [path for path in stick.iterdir() if path.suffix == ".new"] == []
    assert newest in stick.iterdir()
    assert store.close()
