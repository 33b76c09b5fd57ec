"""Whatever is wrong with the machine: one plain sentence, an exit code, and nothing lost."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from game.content.places import Places
from game.storage.opening import open_store
from game.ui.choices import OpenDistrict, OpenLevel
from game.ui.commands import Command
from tests.app.making import becomes, kept_in, opens, presses, robot_at, today
from tests.levels.shipped import ROOT
from tests.storage.making import filled, is_whole

SCRIPT = """
import os, sys, tempfile
import pygame
from game.__main__ import main
# The window is closed as soon as it has been shown.
real = pygame.display.flip
def flip():
    real()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
pygame.display.flip = flip
if sys.argv[1] == "1":
    # Somebody else may not be able to read this Python: once played, all of it is in memory.
    with tempfile.TemporaryDirectory() as folder:
        main(["play", "--data", folder])
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
sys.exit(main(["play", *sys.argv[2:]]))
"""


def plays(
    shipped: Places, data: Path, *options: str, as_nobody: bool = False
) -> subprocess.CompletedProcess[str]:
    """Start the game as a person would, in a window that is closed once it has been shown."""
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(int(as_nobody)), "--data", str(data), *options],
        cwd=ROOT,
        env={**os.environ, **quiet, "LANTERN_BAY_BUILD": str(shipped.prepared)},
        capture_output=True,
        text=True,
        timeout=600,  # a bound, not a measure
        check=False,
    )


def one_sentence(said: str) -> bool:
    return "Traceback" not in said and len(said.strip().splitlines()) <= 2


def test_a_game_that_is_closed_at_once_ends_quietly(shipped: Places, tmp_path: Path) -> None:
    done = plays(shipped, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a screen has a name")
def test_a_screen_that_is_gone_is_said_and_nothing_runs_unseen(
    shipped: Places, tmp_path: Path
) -> None:
    """FIELD G11: with a stale DISPLAY the game ran where nobody saw it, for ever."""
    seen = {key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER"}
    stale = {"DISPLAY": ":98765", "LANTERN_BAY_BUILD": str(shipped.prepared)}
    for key in ("WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"):
        seen.pop(key, None)
    done = subprocess.run(
        [sys.executable, "-m", "game", "play", "--data", str(tmp_path)],
        cwd=ROOT,
        env={**seen, **stale},
        capture_output=True,
        text=True,
        timeout=600,  # a bound, not a measure
        check=False,
    )
    assert done.returncode == 1
    assert "The screen of DISPLAY=:98765 cannot be reached" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become somebody else"
)
def test_a_folder_that_cannot_be_written_is_told_and_the_game_plays_on(
    shipped: Places, tmp_path: Path
) -> None:
    locked = Path("/var/lib") / "lantern-bay-nobody-may-write-here"
    with TemporaryDirectory() as folder:  # pytest's own are closed to everybody else
        prepared = shutil.copytree(shipped.prepared, Path(folder) / "prepared")
        for each in (Path(folder), *Path(folder).rglob("*")):
            each.chmod(0o755)
        done = plays(Places(ROOT, prepared), locked, as_nobody=True)
    assert done.returncode == 0, done.stderr
    assert "Progress cannot be kept in this folder." in done.stderr
    assert "Traceback" not in done.stderr
    assert not locked.exists()


@pytest.mark.parametrize(
    "damage", [b"", b"not a database at all", b"SQLite format 3\0" + b"\xff" * 900]
)
def test_a_damaged_progress_file_is_put_aside_and_the_game_starts(
    shipped: Places, tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / "progress.db").write_bytes(damage)
    done = plays(shipped, tmp_path)
    assert done.returncode == 0, done.stderr
    assert one_sentence(done.stderr)
    assert is_whole(tmp_path / "progress.db")


def test_a_truncated_progress_file_comes_back_from_its_backup(
    shipped: Places, tmp_path: Path
) -> None:
    filled(tmp_path, 60)
    file = tmp_path / "progress.db"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        assert robot.sees("The lantern keeper mended something. All lanterns are here")
        assert len(store.profiles()) == 1
        assert robot.complaints == []


def test_a_newer_progress_file_is_left_untouched(shipped: Places, tmp_path: Path) -> None:
    import sqlite3

    filled(tmp_path, 3)
    file = tmp_path / "progress.db"
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()
    before = file.read_bytes()
    done = plays(shipped, tmp_path)
    assert done.returncode == 1
    assert "newer Lantern Bay" in done.stderr
    assert one_sentence(done.stderr)
    assert file.read_bytes() == before


def test_a_second_game_says_that_the_first_is_open(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path):
        done = plays(shipped, tmp_path)
    assert done.returncode == 1
    assert "already open" in done.stderr
    assert one_sentence(done.stderr)


@pytest.mark.parametrize("missing", ["fonts", "sounds", "locales"])
def test_without_something_prepared_the_game_still_plays(
    shipped: Places, tmp_path: Path, missing: str
) -> None:
    prepared = tmp_path / "prepared"
    shutil.copytree(shipped.prepared, prepared, symlinks=True)
    gone = prepared / missing
    if gone.is_symlink():
        gone.unlink()
    else:
        shutil.rmtree(gone, ignore_errors=True)
    robot = robot_at(Places(ROOT, prepared))
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    robot.hands.picture()
    presses(robot, ("next",))
    assert robot.game.app.navigator.running
    assert (missing != "fonts") or robot.game.problems


@pytest.mark.parametrize("missing", ["", "cast", "bay", "icons", "things"])
def test_without_its_drawings_the_game_shows_grey_frames(
    shipped: Places, tmp_path: Path, missing: str
) -> None:
    (tmp_path / "levels").symlink_to(ROOT / "levels")
    if missing:
        shutil.copytree(ROOT / "assets", tmp_path / "assets")
        shutil.rmtree(tmp_path / "assets" / missing)
    robot = robot_at(Places(tmp_path, shipped.prepared))
    robot.hands.picture()
    becomes(robot)
    robot.hands.picture()
    robot.press(OpenDistrict("scams"))
    robot.press(OpenLevel("scam-lucky-goat"))
    robot.hands.picture()
    told = robot.sees("This story cannot be opened.")
    if not told:
        robot.press(Command.START_STORY)
        robot.hands.picture()
    assert told or robot.screen.startswith("play-")
    assert told or robot.game.problems


def test_the_window_closed_in_the_middle_of_an_answer_loses_nothing(
    shipped: Places, tmp_path: Path
) -> None:
    import pygame

    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        opens(robot, "scam-lucky-goat")
        presses(robot, ("next", "judge rain fine"))
        robot.hands.window.take(pygame.event.Event(pygame.QUIT))
        assert not robot.game.app.navigator.running
        left = robot.game.state.player.facts()
    store = open_store(tmp_path, today)
    kept = tuple(one.fact for one in store.facts(store.profiles()[0].id))
    assert store.close()
    assert kept == left
