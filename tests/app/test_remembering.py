"""The first page of a story, what it remembers, and what is there again after a power cut."""

from pathlib import Path

import pytest

from game.authoring.robot import Input
from game.content.places import Places
from game.core.acts import Act
from game.core.memory import want_now
from game.core.play import DOOR
from game.screens.story.surroundings import can_tell
from game.ui.choices import OpenDistrict, OpenLevel
from game.ui.commands import Command
from game.ui.nodes import Picture
from tests.app.making import becomes, kept_in, opens, playing, presses, robot_at
from tests.content.kinds import documented
from tests.levels.shipped import levels

GOAT, COW, KITE = "scam-lucky-goat", "info-flying-cow", "kite-day"


@pytest.mark.parametrize("by", ["mouse", "finger", "keys"])
def test_a_story_begins_with_a_page_of_its_own_and_goes_on_without_it(
    shipped: Places, by: Input
) -> None:
    robot = robot_at(shipped, by=by)
    becomes(robot)
    robot.press(OpenDistrict("information"))
    robot.press(OpenLevel(COW))
    assert robot.screen == f"hook-{COW}"
    assert robot.sees(levels()[COW].opening)
    robot.press(Command.BACK)
    assert robot.screen == "district-information"
    robot.press(Command.BACK)

    opens(robot, COW)
    robot.press(Act("next"))
    robot.press(Command.LEAVE_STORY)
    robot.press(OpenLevel(COW))

    assert robot.screen == f"play-{COW}-wonders"
    assert robot.complaints == []


@pytest.fixture
def kite(tmp_path: Path) -> Path:
    """A folder with the story of our guide for writers, which remembers, deals and has a door."""
    folder = tmp_path / "levels" / KITE
    folder.mkdir(parents=True)
    (folder / "level.yaml").write_text(documented(KITE), "utf-8")
    return folder.parent


def test_a_loss_is_mended_then_somebody_is_told_and_the_want_grows(
    shipped: Places, kite: Path
) -> None:
    robot = robot_at(shipped, extra=kite)
    becomes(robot)
    opens(robot, KITE)
    names = [p.node.name for p in robot.page.placed if isinstance(p.node, Picture)]
    assert "thing/song-0" in names
    robot.press(Act(DOOR, "lost"))
    assert not robot.can(Act(DOOR, "lost")), "from behind a door no other one is open"
    presses(robot, ("next", "next", "try say"))
    robot.press(Act("ok"))
    presses(robot, ("next", "next"))
    assert robot.screen == f"play-{KITE}-new-door"
    robot.press(Act("next"))
    assert robot.screen == f"play-{KITE}-tell"
    assert robot.sees("You look quiet.")
    screen = playing(robot)
    assert want_now(screen.level, screen.session.marks) == "song-0"
    assert not can_tell(screen.level, screen.session)
    presses(robot, ("next", "next", "next"))
    assert want_now(screen.level, screen.session.marks) == "song-1"
    assert screen.session.finished


def test_after_a_power_cut_a_story_remembers_what_it_remembered(
    shipped: Places, tmp_path: Path, kite: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store, extra=kite)
        becomes(robot)
        opens(robot, KITE)
        presses(robot, ("next", "try say", "ok", "next"))
        left = playing(robot).session
        assert left.marks == {"gave-street"}
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store, extra=kite)
        robot.press("Play")
        robot.press("Fox, red")
        opens(robot, KITE)
        assert playing(robot).session == left
