"""Guests leave nothing, notes leave a choice, a pause is only suggested, drawings are drawn."""

import shutil
from pathlib import Path

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.screens.practice import story_instead
from game.screens.story.play import PlayScreen
from game.ui.choices import ChooseStamp, OpenDistrict, OpenLevel, PlaceStamp
from game.ui.commands import Command
from tests.app.making import becomes, kept_in, opens, robot_at

GOAT = "scam-lucky-goat"


def guest(robot: Robot) -> None:
    robot.press("Play")
    robot.press("Guest")
    robot.press("7 to 9")


def test_a_guest_plays_and_nothing_is_kept(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        guest(robot)
        assert robot.sees("You are a guest. No lantern is kept.")
        opens(robot, GOAT)
        robot.press(Command.LEAVE_STORY)
        assert robot.game.state.player.facts(), (
            "while the guest plays, a story can be left and gone on"
        )
        robot.press(Command.BACK)
        robot.press("Change player")
        assert robot.game.state.player.store is store
        assert not robot.game.state.player.is_guest
        assert store.profiles() == ()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(GOAT.encode() in path.read_bytes() for path in files)


def test_what_a_guest_chose_in_the_options_goes_with_the_guest(shipped: Places) -> None:
    robot = robot_at(shipped)
    guest(robot)
    robot.press("Options")
    robot.press("Size of letters: 200%")
    robot.press("Back")
    robot.press("Change player")
    assert robot.game.state.player.options.text == 100


@pytest.fixture
def heavy(shipped: Places, tmp_path: Path) -> Path:
    """The goat's story as one that carries a note."""
    made = tmp_path / "levels" / "heavy-goat"
    shutil.copytree(shipped.levels / GOAT, made)
    level = made / "level.yaml"
    text = level.read_text("utf-8").replace(f"level: {GOAT}", "level: heavy-goat")
    text = text.replace("intensity: i0", "intensity: i2\nnote: Someone in it is pushed.")
    level.write_text(text, "utf-8")
    return made.parent


def noted(shipped: Places, heavy: Path) -> Robot:
    robot = robot_at(shipped, extra=heavy)
    becomes(robot)
    robot.press(OpenDistrict("scams"))
    robot.press(OpenLevel("heavy-goat"))
    while robot.screen.startswith("help-tour"):
        robot.press(Command.NEXT_STOP)
    return robot


def test_a_story_that_is_not_light_says_so_and_gives_a_real_choice(
    shipped: Places, heavy: Path
) -> None:
    robot = noted(shipped, heavy)
    assert robot.sees("Someone in it is pushed.")
    before = robot.game.state.player.facts()
    robot.press("Play with a grown-up")
    assert robot.game.state.player.facts() == before
    robot.press("We are ready")
    robot.press(Command.START_STORY)
    assert isinstance(robot.game.app.screen, PlayScreen)


def test_another_story_of_equal_credit_opens_at_once_and_no_skip_is_remembered(
    shipped: Places, heavy: Path
) -> None:
    robot = noted(shipped, heavy)
    before = robot.game.state.player.facts()
    robot.press("Choose another")
    robot.press(Command.START_STORY)
    screen = robot.game.app.screen
    assert isinstance(screen, PlayScreen)
    assert (screen.level.band, screen.level.intensity) == ("7-9", "i0")
    new = robot.game.state.player.facts()[len(before) :]
    assert {fact.level for fact in new} == {screen.level.id}


def test_where_there_is_no_other_story_choosing_another_goes_back(
    shipped: Places, heavy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot = noted(shipped, heavy)
    monkeypatch.setattr(story_instead, "path_of", lambda *_: ("heavy-goat",))
    robot.press("Choose another")
    assert robot.screen.startswith("district")


def test_a_pause_is_suggested_on_the_map_and_nothing_else_happens(shipped: Places) -> None:
    robot = robot_at(shipped)
    passed = 0.0
    robot.game.state.ports.clock = lambda: passed
    becomes(robot)
    assert not robot.sees("You have played for a while.")
    passed = 31 * 60
    robot.game.app.view.changed()
    assert robot.sees("You have played for a while.")
    robot.press("Options")
    robot.press("Me")
    robot.press("Remind me of a pause: Never")
    robot.press("Back")
    assert not robot.sees("You have played for a while.")


def test_a_drawing_is_drawn_with_keys_alone_and_goes_with_its_player(shipped: Places) -> None:
    robot = robot_at(shipped, by="keys")
    becomes(robot)
    robot.hands.key("hide")
    robot.press(ChooseStamp("boat"))
    robot.press(PlaceStamp(2, 3))
    robot.press(PlaceStamp(2, 4))
    assert robot.game.state.player.drawing == {(2, 3): "boat", (2, 4): "boat"}
    robot.press(PlaceStamp(2, 4))
    robot.press(ChooseStamp("rub-out"))
    robot.press(PlaceStamp(2, 3))
    assert robot.game.state.player.drawing == {}
    robot.press(ChooseStamp("star"))
    robot.press(PlaceStamp(0, 0))
    robot.hands.key("escape")
    robot.press("Change player")
    assert robot.game.state.player.drawing == {}


@pytest.mark.parametrize("text", [100, 200])
def test_in_the_smallest_window_everything_of_a_drawing_can_be_pressed(
    shipped: Places, text: int
) -> None:
    robot = robot_at(shipped, size=(640, 480), text=text)
    robot.hands.key("hide")
    robot.press(PlaceStamp(4, 7))
    robot.press(ChooseStamp("house"))
    robot.press(PlaceStamp(0, 0))
    assert robot.game.state.player.drawing == {(4, 7): "star", (0, 0): "house"}
    assert robot.complaints == []
