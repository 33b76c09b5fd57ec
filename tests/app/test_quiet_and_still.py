"""Nothing depends on a sound or a clock, nothing is lost by leaving, and pictures have names."""

from collections.abc import Iterator

import pygame
import pytest

from game.authoring.robot import Robot
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.screens.story.play import PlayScreen
from game.ui.choices import OpenDistrict, OpenDoor, OpenLevel, ShowOptions
from game.ui.commands import Command
from game.ui.nodes import Button, Meaning, Picture, Words
from tests.app.making import becomes, opens, playing, robot_at, seen
from tests.levels.shipped import heads, levels

LEVELS = levels()
HOURS = 3 * 60 * 60 * 1000
"""Milliseconds in which no time limit would still be running."""
SCREENS: tuple[Meaning, ...] = (
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("play"),
    ShowOptions("me"),
    Command.OPEN_REMEMBERED,
    Command.FORGET_ME,
    Command.KEEP_LANTERNS,
    Command.BACK,
    Command.BACK,
    Command.OPEN_HELP,
    OpenDoor("danger"),
    Command.BACK,
    Command.BACK,
    Command.HIDE_SCREEN,
    Command.BACK,
    OpenDistrict("help"),
    Command.BACK,
)


def careful(level: str) -> list[Act]:
    """The acts of a level's careful walk."""
    walk = next(walk for walk in walks_of(heads()[level].file) if walk.name == "careful")
    return [line.stride for line in walk.lines if isinstance(line.stride, Act)]


def begun(shipped: Places, level: str) -> Robot:
    """A new player in the first scene of a level."""
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, level)
    return robot


def scenes(robot: Robot, acts: list[Act]) -> Iterator[int]:
    """Play on act by act; at the first and the third moment of each scene, the act that is next."""
    moments: dict[str, int] = {}
    for at, act in enumerate(acts):
        moments[robot.screen] = moments.get(robot.screen, 0) + 1
        if moments[robot.screen] in (1, 3):
            yield at
        robot.press(act)


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_is_finished_without_sound_and_with_a_clock_that_stands_still(
    shipped: Places, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    robot = robot_at(shipped)
    robot.hands.window.heard = robot.game.state.sounds
    becomes(robot)
    robot.press("Options")
    robot.press("Sound")
    robot.press("Sound: On")
    robot.press("Back")
    opens(robot, level)
    acts = careful(level)
    for _ in scenes(robot, acts):
        robot.hands.window.show()
    robot.hands.window.show()
    assert level in robot.game.state.record.progress.done
    assert any("There is no sound here" in problem for problem in robot.game.problems)
    assert robot.hands.now == 0


def test_nothing_on_a_screen_happens_by_itself(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.game.state.ports.clock = lambda: robot.hands.now / 1000
    becomes(robot)
    for means in SCREENS:
        robot.hands.wait(1)  # the last press has its answer
        page, name = seen(robot), robot.screen
        robot.hands.wait(HOURS)
        assert (seen(robot), robot.screen) == (page, name)
        robot.press(means)


@pytest.mark.parametrize("level", LEVELS)
def test_leaving_any_scene_and_coming_back_loses_nothing(shipped: Places, level: str) -> None:
    robot = begun(shipped, level)
    acts = careful(level)
    for _ in scenes(robot, acts):
        before, facts = playing(robot).session, robot.game.state.player.facts()
        robot.press(Command.LEAVE_STORY)
        if robot.screen == "calm":
            robot.press(Command.END_CALM)
        assert not isinstance(robot.game.app.screen, PlayScreen)
        robot.press(OpenLevel(level))
        after = playing(robot).session
        assert (after.scene, after.rooms, after.path) == (before.scene, before.rooms, before.path)
        assert robot.game.state.player.facts() == facts, "leaving is remembered nowhere"
    assert level in robot.game.state.record.progress.done


def nameless(robot: Robot) -> list[str]:
    """Buttons of the page that show only a picture and have no name to be read or heard."""
    placed = robot.page.placed
    shown = [p for p in placed if isinstance(p.node, Words | Picture)]
    return [
        str(p.node.means)
        for p in placed
        if isinstance(p.node, Button)
        and not p.node.label
        and not any(isinstance(s.node, Words) and s.rect.within(p.rect) for s in shown)
    ]


@pytest.mark.parametrize("level", LEVELS)
def test_every_picture_to_press_has_a_name(shipped: Places, level: str) -> None:
    robot = robot_at(shipped)
    found = nameless(robot)
    becomes(robot)
    for means in SCREENS if level == next(iter(LEVELS)) else ():
        robot.press(means)
        found += nameless(robot)
    opens(robot, level)
    for act in careful(level):
        found += nameless(robot)
        robot.press(act)
    assert found == []
