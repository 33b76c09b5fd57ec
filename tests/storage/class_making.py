"""Small classes to try things on, and files that carry them."""

from pathlib import Path

from game.storage.brought import Taken
from game.storage.class_records import SchoolClass
from game.storage.keeper import Keeper
from game.storage.newcomers import Group, Newcomer, newcomers
from game.storage.opening import open_store
from game.storage.profiles import Profile
from game.storage.store import Store
from game.storage.troubles import StoreError
from tests.storage.making import PATIENCE, today

PICTURES = ("boat", "kite", "train", "football", "bell", "coin", "notebook", "lantern", "goat")


def children(count: int) -> tuple[Newcomer, ...]:
    return newcomers([Group(count, "7-9", "en")], PICTURES)


def a_class(store: Store, count: int, thing: str = "kite") -> tuple[SchoolClass, list[Profile]]:
    """A class of so many children, and their profiles by their numbers."""
    teacher = next(iter(store.classes.teachers()), None)
    teacher = teacher or store.classes.add_teacher("owl", "plum")
    school_class = store.classes.make(teacher.id, thing, "sea")
    made = store.classes.enrol(school_class.id, children(count)) if count else ()
    return school_class, list(made)


def desk(folder: Path) -> Keeper:
    return open_store(folder, today)


def class_file(store: Store, school_class: SchoolClass, place: Path) -> Path:
    work = store.classes.file_of(school_class.id)
    assert work.wait(PATIENCE)
    place.write_bytes(work.outcome())
    return place


def taken(store: Store, file: Path) -> Taken:
    work = store.take_in(file)
    assert work.wait(PATIENCE)
    return work.outcome()


def refused(store: Store, file: Path) -> type[StoreError] | None:
    try:
        taken(store, file)
    except StoreError as why:
        return type(why)
    return None
