"""Today: a rota for who is here, and heavy stories that two adults open."""

import re
from datetime import date

import pytest

from game.content.library import Library
from game.desk.pages.desk import Desk
from tests.desk.pages.browsing import Browser, Fields

LESSON: Fields = {
    "minutes": "45", "turn": "10", "computers": "2", "phones": "1", "sharing": "1", "girls": "",
    "boys": "", "here": [str(number) for number in range(1, 10)],
}  # fmt: skip


@pytest.fixture
def path(teacher: Browser) -> str:
    """A class of nine."""
    return teacher.make_class({"en.7-9": 9})


@pytest.fixture
def with_help(monkeypatch: pytest.MonkeyPatch) -> None:
    """A region with a number that was checked, and is in date until the end of 2026."""
    monkeypatch.setattr(
        Library, "helplines", lambda _, today: ("116",) if today <= date(2026, 12, 31) else ()
    )


def test_everybody_who_is_here_has_a_place_in_each_turn(teacher: Browser, path: str) -> None:
    here = ["1", "2", "3", "5", "8"]
    assert teacher.done(f"{path}/today", {**LESSON, "here": here}) == f"{path}/today"
    rota = teacher.visit.lessons[path.rpartition("/")[2]]
    assert rota.here == (1, 2, 3, 5, 8)
    assert rota.screens == 3
    page = teacher.page(f"{path}/today")
    assert page.words.count("All together") == 2
    assert "At a screen" in page.words


def test_girls_and_boys_get_places_that_the_teacher_gives_away(teacher: Browser, path: str) -> None:
    teacher.done(f"{path}/today", {**LESSON, "girls": "4", "boys": "5"})
    words = teacher.page(f"{path}/today").words
    assert "Girl 4" in words
    assert "Boy 5" in words
    assert "Girl 5" not in words


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"here": []}, "Tick who is here."),
        ({"here": ["77", "x"]}, "Tick who is here."),
        ({"minutes": "12"}, "No turn fits"),
        ({"minutes": "soon"}, "a number from 1 to 240"),
        ({"girls": "4", "boys": "4"}, "as many as the children ticked"),
        ({"girls": "9"}, "as many as the children ticked"),
        ({"sharing": "9"}, "a number from 1 to 3"),
        ({"computers": "-1"}, "a number from 0 to 60"),
    ],
)
def test_a_rota_that_cannot_be_made_is_not(
    teacher: Browser, path: str, wrong: Fields, said: str
) -> None:
    assert said in teacher.refused(f"{path}/today", {**LESSON, **wrong})
    assert "All together" not in teacher.page(f"{path}/today").words


def test_without_a_checked_number_heavy_stories_cannot_be_opened(
    teacher: Browser, path: str
) -> None:
    assert "They stay closed" in teacher.page(f"{path}/today").words
    named: Fields = {"named": ["lead", "outside", "calm"]}
    assert teacher.refused(f"{path}/heavy", named)
    assert teacher.school_class(path).confirmed == ()


def test_two_adults_open_heavy_stories_and_one_closes_them(
    teacher: Browser, path: str, with_help: None
) -> None:
    assert "Tick each" in teacher.refused(f"{path}/heavy", {"named": ["lead", "outside"]})
    named: Fields = {"named": ["lead", "outside", "calm"]}
    teacher.done(f"{path}/heavy", named)
    assert not teacher.school_class(path).opens_heavy
    assert "1 of 2 adults" in teacher.page(f"{path}/today").words
    teacher.done(f"{path}/heavy", named)
    assert teacher.school_class(path).opens_heavy
    assert "Open: two adults" in teacher.page(f"{path}/today").words
    teacher.done(f"{path}/today", LESSON)
    assert teacher.visit.lessons[path.rpartition("/")[2]].confirmed
    teacher.done(f"{path}/heavy", {"close": "yes"})
    assert teacher.school_class(path).confirmed == ()


def test_a_number_that_is_out_of_date_closes_them_again(
    desk: Desk, teacher: Browser, path: str, with_help: None
) -> None:
    for _ in range(2):
        teacher.done(f"{path}/heavy", {"named": ["lead", "outside", "calm"]})
    desk.ports.today = lambda: "2028-01-01"
    assert "They stay closed" in teacher.page(f"{path}/today").words
    teacher.done(f"{path}/today", LESSON)
    assert not teacher.visit.lessons[path.rpartition("/")[2]].confirmed


def test_what_comes_next_is_told_for_each_age_and_stories_stand_by_age(teacher: Browser) -> None:
    path = teacher.make_class({"en.7-9": 2, "en.10-12": 2})
    words = " ".join(teacher.page(f"{path}/today").words.split())
    assert words.index("7 to 9") < words.index("The Lucky Goat") < words.index("10 to 12")
    assert words.index("10 to 12") < words.index("Find the Real Switch")
    for page in ("plan", "print"):
        words = " ".join(teacher.page(f"{path}/{page}").words.split())
        ages = re.findall(r"\((7 to 9|10 to 12|13 to 15)\)", words)
        assert ages == sorted(ages, key=["7 to 9", "10 to 12", "13 to 15"].index), page
        assert len(set(ages)) == 3, page
