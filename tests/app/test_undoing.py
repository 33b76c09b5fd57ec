"""What would be hard to lose is asked about or can be brought back (A29)."""

from pathlib import Path

from game.content.places import Places
from game.ui.nodes import AppCommand
from tests.app.making import becomes, kept_in, opens, robot_at


def test_a_drawing_that_was_wiped_away_comes_back(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.hands.key("hide")
    robot.press(AppCommand("stamp", "2-3"))
    robot.press(AppCommand("stamp", "1-1"))
    drawn = dict(robot.game.visit.drawing)
    robot.press("Clean sheet")
    assert robot.game.visit.drawing == {}
    robot.press("Bring my drawing back")
    assert robot.game.visit.drawing == drawn
    robot.press("Clean sheet")
    robot.press(AppCommand("stamp", "0-0"))
    assert robot.can(AppCommand("clean"))
    robot.press("Clean sheet")
    robot.press("Bring my drawing back")
    assert robot.game.visit.drawing == {(0, 0): "star"}


def test_a_wiped_drawing_does_not_come_back_for_somebody_else(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.hands.key("hide")
    robot.press(AppCommand("stamp", "2-3"))
    robot.press("Clean sheet")
    robot.hands.key("escape")
    robot.press("Change player")
    robot.hands.key("hide")
    robot.press("Clean sheet")
    assert robot.game.visit.drawing == {}


def test_forgetting_takes_three_presses_and_one_more_keeps_everything(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        opens(robot, "scam-lucky-goat")
        robot.press(AppCommand("leave"))
        robot.press(AppCommand("back"))
        steps = (AppCommand("forget"), AppCommand("me"), AppCommand("forget-now"))
        for before in range(len(steps)):
            for means in (
                AppCommand("options"),
                AppCommand("part-of", "me"),
                AppCommand("remembered"),
            ):
                robot.press(means)
            robot.press(AppCommand("forget"))
            for means in steps[:before]:
                robot.press(means)
            if before < len(steps) - 1:
                robot.press(AppCommand("keep"))
                assert len(store.profiles()) == 1, "nothing is gone before the last step"
                while robot.screen != "bay":
                    robot.press(AppCommand("back"))
        robot.press(AppCommand("forget-now"))
        assert store.profiles() == ()
