"""The robot's hands are a child's: events the window takes like any other."""

from pathlib import Path
from typing import get_args

from game.authoring.robot import Input
from game.content.places import Places
from tests.app.making import robot_at


def test_mouse_finger_and_keys_do_the_same(shipped: Places) -> None:
    for how in get_args(Input):
        robot = robot_at(shipped, by=how)
        robot.press("Play")
        assert robot.screen == "who"


def test_keys_show_where_they_stand_and_a_click_hides_it(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.hands.key("tab")
    assert robot.game.app.view.ring
    robot.hands.click(3, 3)
    assert not robot.game.app.view.ring


def test_shift_and_tab_go_back(shipped: Places) -> None:
    robot = robot_at(shipped)
    first = robot.page.buttons()
    assert first
    start = robot.game.app.view.focus
    robot.hands.key("tab")
    assert robot.game.app.view.focus != start
    robot.hands.key("back-tab")
    assert robot.game.app.view.focus == start


def test_a_picture_is_kept_where_it_was_asked_for(shipped: Places, tmp_path: Path) -> None:
    robot_at(shipped).hands.picture(tmp_path / "title.png")
    assert (tmp_path / "title.png").read_bytes().startswith(b"\x89PNG")
