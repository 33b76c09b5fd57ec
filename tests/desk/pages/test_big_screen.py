"""A class before one screen, led from the desk; and a calm moment from any page of it."""

import re
from dataclasses import replace

import htpy as h
import pytest

from game.activities import ROOMS_BY_KIND, rulebook
from game.core.items import Item
from game.core.level import SENSITIVE, Scene
from game.core.play import scene_now
from game.core.tallies import answers
from game.desk.opening import OpenClass
from game.desk.pages.desk import Desk
from game.desk.pages.script import script
from game.desk.pages.viewing import Viewing
from game.desk.pages.visits import DeskVisit
from game.desk.room.at_once import BigScreen
from game.ui.commands import Command
from tests.desk.pages.browsing import Browser
from tests.desk.pages.test_every_page import pages

LEVEL = "scam-lucky-goat"


@pytest.fixture
def path(opened: OpenClass, teacher: Browser) -> str:
    """A class before the big screen, at the first page that asks it something."""
    made = teacher.make_class()
    teacher.done(f"{made}/screen", {"do": "begin", "level": LEVEL})
    for means in (Command.START_STORY, None, None, None, None):
        opened.ask(lambda room, means=means: _on(room.at_once.big, means))  # type: ignore[misc]
    assert "Hands up" in teacher.page(f"{made}/screen").words
    return made


def _on(big: BigScreen | None, means: Command | None) -> None:
    """One press further on the big screen, until a class can be asked."""
    assert big is not None
    play, session = big.play, big.visitor.session
    if play is None or not play.asks:
        name = next((each for each in session.buttons if each == "next"), "next")
        session.turn(means or session.buttons[name])


def _items(scene: Scene) -> tuple[Item, ...]:
    return ROOMS_BY_KIND[scene.activity].items(scene.spec)


def _at(opened: OpenClass) -> BigScreen:
    big = opened.ask(lambda room: room.at_once.big)
    assert big is not None
    return big


def test_without_an_open_class_the_page_says_so(teacher: Browser) -> None:
    made = teacher.make_class()
    assert "No class is open" in teacher.page(f"{made}/screen").words
    assert teacher.done(f"{made}/screen", {"do": "begin", "level": LEVEL}) == f"{made}/screen"
    assert "calm moment" not in teacher.page(made).words


def test_the_page_leads_to_the_big_screen_of_this_pc(
    opened: OpenClass, path: str, teacher: Browser
) -> None:
    html = teacher.page(f"{path}/screen").html
    way = f"http://127.0.0.1:{opened.listening.port}/big/{_at(opened).way_in}"
    assert f'href="{way}"' in html


def test_hands_are_written_down_and_the_answer_of_most_is_the_main_one(
    opened: OpenClass, path: str, teacher: Browser
) -> None:
    at = f"{path}/screen"
    teacher.done(at, {"do": "up"})
    teacher.done(at, {"do": "count", "hands-0": "5", "hands-1": "12", "hands-2": "0"})
    hands = _at(opened).asked
    assert hands is not None
    assert hands.tally.sums == (5, 12, 0)
    said = teacher.refused(at, {"do": "count", "hands-0": "100"})
    assert said == "Write a number from 0 to 99."
    teacher.done(at, {"do": "down"})
    html = teacher.page(at).html
    main = re.findall(r'<button[^>]*class="main"[^>]*>([^<]*)<', html)
    assert "B: Not fine. Hands: 12" in main
    before = _at(opened).play
    assert before is not None
    judged = before.session
    teacher.done(at, {"do": "play-1"})
    after = _at(opened).play
    assert after is not None
    assert after.session != judged
    assert after.hands is None


def test_forged_forms_do_nothing(opened: OpenClass, path: str, teacher: Browser) -> None:
    at = f"{path}/screen"
    for do in ("play-77", "play-x", "nonsense", "", "count"):
        teacher.done(at, {"do": do})
    assert _at(opened).play is not None
    assert teacher.refused(at, {"do": "begin", "level": "no-such"}) == "Choose a story."


def test_another_class_leads_no_screen_that_is_not_its_own(
    opened: OpenClass, path: str, teacher: Browser
) -> None:
    other = teacher.make_class(thing="bell")
    teacher.done(f"{other}/screen", {"do": "end"})
    assert _at(opened).school_class in path
    teacher.done(f"{path}/screen", {"do": "end"})
    assert opened.ask(lambda room: room.at_once.big) is None


def test_what_to_ask_is_made_from_the_page_that_is_shown(
    opened: OpenClass, path: str, teacher: Browser
) -> None:
    words = teacher.page(f"{path}/screen").words
    play = _at(opened).play
    assert play is not None
    assert all(line in words for line in play.level.talk)
    judged = answers(play.level, rulebook(), play.session)[0].item
    scene = scene_now(play.level, play.session)
    text = next(each.text for each in _items(scene) if each.id == judged)
    assert f"“{text}”" in words
    assert "Listen for:" in words
    assert "We talk about the people in the story, not about ourselves." in words


@pytest.mark.parametrize("intensity", SENSITIVE)
def test_of_a_heavy_story_no_card_is_shown_and_only_the_story_is_talked_about(
    opened: OpenClass, path: str, desk: Desk, intensity: str
) -> None:
    play = _at(opened).play
    assert play is not None
    viewing = Viewing(desk, DeskVisit("en"), desk.context("en"), "en")
    heavy = replace(play.level, intensity=intensity)  # type: ignore[arg-type]
    said = str(h.div[script(viewing, heavy, play.session)])
    assert not [each.text for each in _items(scene_now(heavy, play.session)) if each.text in said]
    assert "Whom could" in said


def test_every_page_of_the_desk_has_one_button_for_a_calm_moment(
    opened: OpenClass, path: str, teacher: Browser
) -> None:
    for address in pages(path):
        html = teacher.page(address).html
        assert html.count('name="rest" value="on"') == 1, address
    assert teacher.done("/rest", {"rest": "on", "back": f"{path}/today"}) == f"{path}/today"
    assert opened.ask(lambda room: room.at_once.rests)
    assert _at(opened).rests
    assert 'name="rest" value="off"' in teacher.page(f"{path}/today").html
    teacher.done("/rest", {"rest": "off", "back": "//elsewhere"})
    assert not opened.ask(lambda room: room.at_once.rests)
    assert not _at(opened).rests


def test_nobody_who_has_not_passed_the_door_turns_a_class_calm(
    opened: OpenClass, path: str, browser: Browser, desk: Desk
) -> None:
    stranger = Browser(desk)
    assert 'name="rest"' not in stranger.get("/door").text
    stranger.post("/rest", {"rest": "on"})
    assert not opened.ask(lambda room: room.at_once.rests)
