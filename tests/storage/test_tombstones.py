"""Who was forgotten stays forgotten, whatever file comes back."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from game.core.facts import Fact
from game.storage.classes import Classes
from game.storage.database import connect, migrations, version
from game.storage.folder import Folder
from game.storage.keeper import Keeper
from game.storage.opening import open_store
from game.storage.papers import put_page
from game.storage.ring import backups
from game.storage.tombstones import digest_of
from tests.storage.class_making import a_class, class_file, desk, taken
from tests.storage.making import FOX, PATIENCE, acted, holding, items, today
from tests.storage.test_carrying import brought, copied

TRACE = "foxes-mail"


def played(store: Keeper, child: str) -> None:
    for number in range(20):
        store.keep(child, [Fact("acted", "scam-1", item=f"{TRACE}-{number}")])
    assert store.flush(PATIENCE)


def has_no_byte(folder: Path, child: str) -> bool:
    return not holding(folder, child, TRACE)


@pytest.fixture
def school(tmp_path: Path) -> tuple[Path, str, str]:
    """A desk's folder, closed, with a class of two: a child who is forgotten, and another. A copy
    and a class file from before lie in `stick`, and the whole folder from before in `before`."""
    home, stick = tmp_path / "home", tmp_path / "stick"
    stick.mkdir()
    store = desk(home)
    school_class, (gone, stays) = a_class(store, 2)
    played(store, gone.id)
    store.keep(stays.id, [acted(0)])
    copied(store, stick / "before.db")
    class_file(store, school_class, stick / "before.class")
    store.close()
    shutil.copytree(home, tmp_path / "before")
    store = desk(home)
    store.forget(gone.id)
    copied(store, stick / "after.db")
    class_file(store, school_class, stick / "after.class")
    store.close()
    assert has_no_byte(home, gone.id)
    return home, gone.id, stays.id


@pytest.mark.parametrize("instead", [False, True])
def test_an_old_copy_brings_nobody_back(
    tmp_path: Path, school: tuple[Path, str, str], instead: bool
) -> None:
    home, gone, stays = school
    store = desk(home)
    work = store.bring_in(tmp_path / "stick" / "before.db", instead=instead)
    assert work.wait(PATIENCE)
    work.outcome()
    assert [one.id for one in store.profiles()] == [stays]
    assert [one.id for one in store.classes.members(store.classes.all()[0].id)] == [stays]
    store.close()
    assert has_no_byte(home, gone)


def test_an_old_class_file_brings_nobody_back(
    tmp_path: Path, school: tuple[Path, str, str]
) -> None:
    home, gone, stays = school
    store = desk(home)
    assert taken(store, tmp_path / "stick" / "before.class").players == 0
    assert [one.id for one in store.profiles()] == [stays]
    store.close()
    assert has_no_byte(home, gone)


@pytest.mark.parametrize("damage", ["gone", "older"])
def test_a_store_restored_from_its_ring_brings_nobody_back(
    tmp_path: Path, school: tuple[Path, str, str], damage: str
) -> None:
    """Nor does one in whose place somebody put the file of last week."""
    home, gone, stays = school
    database = home / "progress.db"
    database.unlink()
    if damage == "older":
        shutil.copyfile(tmp_path / "before" / "progress.db", database)
    store = desk(home)
    assert store.recovered is not None
    assert [one.id for one in store.profiles()] == [stays]
    assert store.classes.is_forgotten(gone)
    brought(store, tmp_path / "stick" / "before.db")
    assert items(store, stays) == ["mail-0"]
    store.close()
    assert has_no_byte(home, gone)


def test_every_copy_of_the_ring_knows_who_was_forgotten(school: tuple[Path, str, str]) -> None:
    home, gone, _ = school
    copies = [path for _, path in backups(Folder(home))]
    assert copies
    for path in copies:
        with closing(connect(path)) as copy:
            assert (digest_of(gone),) in copy.execute("SELECT digest FROM tombstone").fetchall()


def test_a_copy_of_an_older_game_is_brought_up_to_date_to_know_it(tmp_path: Path) -> None:
    data = Path(__file__).with_name("data")
    home = Folder(tmp_path)
    home.backups.mkdir()
    shutil.copyfile(data / "schema_1.db", home.backups / "000000000005.db")
    shutil.copyfile(data / "schema_2.db", home.database)
    store = desk(tmp_path)
    store.forget(FOX)
    store.close()
    with closing(connect(home.backups / "000000000005.db")) as copy:
        assert version(copy) == len(migrations())
    assert not holding(tmp_path, FOX)


@pytest.mark.parametrize("carried", ["after.db", "after.class"])
@pytest.mark.parametrize("instead", [False, True])
def test_whoever_was_forgotten_at_the_desk_goes_from_every_other_pc(
    tmp_path: Path, school: tuple[Path, str, str], carried: str, instead: bool
) -> None:
    _, gone, stays = school
    there, pages = tmp_path / "there", tmp_path / "pages"
    store = open_store(there, today, papers=(pages,))
    taken(store, tmp_path / "stick" / "before.class")
    played(store, gone)
    put_page((pages,), "drawing", gone, "<p>")
    store.settle()
    store.flush(PATIENCE)
    stick = tmp_path / "stick" / carried
    work = store.take_in(stick) if carried.endswith("class") else None
    if work is not None:
        assert work.wait(PATIENCE)
        assert work.outcome().forgotten == 1
    else:
        coming = store.bring_in(stick, instead=instead)
        assert coming.wait(PATIENCE)
        coming.outcome()
    assert [one.id for one in store.profiles()] == [stays]
    assert store.classes.is_forgotten(gone)
    with pytest.raises(KeyError):
        store.facts(gone)
    store.close()
    assert has_no_byte(there, gone)
    assert list(pages.iterdir()) == []


@pytest.mark.parametrize("carried", ["after.db", "after.class"])
def test_a_pc_that_never_knew_her_does_not_take_her_in_afterwards(
    tmp_path: Path, school: tuple[Path, str, str], carried: str
) -> None:
    _, gone, stays = school
    there, stick = tmp_path / "there", tmp_path / "stick"
    store = desk(there)
    for name in (carried, "before.db", "before.class"):
        if name.endswith("class"):
            taken(store, stick / name)
        else:
            brought(store, stick / name)
    assert [one.id for one in store.profiles()] == [stays]
    store.close()
    assert has_no_byte(there, gone)


def test_a_tombstone_says_nothing_but_that_somebody_was_here() -> None:
    digest = digest_of(FOX)
    assert len(digest) == 64
    assert FOX not in digest
    assert digest_of(FOX) == digest != digest_of("0" * 32)


def test_a_class_that_was_forgotten_does_not_come_back_by_its_file(
    tmp_path: Path, school: tuple[Path, str, str]
) -> None:
    home, _, stays = school
    store = desk(home)
    classes: Classes = store.classes
    (school_class,) = classes.all()
    work = classes.forget(school_class.id, children=False)
    assert work.wait(PATIENCE)
    work.outcome()
    taken(store, tmp_path / "stick" / "after.class")
    assert classes.all() == ()
    assert [one.id for one in store.profiles()] == [stays]
    store.close()
    assert not holding(home, school_class.id)
