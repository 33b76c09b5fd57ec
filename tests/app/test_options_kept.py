"""Options are offered before anything is played, belong to one player, and outlive a power cut."""

import os
import signal
from dataclasses import replace
from pathlib import Path

from game.assembly import app_state_of, library_of
from game.content.places import Places
from game.screens.options.key_names import LISTED
from game.storage.opening import open_store
from game.storage.options import Options
from game.ui.commands import Command
from game.ui.keymap import as_text, usual
from tests.app.making import becomes, kept_in, robot_at, today

WISHED = Options(
    text=200, contrast="high", font="plain", spacing="wide", motion="reduced", scan="step",
    captions=True, mono=True, steady=True, music=0, speech=60,
)  # fmt: skip


def test_every_part_of_the_options_is_open_on_the_first_page_and_before_a_player_is_made(
    shipped: Places,
) -> None:
    robot = robot_at(shipped)
    robot.press("Options")
    for part in ("Look", "Sound", "Keys", "Me"):
        robot.press(part)
        assert robot.can(Command.BACK)
    robot.press("Look")
    robot.press("Size of letters: 150%")
    robot.press("Letters: Plain")
    robot.press("Back")
    becomes(robot)
    assert robot.game.state.player.options.text == 150, "what was chosen at the door goes along"
    assert robot.game.state.player.options.font == "plain"


def test_a_player_finds_her_options_again_and_the_next_one_does_not(
    shipped: Places, tmp_path: Path
) -> None:
    wished = replace(WISHED, scan="off", steady=False)  # the robot has a quick mouse here
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot, "Fox, red")
        robot.game.state.use_options(wished)
        robot.press("Change player")
        becomes(robot, "Owl, green")
        assert robot.game.state.player.options == Options(sound=False, motion="reduced")
    with kept_in(tmp_path) as store:
        kept = {who.animal: who.options for who in store.profiles()}
    assert kept["fox"] == wished
    assert kept["owl"] == Options(sound=False, motion="reduced")


def test_a_power_cut_right_after_choosing_takes_no_option(shipped: Places, tmp_path: Path) -> None:
    child = os.fork()
    if child == 0:
        _choose_and_die(shipped, tmp_path)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    with kept_in(tmp_path) as store:
        assert [who.options for who in store.profiles()] == [WISHED]
        assert app_state_of(library_of(shipped), store, "en").player.options == replace(
            WISHED, text=175
        )


def test_many_keys_changed_before_anyone_signed_in_are_kept_on_this_pc(
    shipped: Places, tmp_path: Path
) -> None:
    keymap = usual()
    for at, key in enumerate(LISTED):
        keymap = keymap.given(key, f"letter-{at:x}00")
    keys = as_text(keymap)
    assert len(keys) > 64
    with kept_in(tmp_path) as store:
        state = app_state_of(library_of(shipped), store, "en")
        state.use_options(replace(WISHED, keys=keys))
    with kept_in(tmp_path) as store:
        assert app_state_of(library_of(shipped), store, "en").player.options.keys == keys


def _choose_and_die(shipped: Places, folder: Path) -> None:
    """Chooses for the PC and for a player; the power goes as soon as that is on the disk."""
    try:
        store = open_store(folder, today)
        state = app_state_of(library_of(shipped), store, "en", day=today)
        state.use_options(replace(WISHED, text=175))
        state.sign_in(store.add("fox", "coral", "10-12", "en"))
        state.use_options(WISHED)
        store.flush(20)
        os.kill(os.getpid(), signal.SIGKILL)
    finally:
        os._exit(1)


def test_music_sounds_and_voice_are_each_as_loud_as_was_chosen(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    game, usual = robot.game, Options(music=40, effects=80, speech=100)
    for changed in ("", "music", "effects", "speech"):
        game.state.player.options = replace(usual, **{changed: 0}) if changed else usual  # type: ignore[arg-type] # a number is wanted, a number comes
        loud = game.look().loud
        heard = {"music": loud.music, "effects": loud.effects, "speech": game.voice.loud}
        assert heard == {"music": 0.4, "effects": 0.8, "speech": 1.0} | (
            {changed: 0.0} if changed else {}
        )
