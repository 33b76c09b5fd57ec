"""What AccessKit is handed, where its package is installed; and that the game needs none of it."""

import sys
from typing import Any

import pytest

from game.content.places import Places
from game.platform.screen_reader import ScreenReader, installed, open_reader
from tests.app.making import robot_at

kit: Any = installed()
needs_kit = pytest.mark.skipif(kit is None, reason="the optional package accesskit is not here")


@needs_kit
def test_a_page_becomes_an_update_with_every_item_and_the_focus(shipped: Places) -> None:
    robot = robot_at(shipped)
    app = robot.game.app
    reader = ScreenReader(kit)
    reader.show(app.view.tree, app.view.focus, 2.0)
    update = reader.update()
    nodes = dict(update.nodes)
    items = list(app.view.tree.all())
    assert set(nodes) == {item.id for item in items}
    play = next(item for item in items if item.label == "Play")
    assert update.focus == play.id
    assert nodes[play.id].label == "Play"
    assert nodes[play.id].bounds.x0 == play.rect.x * 2
    assert nodes[0].children == [child.id for child in app.view.tree.children]


@needs_kit
def test_the_window_does_what_the_reader_asks_for(shipped: Places) -> None:
    robot = robot_at(shipped)
    reader = robot.hands.window.reader = ScreenReader(kit)
    robot.hands.window.show()
    play = next(item for item in reader.page.all() if item.label == "Play")

    class Request:
        target = play.id
        action = kit.Action.CLICK

    reader.take(Request())
    robot.hands.window.show()
    assert robot.screen == "who"
    assert reader.page == robot.game.app.view.tree


def test_without_the_package_there_is_no_reader_and_the_game_goes_on(
    shipped: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "accesskit", None)
    assert open_reader() is None
    robot = robot_at(shipped)
    robot.hands.window.show()
    assert robot.hands.window.reader is None


def test_a_reader_that_breaks_is_said_once_on_the_side_and_nothing_stops(
    shipped: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    class Broken:
        def update_if_active(self, _make: object) -> None:
            raise BaseException("the bus is gone")

    robot = robot_at(shipped)
    robot.hands.window.reader = ScreenReader(kit, adapter=Broken())
    robot.hands.window.show()
    robot.press("Play")
    robot.hands.window.show()
    assert robot.screen == "who"
    assert capsys.readouterr().err.count("the bus is gone") == 1
