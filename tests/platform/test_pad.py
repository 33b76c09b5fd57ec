"""Game pads by their events: known ones, unknown ones, sticks, and pads that come and go."""

from pathlib import Path

import pygame
import pytest

from game.content.places import Places
from game.platform import pad
from game.platform.pad import Pads
from tests.app.making import robot_at

Event = pygame.event.Event
NEAR, FAR = 6000, 30000


def stick(pads: Pads, *values: int, axis: int = 1) -> list[str]:
    found = []
    for value in values:
        event = Event(pygame.CONTROLLERAXISMOTION, instance_id=0, axis=axis, value=value)
        found.append(pads.take(event))
    return found


def test_every_button_of_a_known_pad_has_its_name() -> None:
    pads = Pads()
    names = [
        pads.take(Event(pygame.CONTROLLERBUTTONDOWN, instance_id=0, button=button))
        for button in range(15)
    ]
    assert names == [
        "pad-a", "pad-b", "pad-x", "pad-y", "pad-back", "", "pad-start", "pad-stick-l",
        "pad-stick-r", "pad-l", "pad-r", "pad-up", "pad-down", "pad-left", "pad-right",
    ]  # fmt: skip


def test_a_stick_goes_one_step_for_each_push_and_none_for_being_held() -> None:
    pads = Pads()
    assert stick(pads, FAR, FAR, 32767, FAR) == ["pad-down", "", "", ""]
    assert stick(pads, NEAR, FAR) == ["", "pad-down"]
    assert stick(pads, -NEAR, -FAR) == ["", "pad-up"]
    assert stick(pads, FAR, axis=0) == ["pad-right"]


def test_a_stick_that_trembles_about_the_middle_or_the_edge_does_nothing_more() -> None:
    pads = Pads()
    assert stick(pads, 900, -2000, 8000, -11000) == [""] * 4
    assert stick(pads, 20500, 19000, 20500, 13000, 20500) == ["pad-down", "", "", "", ""]


def test_other_axes_such_as_triggers_are_no_ways() -> None:
    assert stick(Pads(), FAR, axis=4) == [""]


def test_a_pad_nobody_knows_works_by_its_joystick_events() -> None:
    pads = Pads()
    take = pads.take
    assert take(Event(pygame.JOYBUTTONDOWN, instance_id=3, button=0)) == "pad-a"
    assert take(Event(pygame.JOYBUTTONDOWN, instance_id=3, button=1)) == "pad-b"
    assert take(Event(pygame.JOYBUTTONDOWN, instance_id=3, button=77)) == ""
    assert take(Event(pygame.JOYHATMOTION, instance_id=3, hat=0, value=(0, 1))) == "pad-up"
    assert take(Event(pygame.JOYHATMOTION, instance_id=3, hat=0, value=(0, 0))) == ""
    assert take(Event(pygame.JOYAXISMOTION, instance_id=3, axis=0, value=-1.0)) == "pad-left"
    assert take(Event(pygame.JOYAXISMOTION, instance_id=3, axis=0, value=-0.9)) == ""


def test_pads_come_and_go_at_any_time_and_a_pad_that_cannot_be_opened_is_none() -> None:
    pads = Pads()
    for kind in (pygame.CONTROLLERDEVICEADDED, pygame.JOYDEVICEADDED):
        assert pads.take(Event(kind, device_index=5)) == ""
    stick(pads, FAR)
    for kind in (pygame.CONTROLLERDEVICEREMOVED, pygame.JOYDEVICEREMOVED):
        assert pads.take(Event(kind, instance_id=0)) == ""
    assert stick(pads, FAR) == ["pad-down"], "one that comes back has not been pushed yet"


def test_nothing_is_opened_before_a_pad_may_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pad, "_DEVICES", tmp_path)
    monkeypatch.setattr(pad.sys, "platform", "linux")  # type: ignore[attr-defined] # what it asks
    pygame.joystick.quit()
    pads = Pads()
    pads.look_out(0)
    assert not pygame.joystick.get_init()
    (tmp_path / "js0").touch()
    pads.look_out(pad.LOOK_EVERY - 1)
    assert not pygame.joystick.get_init(), "it looks now and then only"
    pads.look_out(pad.LOOK_EVERY)
    assert pygame.joystick.get_init()
    pygame.joystick.quit()


def test_each_button_of_a_pad_does_what_it_is_for(shipped: Places) -> None:
    robot = robot_at(shipped)
    hands = robot.hands
    hands.pad("y")
    assert robot.screen == "help"
    hands.pad("b")
    assert robot.screen == "title"
    hands.pad("back")
    assert robot.screen == "hide"
    hands.pad("b")
    hands.pad("start")
    assert robot.screen == "pause"
    hands.pad("a")
    assert robot.screen == "title"
    focus = robot.game.app.view.focus
    hands.pad("up")
    assert robot.game.app.view.focus != focus
    assert robot.game.app.view.lit == (robot.game.app.view.focus,), "it shows where it stands"


def test_shoulders_turn_a_page(shipped: Places) -> None:
    robot = robot_at(shipped, size=(800, 600), text=200, by="pad")
    robot.press("Options")
    before = robot.page.scrolls[0].offset
    robot.hands.pad("r")
    assert robot.page.scrolls[0].offset > before
    robot.hands.pad("l")
    assert robot.page.scrolls[0].offset == before
