"""Forget: each asked for twice, and nothing of it is left on this PC."""

from pathlib import Path

import pytest

from game.core.facts import Fact
from game.desk.pages.desk import Desk
from tests.desk.pages.browsing import Browser, Fields


@pytest.fixture
def path(teacher: Browser) -> str:
    """A class of three."""
    return teacher.make_class({"en.7-9": 3})


def first(desk: Desk, path: str) -> str:
    return desk.store.classes.members(path.rpartition("/")[2])[0].id


def test_nothing_goes_without_a_yes(desk: Desk, teacher: Browser, path: str) -> None:
    child = first(desk, path)
    for what in ("child", "class", "keep-nothing", "unused"):
        said = teacher.refused(f"{path}/forget", {"what": what, "child": child})
        assert said == "Tick that you are sure."
    assert "sure" in teacher.refused("/me", {"what": "forget"})
    assert len(desk.store.profiles()) == 3


def test_a_child_is_forgotten_to_the_last_byte(
    desk: Desk, teacher: Browser, path: str, tmp_path: Path
) -> None:
    child = first(desk, path)
    desk.store.keep(child, [Fact("started", "scam-lucky-goat"), Fact("done", "scam-lucky-goat")])
    assert desk.store.flush(20)
    assert any(child.encode() in file.read_bytes() for file in everything(tmp_path))
    teacher.done(f"{path}/forget", {"what": "child", "child": child, "yes": "yes"})
    assert len(desk.store.profiles()) == 2
    assert child not in next(iter(teacher.visit.codes.values()))
    assert not [file for file in everything(tmp_path) if child.encode() in file.read_bytes()]


def everything(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_a_child_plays_on_and_nothing_is_kept(desk: Desk, teacher: Browser, path: str) -> None:
    child = first(desk, path)
    teacher.done(f"{path}/forget", {"what": "keep-nothing", "child": child, "yes": "yes"})
    members = desk.store.classes.members(path.rpartition("/")[2])
    assert [one.number for one in members] == [1, 2, 3]
    assert [one.kept for one in members] == [False, True, True]
    assert child not in {one.id for one in desk.store.profiles()}


@pytest.mark.parametrize("wanted", [[], ["0" * 32], [""]])
def test_whoever_is_not_in_the_class_is_not_forgotten_there(
    desk: Desk, teacher: Browser, path: str, wanted: list[str]
) -> None:
    stranger = desk.store.add("cat", "plum", "7-9", "en")
    fields: Fields = {"what": "child", "child": [*wanted, stranger.id], "yes": "yes"}
    assert teacher.refused(f"{path}/forget", fields) == "Choose who."
    assert stranger in desk.store.profiles()


def test_the_months_are_the_teachers_to_choose(teacher: Browser, path: str) -> None:
    teacher.done(f"{path}/forget", {"what": "months", "months": "6"})
    assert teacher.school_class(path).months == 6
    assert "from 1 to 60" in teacher.refused(f"{path}/forget", {"what": "months", "months": "0"})


def test_who_has_not_played_for_long_is_listed_and_goes_with_a_yes(
    desk: Desk, teacher: Browser, path: str
) -> None:
    child = first(desk, path)
    desk.store.keep(child, [Fact("came", "")])
    desk.ports.today = lambda: "2028-06-01"
    page = teacher.page(f"{path}/forget")
    assert "last on 30 November 2026" in page.words
    assert child in desk.store.classes.members(path.rpartition("/")[2])[0].id
    teacher.done(f"{path}/forget", {"what": "unused", "child": [child], "yes": "yes"})
    assert child not in {one.id for one in desk.store.profiles()}


def test_who_plays_no_more_is_told_of_for_a_month_and_then_goes_by_itself(
    desk: Desk, teacher: Browser, path: str
) -> None:
    gone, stays = (one.id for one in desk.store.classes.members(path.rpartition("/")[2])[:2])
    desk.store.keep(gone, [Fact("came", "")])
    comes(desk, teacher, stays, "2027-05-01")
    assert "not played" not in teacher.page("/").words
    comes(desk, teacher, stays, "2027-11-10")
    assert "On 10 December 2027 what they did goes." in teacher.page("/").words
    comes(desk, teacher, stays, "2027-12-09")
    assert gone in {one.id for one in desk.store.profiles()}
    comes(desk, teacher, stays, "2027-12-11")
    assert "are forgotten now" in teacher.page("/").words
    assert {one.id for one in desk.store.profiles()} & {gone, stays} == {stays}


def test_nobody_goes_by_herself_who_plays_again_or_whose_class_keeps_longer(
    desk: Desk, teacher: Browser, path: str
) -> None:
    again, kept = (one.id for one in desk.store.classes.members(path.rpartition("/")[2])[:2])
    for child in (again, kept):
        desk.store.keep(child, [Fact("came", "")])
    comes(desk, teacher, again, "2027-05-01")
    comes(desk, teacher, "", "2027-11-10")
    teacher.get(f"{path}/forget")
    teacher.done(f"{path}/forget", {"what": "months", "months": "24"})
    comes(desk, teacher, again, "2027-12-20")
    assert {again, kept} <= {one.id for one in desk.store.profiles()}


def test_who_becomes_old_after_her_teacher_was_told_is_told_of_anew(
    desk: Desk, teacher: Browser, path: str
) -> None:
    first_one, other, third = (
        one.id for one in desk.store.classes.members(path.rpartition("/")[2])
    )
    desk.store.keep(first_one, [Fact("came", "")])
    comes(desk, teacher, other, "2026-12-28")
    comes(desk, teacher, third, "2027-07-01")
    comes(desk, teacher, third, "2027-11-10")
    comes(desk, teacher, first_one, "2027-12-08")
    comes(desk, teacher, third, "2028-01-05")
    assert "On 4 February 2028 what they did goes." in teacher.page("/").words
    assert other in {one.id for one in desk.store.profiles()}
    comes(desk, teacher, third, "2028-02-05")
    assert other not in {one.id for one in desk.store.profiles()}


@pytest.mark.parametrize("jump", ["2106-02-07", "2029-06-01", "2026-11-30"])
def test_after_a_jump_of_the_clock_nobody_goes_by_herself(
    desk: Desk, teacher: Browser, path: str, jump: str
) -> None:
    gone, stays = (one.id for one in desk.store.classes.members(path.rpartition("/")[2])[:2])
    desk.store.keep(gone, [Fact("came", "")])
    comes(desk, teacher, stays, "2027-05-01")
    comes(desk, teacher, stays, "2027-11-10")
    comes(desk, teacher, stays, jump)
    comes(desk, teacher, stays, "2029-06-02")
    assert gone in {one.id for one in desk.store.profiles()}


def comes(desk: Desk, teacher: Browser, child: str, day: str) -> None:
    """A child plays on a day, and her teacher opens the desk."""
    desk.ports.today = lambda: day
    desk.store._today = lambda: day  # type: ignore[attr-defined]
    if child:
        desk.store.keep(child, [Fact("came", "")])
    who = teacher.visit.teacher
    teacher.get("/")
    teacher.done("/leave", {})
    teacher.get("/door")
    teacher.post("/door", {"who": who})
    teacher.get("/door")
    assert teacher.done("/door", {"sum": teacher.answer}) == "/"


def test_a_class_goes_with_its_children_or_without(desk: Desk, teacher: Browser) -> None:
    gone, kept = teacher.make_class(), teacher.make_class({"en.7-9": 2}, thing="bell")
    teacher.done(f"{gone}/forget", {"what": "class", "with": "children", "yes": "yes"})
    assert len(desk.store.profiles()) == 2
    teacher.done(f"{kept}/forget", {"what": "class", "with": "list", "yes": "yes"})
    assert len(desk.store.profiles()) == 2
    assert desk.store.classes.all() == ()


def test_everything_of_a_teacher_goes_and_nothing_of_another(
    desk: Desk, teacher: Browser, path: str
) -> None:
    other = Browser(desk)
    other.come_in("bear", "coral")
    others = other.make_class({"en.7-9": 2}, thing="bell")
    teacher.get("/me")
    assert teacher.done("/me", {"what": "forget", "yes": "yes"}) == "/door"
    assert teacher.get("/").location == "/door"
    assert [one.signs for one in desk.store.classes.teachers()] == [("bear", "coral", "")]
    assert len(desk.store.profiles()) == 2
    assert other.get(others).status_code == 200
