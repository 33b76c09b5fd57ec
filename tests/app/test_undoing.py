"""What would be hard to lose is asked about or can be brought back (A29)."""

from pathlib import Path

from game.content.places import Places
from game.ui.choices import PlaceStamp, ShowOptions
from game.ui.commands import Command
from tests.app.making import becomes, kept_in, opens, robot_at


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


def test_forgetting_takes_three_presses_and_one_more_keeps_everything(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        opens(robot, "scam-lucky-goat")
        robot.press(Command.LEAVE_STORY)
        robot.press(Command.BACK)
        steps = (Command.FORGET_ME, Command.CONFIRM_ANIMAL, Command.FORGET_NOW)
        for before in range(len(steps)):
            for means in (
                Command.OPEN_OPTIONS,
                ShowOptions("me"),
                Command.OPEN_REMEMBERED,
            ):
                robot.press(means)
            robot.press(Command.FORGET_ME)
            for means in steps[:before]:
                robot.press(means)
            if before < len(steps) - 1:
                robot.press(Command.KEEP_LANTERNS)
                assert len(store.profiles()) == 1, "nothing is gone before the last step"
                while robot.screen != "bay":
                    robot.press(Command.BACK)
        robot.press(Command.FORGET_NOW)
        assert store.profiles() == ()
