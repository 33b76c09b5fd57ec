"""Hand-ins of some PCs come to some desks in any order, any number of times, cut short or stale,
while children are forgotten and PCs repaired: every desk comes to know the same."""

from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from game.storage.bringing_in import add
from game.storage.class_keys import Keys, new_pair
from game.storage.class_tables import put_rows
from game.storage.collected import Range
from game.storage.database import at_once, connect, last_number, sql
from game.storage.device import create, id_of, take_new_id
from game.storage.folder import Folder
from game.storage.forgetting import forget_in
from game.storage.hand_in.collecting import collect
from game.storage.hand_in.coverage import ranges_of
from game.storage.hand_in.ranges import missing
from game.storage.hand_in.writing import ENDING, hand_in
from game.storage.seal import is_unbroken, keep_sealed, put_seal

CLASS, TEACHER, DAY = "c1a5" * 8, "7eac" * 8, "2026-11-23"
CHILDREN = tuple(f"{at}" * 32 for at in range(3))
PCS = st.integers(0, 2)
PUBLIC, PRIVATE = new_pair()


def nothing(*_: object) -> None:
    """Nobody waits, and nobody looks on."""


class Place:
    """A PC with the class on it; a desk, where the private key is."""

    def __init__(self, folder: Path, *, is_desk: bool) -> None:
        folder.mkdir()
        self.folder, self.keys = Folder(folder), Keys(folder / "keys")
        create(self.folder.database)
        self.store = connect(self.folder.database)
        self.store.execute("PRAGMA synchronous = OFF")
        if is_desk:
            self.keys.write(CLASS, PRIVATE)
        with at_once(self.store):
            for at, child in enumerate(CHILDREN):
                who = (child, "fox", f"colour-{at}", "7-9", "en", "", "{}", 1, "")
                self.store.execute(sql("keep_a_profile"), who)
                put_rows(self.store, "member", [(child, CLASS, at + 1, 1, 1)])
            row = (CLASS, TEACHER, "kite", "sea", PUBLIC, "", "", 12, "", 1)
            put_rows(self.store, "school_class", [row])
            put_seal(self.store)

    def play(self, child: str, many: int) -> None:
        number = last_number(self.store)
        who = (id_of(self.store), child, DAY)
        rows = [
            (who[0], number + at, *who[1:], "came", "", 0, 0, "", "", "", "", "")
            for at in range(1, many + 1)
        ]
        with at_once(self.store):
            keep_sealed(self.store, [("keep_a_fact", rows)])

    def known(self) -> tuple[set[Any], set[Any], dict[str, tuple[Range, ...]]]:
        """Its facts, the PCs it knows, and what they handed in."""
        assert is_unbroken(self.store)
        facts = set(self.store.execute(sql("every_fact")))
        devices = set(self.store.execute("SELECT * FROM class_device"))
        ids = {row[0] for row in self.store.execute("SELECT DISTINCT id FROM handed_in")}
        return facts, devices, {id_: ranges_of(self.store, CLASS, id_) for id_ in sorted(ids)}


class Classroom(RuleBasedStateMachine):
    """Three PCs, and five desks of one class, each of which collects in its own order."""

    def __init__(self) -> None:
        super().__init__()
        self.place = TemporaryDirectory()
        self.root = Path(self.place.name)
        self.pcs = [Place(self.root / f"pc-{at}", is_desk=False) for at in range(3)]
        self.desks = [Place(self.root / f"desk-{at}", is_desk=True) for at in range(5)]
        self.sticks: list[list[bytes]] = []
        self.forgotten: set[str] = set()

    @rule(pc=PCS, child=st.sampled_from(CHILDREN), many=st.integers(1, 4))
    def play(self, pc: int, child: str, many: int) -> None:
        if child not in self.forgotten:
            self.pcs[pc].play(child, many)

    @rule(pc=PCS, again=st.booleans(), is_lost=st.booleans())
    def hand_in(self, pc: int, again: bool, is_lost: bool) -> None:
        stick = self.root / "stick"
        stick.mkdir()
        store, keys = self.pcs[pc].store, self.pcs[pc].keys
        handed = hand_in(store, keys, stick, DAY, nothing, nothing, again=again)
        if not is_lost:
            self.sticks.append([file.read_bytes() for file in handed.files])
        for file in handed.files:
            file.unlink()
        stick.rmdir()

    @rule(pc=PCS)
    def repair(self, pc: int) -> None:
        store = self.pcs[pc].store
        with at_once(store):
            take_new_id(store, last_number(store))
            put_seal(store)

    @rule(which=st.integers(0, 99), thousandths=st.integers(0, 999))
    def cut_short(self, which: int, thousandths: int) -> None:
        """How long a file is differs from run to run: its ids are drawn by lot."""
        if files := [file for stick in self.sticks for file in stick if file]:
            file = files[which % len(files)]
            self.sticks.append([file[: len(file) * thousandths // 1000]])

    @rule(child=st.sampled_from(CHILDREN[1:]))
    def forget(self, child: str) -> None:
        self.forgotten.add(child)
        for desk in self.desks:
            forget_in(desk.store, {child})

    @rule(which=st.integers(0, 9))
    def collect_early(self, which: int) -> None:
        if self.sticks:
            self.collect(self.desks[0], [self.sticks[which % len(self.sticks)]])

    def collect(self, desk: Place, sticks: Sequence[Sequence[bytes]]) -> None:
        for stick in sticks:
            folder = self.root / "stick"
            folder.mkdir()
            for at, file in enumerate(stick):
                (folder / f"{at}{ENDING}").write_bytes(file)
            collect(desk.store, folder, desk.keys.read, nothing, nothing)
            for path in folder.iterdir():
                path.unlink()
            folder.rmdir()

    def teardown(self) -> None:
        early, shuffled, whole, half, other = self.desks
        middle = len(self.sticks) // 2
        self.collect(early, self.sticks)
        self.collect(shuffled, Random(7).sample(self.sticks * 2, 2 * len(self.sticks)))
        self.collect(whole, [[file for stick in reversed(self.sticks) for file in stick]])
        self.collect(half, self.sticks[:middle])
        self.collect(other, self.sticks[middle:])
        self.joins(half, other)
        known = early.known()
        for desk in (shuffled, whole, half):
            assert desk.known() == known
        self.all_comes_when_all_is_handed_in(early)
        for place in (*self.pcs, *self.desks):
            place.store.close()
        self.place.cleanup()

    def joins(self, desk: Place, other: Place) -> None:
        copy = self.root / "copy.db"
        other.store.execute("VACUUM INTO ?", (str(copy),))
        add(desk.store, desk.folder, copy, nothing, nothing)

    def all_comes_when_all_is_handed_in(self, desk: Place) -> None:
        self.sticks.clear()
        for pc in range(len(self.pcs)):
            self.hand_in(pc, again=True, is_lost=False)
        self.collect(desk, self.sticks)
        facts, devices, ranges = desk.known()
        done = {row for pc in self.pcs for row in pc.store.execute(sql("every_fact"))}
        assert facts == {row for row in done if row[2] not in self.forgotten}
        for _, id_, _, last, *_ in devices:
            assert not missing(ranges.get(id_, ()), last)


TestClassroom = Classroom.TestCase
TestClassroom.settings = settings(max_examples=20, stateful_step_count=20, deadline=None)
