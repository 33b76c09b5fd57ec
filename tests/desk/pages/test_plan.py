"""Plan: the path of a class, a later start, and the days of its check-ups."""

import pytest

from tests.desk.pages.browsing import Browser, Fields

DATES: Fields = {"what": "dates", "first": "2027-01-11", "lessons": "6"}


@pytest.fixture
def path(teacher: Browser) -> str:
    """The address of a class of nine."""
    return teacher.make_class()


def test_the_days_respect_holidays(teacher: Browser, path: str) -> None:
    teacher.done(f"{path}/plan", DATES)
    words = " ".join(teacher.page(f"{path}/plan").words.split())
    assert "Check-up before 11 January 2027 Stories from 18 January 2027" in words
    teacher.done(f"{path}/plan", {**DATES, "from0": "2027-01-11", "to0": "2027-01-15"})
    words = " ".join(teacher.page(f"{path}/plan").words.split())
    assert "Check-up before 18 January 2027" in words


def test_a_class_that_starts_later_has_its_check_ups_with_the_others(
    teacher: Browser, path: str
) -> None:
    teacher.done(f"{path}/plan", DATES)
    (now,) = teacher.visit.dates.values()
    teacher.done(f"{path}/plan", {"what": "begins", "begins": "2027-03-01"})
    assert teacher.school_class(path).begins == "2027-03-01"
    teacher.done(f"{path}/plan", DATES)
    (later,) = teacher.visit.dates.values()
    assert (now.before, now.after) == (later.before, later.after)
    assert later.levels_from > later.after


def test_the_path_is_kept_in_the_order_of_its_numbers(teacher: Browser, path: str) -> None:
    wanted: Fields = {"scam-lucky-goat": "2", "info-flying-cow": "1", "scam-shoe-shop": ""}
    teacher.done(f"{path}/plan", {"what": "path", **wanted})
    assert teacher.school_class(path).path == ("info-flying-cow", "scam-lucky-goat")
    page = teacher.page(f"{path}/plan")
    filled = {at["name"]: at["value"] for tag, at in page.tags if tag == "input" and at.get("min")}
    assert filled["scam-lucky-goat"] == "2"
    words = " ".join(teacher.page(f"{path}/lesson").words.split())
    assert words.index("Flying Cow") < words.index("The Lucky Goat")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"first": ""}, "the first lesson"),
        ({"first": "soon"}, "Write a day"),
        ({"lessons": "0"}, "from 1 to 60"),
        ({"from0": "2027-01-01", "to0": "2039-01-01"}, "too few days"),
        ({"from1": "x"}, "Write a day"),
        ({"what": "path", "scam-lucky-goat": "first"}, "from 1 to 99"),
        ({"what": "begins", "begins": "x"}, "Write a day"),
    ],
)
def test_a_plan_that_cannot_be_is_not(
    teacher: Browser, path: str, wrong: Fields, said: str
) -> None:
    assert said in teacher.refused(f"{path}/plan", {**DATES, **wrong})
