"""What would be hard to lose is asked about or can be brought back (A29)."""

from game.content.places import Places
from game.ui.captions import NOTES
from game.ui.choices import PlaceStamp
from game.ui.commands import Command
from tests.app.making import becomes, robot_at


def test_a_drawing_that_was_wiped_away_comes_back(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.hands.key("hide")
    robot.press(PlaceStamp(2, 3))
    robot.press(PlaceStamp(1, 1))
    drawn = dict(robot.game.state.player.drawing)
    robot.press("Clean sheet")
    assert robot.game.state.player.drawing == {}
    robot.press("Bring my drawing back")
    assert robot.game.state.player.drawing == drawn
    robot.press("Clean sheet")
    robot.press(PlaceStamp(0, 0))
    assert robot.can(Command.CLEAN_SHEET)
    robot.press("Clean sheet")
    robot.press("Bring my drawing back")
    assert robot.game.state.player.drawing == {(0, 0): "star"}


def test_a_wiped_drawing_does_not_come_back_for_somebody_else(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.hands.key("hide")
    robot.press(PlaceStamp(2, 3))
    robot.press("Clean sheet")
    robot.hands.key("escape")
    robot.press("Change player")
    robot.hands.key("hide")
    robot.press("Clean sheet")
    assert robot.game.state.player.drawing == {}


def test_each_column_of_the_night_sky_has_a_note_of_its_own(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.press(Command.HIDE_SCREEN)
    sounds = robot.game.state.sounds
    heard = []
    for column in range(9):
        before = len(sounds)
        robot.press(PlaceStamp(column % 5, column))
        heard += [name for name in sounds[before:] if name != "tap"]
    assert heard == list(NOTES)
    robot.press(PlaceStamp(0, 0))
    assert sounds[-1] not in NOTES, "what is taken away is quiet"
