"""While a child reads, her browser fetches what the next pages may show; never at others' cost."""

from collections.abc import Callable

import pytest

from game.desk.game_thread import GameThread
from game.desk.opening import OpenClass
from game.desk.room import answers
from tests.desk.conftest import CODE
from tests.desk.devices import Clock, Device

Devices = Callable[..., Device]


def playing(lesson: OpenClass, device: Devices) -> Device:
    phone = device("127.0.0.2").ask(path=f"/{lesson.invitation().code}")
    phone.press(phone.first("pick-player?"))
    for picture in CODE:
        phone.press(f"pick-picture? {picture}")
    phone.press(phone.first("open-level?"))
    return phone.press(phone.first("start-story?"))


def foreseen(phone: Device) -> list[str]:
    kept = phone.html
    told = phone.ask(path="/soon").html.split()
    phone.html = kept
    return told


def test_what_the_next_page_shows_is_there_before_it(lesson: OpenClass, device: Devices) -> None:
    lesson.game._share = 0
    phone = playing(lesson, device)
    lesson.game._share = 0
    there, page = foreseen(phone), phone.page
    assert there
    assert phone.ask().page == page, "nothing was pressed by it"
    kept = phone.html
    assert all(phone.ask(path=address).status == 200 for address in there[:3])
    phone.html = kept


def test_whoever_is_nobody_here_is_told_nothing(lesson: OpenClass, device: Devices) -> None:
    assert device("127.0.0.9").ask(path="/soon").html == ""


def test_where_others_wait_nobody_looks_ahead(lesson: OpenClass, device: Devices) -> None:
    phone = playing(lesson, device)
    lesson.game._share, lesson.game._rested = 1.0, lesson.game._clock()
    assert foreseen(phone) == []


def test_how_busy_the_thread_was_lately() -> None:
    clock = Clock()
    game = GameThread(clock)
    assert game.busy == 0

    def work() -> None:
        clock.now += 1

    game.ask(work)
    assert 0.3 < game.busy < 0.5
    for _ in range(9):
        game.ask(work)
    assert game.busy > 0.95
    clock.now += 8
    assert game.busy < 0.02
    game.close()


def test_whoever_asks_meanwhile_waits_for_few_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = [("fox",), ("owl", "boat"), ("kite",)]
    pages = iter(wanted)
    monkeypatch.setattr(answers, "_BRIEFLY", -1.0)
    assert [answers.a_few(pages) for _ in range(4)] == [["fox"], ["owl", "boat"], ["kite"], []]
    monkeypatch.setattr(answers, "_BRIEFLY", 60.0)
    assert answers.a_few(iter(wanted)) == ["fox", "owl", "boat", "kite"]
