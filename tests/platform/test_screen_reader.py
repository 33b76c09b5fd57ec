"""What AccessKit is handed, where its package is installed; and that the game needs none of it."""

import sys
from dataclasses import dataclass
from typing import Any

import pytest

from game.content.places import Places
from game.core.acts import Act
from game.platform.screen_reader import ScreenReader, installed, open_reader
from game.ui.accessibility_tree import AccessNode, tree
from game.ui.nodes import Box, Button, Node, Words
from game.ui.roles import NAMES
from tests.app.making import robot_at
from tests.ui.plain import page, press

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
def test_headings_have_their_level_and_choices_are_counted() -> None:
    ways = (Button(Words(each), Act(each), role="radio") for each in ("Fast", "Slow"))
    reader = ScreenReader(kit)
    shown(reader, Words("Options", level=1), Box(tuple(ways), role="radiogroup"))
    nodes = dict(reader.update().nodes)
    heading, slow = (nodes[item(reader, label).id] for label in ("Options", "Slow"))
    assert (heading.role, heading.level) == (kit.Role.HEADING, 1)
    assert (slow.position_in_set, slow.size_of_set) == (2, 2)


@dataclass
class Request:
    """What the system sends when somebody asks for something."""

    target: int
    action: Any


def click(reader: ScreenReader, item: AccessNode) -> None:
    reader.take(Request(item.id, reader.kit.Action.CLICK))


def item(reader: ScreenReader, label: str) -> AccessNode:
    return next(item for item in reader.page.all() if item.label == label)


@needs_kit
def test_the_window_does_what_the_reader_asks_for(shipped: Places) -> None:
    robot = robot_at(shipped)
    reader = robot.hands.window.reader = ScreenReader(kit)
    robot.hands.window.show()
    click(reader, item(reader, "Play"))
    robot.hands.window.show()
    assert robot.screen == "who"
    assert reader.page == robot.game.app.view.tree


class Actions:
    """As much of the package as pressing needs, so that this is tested everywhere."""

    class Action:
        CLICK, FOCUS = "click", "focus"


def shown(reader: ScreenReader, *nodes: Node, screen: str = "story") -> None:
    reader.show(tree(page(Box(nodes)), "", screen=screen), "", 1.0)


def test_a_late_press_of_the_screen_reader_never_hits_another_button() -> None:
    reader = ScreenReader(Actions)
    shown(reader, press("keep"), press("delete"), press("done"))
    keep, delete = item(reader, "keep"), item(reader, "delete")
    click(reader, keep)
    click(reader, delete)
    shown(reader, Words("It is gone."), press("back"), press("keep"), press("done"))
    assert list(reader.asked()) == [("keep?", True)], "what is gone is not pressed, nor its place"


def test_a_late_press_is_not_meant_for_the_next_screen() -> None:
    reader = ScreenReader(Actions)
    shown(reader, press("yes"), screen="leave this story?")
    click(reader, item(reader, "yes"))
    shown(reader, press("yes"), screen="forget me?")
    assert list(reader.asked()) == []


def test_two_presses_that_wait_are_meant_for_the_page_they_come_to(shipped: Places) -> None:
    robot = robot_at(shipped)
    reader = robot.hands.window.reader = ScreenReader(Actions)
    robot.hands.window.show()
    play = item(reader, "Play")
    click(reader, play)
    click(reader, play)
    robot.hands.window.show()
    assert robot.screen == "who"


def test_an_id_that_two_things_had_one_after_the_other_presses_neither() -> None:
    def show(*names: str) -> None:
        made = page(Box(tuple(map(press, names))))
        reader.show(tree(made, "", number=lambda _key: 7), "", 1.0)

    reader = ScreenReader(Actions)
    show("one", "two")
    one = item(reader, "one")
    assert one.id != item(reader, "two").id
    show("two")
    assert item(reader, "two").id == one.id
    click(reader, one)
    assert list(reader.asked()) == []


def test_every_role_is_known_to_the_package() -> None:
    assert kit is not None, "locks/test.txt has it"
    for names in NAMES.values():
        assert hasattr(kit.Role, names.accesskit), names


def test_without_the_package_there_is_no_reader_and_the_game_goes_on(
    shipped: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "accesskit", None)
    assert open_reader("Lantern Bay") is None
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
