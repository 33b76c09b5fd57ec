"""Reading aloud in the whole game: all that is shown is said, and silence where it should be."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.authoring.robot import Robot
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.screens.shell.loudness import effects, music
from game.ui.choices import (
    ChooseAge,
    ChooseAnimal,
    ChooseColour,
    ChooseSecret,
    ChooseSwitch,
    OpenDistrict,
    OpenDoor,
    ShowOptions,
)
from game.ui.commands import Command
from game.ui.nodes import Button
from game.ui.speech_text import Lit
from tests.app.making import becomes, opens, playing, robot_at
from tests.pages import speech
from tests.pages.speech import SpeechOutput, heard, listen
from tests.platform.speaking import Clock, engine


@pytest.fixture
def robot(shipped: Places) -> Iterator[Robot]:
    made = robot_at(shipped)
    listen(made)
    yield made
    made.game.close()


def test_every_string_of_every_other_screen_is_read(robot: Robot) -> None:
    listen(robot, voice=False)
    seen = set()

    def look() -> None:
        seen.add(robot.screen)
        assert list(speech.problems(robot)) == []

    look()
    for command in (
        Command.CHOOSE_PLAYER,
        Command.NEW_PLAYER,
        ChooseAnimal("owl"),
        ChooseColour("leaf"),
        ChooseAge("10-12"),
        ChooseSecret(False),
        Command.OPEN_OPTIONS,
        ShowOptions("hear"),
        ShowOptions("play"),
        ShowOptions("me"),
        Command.BACK,
        Command.OPEN_HELP,
        OpenDoor("danger"),
        Command.BACK,
        OpenDoor("worry"),
        Command.BACK,
        Command.BACK,
        OpenDistrict("scams"),
    ):
        robot.press(command)
        listen(robot, voice=False)
        look()
    assert {"title", "who", "bay", "help", "door-worry", "options-hear"} <= seen


def test_a_new_scene_is_read_by_itself_and_then_only_what_is_new(robot: Robot) -> None:
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    listen(robot)
    robot.game.app.key("read")
    first = heard(robot)
    line = "Singing back costs airtime."
    assert any(line in text for text in first)
    robot.press(Act("next") if robot.can(Act("next")) else "Next")
    fresh = heard(robot)
    assert fresh
    assert not any(line in text for text in fresh)
    assert "Help now" not in fresh, "the bar is read when somebody asks for it"


def test_the_next_act_cuts_the_voice_off_at_once(robot: Robot) -> None:
    robot.game.app.key("read")
    robot.game.app.tick()
    output = robot.game.app.view.reader.speech
    assert isinstance(output, SpeechOutput)
    assert output.busy
    robot.press("Play")
    assert not output.busy
    robot.game.app.key("read")
    robot.game.app.tick()
    robot.hands.click(2, 700)
    assert not output.busy, "also a press on nothing"


def test_reading_can_be_stopped_and_asked_for_again(robot: Robot) -> None:
    listen(robot, voice=False)
    robot.press("Read this to me")
    robot.game.app.tick()
    assert robot.game.app.view.reader.reading
    robot.press("Stop reading")
    assert not robot.game.app.view.reader.reading
    robot.press("Read this to me")
    assert "Play" in heard(robot)


def test_the_keys_read_what_they_come_to(robot: Robot) -> None:
    robot.game.app.view.focus = "choose-player?"
    robot.hands.key("tab")
    assert heard(robot) == ["English", "Chosen", "Choice"]


def test_help_says_nothing_until_it_is_asked_and_hiding_never_does(robot: Robot) -> None:
    for command in (Command.OPEN_HELP, OpenDoor("worry")):
        robot.press(command)
        assert heard(robot) == []
        state, screen = robot.game.state, robot.game.app.screen
        assert (effects(screen, state.player.options), music(screen, state.player.options)) == (
            0,
            0,
        )
    robot.press("Read this to me")
    assert any("Tell a safe adult" in text for text in heard(robot))
    robot.press(Command.HIDE_SCREEN)
    robot.game.app.key("read")
    assert heard(robot) == []
    assert not robot.can(Command.READ_ALOUD)
    state, screen = robot.game.state, robot.game.app.screen
    assert (effects(screen, state.player.options), music(screen, state.player.options)) == (0, 0)


@pytest.mark.parametrize("why", ["left-out", "no-language", "broken", "no-sound"])
def test_without_a_voice_there_is_no_speaker_and_options_say_why(robot: Robot, why: str) -> None:
    robot.game.app.view.voice = lambda: why  # type: ignore[assignment,return-value] # each reason
    robot.game.app.view.changed()
    assert not robot.can(Command.READ_ALOUD)
    robot.press(Command.OPEN_OPTIONS)
    robot.press(ShowOptions("hear"))
    assert not robot.can(Command.READ_ALOUD)
    assert not robot.can(ChooseSwitch("voice", True))
    assert any(robot.sees(text) for text in ("no voice", "does not work", "can be heard"))


def test_whoever_asks_at_the_door_is_read_to_on_every_page_from_then_on(robot: Robot) -> None:
    listen(robot, voice=False)
    robot.press("Play")
    assert heard(robot) == []
    robot.press(Command.READ_ALOUD)
    assert "Who is playing?" in heard(robot)
    robot.press("New player")
    assert "Choose your animal" in heard(robot)
    for means in (ChooseAnimal("fox"), ChooseColour("coral"), ChooseAge("10-12")):
        robot.press(means)
    assert "Secret pictures?" in heard(robot)
    robot.press("Just play")
    assert robot.game.state.player.options.voice, "and so is the player she becomes"
    robot.press("Change player")
    heard(robot)
    robot.press("Play")
    assert heard(robot) == [], "the next one finds this PC as it was"


def test_the_youngest_are_read_to_from_the_start_and_keep_what_was_chosen_at_the_door(
    shipped: Places,
) -> None:
    for age, aloud in (("7 to 9", True), ("10 to 12", False)):
        robot = robot_at(shipped, text=150)
        robot.game.state.player.options = replace(
            robot.game.state.player.options, contrast="high", mono=True
        )
        robot.press("Play")
        robot.press("New player")
        robot.press(ChooseAnimal("fox"))
        robot.press("Fox, red")
        robot.press(age)
        robot.press("Just play")
        profile = robot.game.state.player.profile
        assert profile is not None
        o = profile.options
        assert (o.voice, o.text, o.contrast, o.mono) == (aloud, 150, "high", True)


def test_with_the_sound_off_nothing_is_read_by_itself(robot: Robot) -> None:
    listen(robot, sound=False)
    robot.press("Play")
    assert heard(robot) == []


def test_a_sound_has_its_caption_until_the_next_act(shipped: Places) -> None:
    robot = robot_at(shipped, size=(800, 600), text=200)
    becomes(robot)
    robot.game.state.player.options = replace(robot.game.state.player.options, captions=True)
    opens(robot, "scam-lucky-goat")
    captioned = False
    walk = next(walk for walk in walks_of(shipped.levels / "scam-lucky-goat/level.yaml"))
    for line in walk.lines:
        if isinstance(line.stride, Act) and not captioned:
            robot.press(line.stride)
            captioned = robot.sees("A bright chime: that helps.")
    assert captioned
    assert robot.complaints == []
    robot.game.state.player.options = replace(robot.game.state.player.options, captions=False)
    robot.game.app.view.changed()
    assert not robot.sees("A bright chime: that helps.")


def test_music_plays_on_the_map_soft_in_a_light_story_and_in_no_other(robot: Robot) -> None:
    state, app = robot.game.state, robot.game.app
    becomes(robot)
    listen(robot)
    loud = music(app.screen, state.player.options)
    opens(robot, "scam-lucky-goat")
    assert 0 < music(app.screen, state.player.options) < loud
    screen = playing(robot)
    for intensity in ("i1", "i2", "i3"):
        screen.level = replace(screen.level, intensity=intensity)
        assert music(app.screen, state.player.options) == 0
    state.player.options = replace(state.player.options, sound=False)
    assert music(app.navigator.stack[0], state.player.options) == 0


def test_a_spoken_word_is_lit_without_painting_the_whole_page(shipped: Places) -> None:
    """The real voice, with a clock that goes on when it is told to."""
    engine()
    robot = robot_at(shipped)
    game, window = robot.game, robot.hands.window
    voice, clock = game.voice, Clock()
    voice.clock = clock
    robot.press("Read this to me")
    window.show()
    lit: set[Lit] = set()
    while game.app.view.reader.reading and len(lit) < 5:
        voice.wait()
        painted = window.painted
        clock.now += 60
        window.show()
        if window.frames._spoken is not None and window.painted == painted:
            lit.add(window.frames._spoken)
    assert len(lit) == 5
    game.close()


def test_closing_the_game_while_it_reads_ends_cleanly(shipped: Places) -> None:
    engine()
    before = {*threading.enumerate()}
    robot = robot_at(shipped)
    robot.press("Read this to me")
    robot.hands.window.show()
    assert robot.game.app.view.reader.reading
    mine = {*threading.enumerate()} - before
    voices = [thread for thread in mine if thread.name == "voice"]
    assert voices
    robot.game.close()
    for voice in voices:
        voice.join(60)  # what it is making is finished first, on a slow machine later
    assert not any(voice.is_alive() for voice in voices)
    robot.game.close()


def test_a_scanned_button_is_named_when_the_page_is_read(robot: Robot) -> None:
    robot.game.state.player.options = replace(robot.game.state.player.options, scan="step")
    heard(robot)
    robot.game.app.struck("space")
    assert heard(robot)[-1] in ("Button", "Choice")


def test_what_is_read_is_brought_into_sight(shipped: Places) -> None:
    robot = robot_at(shipped, size=(800, 600), text=200)
    robot.press(Command.OPEN_OPTIONS)
    robot.press(ShowOptions("hear"))
    listen(robot, voice=False)
    app = robot.game.app
    app.key("read")
    assert isinstance(app.view.reader.speech, SpeechOutput)
    seen = []
    while app.view.reader.reading:
        app.tick()
        placed = robot.page.known(app.view.reader.key)
        if placed and placed.inside and isinstance(placed.node, Button):
            seen.append(placed.rect.meets(placed.clip).h / placed.rect.h)
        app.view.reader.speech.busy = False
    assert len(seen) > 12
    assert min(seen) > 0.9


def test_without_a_voice_the_key_does_nothing(robot: Robot) -> None:
    robot.game.app.view.voice = lambda: "left-out"
    robot.game.state.player.options = replace(robot.game.state.player.options, voice=False)
    robot.game.app.view.changed()
    robot.game.app.key("read")
    assert heard(robot) == []
