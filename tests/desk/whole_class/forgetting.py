"""A child is forgotten at the desk: nothing of her is left, and nothing brings her back."""

import shutil
from contextlib import closing
from pathlib import Path

from game.storage.opening import open_store
from game.storage.papers import put_page
from tests.desk.whole_class import stand_alone
from tests.desk.whole_class.program import TODAY
from tests.desk.whole_class.school import School
from tests.desk.whole_class.windows import Device


def forgotten_for_good(school: School, child: str, phone: Device) -> None:
    """No byte of her is left in any file, and nothing brings her back."""
    put_page((school.data / "print",), "cards", child, "a page of her own")
    teacher, write = school.teacher, "form:has([value=write])"
    teacher.go("/backup").presses(f"{write} button")
    school.at_the_stick("/backup", write)
    old = school.folder / "old"
    shutil.copytree(school.stick, old)
    places = traces(school, child)
    assert any("backups" in place for place in places)
    assert any("print" in place for place in places)
    form = "form:has([value=child])"
    teacher.go(f"{school.path}/forget").ticks(f"{form} [value='{child}']", f"{form} [name=yes]")
    teacher.presses(f"{form} [value=child]")
    assert traces(school, child) == []
    phone.press("open-cards?")
    assert "pick-digit? 1" in phone.names()
    comes_back(school, child, old)
    assert traces(school, child) == []
    new = school.writes_the_class_file()
    school.now.stop()
    assert traces(school, child) == []
    (before,) = old.glob("*.class")
    for folder, file in ((school.data, before), (school.folder / "pc-a", new)):
        with closing(open_store(folder, lambda: TODAY)) as store:
            stand_alone.takes_in(store, file)
            assert child not in {each.id for each in store.profiles()}
        assert traces(school, child, folder) == []


def comes_back(school: School, child: str, old: Path) -> None:
    """Hand-ins and a copy from before, and a PC that still knows her."""
    stand_alone.hands_in(school.folder / "pc-a", school.stick, "--again")
    assert any(old.glob("*.lantern-hand-in"))
    school.takes_what_is_there()
    (copy,) = old.glob("*.db")
    assert child.encode() in copy.read_bytes()
    brought = school.data / "print" / f"{copy.stem}-0.db"
    shutil.copyfile(copy, brought)
    form = "form:has([value=bring-in])"
    school.teacher.go("/backup").ticks(f"{form} [value='{brought}']").presses(f"{form} button")
    brought.unlink()


def traces(school: School, child: str, folder: Path | None = None) -> list[str]:
    """The files of the desk, or of another PC, that tell of her, by their bytes or their names."""
    at = folder or school.data
    files = [file for file in at.rglob("*") if file.is_file()]
    return [
        str(file.relative_to(at))
        for file in files
        if child.encode() in file.read_bytes() or child[:8] in file.name
    ]
