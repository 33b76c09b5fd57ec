"""On each kind of page of the whole game: what is useful first, and no sentence twice."""

from collections import Counter
from collections.abc import Iterator

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import parse
from game.ui.choices import OpenDistrict, OpenDoor, ShowOptions
from game.ui.commands import Command
from game.ui.nodes import Button, Picture, Words
from tests.app.making import becomes, careful, opens, robot_at
from tests.pages.speech import heard, listen

LEVELS = ("scam-lucky-goat", "privacy-hidden-switch")
_STATES = {"Chosen", "On", "Off", "Not now"}


@pytest.fixture
def robot(shipped: Places) -> Iterator[Robot]:
    made = robot_at(shipped)
    listen(made)
    yield made
    made.game.close()


def asked(robot: Robot) -> list[str]:
    """The whole page, as it is read when somebody asks."""
    heard(robot)
    robot.game.app.key("read")
    return heard(robot)


def twice(robot: Robot, said: list[str]) -> list[str]:
    """What is said more often than it stands on this page, but the names of buttons that answer
    different questions."""
    nodes = [placed.node for placed in robot.page.placed]
    buttons = {node.label for node in nodes if isinstance(node, Button)}
    counted = Counter(text for text in said if text not in buttons | _STATES)
    shown = Counter(node.text for node in nodes if isinstance(node, Words))
    return [
        f"{robot.screen}: {text}" for text, many in counted.items() if many > max(1, shown[text])
    ]


def test_no_screen_says_a_sentence_twice(robot: Robot) -> None:
    found = twice(robot, asked(robot))
    becomes(robot)
    listen(robot)
    for means in (
        Command.OPEN_OPTIONS, ShowOptions("hear"), ShowOptions("play"), ShowOptions("me"),
        Command.BACK, Command.OPEN_CARDS, Command.BACK, Command.OPEN_HELP, OpenDoor("danger"),
        Command.BACK, OpenDoor("worry"), Command.BACK, Command.BACK, OpenDistrict("scams"),
    ):  # fmt: skip
        robot.press(means)
        found += twice(robot, asked(robot))
    assert found == []


def test_a_story_says_the_line_before_the_people_and_no_sentence_twice(robot: Robot) -> None:
    becomes(robot)
    found: list[str] = []
    for level in LEVELS:
        opens(robot, level)
        listen(robot)
        for act in careful(level):
            said = asked(robot)
            nodes = [placed.node for placed in robot.page.placed]
            drawn = [node for node in nodes if isinstance(node, Picture)]
            people = {each.label for each in drawn if each.name.startswith(("cast/", "whole/"))}
            assert said[0] not in people, said
            found += twice(robot, said)
            robot.press(act)
        robot.light_lantern()
        said = asked(robot)
        assert said[0] == "Your lantern is lit!"
        found += twice(robot, said)
        robot.press(Command.OPEN_BAY)
    beside_others = ("Friends: ", "Far off: ")
    assert [line for line in found if not any(each in line for each in beside_others)] == []


def test_on_the_bay_today_comes_first_and_each_district_once(robot: Robot) -> None:
    becomes(robot)
    listen(robot)
    robot.press(Command.OPEN_OPTIONS)
    robot.press(Command.BACK)
    for said in (heard(robot), asked(robot)):
        assert said[0].startswith("Today:")
        assert said.count("Market") == 1


def test_a_new_line_is_heard_with_who_says_it_after_it(robot: Robot) -> None:
    becomes(robot)
    opens(robot, "info-flying-cow")
    for act in ("next", "tell-now", "go ms-quilla", "tell show-you"):
        robot.press(parse(act))
    heard(robot)
    robot.press("Next")
    said = heard(robot)
    assert said[:2] == ["Hello, valley! Odd picture? Ask who else saw it!", "Ms Quilla"]


def test_a_new_scene_is_heard_with_its_words_before_whoever_is_away(robot: Robot) -> None:
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    heard(robot)
    robot.press("Next")
    said = heard(robot)
    assert said[0] == "Ting! A message! Is it fine?"
    assert "Grandma" not in said
