"""A window that is put away is silent at once, and waits to be asked before it reads again."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.app import App
from game.authoring.robot import Robot
from game.content.places import Places
from game.ui.commands import Command
from tests.app.making import becomes, chooses, robot_at, seen
from tests.pages.speech import SpeechOutput, heard, listen
from tests.platform.speaking import at_once
from tests.platform.test_sound import folder

__all__ = ["folder"]  # the fixture: a short sound and a long one


@pytest.fixture
def robot(shipped: Places) -> Iterator[Robot]:
    made = robot_at(shipped)
    listen(made)
    yield made
    made.game.close()


def takes(robot: Robot, kind: int) -> None:
    robot.hands.window.take(pygame.event.Event(kind))


@pytest.mark.parametrize("gone", [pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN])
@pytest.mark.parametrize("back", [pygame.WINDOWRESTORED, pygame.WINDOWSHOWN])
def test_it_breaks_off_and_on_return_the_same_page_waits_to_be_asked(
    robot: Robot, gone: int, back: int
) -> None:
    window = robot.hands.window
    robot.press(Command.OPEN_OPTIONS)
    for _ in range(2):
        window.show()
    speech = robot.game.app.view.reader.speech
    assert isinstance(speech, SpeechOutput)
    assert speech.busy
    robot.game.app.view.changed()
    takes(robot, gone)
    assert (speech.busy, robot.game.app.view.reader.reading) == (False, False)
    heard(robot)
    page = seen(robot)
    takes(robot, back)
    window.show()
    assert heard(robot) == []
    assert seen(robot) == page
    robot.game.app.key("read")
    assert len(heard(robot)) > 5


def test_it_asks_the_window_s_loop_for_nothing_but_events(robot: Robot) -> None:
    window = robot.hands.window
    window.show()
    takes(robot, pygame.WINDOWMINIMIZED)
    painted = window.painted
    waits: list[int] = []

    def wait(ms: int) -> None:
        waits.append(ms)
        if len(waits) == 5:
            robot.game.app.close()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pygame.time, "wait", wait)
        patch.setattr(App, "tick", None)
        window.run()
    assert (waits, window.painted) == ([200] * 5, painted)


def test_the_time_it_was_away_is_no_time_of_a_scan(robot: Robot) -> None:
    becomes(robot)
    chooses(robot, scan="auto")
    robot.hands.wait(1)
    lit = robot.game.app.view.lit
    takes(robot, pygame.WINDOWMINIMIZED)
    robot.hands.now += 3_600_000
    takes(robot, pygame.WINDOWRESTORED)
    robot.hands.window.show()
    assert robot.game.app.view.lit == lit


def test_sounds_and_music_stop_and_the_music_comes_back(robot: Robot, folder: Path) -> None:
    window = robot.hands.window
    window.sounds.folder = folder
    window.sounds.mixer.beside = at_once
    becomes(robot)
    chooses(robot, sound=True, music=80, effects=80)
    window.heard.append("right")
    window.show()
    assert "right" in window.sounds._loaded
    assert pygame.mixer.music.get_busy()
    window.heard.append("right")
    takes(robot, pygame.WINDOWMINIMIZED)
    assert pygame.mixer.get_init() is None, "also free for other programs"
    takes(robot, pygame.WINDOWRESTORED)
    window.show()
    assert pygame.mixer.music.get_busy()
    assert "right" not in window.sounds._loaded, "what was due then is not heard now"


def test_a_device_in_use_that_is_pulled_out_is_replaced(robot: Robot) -> None:
    window = robot.hands.window
    mixer = window.sounds.mixer
    mixer.beside = at_once
    assert mixer.ready()
    for which, capture, opened in ((0, 0, 1), (3, 1, 1), (2, 0, 2)):
        window.take(pygame.event.Event(pygame.AUDIODEVICEREMOVED, which=which, iscapture=capture))
        window.show()
        assert (mixer.opened, mixer.open) == (opened, True)


def test_a_press_looks_for_a_missing_device(robot: Robot) -> None:
    mixer = robot.hands.window.sounds.mixer
    mixer.state = "absent"
    assert robot.game.voice.trouble("en") == "no-sound"
    mixer._tried = -100_000
    robot.hands.key("tab")
    robot.hands.window.show()
    assert mixer.open
