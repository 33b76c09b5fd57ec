"""Nobody gets to the teacher's pages but by the door, from this PC, with a page of our own."""

import pytest

from game.desk.pages.desk import Desk
from game.desk.pages.routes import ROUTES
from tests.desk.pages.browsing import Browser

INSIDE = [route.rule.replace("<class_id>", "0" * 32) for route in ROUTES
          if route.show and not route.outside]  # fmt: skip


def test_every_page_but_the_door_leads_to_the_door(browser: Browser) -> None:
    for path in INSIDE:
        answer = browser.get(path)
        assert (answer.status_code, answer.location) == (303, "/door"), path


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8090", "10.0.0.7:8090"])
def test_another_host_is_misdirected(browser: Browser, host: str) -> None:
    answer = browser.get("/door", f"http://{host}")
    assert answer.status_code == 421
    assert "Set-Cookie" not in answer.headers


def test_a_form_without_the_token_does_nothing(teacher: Browser) -> None:
    for token in ("", "0" * 32):
        answer = teacher.post("/leave", {}, token)
        assert answer.status_code == 403
    assert teacher.get("/").status_code == 200


def test_the_cookie_is_for_this_browser_and_this_site_alone(browser: Browser) -> None:
    cookie = browser.get("/door").headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Expires" not in cookie
    assert "Max-Age" not in cookie


def test_every_answer_keeps_pages_of_others_out(teacher: Browser) -> None:
    for path in ("/", "/nowhere", "/desk.css", "/picture/thing/kite.svg"):
        headers = teacher.get(path).headers
        assert "default-src 'self'" in headers["Content-Security-Policy"], path
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


def test_pages_are_not_kept_by_the_browser(teacher: Browser) -> None:
    assert teacher.get("/").headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/nowhere", "/class/" + "0" * 32, "/class/x/today"])
def test_an_address_that_is_nothing_is_said_so(teacher: Browser, path: str) -> None:
    answer = teacher.get(path)
    assert answer.status_code == 404
    assert "There is no such page here." in answer.text


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "thing/../../x", "thing/kite.svg%00", "Thing"]
)
def test_only_drawings_are_given(browser: Browser, name: str) -> None:
    assert browser.get(f"/picture/{name}.svg").status_code == 404


def test_only_our_letters_are_given(browser: Browser) -> None:
    assert browser.get("/letters/fonts.json").status_code == 404
    assert browser.get("/letters/..%2Ffonts.json").status_code == 404


def test_a_form_that_is_too_large_is_refused(teacher: Browser) -> None:
    assert teacher.post("/new", {"thing": "k" * 100_000}).status_code == 413


def test_a_teacher_sees_nothing_of_anothers_classes(desk: Desk, teacher: Browser) -> None:
    path = teacher.make_class()
    other = Browser(desk)
    other.come_in("bear", "coral")
    assert other.get(path).status_code == 404
    assert other.post(f"{path}/forget", {"what": "class", "yes": "yes"}).status_code == 404
    assert path not in other.get("/").text
    assert teacher.get(path).status_code == 200


def test_no_two_apps_share_a_visit(desk: Desk, teacher: Browser) -> None:
    assert len(desk.visits.by_token) == 1
    Browser(desk).get("/door")
    assert len(desk.visits.by_token) == 2


ELSEWHERE = (
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/me\r\nX: y",
    "evil",
    "/me?x",
    "",
)


@pytest.mark.parametrize("back", ELSEWHERE)
def test_the_language_leads_back_to_our_own_pages_alone(teacher: Browser, back: str) -> None:
    assert teacher.done("/language", {"language": "en", "back": back}) == "/"
    assert teacher.done("/language", {"language": "en", "back": "/me"}) == "/me"


def test_what_nobody_foresaw_is_a_sentence_and_prints_nothing_of_anybody(
    teacher: Browser, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path = teacher.make_class()

    def broken(*_: object) -> None:
        raise ValueError("the child with the blue fox")

    monkeypatch.setattr("game.desk.pages.going.going", broken)
    answer = teacher.get(f"{path}/going")
    assert answer.status_code == 500
    assert "could not be done just now" in answer.text
    assert caplog.records == []
    assert teacher.get(path).status_code == 200
