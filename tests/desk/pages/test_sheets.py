"""Everything there is to print, for a class and of a story."""

from dataclasses import replace
from typing import get_args

import pytest

from game.desk.pages.desk import Desk
from game.printing import Kind
from tests.desk.pages.browsing import Browser

SHEETS = ("lesson", "handover", "notice", "codes")


def test_the_page_leads_to_every_sheet(teacher: Browser) -> None:
    path = teacher.make_class()
    links = teacher.page(f"{path}/print").links
    for sheet in ("/lesson", "/handover", "/notice", ""):
        assert path + sheet in links
        assert teacher.get(path + sheet).status_code == 200


def test_the_notice_says_what_is_kept_and_how_to_say_no(teacher: Browser) -> None:
    path = teacher.make_class()
    words = teacher.page(f"{path}/notice").words
    assert "An animal and a colour" in words
    assert "12 months" in words
    assert "and the game remembers" in words
    assert "and nothing is kept" in words


def test_families_are_promised_two_listeners_once_two_adults_have_said_so(
    desk: Desk, teacher: Browser
) -> None:
    path = teacher.make_class()
    promise = "Two adults at school are ready to listen."
    assert promise not in teacher.page(f"{path}/notice").words
    one = teacher.school_class(path)
    desk.store.classes.keep(replace(one, confirmed=("2026-11-01", "2026-11-02")))
    assert promise in teacher.page(f"{path}/notice").words


def test_the_notice_speaks_the_language_of_the_family(spoken: Desk) -> None:
    teacher = Browser(spoken)
    teacher.come_in()
    path = teacher.make_class()
    assert '<html lang="ar" dir="rtl">' in teacher.get(f"{path}/notice?language=ar").text
    assert '<html lang="en" dir="ltr">' in teacher.get(f"{path}/notice?language=xx").text
    assert '<html lang="en" dir="ltr">' in teacher.get(path).text


def test_a_handover_names_no_code_and_no_pin(teacher: Browser) -> None:
    teacher.done("/me", {"what": "pin", "pin": "2468"})
    path = teacher.make_class()
    words = teacher.page(f"{path}/handover").words
    assert "2468" not in words
    assert "9 children" in words
    assert "On a new computer" in words


@pytest.mark.parametrize("kind", get_args(Kind))
def test_a_paper_of_a_story_holds_everything_it_needs(teacher: Browser, kind: str) -> None:
    answer = teacher.get(f"/twin?level=scam-lucky-goat&kind={kind}&size=letter&language=en")
    assert answer.status_code == 200
    assert answer.headers.getlist("Content-Security-Policy") == [
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
        " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ]
    assert "The Lucky Goat" in answer.text


@pytest.mark.parametrize(
    "query", ["", "level=no-such&kind=cards", "level=scam-lucky-goat&kind=poster", "level=../x"]
)
def test_a_paper_that_is_not_there_is_said_so(teacher: Browser, query: str) -> None:
    answer = teacher.get(f"/twin?{query}")
    assert answer.status_code == 404
    assert "There is no such page here." in answer.text
