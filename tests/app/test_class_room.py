"""A grown-up opens a class in the window, looks after it, and closes it."""

from pathlib import Path
from typing import Literal

import pytest

from game.authoring.robot import Robot
from game.content.catalogue import english
from game.content.places import Places
from game.desk.invitation import modules
from game.desk.opening import open_class
from game.play_options import PlayOptions
from game.playing import may_open_classes
from game.screens.options.grown_ups.class_room import SQUARE, ClassScreen, qr
from game.ui.choices import SendAway
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box
from tests.app.making import becomes, kept_in, robot_at
from tests.app.test_grown_ups import goes_in
from tests.desk.devices import Device


def _opened(robot: Robot, shipped: Places, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Device:
    """The class's page, and a device that is in; on this PC alone, whatever network it is on."""
    monkeypatch.setattr(
        "game.desk.in_window.open_class",
        lambda *a, **named: open_class(*a, **{**named, "lan": False, "at": (0,)}),
    )
    may_open_classes(shipped, robot.game.state, PlayOptions(), folder)
    goes_in(robot)
    robot.press(Command.OPEN_CLASS)
    assert robot.sees("Nothing is typed, and no name is ever asked for.")
    robot.press(Command.BEGIN_CLASS)
    screen = robot.game.app.screen
    assert isinstance(screen, ClassScreen)
    address = screen.now.addresses[0]
    phone = Device(int(address.partition(":")[2]))
    return phone.ask(path=f"/{screen.now.number}")


def test_a_class_is_opened_looked_after_and_closed(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        phone = _opened(robot, shipped, tmp_path, monkeypatch)
        assert robot.game.state.player.profile is None, "who played here has left the chair"
        phone.press(phone.first("pick-player?"))
        robot.press(Command.NEW_NUMBER)
        screen = robot.game.app.screen
        assert isinstance(screen, ClassScreen)
        (joined,) = screen.now.joined
        assert joined.signs == ("fox", "coral", "")
        assert phone.ask().first("open-level?")
        robot.press(SendAway(joined.handle))
        assert phone.ask().first("pick-digit?")
        robot.press("Close the class")
        assert robot.sees("Every answer is kept.")
        with pytest.raises(OSError):
            phone.ask()
        robot.press("To the first page")
        kinds = [kept.fact.kind for kept in store.facts(store.profiles()[0].id)]
        assert kinds.count("came") == 2
        phone.close()


def test_a_port_that_is_taken_is_a_sentence(shipped: Places, tmp_path: Path) -> None:
    def refuses() -> None:
        raise OSError

    robot = robot_at(shipped)
    robot.game.state.ports.open_class = refuses  # type: ignore[assignment]
    goes_in(robot)
    robot.press(Command.OPEN_CLASS)
    robot.press(Command.BEGIN_CLASS)
    assert robot.sees("Another program on this computer is in the way")


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_code_for_a_camera_is_never_mirrored(direction: Literal["ltr", "rtl"]) -> None:
    square = modules("http://192.168.1.20/4071")
    drawn = qr(Context(english().words, direction=direction), square)
    rows = [row for row in drawn.children if isinstance(row, Box)]
    for row, wanted in zip(rows, square, strict=True):
        runs = [each for each in row.children if isinstance(each, Box)]
        shown = [each.fill == "ink" for each in runs for _ in range(round(each.w / SQUARE))]
        assert shown == list(wanted if direction == "ltr" else wanted[::-1])  # a row is mirrored
