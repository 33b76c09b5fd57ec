"""Who comes in: by a sum in words, by a PIN, or by the pictures of the sheet in the envelope."""

from dataclasses import replace

from game.desk.pages.desk import Desk
from game.desk.pages.door import NEW
from game.screens.shell.picture_code import PICTURES
from game.storage import pins
from tests.desk.pages.browsing import Browser, Page


def test_a_new_teacher_chooses_a_sign_and_answers_a_sum(desk: Desk, browser: Browser) -> None:
    browser.come_in("owl", "sea")
    (teacher,) = desk.store.classes.teachers()
    assert teacher.signs == ("owl", "sea", "")
    assert "My classes" in browser.page("/").words


def test_the_sum_is_in_words_and_another_after_a_wrong_answer(browser: Browser) -> None:
    assert "How much is seven times eight?" in browser.page("/door").words
    before = browser.visit.sum
    said = browser.refused("/door", {"animal": "owl", "colour": "sea", "sum": "55"})
    assert said == "Not that one. Try again."
    assert browser.visit.sum != before


def test_what_is_no_number_is_a_wrong_answer(browser: Browser) -> None:
    browser.get("/door")
    for given in ("", "lots", "-56", "5" * 5000, "٥٥"):
        assert browser.refused("/door", {"animal": "owl", "colour": "sea", "sum": given})
        browser.desk.tries.forget(NEW)


def test_after_five_wrong_answers_the_door_rests(desk: Desk, browser: Browser) -> None:
    browser.get("/door")
    fields: dict[str, str | list[str]] = {"animal": "owl", "colour": "sea", "sum": "1"}
    for _ in range(5):
        assert "Not that one" in browser.refused("/door", fields)
    right = {**fields, "sum": browser.answer}
    assert "The door rests" in browser.refused("/door", right)
    assert "The door rests" in Browser(desk).refused_at_the_door()  # a new cookie is no way round
    desk.tries.clock = lambda: 31.0
    assert browser.done("/door", right) == "/"


def test_whoever_names_somebody_else_at_the_door_has_no_more_tries(browser: Browser) -> None:
    fields: dict[str, str | list[str]] = {"animal": "owl", "colour": "sea", "sum": "1"}
    said = []
    for number in range(6):
        browser.get("/door")
        browser.post("/door", {"who": f"nobody-{number}"})
        said.append(browser.refused("/door", fields))
    assert "The door rests" in said[-1]


def test_no_two_teachers_have_one_sign(desk: Desk, teacher: Browser) -> None:
    other = Browser(desk)
    other.post("/door", {"who": "new"})
    other.get("/door")
    other.post("/door", {"who": "new"})
    fields: dict[str, str | list[str]] = {"animal": "owl", "colour": "sea", "sum": other.answer}
    assert "Another teacher has this sign" in other.refused("/door", fields)
    assert "Choose an animal" in other.refused("/door", {**fields, "animal": "dragon"})


def test_a_pin_takes_the_place_of_the_sum(desk: Desk, teacher: Browser) -> None:
    assert "four to eight digits" in teacher.refused("/me", {"what": "pin", "pin": "12"})
    assert teacher.done("/me", {"what": "pin", "pin": "2468"}) == "/me"
    other = at_the_door(desk)
    assert "Your PIN" in other.page("/door").words
    assert "Not that one" in other.refused("/door", {"sum": other.answer})
    assert "Not that one" in other.refused("/door", {"pin": "1357"})
    assert other.done("/door", {"pin": "2468"}) == "/"
    teacher.done("/me", {"what": "no-pin"})
    assert not desk.store.classes.teachers()[0].pin


def test_the_sheet_in_the_envelope_makes_a_new_pin(desk: Desk, teacher: Browser) -> None:
    teacher.done("/me", {"what": "pin", "pin": "2468"})
    sheet = teacher.visit.sheet
    shown = teacher.page("/me").words
    assert "If the PIN is forgotten" in shown
    other = at_the_door(desk)
    other.page("/recover")
    right: dict[str, str | list[str]] = {f"p{at}": each for at, each in enumerate(sheet)}
    first = next(each for each in PICTURES if each != sheet[0])
    assert "Not these" in other.refused("/recover", {**right, "p0": first, "pin": "9753"})
    assert "four to eight digits" in other.refused("/recover", {**right, "pin": "97"})
    assert other.done("/recover", {**right, "pin": "9753"}) == "/me"
    (kept,) = desk.store.classes.teachers()
    assert pins.opens(kept, "9753")
    assert not pins.opens(kept, "2468")
    assert not pins.recovers(kept, sheet)


def test_who_has_no_pin_cannot_be_recovered(desk: Desk, teacher: Browser) -> None:
    other = at_the_door(desk)
    other.get("/recover")
    sheet: dict[str, str | list[str]] = {f"p{at}": "boat" for at in range(pins.SHEET)}
    assert other.refused("/recover", {**sheet, "pin": "9753"})


def test_leaving_shuts_the_door_and_forgets_what_the_visit_knew(teacher: Browser) -> None:
    teacher.make_class()
    assert teacher.visit.codes
    teacher.get("/")
    assert teacher.done("/leave", {}) == "/door"
    assert teacher.get("/").location == "/door"
    assert not teacher.visit.codes


def test_the_pages_speak_the_language_that_was_chosen(spoken: Desk) -> None:
    browser = Browser(spoken)
    browser.get("/door")
    assert browser.done("/language", {"language": "ar", "back": "/door"}) == "/door"
    page = browser.get("/door").text
    assert '<html lang="ar" dir="rtl">' in page
    browser.get("/door")
    assert browser.done("/language", {"language": "xx", "back": "//evil.example"}) == "/"
    assert 'lang="ar"' in browser.get("/door").text


def test_strangers_put_no_teacher_out(desk: Desk, teacher: Browser) -> None:
    for _ in range(40):
        Browser(desk).get("/door")
    assert len(desk.visits.by_token) == 32
    assert teacher.get("/").status_code == 200


def test_a_visit_that_is_over_makes_room_for_new_ones(desk: Desk, teacher: Browser) -> None:
    owl = desk.store.classes.teachers()[0].id
    for _ in range(40):
        Browser(desk).come_in_as(owl)
    assert len(desk.visits.by_token) == 32
    assert teacher.get("/").location == "/door"


def test_a_cookie_from_before_the_door_opens_nothing_behind_it(
    desk: Desk, browser: Browser
) -> None:
    browser.get("/door")
    before = browser.visit
    cookie, token = before.token, before.form_token
    browser.come_in()
    assert cookie not in desk.visits.by_token
    assert browser.visit.teacher
    assert token != browser.visit.form_token


def test_a_teacher_who_was_forgotten_elsewhere_is_asked_again(desk: Desk, teacher: Browser) -> None:
    desk.store.forget(desk.store.classes.teachers()[0].id)
    for path in ("/", "/me", "/new"):
        assert teacher.get(path).location == "/door", path


def at_the_door(desk: Desk) -> Browser:
    """A browser that has pressed the only teacher's face."""
    (teacher,) = desk.store.classes.teachers()
    browser = Browser(desk)
    browser.get("/door")
    browser.post("/door", {"who": teacher.id})
    browser.get("/door")
    return browser


def test_a_form_keeps_what_was_filled_in(browser: Browser) -> None:
    browser.get("/door")
    answer = browser.post("/door", {"animal": "bear", "colour": "plum", "sum": "1"})
    chosen = [tag["value"] for _, tag in Page(answer.text).tags if "checked" in tag]
    assert chosen == ["bear", "plum"]


def test_the_store_keeps_no_pin(desk: Desk, teacher: Browser) -> None:
    teacher.done("/me", {"what": "pin", "pin": "2468"})
    (kept,) = desk.store.classes.teachers()
    assert "2468" not in repr(replace(kept))
    assert kept.pin.count(":") == 1


def test_a_page_says_once_what_kind_of_document_it_is(browser: Browser) -> None:
    assert browser.get("/door").text.count("<!doctype html>") == 1
