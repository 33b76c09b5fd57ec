"""Help, hiding and a calm moment: one press away everywhere, and back to the same place."""

from collections.abc import Callable
from typing import Literal

import pytest

from game.authoring.robot import Robot
from game.content.library import Library
from game.content.places import Places
from game.content.regions import Channel, Helpline, Verified
from game.ui.choices import ChooseAnimal, ChooseColour, OpenLevel
from game.ui.keys import Key
from tests.app.making import becomes, opens, presses, robot_at, seen

PRIVATE = "groom-private-room"


def title(robot: Robot) -> None:
    pass


def who(robot: Robot) -> None:
    robot.press("Play")


def newcomer(robot: Robot) -> None:
    who(robot)
    robot.press("New player")


def ages(robot: Robot) -> None:
    newcomer(robot)
    robot.press(ChooseAnimal("owl"))
    robot.press(ChooseColour("leaf"))


def door(robot: Robot) -> None:
    becomes(robot, code=("Boat", "Kite", "Bell"))
    robot.press("Change player")
    robot.press("Play")
    robot.press("Fox, red")


def options(robot: Robot) -> None:
    becomes(robot)
    robot.press("Options")


def forget(robot: Robot) -> None:
    options(robot)
    robot.press("Me")
    robot.press("What the game remembers")
    robot.press("Forget me")


def district(robot: Robot) -> None:
    becomes(robot)
    robot.press("Harbour")


def help_tour(robot: Robot) -> None:
    district(robot)
    robot.press(OpenLevel(PRIVATE))
    robot.press("Next")


def story(robot: Robot) -> None:
    becomes(robot)
    opens(robot, "scam-lucky-goat")


def chat(robot: Robot) -> None:
    becomes(robot)
    opens(robot, PRIVATE)
    presses(robot, ("next", "judge street not-fine"))


def calm(robot: Robot) -> None:
    chat(robot)
    robot.press("A calm moment")
    robot.press("Next breath")


PLACES = (
    title, who, newcomer, ages, door, becomes, options, forget, district, help_tour, story, chat,
    calm,
)  # fmt: skip
EVERYWHERE = pytest.mark.parametrize("go", PLACES)
Going = Callable[[Robot], None]


@EVERYWHERE
def test_help_is_one_key_away_and_leads_back_to_the_same_page(shipped: Places, go: Going) -> None:
    robot = robot_at(shipped)
    go(robot)
    before, screen = seen(robot), robot.screen
    robot.hands.key("help")
    assert robot.screen == "help"
    robot.press("I am in danger now")
    assert robot.screen == "door-danger"
    robot.press("Back")
    robot.press("Back")
    assert robot.screen == screen
    assert seen(robot) == before


@EVERYWHERE
def test_help_is_one_press_away(shipped: Places, go: Going) -> None:
    robot = robot_at(shipped)
    go(robot)
    screen = robot.screen
    robot.press("Help now")
    assert robot.screen == "help"
    robot.hands.key("escape")
    assert robot.screen == screen


@EVERYWHERE
def test_hiding_shows_a_drawing_that_says_nothing_of_what_was_there(
    shipped: Places, go: Going
) -> None:
    robot = robot_at(shipped)
    go(robot)
    before = seen(robot)
    robot.hands.key("hide")
    assert robot.screen == "hide"
    assert texts(robot) == ["Night sky"]
    robot.hands.click(640, 300)
    assert robot.screen == "hide", "a press draws, and does not lead back"
    robot.hands.key("escape")
    assert seen(robot) == before


@EVERYWHERE
def test_going_to_help_is_not_remembered(shipped: Places, go: Going) -> None:
    robot = robot_at(shipped)
    go(robot)
    before = robot.game.state.player.facts()
    robot.hands.key("help")
    robot.press("I want to talk")
    robot.hands.key("escape")
    robot.hands.key("escape")
    assert robot.game.state.player.facts() == before


@pytest.mark.parametrize("key", ["help", "hide"])
def test_pressing_the_key_again_and_again_stays_one_step_from_the_story(
    shipped: Places, key: Key
) -> None:
    robot = robot_at(shipped)
    chat(robot)
    screen = robot.screen
    for _ in range(5):
        robot.hands.key(key)
    robot.hands.key("escape")
    assert robot.screen == screen


def test_help_shows_no_number_that_nobody_has_verified(shipped: Places) -> None:
    robot = robot_at(shipped)
    for words in ("I am in danger now", "Something online worries me"):
        robot.hands.key("help")
        robot.press(words)
        assert not any(char.isdigit() for line in texts(robot) for char in line)
        robot.hands.key("escape")
        robot.hands.key("escape")


def test_behind_danger_checked_numbers_come_first_and_who_comes_at_once_stands_apart(
    shipped: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = (line("Listening Line", "child_helpline"), line("Ambulance", "emergency"))
    monkeypatch.setattr(Library, "helplines", lambda *_: lines)
    robot = robot_at(shipped)
    robot.hands.key("help")
    robot.press("I am in danger now")
    said = texts(robot)
    order = ["Help that comes at once", "Ambulance: ", "People who listen", "Listening Line: "]
    found = [next(at for at, text in enumerate(said) if text.startswith(o)) for o in order]
    people = said.index("At school: a teacher you feel safe with.")
    # What is dialled keeps its order among letters that run the other way.
    number = "\u20660800 116 111\u2069 (\u206624/7\u2069)"
    assert said[found[1]] == f"Ambulance: {number}. Checked on 1 November 2026."
    assert found == sorted(found)
    assert found[-1] < people
    robot.press("Back")
    robot.press("Something online worries me")
    worry = texts(robot)
    assert worry.index(order[0]) > worry.index("At school: a teacher you feel safe with.")


def line(name: str, kind: Literal["child_helpline", "emergency"]) -> Helpline:
    """A number as if it had been checked."""
    way, day = Channel("call", "0800 116 111", hours="24/7"), Verified(date="2026-11-01")
    return Helpline(kind, "KE", kind, {"en": name}, (way,), "verified", verified=day)


def texts(robot: Robot) -> list[str]:
    return [node.text for p in robot.page.placed if hasattr(node := p.node, "text")]


def test_the_help_tour_comes_once_before_the_first_story_that_is_not_all_light(
    shipped: Places,
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.press("Harbour")
    robot.press(OpenLevel(PRIVATE))
    assert robot.screen == "help-tour-0"
    for _ in range(4):
        robot.press("Next")
    assert robot.screen == "hook-groom-private-room"
    robot.press("Begin")
    robot.press("Leave the story")
    robot.press("I am ready")
    robot.press(OpenLevel(PRIVATE))
    assert robot.screen == "play-groom-private-room-clubroom"


def test_a_calm_moment_is_left_when_the_child_is_ready(shipped: Places) -> None:
    robot = robot_at(shipped)
    calm(robot)
    robot.press("I am ready")
    assert robot.screen == "play-groom-private-room-club"


def test_telling_hangs_with_the_lanterns_and_else_is_in_the_bar(shipped: Places) -> None:
    robot = robot_at(shipped)
    chat(robot)
    robot.press("Tell")
    assert robot.screen == "play-groom-private-room-neighbours"
    other = robot_at(shipped)
    becomes(other)
    opens(other, PRIVATE)
    other.press("Tell someone")
    assert other.screen == "play-groom-private-room-neighbours"
