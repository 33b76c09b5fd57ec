"""Every level can be finished with each input alone: real events, a pretend clock, no mouse."""

import pytest

from game.authoring.robot import Robot
from game.authoring.robot_reach import Input
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.storage.options import with_choice
from tests.app.making import becomes, opens, presses, robot_at
from tests.levels.shipped import heads, levels

LEVELS = levels()
INPUTS: tuple[Input, ...] = ("mouse", "keys", "pad", "switch", "steps")


def finished(robot: Robot, level: str) -> None:
    """A new player, from the first screen to the lit lantern and back in the bay."""
    becomes(robot)
    opens(robot, level)
    careful = next(walk for walk in walks_of(heads()[level].file) if walk.name == "careful")
    presses(robot, [str(line.stride) for line in careful.lines if isinstance(line.stride, Act)])
    assert level in robot.game.state.record.progress.done


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("by", INPUTS)
def test_every_level_is_finished_with_one_input_alone(
    shipped: Places, level: str, by: Input
) -> None:
    finished(robot_at(shipped, by=by), level)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("by", ["switch", "steps"])
def test_every_level_is_finished_by_rows_in_large_letters_on_a_small_screen(
    shipped: Places, level: str, by: Input
) -> None:
    robot = robot_at(shipped, by=by, size=(800, 600), text=200)
    state = robot.game.state
    state.player.options = with_choice(state.player.options, "rows", "on")
    finished(robot, level)


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_is_finished_with_a_pad_in_large_letters_on_a_small_screen(
    shipped: Places, level: str
) -> None:
    finished(robot_at(shipped, by="pad", size=(800, 600), text=200), level)
