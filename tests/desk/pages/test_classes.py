"""A class is made with its children and their picture codes, or one sentence says why not."""

import pytest

from game.core.signs import told_apart
from game.desk.pages.desk import Desk
from game.screens.shell.picture_code import PICTURES
from game.storage.profiles import MOST_PROFILES
from tests.desk.pages.browsing import Browser, Fields, Page


def test_a_class_may_hold_several_ages_and_languages(spoken: Desk) -> None:
    teacher = Browser(spoken)
    teacher.come_in()
    path = teacher.make_class({"en.7-9": 3, "ar.10-12": 4, "hi.13-15": 2}, unkept="2")
    profiles = spoken.store.profiles()
    assert sorted((one.language, one.band) for one in profiles) == sorted(
        [("en", "7-9")] * 3 + [("ar", "10-12")] * 4 + [("hi", "13-15")] * 2
    )
    members = spoken.store.classes.members(teacher.school_class(path).id)
    assert [one.number for one in members] == list(range(1, 12))
    assert [one.kept for one in members] == [True] * 9 + [False] * 2
    assert "plays, nothing kept" in teacher.page(path).words
    assert "11 children" in teacher.page("/").words


def test_the_codes_on_the_slips_open_and_are_kept_nowhere(desk: Desk, teacher: Browser) -> None:
    path = teacher.make_class({"en.7-9": 9})
    (codes,) = teacher.visit.codes.values()
    assert len(codes) == 9
    for child, code in codes.items():
        assert desk.store.check_code(child, code)
    page = teacher.page(f"{path}/codes")
    assert sum(tag.get("class") == "slip" for _, tag in page.tags) == 9
    other = Browser(desk)
    other.come_in_as(teacher.visit.teacher)
    assert "shown only when they are made" in other.page(f"{path}/codes").words


def test_a_slip_names_nobody_and_has_a_line_for_a_pen(teacher: Browser) -> None:
    path = teacher.make_class({"en.7-9": 1})
    page = teacher.page(f"{path}/codes")
    assert "Name:" in page.words
    assert any(tag.get("class") == "pen" for _, tag in page.tags)
    assert not any(tag == "input" and at.get("type") == "text" for tag, at in page.tags)


def test_a_slip_and_the_list_say_for_whom_it_is(spoken: Desk) -> None:
    """Else nobody knows which of the slips is for a child who plays in Arabic."""
    teacher = Browser(spoken)
    teacher.come_in()
    path = teacher.make_class({"ar.10-12": 1})
    (profile,) = spoken.store.profiles()
    for page in (f"{path}/codes", path):
        assert "10 to 12 العربية" in " ".join(teacher.page(page).words.split())
    teacher.visit.codes.clear()
    del spoken.library._languages["ar"]
    assert f"10 to 12 {profile.language}" in " ".join(teacher.page(path).words.split())


def test_one_child_gets_new_pictures(desk: Desk, teacher: Browser) -> None:
    path = teacher.make_class({"en.7-9": 9})
    (before,) = (dict(codes) for codes in teacher.visit.codes.values())
    child, other = list(before)[:2]
    assert teacher.done(path, {"codes-anew": child}) == f"{path}/codes"
    (now,) = teacher.visit.codes.values()
    assert desk.store.check_code(child, now[child])
    assert now[child] == before[child] or not desk.store.check_code(child, before[child])
    assert desk.store.check_code(other, before[other])
    assert "not in this class" in teacher.refused(path, {"codes-anew": "0" * 32})


def test_a_child_who_comes_later_is_the_last_on_the_list(desk: Desk, teacher: Browser) -> None:
    path = teacher.make_class({"en.7-9": 9})
    later: Fields = {"age": "10-12", "spoken": "en", "kept": "yes"}
    assert teacher.done(f"{path}/new-child", later) == f"{path}/codes"
    assert teacher.done(f"{path}/new-child", {"kept": "no"}) == path
    members = desk.store.classes.members(teacher.school_class(path).id)
    assert [one.kept for one in members[9:]] == [True, False]
    child = members[9].id
    assert next(one for one in desk.store.profiles() if one.id == child).band == "10-12"
    (codes,) = teacher.visit.codes.values()
    assert desk.store.check_code(child, codes[child])
    for wrong in ({"age": "8"}, {"spoken": "xx"}, {"age": ""}):
        assert "an age and a language" in teacher.refused(f"{path}/new-child", {**later, **wrong})


def test_a_class_may_start_later(teacher: Browser) -> None:
    path = teacher.make_class(begins="2027-01-11")
    assert teacher.school_class(path).begins == "2027-01-11"


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"en.7-9": "0"}, "1 to 60 children"),
        ({"en.7-9": "40", "en.10-12": "40"}, "1 to 60 children"),
        ({"en.7-9": "61"}, "a number from 0 to 60"),
        ({"en.7-9": "-1"}, "a number from 0 to 60"),
        ({"en.7-9": "many"}, "a number from 0 to 60"),
        ({"en.7-9": "9" * 5000}, "a number from 0 to 60"),
        ({"en.7-9": "²"}, "a number from 0 to 60"),
        ({"en.7-9": []}, "a number from 0 to 60"),
        ({"thing": "lamp"}, "a thing and a colour"),
        ({"colour": ""}, "a thing and a colour"),
        ({"begins": "tomorrow"}, "Write a day as 2026-11-30"),
        ({"begins": "2026-02-30"}, "Write a day as 2026-11-30"),
    ],
)
def test_a_class_that_cannot_be_made_is_not(
    desk: Desk, teacher: Browser, wrong: Fields, said: str
) -> None:
    fields: Fields = {"en.7-9": "9", "en.10-12": "0", "en.13-15": "0", "unkept": "0",
                      "thing": "kite", "colour": "leaf", "begins": ""}  # fmt: skip
    assert said in teacher.refused("/new", {**fields, **wrong})
    assert desk.store.profiles() == ()
    assert desk.store.classes.all() == ()


def test_two_classes_never_have_one_sign(desk: Desk, teacher: Browser) -> None:
    teacher.make_class()
    fields: Fields = {"en.7-9": "9", "en.10-12": "0", "en.13-15": "0", "unkept": "0",
                      "thing": "kite", "colour": "leaf", "begins": ""}  # fmt: skip
    assert "Another class has this sign" in teacher.refused("/new", fields)
    assert len(desk.store.profiles()) == 9
    page = Page(teacher.get("/new").text)
    chosen = [tag["value"] for _, tag in page.tags if "checked" in tag]
    assert chosen == ["kite", "coral"]  # one that is free


def test_more_children_than_fit_change_nothing(desk: Desk, teacher: Browser) -> None:
    for signs in told_apart(MOST_PROFILES - 8, ()):
        animal, colour, carries = signs
        desk.store.add(animal, colour, "7-9", "en", carries=carries)
    fields: Fields = {"en.7-9": "9", "en.10-12": "0", "en.13-15": "0", "unkept": "0",
                      "thing": "shell", "colour": "leaf", "begins": ""}  # fmt: skip
    assert "don't fit" in teacher.refused("/new", fields)
    assert desk.store.classes.all() == ()
    assert len(desk.store.profiles()) == MOST_PROFILES - 8


def test_every_secret_picture_has_a_drawing_and_a_name(teacher: Browser) -> None:
    path = teacher.make_class({"en.7-9": 20})
    page = teacher.page(f"{path}/codes")
    drawn = {at["src"] for tag, at in page.tags if tag == "img" and "/thing/" in (at["src"] or "")}
    assert {f"/picture/{drawing}.svg" for drawing in PICTURES.values()} <= drawn
    for source in sorted(filter(None, drawn)):
        assert teacher.get(source).data.startswith(b"<svg"), source
