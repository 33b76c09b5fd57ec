"""Words two fifths longer than English, in letters of every size and shape, still fit (A15)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import cycle, product
from typing import Literal

import pytest

from game.assembly import Game, app_state_of
from game.authoring.robot import Robot
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.platform.display import open_display, scale_for
from game.platform.robot_input import RobotInput
from game.platform.window import Window
from game.screens.help.calm import CalmScreen
from game.screens.options.forget import ForgottenScreen
from game.screens.shell.cannot_start import SorryScreen
from game.screens.shell.navigation import Screen
from game.storage.memory import MemoryStore
from game.ui.choices import ChooseAnimal, ChooseColour, OpenDistrict, OpenDoor, ShowOptions
from game.ui.commands import Command
from game.ui.nodes import Meaning, Words
from game.ui.theme import SIZES, text_size
from tests.app.making import SCREEN, meanings, opens, today
from tests.levels.shipped import heads, levels
from tests.screens.longer import KEPT, longer, longer_library
from tests.screens.test_fitting import becomes_in


@dataclass(frozen=True, slots=True)
class Look:
    """A window and its letters: round and close, or plain with more air, which takes more room."""

    size: tuple[int, int]
    text: int
    letters: "Letters"


Letters = tuple[Literal["story", "plain"], Literal["usual", "wide"]]
LETTERS: tuple[Letters, ...] = (("story", "usual"), ("plain", "wide"))
LOOKS = [
    Look(size, text, letters)
    for size, text, letters in product(
        ((1280, 720), (800, 600)),
        (100, 150, 200),
        LETTERS,
    )
]
TIGHTEST = LOOKS[-1]
SCREENS: tuple[Meaning, ...] = (
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("play"),
    ShowOptions("me"),
    Command.OPEN_REMEMBERED,
    Command.FORGET_ME,
    Command.FORGET_ME,
    Command.CONFIRM_ANIMAL,
    Command.KEEP_LANTERNS,
    Command.BACK,
    Command.BACK,
    Command.OPEN_HELP,
    OpenDoor("danger"),
    Command.BACK,
    OpenDoor("worry"),
    Command.BACK,
    OpenDoor("talk"),
    Command.BACK,
    OpenDoor("friend"),
    Command.BACK,
    Command.BACK,
    Command.HIDE_SCREEN,
    Command.BACK,
    Command.PAUSE,
    Command.BACK,
)
"""Pressed one after the other from the bay."""


@pytest.fixture
def robot(shipped: Places) -> Robot:
    """At the first screen of a game whose every word is longer."""
    store = MemoryStore(today, trouble=None)
    state = app_state_of(longer_library(shipped), store, "en", random_seed=lambda: 1, day=today)
    state.player.options = replace(state.player.options, motion="reduced", sound=False)
    game = Game(shipped, state)
    window = Window(open_display(SCREEN, "Lantern Bay"), game.app, game.look, game.sounds, [])
    game.app.resize(SCREEN)
    return Robot(game, RobotInput(window))


def spilt(robot: Robot, looks: Sequence[Look]) -> Iterator[str]:
    """What does not fit on the page as it is now, in each of these looks."""
    game, usual = robot.game, robot.game.state.player.options
    for look in looks:
        font, spacing = look.letters
        game.state.player.options = replace(usual, text=look.text, font=font, spacing=spacing)
        game.look()
        game.app.resize(look.size)
        yield from (f"{robot.screen}, {look}: {spill}" for spill in game.app.page.spills)
    game.state.player.options = usual
    game.look()
    game.app.resize(SCREEN)


def english_left(robot: Robot) -> list[str]:
    """Texts of the page that no catalogue was asked for."""
    texts = (p.node.text for p in robot.page.placed if isinstance(p.node, Words))
    return [text for text in texts if text.isascii() and any(map(str.isalpha, text))]


def test_every_screen_fits_with_longer_words(robot: Robot) -> None:
    spills = list(spilt(robot, LOOKS))
    robot.press(Command.CHOOSE_PLAYER)
    for step in (Command.NEW_PLAYER, ChooseAnimal("owl"), ChooseColour("leaf")):
        spills += spilt(robot, LOOKS)
        robot.press(step)
    spills += spilt(robot, LOOKS)
    while robot.screen != "title":
        robot.hands.key("escape")
    becomes_in(robot)
    spills += spilt(robot, LOOKS)
    for means in SCREENS:
        robot.press(means) if robot.can(means) else robot.hands.key(_key(means))
        spills += spilt(robot, LOOKS)
    districts = meanings(robot, lambda means: isinstance(means, OpenDistrict))
    for district in districts:
        robot.press(district)
        spills += spilt(robot, LOOKS)
        robot.press(Command.BACK)
    state = robot.game.state
    last: tuple[Screen, ...] = (
        CalmScreen(state, left=True), ForgottenScreen(state), SorryScreen("already-open"),
    )  # fmt: skip
    for screen in last:
        robot.game.app.navigator.stack.append(screen)
        robot.game.app.view.changed()
        spills += spilt(robot, LOOKS)
    assert spills == []


@pytest.mark.parametrize("level", levels())
def test_every_scene_fits_with_longer_words(robot: Robot, level: str) -> None:
    """The first moment of each scene in every look; all others in the tightest and one in turn.
    No text of a story is left in English either."""
    wrong: list[str] = []
    becomes_in(robot)
    turn = cycle(LOOKS)
    for walk in walks_of(heads()[level].file):
        opens(robot, level)
        seen = set[str]()
        for line in walk.lines:
            if isinstance(line.stride, Act):
                looks = LOOKS if robot.screen not in seen else (TIGHTEST, next(turn))
                seen.add(robot.screen)
                wrong += english_left(robot)
                wrong += spilt(robot, looks if walk.name == "careful" else (TIGHTEST,))
                robot.press(line.stride)
        wrong += spilt(robot, LOOKS)
        robot.press(Command.OPEN_BAY)
    assert list(dict.fromkeys(wrong)) == []


def test_no_letter_is_smaller_than_18_pixels_on_a_screen_of_1080_lines() -> None:
    assert min(text_size(style, 1.0) for style in SIZES) * scale_for((1920, 1080)) >= 18
    assert min(text_size(style, 1.0) for style in SIZES) * scale_for((3840, 2160)) >= 36
    assert all(text_size(style, 2.0) > text_size(style, 1.0) for style in SIZES)
    assert all(text_size(style, 2.0) == 2 * SIZES[style] for style in ("body", "small", "button"))


def test_the_made_up_language_is_two_fifths_longer_and_keeps_what_must_be_kept() -> None:
    text = "YOU WON a goat from {amina}! Answer <1>right now</1>, {money:5} are waiting."
    made = longer(text)
    ours, theirs = (sum(map(str.isalpha, KEPT.sub("", each))) for each in (text, made))
    assert theirs >= ours * 1.4
    assert "{amina}" in made
    assert "<1>" in made
    assert "</1>," in made
    assert not made.isascii()


def _key(means: Meaning) -> Literal["help", "hide", "pause"]:
    keys: dict[Meaning, Literal["help", "hide", "pause"]] = {
        Command.OPEN_HELP: "help",
        Command.HIDE_SCREEN: "hide",
        Command.PAUSE: "pause",
    }
    return keys[means]
