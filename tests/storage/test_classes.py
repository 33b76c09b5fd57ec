"""Teachers, classes and who is in them: kept as ids, told apart, each teacher's own."""

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from random import Random

import pytest

from game.core.signs import told_apart
from game.storage import pins
from game.storage.class_records import (
    ClassDevice,
    Member,
    Record,
    SchoolClass,
    ShownRun,
    Teacher,
    as_row,
    from_row,
)
from game.storage.class_register import TABLES
from game.storage.classes import Classes
from game.storage.database import connect, sql
from game.storage.memory import MemoryStore
from game.storage.newcomers import MOST_CHILDREN, Group, newcomers, picture_codes
from game.storage.seal import is_unbroken
from game.storage.troubles import CannotKeep, PairTaken, TooManyProfiles
from tests.storage.class_making import PICTURES, a_class, children, desk
from tests.storage.making import PATIENCE, acted, holding, items, today

TEACHER = Teacher("1" * 32, "owl", "plum", "bell", "2" * 32 + ":" + "3" * 64)
CLASS = SchoolClass(
    *("4" * 32, "1" * 32, "kite", "sea", "5" * 64),
    path=("goat-19", "no-offers"),
    begins="2026-12-01",
    months=6,
    confirmed=("2026-11-20", "2026-11-21"),
)
MEMBER = Member("6" * 32, "4" * 32, 7, kept=False)
DEVICE = ClassDevice("4" * 32, "7" * 32, "8" * 64, 41, "2026-11-22")
RUN = ShownRun("6" * 32, "4" * 32, "7" * 32, 40, 1)


def known(classes: Classes) -> tuple[object, ...]:
    every = classes.all()
    lists = tuple((classes.members(one.id), classes.devices(one.id)) for one in every)
    return classes.teachers(), every, lists


def test_a_class_of_thirty_is_there_again_after_a_start(tmp_path: Path) -> None:
    store = desk(tmp_path)
    school_class, made = a_class(store, 30)
    store.classes.keep(replace(DEVICE, school_class=school_class.id))
    store.classes.keep(replace(CLASS, id=school_class.id, teacher=school_class.teacher))
    store.keep(made[3].id, [acted(0)])
    before = known(store.classes)
    assert store.close()
    again = desk(tmp_path)
    assert again.recovered is None
    assert known(again.classes) == before
    assert [one.number for one in again.classes.members(school_class.id)] == [*range(1, 31)]
    assert again.classes.get(school_class.id).opens_heavy
    assert items(again, made[3].id) == ["mail-0"]
    again.close()


def test_children_of_a_class_are_told_apart_by_face_and_by_code() -> None:
    taken = [("fox", "coral", "")]
    signs = told_apart(40, taken)
    assert len({one[:2] for one in signs}) == 40
    assert not set(signs) & set(taken)
    animals = [one[0] for one in signs]
    assert {animals.count(each) for each in animals} == {4}
    codes = picture_codes(MOST_CHILDREN, PICTURES, Random(4))
    for one, other in combinations(codes, 2):
        assert sum(a != b for a, b in zip(one, other, strict=True)) >= 2
    assert all(one != other for code in codes for one, other in pairwise(code))
    assert picture_codes(9, PICTURES, Random(5)) != picture_codes(9, PICTURES, Random(6))


def test_who_comes_later_is_told_apart_from_the_class_she_comes_to() -> None:
    store = MemoryStore(today)
    kite, first = a_class(store, 29)
    a_class(store, 31, "drum")
    (late,) = store.classes.enrol(kite.id, children(1))
    assert late.carries, "all plain ones are taken by others"
    assert late.signs[:2] not in {one.signs[:2] for one in first}


def test_signs_are_told_apart_while_there_are_any_and_then_end() -> None:
    everybody = told_apart(1000, ())
    assert len(set(everybody)) == len(everybody) == 420
    assert told_apart(3, everybody) == ()


def test_each_code_opens_its_own_child_and_only_its_hash_is_kept(tmp_path: Path) -> None:
    store = desk(tmp_path)
    school_class, _ = a_class(store, 0)
    new = newcomers([Group(2, "7-9", "en"), Group(1, "13-15", "ar")], PICTURES)
    first, second, third = store.classes.enrol(school_class.id, new)
    assert [one.band for one in (first, second, third)] == ["7-9", "7-9", "13-15"]
    assert (third.language, second.language) == ("ar", "en")
    assert store.check_code(second.id, new[1].code)
    assert not store.check_code(second.id, new[0].code)
    store.close()
    assert not holding(tmp_path, " ".join(new[0].code), ",".join(new[0].code))


def test_a_class_may_not_be_of_none_nor_larger_than_faces_and_room(tmp_path: Path) -> None:
    for count in (-1, 0, MOST_CHILDREN + 1):
        with pytest.raises(ValueError, match="a class has"):
            newcomers([Group(count, "7-9", "en")], PICTURES)
    store = MemoryStore(today)
    school_class, _ = a_class(store, 0)
    (one,) = children(1)
    store.classes.enrol(school_class.id, [one] * 200)
    with pytest.raises(TooManyProfiles):
        store.classes.enrol(school_class.id, [one] * 60)
    assert len(store.profiles()) == 200


def test_every_teacher_has_her_own_classes_and_no_two_signs_are_alike() -> None:
    classes = MemoryStore(today).classes
    owl, bee = classes.add_teacher("owl", "plum"), classes.add_teacher("bee", "sea", "bell")
    kite, boat = classes.make(owl.id, "kite", "sea"), classes.make(bee.id, "boat", "sea")
    assert (classes.of(owl.id), classes.of(bee.id)) == ((kite,), (boat,))
    with pytest.raises(PairTaken):
        classes.add_teacher("owl", "plum")
    with pytest.raises(PairTaken):
        classes.make(bee.id, "kite", "sea")
    with pytest.raises(PairTaken):
        classes.keep(replace(boat, thing="kite"))
    with pytest.raises(KeyError):
        classes.make("9" * 32, "drum", "sea")
    assert classes.keep(replace(boat, teacher=owl.id)) in classes.of(owl.id)


def test_two_teachers_who_chose_the_same_signs_on_two_pcs_are_told_apart(tmp_path: Path) -> None:
    there, here = desk(tmp_path / "there"), desk(tmp_path / "here")
    for store in (there, here):
        store.classes.add_teacher("owl", "sea")
    copy = there.back_up_to(tmp_path / "there.db")
    assert copy.wait(PATIENCE)
    came = here.bring_in(copy.outcome())
    assert came.wait(PATIENCE)
    came.outcome()
    one, other = here.classes.teachers()
    assert one.signs[:2] == other.signs[:2] == ("owl", "sea")
    assert one.carries != other.carries
    for each in (one, other):
        here.classes.keep(pins.with_pin(each, "4071", PICTURES)[0])
    assert [each.signs for each in here.classes.teachers()] == [one.signs, other.signs]
    with pytest.raises(PairTaken):
        here.classes.add_teacher(*other.signs)
    there.close()
    here.close()


def test_a_pin_and_the_sheet_that_recovers_it(tmp_path: Path) -> None:
    store = desk(tmp_path)
    teacher = store.classes.add_teacher("owl", "plum")
    assert pins.opens(teacher, "")
    locked, sheet = pins.with_pin(teacher, "2580", PICTURES)
    store.classes.keep(locked)
    store.close()
    again = desk(tmp_path)
    (kept,) = again.classes.teachers()
    assert pins.opens(kept, "2580")
    assert not any(pins.opens(kept, wrong) for wrong in ("2581", "", "25800"))
    assert pins.recovers(kept, sheet)
    assert not pins.recovers(kept, sheet[:-1])
    assert not pins.recovers(teacher, ())
    assert len(sheet) == pins.SHEET
    open_ = again.classes.keep(pins.without_pin(kept))
    assert pins.opens(open_, "anything")
    assert not pins.recovers(open_, sheet)
    again.close()
    for bad in ("123", "123456789", "12a4", "١٢٣٤", " 1234"):
        assert not pins.is_a_pin(bad)
        with pytest.raises(ValueError, match="four to eight"):
            pins.with_pin(teacher, bad, PICTURES)


def test_a_child_moves_to_another_class_and_is_in_no_other() -> None:
    store = MemoryStore(today)
    kite, (fox, turtle) = a_class(store, 2)
    drum, _ = a_class(store, 1, "drum")
    assert store.classes.join(drum.id, fox.id).number == 2
    assert [one.id for one in store.classes.members(kite.id)] == [turtle.id]
    assert store.classes.class_of(fox.id) == drum
    assert store.classes.class_of("9" * 32) is None


def test_of_a_child_of_whom_nothing_is_kept_only_her_number_stays(tmp_path: Path) -> None:
    store = desk(tmp_path)
    school_class, made = a_class(store, 3)
    store.keep(made[1].id, [acted(0)])
    work = store.classes.stop_keeping(made[1].id)
    assert work.wait(PATIENCE)
    work.outcome()
    _, second, third = store.classes.members(school_class.id)
    assert (second.number, second.kept, third.number) == (2, False, 3)
    assert len(store.profiles()) == 2
    store.close()
    assert not holding(tmp_path, made[1].id)


@pytest.mark.parametrize("with_children", [True, False])
def test_a_class_is_forgotten_with_or_without_its_children(
    tmp_path: Path, with_children: bool
) -> None:
    store = desk(tmp_path)
    school_class, _ = a_class(store, 2)
    other, _ = a_class(store, 1, "drum")
    store.classes.join_passing(school_class.id)
    store.classes.keep(replace(DEVICE, school_class=school_class.id))
    work = store.classes.forget(school_class.id, children=with_children)
    assert work.wait(PATIENCE)
    work.outcome()
    assert store.classes.all() == (other,)
    assert len(store.profiles()) == (1 if with_children else 3)
    assert store.classes.members(school_class.id) == ()
    store.close()
    assert not holding(tmp_path, school_class.id)


def test_the_private_key_is_in_one_file_that_nobody_else_may_read(tmp_path: Path) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir(mode=0o777)
    home.chmod(0o777)
    stick.mkdir()
    store = desk(home)
    school_class, _ = a_class(store, 1)
    key = store.classes.private_key(school_class.id)
    assert key is not None
    assert store.back_up_to(stick).wait(PATIENCE)
    store.close()
    desk(home).close()
    kept = home / "keys" / f"{school_class.id}.key"
    assert kept.read_bytes() == key
    for path in (kept, kept.parent):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    for path in (*home.rglob("*"), *stick.iterdir()):
        if path.is_file() and path != kept:
            raw = path.read_bytes()
            assert key not in raw
            assert key.hex().encode() not in raw


def test_what_is_sealed_to_the_class_is_opened_by_its_key_and_a_lost_one_is_renewed() -> None:
    from nacl.public import PrivateKey, PublicKey, SealedBox

    classes = MemoryStore(today).classes
    school_class = classes.make(classes.add_teacher("owl", "plum").id, "kite", "sea")
    sealed = SealedBox(PublicKey(bytes.fromhex(school_class.public_key))).encrypt(b"facts")
    key = classes.private_key(school_class.id)
    assert key is not None
    assert SealedBox(PrivateKey(key)).decrypt(sealed) == b"facts"
    assert classes.renew_key(school_class.id).public_key != school_class.public_key
    assert classes.private_key(school_class.id) != key
    assert classes.private_key("9" * 32) is None


def test_every_record_comes_back_from_its_row() -> None:
    records: tuple[Record, ...] = (TEACHER, CLASS, MEMBER, DEVICE, RUN)
    for table, record in zip(TABLES.values(), records, strict=True):
        assert from_row(table, (*as_row(record), 9)) == record


WRONG: tuple[Record, ...] = (
    replace(TEACHER, animal="Ms Smith"),
    replace(TEACHER, pin="1234"),
    replace(CLASS, thing="class 3b"),
    replace(CLASS, path=("goat 19",)),
    replace(CLASS, begins="tomorrow"),
    replace(CLASS, months=0),
    replace(CLASS, confirmed=("2026-11-20",) * 3),
    replace(CLASS, public_key="secret"),
    replace(MEMBER, number=0),
    replace(MEMBER, id="Amina"),
    replace(DEVICE, day="22/11/2026"),
    replace(DEVICE, last=-1),
    replace(RUN, id="Amina"),
    replace(RUN, step=0),
)


@pytest.mark.parametrize("record", WRONG)
def test_what_is_no_id_is_kept_neither_by_the_store_nor_by_its_file(record: Record) -> None:
    store = MemoryStore(today)
    with pytest.raises(ValueError, match=r"may not be kept|is not between"):
        store.classes.keep(record)
    assert known(store.classes) == ((), (), ())


TYPED: tuple[tuple[str, int, object], ...] = (
    ("teacher", 1, "Ms Smith"),
    ("teacher", 4, "1234"),
    ("school_class", 2, "Class 3b"),
    ("school_class", 5, "Goat 19"),
    ("school_class", 6, "tomorrow"),
    ("school_class", 7, 600),
    ("school_class", 8, "Head"),
    ("member", 0, "Amina"),
    ("member", 2, "seven"),
    ("class_device", 2, "the key"),
    ("class_device", 4, "yesterday"),
    ("handed_in", 1, "the PC by the door"),
    ("handed_in", 2, "yesterday"),
    ("shown_run", 2, "the PC by the door"),
    ("shown_run", 4, "first"),
)


@pytest.mark.parametrize(("table", "column", "value"), TYPED)
def test_the_file_itself_takes_no_free_text(
    tmp_path: Path, table: str, column: int, value: object
) -> None:
    desk(tmp_path).close()
    records: tuple[Record, ...] = (TEACHER, CLASS, MEMBER, DEVICE, RUN)
    rows = dict(zip(TABLES.values(), map(as_row, records), strict=True))
    row = [*{**rows, "handed_in": (CLASS.id, DEVICE.id, 0, 8)}[table], 9]
    with closing(connect(tmp_path / "progress.db")) as connection:
        connection.execute(sql(f"keep_a_{table}"), row)
        row[column] = value  # type: ignore[call-overload]
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(sql(f"keep_a_{table}"), row)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE school_class SET months = 13",
        "UPDATE member SET number = 9 WHERE number = 2",
        "DELETE FROM member WHERE number = 1",
        "INSERT INTO tombstone VALUES (printf('%064d', 0))",
    ],
)
def test_the_seal_knows_of_a_changed_letter_about_a_class(tmp_path: Path, change: str) -> None:
    store = desk(tmp_path)
    a_class(store, 2)
    store.close()
    with closing(connect(tmp_path / "progress.db")) as connection:
        assert is_unbroken(connection)
        connection.execute(change)
        assert not is_unbroken(connection)


@pytest.mark.parametrize("backups", [True, False])
def test_a_damaged_store_keeps_its_class(tmp_path: Path, backups: bool) -> None:
    store = desk(tmp_path)
    school_class, _ = a_class(store, 5)
    before = known(store.classes)
    store.close()
    if not backups:
        for path in (tmp_path / "backups").iterdir():
            path.unlink()
    database = tmp_path / "progress.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA application_id = 0")
        connection.commit()
    again = desk(tmp_path)
    assert again.recovered is not None
    assert not again.recovered.lost_since
    assert known(again.classes) == before
    assert again.classes.private_key(school_class.id) is not None
    again.close()


def test_a_store_that_keeps_nothing_has_classes_but_writes_no_file_of_them() -> None:
    store = MemoryStore(today)
    school_class, _ = a_class(store, 2)
    assert len(store.classes.members(school_class.id)) == 2
    for work in (store.classes.file_of(school_class.id), store.classes.unused(today())):
        with pytest.raises(CannotKeep):
            work.outcome()
