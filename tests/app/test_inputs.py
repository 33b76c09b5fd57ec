"""A level can be finished with each input alone: real events, a pretend clock, no mouse."""

from typing import get_args

import pytest

from game.authoring.robot import Input
from game.content.places import Places
from tests.app.making import becomes, careful, chooses, is_done, opens, robot_at

GOAT = "scam-lucky-goat"


@pytest.mark.parametrize("by", get_args(Input))
@pytest.mark.parametrize("large", [False, True], ids=["usual", "large letters on a small screen"])
def test_a_level_is_finished_with_one_input_alone(shipped: Places, by: Input, large: bool) -> None:
    size, text = ((800, 600), 200) if large else ((1280, 720), 100)
    robot = robot_at(shipped, by=by, size=size, text=text)
    chooses(robot, rows=large)
    becomes(robot)
    opens(robot, GOAT)
    for act in careful(GOAT):
        robot.press(act)
    assert is_done(robot, GOAT)
