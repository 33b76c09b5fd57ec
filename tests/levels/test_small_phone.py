"""The first three levels on a small phone with large letters, and in a small window, are whole."""

import pytest

from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.ui.commands import Command
from tests.app.making import becomes_in_any_language, opens, robot_at
from tests.levels.shipped import heads, seed_of

PHONE, WINDOW = (360, 640), (800, 600)
PLAYED = (
    ("scam-lucky-goat", PHONE, 150, "ar"),
    ("groom-private-room", PHONE, 150, "hi"),
    ("help-report-button", PHONE, 150, "en"),
    ("scam-lucky-goat", WINDOW, 100, "hi"),
    ("groom-private-room", WINDOW, 100, "en"),
    ("help-report-button", WINDOW, 100, "ar"),
)


@pytest.mark.parametrize(("level", "size", "text", "language"), PLAYED)
def test_nothing_is_cut_or_too_small_to_press_on_any_page(
    shipped: Places, level: str, size: tuple[int, int], text: int, language: str
) -> None:
    robot = robot_at(shipped, size=size, text=text, language=language)
    becomes_in_any_language(robot)
    walks = {walk.name: walk for walk in walks_of(heads()[level].file)}
    for walk in (walks["careful"], walks["careless"]):
        opens(robot, level, seed_of(level, walk.name))
        for line in walk.lines:
            if isinstance(line.stride, Act):
                robot.press(line.stride)
        robot.light_lantern()
        assert robot.screen == f"ending-{level}"
        robot.press(Command.OPEN_BAY)
    assert robot.complaints == []
    assert robot.game.problems == []
