"""A class at a desk, and PCs that took it in, to hand in and to collect."""

from pathlib import Path

from game.storage.collected import ClassPc, Collected, HandedIn
from game.storage.keeper import Keeper
from game.storage.newcomers import Newcomer
from game.storage.store import Store
from tests.storage.making import PATIENCE, acted, opened

T = tuple[str, ...]


def desk(folder: Path, children: int = 2) -> tuple[Keeper, str]:
    """A desk with a class of so many children; the store and the class's id."""
    store = opened(folder)
    teacher = store.classes.add_teacher("owl", "sea")
    made = store.classes.make(teacher.id, "boat", "leaf")
    store.classes.enrol(made.id, [Newcomer("7-9", "en", (), "") for _ in range(children)])
    return store, made.id


def class_file(store: Keeper, school_class: str, place: Path) -> Path:
    work = store.classes.file_of(school_class)
    assert work.wait(PATIENCE)
    place.write_bytes(work.outcome())
    return place


def pc(folder: Path, file: Path) -> Keeper:
    """A PC that took the class in."""
    store = opened(folder)
    work = store.take_in(file)
    assert work.wait(PATIENCE)
    work.outcome()
    return store


def children_of(store: Keeper, school_class: str) -> T:
    return tuple(member.id for member in store.classes.members(school_class))


def play(store: Store, child: str, *items: int) -> None:
    for item in items:
        store.keep(child, [acted(item)])


def handed_in(store: Store, folder: Path, *, again: bool = False) -> HandedIn:
    work = store.hand_in(folder, again=again)
    assert work.wait(PATIENCE)
    return work.outcome()


def collected(store: Store, folder: Path) -> Collected:
    work = store.collect(folder)
    assert work.wait(PATIENCE)
    return work.outcome()


def only_pc(found: Collected) -> ClassPc:
    (one,) = found.pcs
    return one
