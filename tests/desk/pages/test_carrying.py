"""Backup and collect: files that come and go by stick or folder."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from game.core.facts import Fact
from game.desk.pages.desk import Desk
from game.screens.options.grown_ups.copy_words import safety_copy
from game.storage.brought import Copy
from game.storage.opening import open_store
from tests.desk.pages.browsing import TODAY, Browser, Fields, Page

FOLDERS: tuple[Fields, ...] = (
    {"where": "other", "folder": ""},
    {"where": "other", "folder": "."},
    {"where": "other", "folder": "/no/such/folder"},
    {"where": "other", "folder": "/tmp\0x"},
    {"where": "/etc"},
    {},
)


def other(folder: Path) -> Fields:
    folder.mkdir(exist_ok=True)
    return {"where": "other", "folder": str(folder)}


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_that_is_not_there_is_said_so(teacher: Browser, folder: Fields) -> None:
    path = teacher.make_class()
    said = "There is no such folder. Is the stick in?"
    assert teacher.refused("/backup", {"do": "write", **folder}) == said
    assert teacher.refused(f"{path}/collect", {"do": "class-file", **folder}) == said
    assert teacher.refused(f"{path}/collect", folder) == said


def test_a_copy_is_written_and_brought_in_on_a_new_pc(
    desk: Desk, teacher: Browser, tmp_path: Path
) -> None:
    teacher.make_class()
    papers = desk.ports.papers[0]
    teacher.done("/backup", {"do": "write", "where": str(papers)})
    (copy,) = papers.glob("*.db")
    assert copy.name in teacher.page("/backup").words
    for profile in desk.store.profiles()[:3]:
        desk.store.set_code(profile.id, ())
    teacher.done("/backup", {"do": "bring-in", "copy": str(copy), "how": "instead"})
    teacher.come_in_as(desk.store.classes.teachers()[0].id)
    assert all(profile.has_code for profile in desk.store.profiles())


def test_a_copy_in_any_folder_is_found_and_the_folder_is_written_once(
    desk: Desk, teacher: Browser, tmp_path: Path
) -> None:
    teacher.make_class()
    share = other(tmp_path / "share")
    assert teacher.refused("/backup", {"do": "look", **share}) == "No copy lies in that folder."
    teacher.done("/backup", {"do": "write", **share})
    (copy,) = (tmp_path / "share").glob("*.db")
    other_browser = Browser(desk)
    other_browser.come_in_as(desk.store.classes.teachers()[0].id)
    assert str(copy) not in other_browser.page("/backup").html
    other_browser.done("/backup", {"do": "look", **share})
    page = other_browser.page("/backup")
    assert str(copy) in page.html
    folders = [at["value"] for _, at in page.tags if at.get("name") == "folder"]
    assert folders == [str(tmp_path / "share")] * 2
    other_browser.done("/backup", {"do": "bring-in", "copy": str(copy), "how": "add"})


def test_our_own_folder_is_told_with_the_way_to_it(desk: Desk, teacher: Browser) -> None:
    words = " ".join(teacher.page("/backup").words.split())
    assert f"Lantern Bay's own folder: {desk.ports.papers[0]}" in words


def test_a_copy_from_before_the_first_story_has_no_day(desk: Desk) -> None:
    said = safety_copy(desk.context("en"), Copy(Path("1.db"), 1, 9, 0, ""))
    assert said == "This computer, before the first story. Players: 9"
    said = safety_copy(desk.context("en"), Copy(Path("1.db"), 1, 9, 4, TODAY))
    assert said == "This computer, 30 November 2026. Players: 9"


def test_on_a_new_pc_the_desk_says_that_the_key_stayed_behind(desk: Desk, teacher: Browser) -> None:
    path = teacher.make_class()
    papers = desk.ports.papers[0]
    teacher.done("/backup", {"do": "write", "where": str(papers)})
    (copy,) = papers.glob("*.db")
    bring: Fields = {"do": "bring-in", "copy": str(copy), "how": "add"}
    teacher.done("/backup", bring)
    assert "new key" not in teacher.page("/backup").words
    for key in papers.parent.rglob("*.key"):
        key.unlink()
    teacher.done("/backup", bring)
    assert "your class may need a new key" in teacher.page("/backup").words
    assert "make a new key" in teacher.page(f"{path}/handover").words


def test_only_a_copy_of_the_list_is_brought_in(
    desk: Desk, teacher: Browser, tmp_path: Path
) -> None:
    fake = desk.ports.papers[0] / "lantern-bay-2026-11-30-0.db"
    fake.parent.mkdir(exist_ok=True)
    fake.write_bytes(b"no copy")
    chosen: Fields = {"do": "bring-in", "how": "add"}
    assert "not one of ours" in teacher.refused("/backup", {**chosen, "copy": str(fake)})
    assert teacher.refused("/backup", {**chosen, "copy": "/etc/passwd"}) == "Choose a copy."


def test_the_class_file_is_taken_in_elsewhere_and_what_was_done_there_is_collected(
    desk: Desk, teacher: Browser, tmp_path: Path
) -> None:
    path, stick = teacher.make_class(), other(tmp_path / "stick")
    teacher.done(f"{path}/collect", {"do": "class-file", **stick})
    (file,) = (tmp_path / "stick").glob("*.class")
    assert file.name in teacher.page(f"{path}/collect").words
    child = desk.store.classes.members(path.rpartition("/")[2])[0].id
    elsewhere = open_store(tmp_path / "elsewhere", lambda: TODAY)
    work = elsewhere.take_in(file)
    assert work.wait(20)
    work.outcome()
    elsewhere.keep(child, [Fact("started", "scam-lucky-goat"), Fact("done", "scam-lucky-goat")])
    handed = elsewhere.hand_in(tmp_path / "stick")
    assert handed.wait(20)
    handed.outcome()
    teacher.done(f"{path}/collect", stick)
    words = " ".join(teacher.page(f"{path}/collect").words.split())
    assert f"{elsewhere.device[:6]} 2 30 November 2026" in words
    teacher.done(f"{path}/collect", stick)
    assert f"{elsewhere.device[:6]} 0 30 November 2026" in " ".join(
        teacher.page(f"{path}/collect").words.split()
    )
    assert "The Lucky Goat" in teacher.page(f"{path}/going").words
    elsewhere.close()


def test_a_file_that_is_no_hand_in_is_named_with_a_reason(teacher: Browser, tmp_path: Path) -> None:
    path, stick = teacher.make_class(), other(tmp_path / "stick")
    (tmp_path / "stick" / "half.lantern-hand-in").write_bytes(b"half a fi")
    teacher.done(f"{path}/collect", stick)
    words = " ".join(teacher.page(f"{path}/collect").words.split())
    assert "half.lantern-hand-in: This file is not whole" in words


@pytest.mark.skipif(sys.platform == "win32", reason="there, a name is always letters")
def test_a_file_of_any_name_on_a_stick_breaks_no_page(
    desk: Desk, teacher: Browser, tmp_path: Path
) -> None:
    stick = tmp_path / os.fsdecode(b"\xff stick <b>")
    stick.mkdir()
    for name in (b"<script>\n\xe9.lantern-hand-in", b"lantern-bay-\xff<i>.db"):
        (stick / os.fsdecode(name)).write_bytes(b"no copy")
    desk.ports = replace(desk.ports, sticks=lambda: (stick,))
    path = teacher.make_class()
    teacher.done(f"{path}/collect", {"where": "other", "folder": str(tmp_path)})
    for page in (f"{path}/collect", "/backup"):
        answer = teacher.get(page)
        assert answer.status_code == 200
        assert not {"script", "i"} & {tag for tag, _ in Page(answer.text).tags}
    assert "&lt;script&gt;" in teacher.get(f"{path}/collect").text
    assert teacher.refused("/backup", {"do": "bring-in", "copy": "lantern-bay-?<i>.db"})


def test_a_class_whose_key_is_lost_gets_a_new_one(desk: Desk, teacher: Browser) -> None:
    path = teacher.make_class()
    assert "A new key" not in teacher.page(f"{path}/collect").words
    before = teacher.school_class(path).public_key
    for key in next(iter(desk.ports.papers)).parent.rglob("*.key"):
        key.unlink()
    assert "A new key" in teacher.page(f"{path}/collect").words
    teacher.done(f"{path}/collect", {"do": "new-key"})
    assert teacher.school_class(path).public_key != before
    assert "A new key" not in teacher.page(f"{path}/collect").words
