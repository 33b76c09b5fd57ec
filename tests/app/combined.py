"""A robot that plays in one combination of hand, language, window and letters."""

from game.authoring.robot import Robot
from game.content.places import Places
from tests.app.making import becomes_in_any_language, chooses, robot_at
from tests.combinations import LONGER, Combination, options_of
from tests.pages.speech import listen
from tests.screens.longer import longer_library


def robot_playing(at: Places, way: Combination) -> Robot:
    """A new player on the bay, and somebody who may ask for a page to be read."""
    made_up = way.language == LONGER
    robot = robot_at(
        at,
        language="en" if made_up else way.language,
        library=longer_library(at) if made_up else None,
        size=way.size,
        text=way.text,
        by=way.hand,
    )
    robot.whole = not made_up  # its words are longer than any that are written
    prefers(robot, way)
    becomes_in_any_language(robot)
    return robot


def prefers(robot: Robot, way: Combination) -> None:
    """The letters and colours of the combination, whatever was chosen before."""
    chooses(robot, **options_of(way))
    listen(robot, voice=False)
