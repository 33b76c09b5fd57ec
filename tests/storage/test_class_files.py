"""A class file makes one child one child on any PC: in any order, any number of times, or not at
all."""

import json
import os
from dataclasses import replace
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from game.storage.brought import Taken
from game.storage.class_file import MOST_BYTES, VERSION, file_name, put
from game.storage.database import FURTHEST
from game.storage.keeper import Keeper
from game.storage.options import Options
from game.storage.profiles import Profile
from game.storage.sticks import class_files_on
from game.storage.troubles import CannotCopy, CannotRead, NotAClass, TooManyProfiles, TooNew
from tests.storage.class_making import (
    PICTURES,
    a_class,
    children,
    class_file,
    desk,
    refused,
    taken,
)
from tests.storage.making import PATIENCE, acted, holding, items
from tests.storage.test_carrying import brought, copied


def looks(store: Keeper) -> dict[str, tuple[object, ...]]:
    """What the desk decides of everybody here."""
    return {one.id: (one.signs, one.band, one.code) for one in store.profiles()}


def test_a_stand_alone_pc_has_the_class_as_the_desk_has_it(tmp_path: Path) -> None:
    here = desk(tmp_path / "desk")
    school_class, _ = a_class(here, 0)
    new = children(8)
    made = here.classes.enrol(school_class.id, new)
    here.classes.join_passing(school_class.id)
    here.keep(made[0].id, [acted(0)])
    planned = replace(school_class, path=("goat-19",), months=6, begins="2027-01-11")
    here.classes.keep(planned)
    file = class_file(here, school_class, tmp_path / file_name(school_class))
    there = desk(tmp_path / "there")
    assert taken(there, file) == Taken(school_class.id, 8)
    assert looks(there) == looks(here)
    assert there.classes.all() == (planned,)
    assert there.classes.members(school_class.id) == here.classes.members(school_class.id)[:8]
    assert there.check_code(made[2].id, new[2].code)
    assert there.classes.private_key(school_class.id) is None
    assert items(there, made[0].id) == []
    assert taken(there, file) == Taken(school_class.id, 0)
    for store in (here, there):
        assert store.close()
    again = desk(tmp_path / "there")
    assert again.recovered is None
    assert len(again.profiles()) == 8
    again.close()


@pytest.mark.parametrize("id_", ["0" * 32, "f" * 32])
def test_two_blue_foxes_never_become_one(tmp_path: Path, id_: str) -> None:
    """The one of the class keeps her signs; the other carries something, whatever their ids."""
    here, there = desk(tmp_path / "desk"), desk(tmp_path / "there")
    school_class, (fox,) = a_class(here, 1)
    other = there.admit(Profile(id_, fox.animal, fox.colour, "10-12", "en"))
    there.keep(other.id, [acted(7)])
    file = class_file(here, school_class, tmp_path / "a.class")
    assert taken(there, file) == Taken(school_class.id, 1, renamed=1)
    found = {one.id: one.signs for one in there.profiles()}
    assert found[fox.id] == fox.signs
    assert found[other.id][:2] == fox.signs[:2]
    assert found[other.id] != fox.signs
    assert items(there, other.id) == ["mail-7"]
    for store in (here, there):
        store.close()


def test_a_code_made_anew_at_the_desk_opens_everywhere_and_options_stay_the_childs(
    tmp_path: Path,
) -> None:
    here, there = desk(tmp_path / "desk"), desk(tmp_path / "there")
    school_class, (fox,) = a_class(here, 1)
    old = class_file(here, school_class, tmp_path / "old.class")
    taken(there, old)
    for text in (125, 150, 200):
        mine = next(one for one in there.profiles())
        there.change(replace(mine, options=Options(text=text), language="ar"))
    here.set_code(fox.id, ("boat", "bell", "coin"))
    new = class_file(here, school_class, tmp_path / "new.class")
    for file in (new, old):
        taken(there, file)
        (mine,) = there.profiles()
        assert there.check_code(fox.id, ("boat", "bell", "coin"))
        assert (mine.options.text, mine.language) == (200, "ar")
    for store in (here, there):
        store.close()


def test_a_copy_from_a_pc_that_missed_the_new_codes_is_put_right_by_the_file(
    tmp_path: Path,
) -> None:
    here, *pcs = [desk(tmp_path / name) for name in ("desk", "one", "other")]
    school_class, (fox,) = a_class(here, 1)
    old = class_file(here, school_class, tmp_path / "old.class")
    for store in pcs:
        taken(store, old)
    for text in (125, 150, 200):
        pcs[1].change(replace(pcs[1].profiles()[0], options=Options(text=text)))
    here.set_code(fox.id, ("boat", "bell", "coin"))
    new = class_file(here, school_class, tmp_path / "new.class")
    taken(pcs[0], new)
    brought(pcs[0], copied(pcs[1], tmp_path / "other.db"))
    taken(pcs[0], new)
    assert pcs[0].check_code(fox.id, ("boat", "bell", "coin"))
    assert pcs[0].profiles()[0].options.text == 200
    for store in (here, *pcs):
        store.close()


def test_of_two_states_of_a_class_the_later_one_stands_whichever_comes_first(
    tmp_path: Path,
) -> None:
    here = desk(tmp_path / "desk")
    school_class, _ = a_class(here, 1)
    old = copied(here, tmp_path / "old.db")
    planned = here.classes.keep(replace(school_class, path=("goat-19",)))
    new = copied(here, tmp_path / "new.db")
    brought(here, old)
    assert here.classes.all() == (planned,)
    for name, files in (("one", (old, new)), ("other", (new, old))):
        there = desk(tmp_path / name)
        for file in files:
            brought(there, file)
        assert there.classes.all() == (planned,)
        there.close()
    here.close()


def test_a_pc_without_room_takes_nobody_in(tmp_path: Path) -> None:
    here, there = desk(tmp_path / "desk"), desk(tmp_path / "there")
    school_class, _ = a_class(here, 50)
    other, _ = a_class(there, 50, "drum")
    for _ in range(3):
        there.classes.enrol(other.id, children(1) * 49)
    before = looks(there)
    file = class_file(here, school_class, tmp_path / "a.class")
    assert refused(there, file) is TooManyProfiles
    assert looks(there) == before
    assert there.classes.all() == (other,)
    for store in (here, there):
        store.close()


def sealed(body: object, version: int = VERSION) -> bytes:
    line = json.dumps(body).encode() + b"\n"
    return f"lantern-bay class {version} {sha256(line).hexdigest()}\n".encode() + line


def test_what_is_no_class_file_is_refused_in_one_sentence(tmp_path: Path) -> None:
    here, there = desk(tmp_path / "desk"), desk(tmp_path / "there")
    school_class, _ = a_class(here, 2)
    good = class_file(here, school_class, tmp_path / "good.class").read_bytes()
    body: dict[str, Any] = json.loads(good.partition(b"\n")[2])
    first, second = body["children"]
    bad = tmp_path / "bad.class"

    def is_refused(raw: bytes) -> bool:
        bad.write_bytes(raw)
        return refused(there, bad) is NotAClass

    dice = Random(3)
    cut = [good[: dice.randrange(len(good))] for _ in range(20)]
    flipped = []
    for _ in range(20):
        harmed = bytearray(good)
        harmed[dice.randrange(len(good))] ^= 1 << dice.randrange(8)
        flipped.append(bytes(harmed))
    bodies: list[object] = [
        [],
        None,
        "class",
        {},
        {**body, "class": body["class"][:-1]},
        {**body, "class": [*body["class"][:2], "Class 3b", *body["class"][3:]]},
        {**body, "class": [*body["class"][:-1], "soon"]},
        {**body, "class": [*body["class"][:-1], 1 << 60]},
        {**body, "class": [*body["class"][:-1], FURTHEST + 1]},
        {**body, "children": [[*first[:-1], FURTHEST + 1]]},
        {**body, "forgotten": [[]] * 200_000},
        {**body, "children": [first, first]},
        {**body, "children": [first, [second[0], 2, *first[2:]]]},
        {**body, "children": [[*first[:2], "Amina", *first[3:]]]},
        {**body, "children": [[*first[:7], "123", first[8]]]},
        {**body, "children": [[*first[:5], "40-50", *first[6:]]]},
        {**body, "children": [[{}, *first[1:]]]},
        {**body, "children": 7},
        {**body, "forgotten": ["Amina"]},
        {**body, "forgotten": [7]},
    ]
    nested = b"[" * 100_000
    head = f"lantern-bay class {VERSION} {sha256(nested).hexdigest()}\n".encode()
    large = b" " * (MOST_BYTES + 1)
    for raw in (*cut, *flipped, *map(sealed, bodies), b"", head + nested, large, b"Dear grandma"):
        assert is_refused(raw), raw[:200]
    bad.write_bytes(sealed({"of": "tomorrow"}, VERSION + 1))
    assert refused(there, bad) is TooNew
    assert refused(there, tmp_path / "none.class") is CannotRead
    os.mkfifo(tmp_path / "pipe.class")
    for path in (tmp_path, tmp_path / "pipe.class", tmp_path / "desk" / "progress.db"):
        assert refused(there, path) is NotAClass
    assert there.profiles() == ()
    assert there.classes.all() == ()
    bad.write_bytes(good)
    assert taken(there, bad).players == 2
    for store in (here, there):
        store.close()


def test_the_furthest_number_a_class_file_can_count_to_harms_no_store(tmp_path: Path) -> None:
    here, there = desk(tmp_path / "desk"), desk(tmp_path / "there")
    school_class, (fox,) = a_class(here, 1)
    good = class_file(here, school_class, tmp_path / "good.class").read_bytes()
    body: dict[str, Any] = json.loads(good.partition(b"\n")[2])
    body["class"][-1] = FURTHEST
    (tmp_path / "far.class").write_bytes(sealed(body))
    taken(there, tmp_path / "far.class")
    there.keep(fox.id, [acted(1)])
    for store in (here, there):
        assert store.close()
    again = desk(tmp_path / "there")
    assert again.recovered is None
    assert items(again, fox.id) == ["mail-1"]
    again.close()


def test_a_class_file_is_put_on_a_stick_whole_or_not_at_all(tmp_path: Path) -> None:
    here, stick = desk(tmp_path / "desk"), tmp_path / "stick"
    stick.mkdir()
    school_class, _ = a_class(here, 1)
    raw = class_file(here, school_class, tmp_path / "a.class").read_bytes()
    place = put(stick, school_class, raw)
    assert put(stick, school_class, raw) == place
    assert list(class_files_on(stick)) == [place] == list(stick.iterdir())
    assert taken(here, place).players == 0
    with pytest.raises(CannotCopy):
        put(stick / "pulled-out", school_class, raw)
    here.close()


def test_a_link_on_a_stick_leads_no_file_to_what_is_ours(tmp_path: Path) -> None:
    here, stick, own = desk(tmp_path / "desk"), tmp_path / "stick", tmp_path / "own letter"
    stick.mkdir()
    own.write_bytes(b"Dear grandma")
    school_class, _ = a_class(here, 1)
    raw = class_file(here, school_class, tmp_path / "a.class").read_bytes()
    place = stick / file_name(school_class)
    for link in (place, place.with_name(f"{place.name}.new")):
        link.symlink_to(own)
    assert put(stick, school_class, raw).read_bytes() == raw
    assert own.read_bytes() == b"Dear grandma"
    assert not place.is_symlink()
    assert list(stick.iterdir()) == [place]
    here.close()


class SchoolYear(RuleBasedStateMachine):
    """A desk with a class, and two PCs; children come, play, change their signs and codes, and are
    forgotten; class files and copies of any age go from any to any."""

    @initialize()
    def start(self) -> None:
        self.place = TemporaryDirectory()
        self.root = Path(self.place.name)
        self.stores = [desk(self.root / str(pc)) for pc in range(3)]
        self.school_class, _ = a_class(self.stores[0], 2)
        for store in self.stores[1:]:
            store.add("fox", "coral", "7-9", "en")
        self.files: list[Path] = []
        self.gone: set[str] = set()

    @rule()
    def somebody_comes(self) -> None:
        self.stores[0].classes.enrol(self.school_class.id, children(1))

    @rule(who=st.integers(0, 9))
    def a_code_is_made_anew(self, who: int) -> None:
        store = self.stores[0]
        if members := store.classes.members(self.school_class.id):
            store.set_code(members[who % len(members)].id, PICTURES[who % 7 : who % 7 + 3])

    @rule(pc=st.integers(0, 2), who=st.integers(0, 9))
    def play(self, pc: int, who: int) -> None:
        if players := self.stores[pc].profiles():
            player = players[who % len(players)]
            self.stores[pc].keep(player.id, [acted(0)])
            self.stores[pc].change(replace(player, options=Options(text=125)))

    @rule(pc=st.integers(0, 2), who=st.integers(0, 9))
    def forget(self, pc: int, who: int) -> None:
        if players := self.stores[pc].profiles():
            self.gone.add(players[who % len(players)].id)
            self.stores[pc].forget(players[who % len(players)].id)

    @rule(pc=st.integers(0, 2))
    def write_a_copy(self, pc: int) -> None:
        self.files.append(copied(self.stores[pc], self.root / f"{len(self.files)}.db"))

    @rule()
    def write_a_class_file(self) -> None:
        place = self.root / f"{len(self.files)}.class"
        self.files.append(class_file(self.stores[0], self.school_class, place))

    @rule(pc=st.integers(0, 2), which=st.integers(0, 9))
    def carry(self, pc: int, which: int) -> None:
        if self.files:
            self.come(self.stores[pc], self.files[which % len(self.files)])

    @staticmethod
    def come(store: Keeper, file: Path) -> None:
        if file.suffix == ".class":
            taken(store, file)
        else:
            brought(store, file)

    @invariant()
    def nobody_looks_like_another_and_nobody_comes_back(self) -> None:
        for store in getattr(self, "stores", ()):
            players = store.profiles()
            for one, other in combinations(players, 2):
                assert one.signs != other.signs
            back = {one.id for one in players if store.classes.is_forgotten(one.id)}
            assert not back

    def teardown(self) -> None:
        if not hasattr(self, "stores"):
            return
        for _ in range(2):
            last = class_file(self.stores[0], self.school_class, self.root / "last.class")
            for at, store in enumerate(self.stores):
                copy = copied(store, self.root / f"last-{at}.db")
                for other in self.stores:
                    taken(other, last)
                    brought(other, copy)
        first, *others = map(self.known, self.stores)
        assert all(other == first for other in others)
        for at, store in enumerate(self.stores):
            assert store.flush(PATIENCE)
            store.close()
            assert not self.gone or not holding(self.root / str(at), *self.gone)
        self.place.cleanup()

    def known(self, store: Keeper) -> tuple[object, ...]:
        players = [(one, store.facts(one.id)) for one in store.profiles()]
        return players, store.classes.all(), store.classes.members(self.school_class.id)


TestSchoolYear = SchoolYear.TestCase
TestSchoolYear.settings = settings(max_examples=8, stateful_step_count=12, deadline=None)
