"""A preview shows a level as its files are now, goes where it is told, and keeps nothing."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from shutil import which

import pygame
import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.new import new_level
from game.authoring.preview.command import OpenPreview, PreviewApp, preview
from game.authoring.preview.preview import Preview
from game.authoring.preview.watching import Times
from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.platform.display import open_display
from game.platform.robot_input import RobotInput
from game.platform.window import Window
from game.ui.commands import Command
from tests.app.making import SCREEN
from tests.content.kinds import documented
from tests.levels.shipped import ROOT


@dataclass
class Author:
    """Somebody who writes a level, and the window beside the editor."""

    file: Path
    opened: OpenPreview
    robot: Robot
    saved: int = 0

    @property
    def shown(self) -> Preview:
        assert isinstance(self.opened.game.app, PreviewApp)
        return self.opened.game.app.preview

    @property
    def scene(self) -> str:
        assert self.shown.session is not None
        return self.shown.session.scene

    def looks(self) -> None:
        """The watch's next look, and the window's next turn."""
        self.opened.watch.look()
        self.robot.hands.wait(0)

    def saves(self, text: str, file: Path | None = None) -> None:
        """Saves a file, a second later than the last time."""
        target = file or self.file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
        self.saved += 1
        os.utime(target, (2_000_000_000 + self.saved,) * 2)
        self.looks()

    def edits(self, before: str, after: str) -> None:
        text = self.file.read_text("utf-8")
        assert before in text
        self.saves(text.replace(before, after))

    def strikes(self, *keys: int) -> None:
        for key in keys:
            self.robot.hands.window.take(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0))


@pytest.fixture
def author(shipped: Places, tmp_path: Path) -> Author:
    file = tmp_path / "mine" / "kite-day" / "level.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(documented("kite-day"), "utf-8")
    opened = preview(str(file.parent), shipped)
    assert isinstance(opened, OpenPreview)
    game = opened.game
    window = Window(open_display(SCREEN, "Lantern Bay"), game.app, game.look, game.sounds, [])
    window.fit()
    made = Author(file, opened, Robot(game, RobotInput(window)))
    assert made.robot.sees("Reading kite-day")
    made.looks()
    return made


def test_it_begins_at_the_first_page_and_plays(author: Author) -> None:
    assert author.robot.screen == "hook-kite-day"
    author.robot.press(Command.START_STORY)
    author.robot.press(Act("next"))
    author.robot.press("Hum along")
    assert [fact.action for fact in author.shown.facts if fact.kind == "acted"][-1:] == ["try hum"]


def test_what_is_saved_is_shown_at_the_same_scene(author: Author) -> None:
    author.strikes(pygame.K_F8, pygame.K_F8)
    assert author.scene == "night"
    author.edits("The sun goes down behind the kite.", "The moon comes up.")
    assert author.scene == "night"
    assert author.robot.sees("The moon comes up.")


def test_a_scene_that_is_gone_leads_to_the_start(author: Author) -> None:
    author.strikes(pygame.K_F8, pygame.K_F8, pygame.K_F8)
    assert author.scene == "stars"
    author.edits("stars", "moon")
    assert author.robot.screen == "hook-kite-day"


def test_what_was_dealt_and_done_goes_on(author: Author) -> None:
    author.strikes(pygame.K_F8, pygame.K_F8, pygame.K_F4)
    author.robot.press("gave-street")
    author.strikes(pygame.K_F4)
    assert author.shown.session is not None
    seed = author.shown.session.seed
    author.edits("The sun goes down behind the kite.", "The moon comes up.")
    assert author.shown.session.marks == {"gave-street"}
    assert author.shown.session.seed == seed


def test_a_mistake_is_told_in_the_window_until_it_is_mended(author: Author) -> None:
    author.strikes(pygame.K_F8, pygame.K_F8)
    whole = author.file.read_text("utf-8")
    author.edits("to: stars", "to: starz")
    assert author.robot.screen == "preview-panel"
    assert author.robot.sees('Did you mean "stars"?')
    author.saves("level: [")
    assert author.robot.sees("level.yaml:1:")
    author.saves(whole)
    assert (author.robot.screen, author.scene) == ("play-kite-day-night", "night")


def test_a_file_that_goes_is_told_and_may_come_back(author: Author) -> None:
    whole = author.file.read_text("utf-8")
    author.file.unlink()
    author.looks()
    assert author.robot.sees("level.yaml:1:1:")
    author.saves(whole)
    assert author.robot.screen == "hook-kite-day"


def test_the_panel_says_what_is_true_and_leads_to_a_scene(author: Author) -> None:
    author.strikes(pygame.K_F4)
    robot = author.robot
    assert robot.sees("Kite Day (kite-day)")
    robot.press("night")
    assert author.scene == "night"
    author.strikes(pygame.K_F4)
    assert robot.sees("Scene: night")
    assert robot.sees("Dealt: wind = ")
    robot.press("gave-street")
    assert robot.sees("Set: gave-street")
    robot.press("gave-street")
    assert not robot.sees("Set: ")


def test_what_was_done_is_told_as_a_walk_writes_it(author: Author) -> None:
    author.strikes(pygame.K_F8)
    author.robot.press(Act("next"))
    author.robot.press(Act("try", "say"))
    author.strikes(pygame.K_F4)
    assert author.robot.sees("hill: acted try say")


def test_another_truth_is_dealt_in_the_same_scene(author: Author) -> None:
    author.strikes(pygame.K_F8)
    seen = []
    for _ in range(2):
        seen.append(author.robot.sees("The kite only hops."))
        author.strikes(pygame.K_F6)
    assert sorted(seen) == [False, True]
    assert author.scene == "hill"


def test_it_says_what_check_says(author: Author) -> None:
    author.strikes(pygame.K_F4)
    assert author.robot.sees("There is no careful.walk and no careless.walk")
    author.saves("in hill\nfly away\n", author.file.with_name("careful.walk"))
    assert author.robot.sees("careful.walk:2:1:")
    assert author.robot.screen == "preview-panel"


def test_after_the_end_it_begins_again(author: Author) -> None:
    author.strikes(pygame.K_F7)
    assert author.scene == "lost"
    author.robot.press(Command.LEAVE_STORY)
    assert author.robot.screen == "preview-panel"
    author.strikes(pygame.K_F4)
    assert author.robot.screen == "hook-kite-day"


@pytest.mark.parametrize("name", ["cast.yaml", "assets/things/moon.svg", "kite-day/careless.walk"])
def test_each_file_beside_it_is_watched(author: Author, name: str) -> None:
    before: Times = author.opened.watch.times()
    author.saves("", author.file.parents[1] / name)
    assert author.opened.watch.times() != before


def test_nothing_is_read_while_nothing_is_saved(author: Author) -> None:
    assert author.opened.watch.news() is None
    author.opened.watch.look()
    assert author.opened.watch.news() is None


@pytest.mark.parametrize(
    ("asked", "language", "said"),
    [
        ("scam-luky-goat", "en", 'There is no level "scam-luky-goat". Did you mean'),
        ("scam-lucky-goat", "xx", 'The game has no language "xx".'),
    ],
)
def test_what_is_not_there_is_one_sentence(
    shipped: Places, asked: str, language: str, said: str
) -> None:
    assert str(preview(asked, shipped, language)).startswith(said)


SCRIPT = """
import sys, time
from pathlib import Path
import pygame
from game.authoring.preview.command import preview
from game.content.places import places
from game.platform.window import Window
from game.core.acts import Act
from game.platform.display import open_display
opened = preview(sys.argv[1], places())
game = opened.game
window = Window(open_display((1280, 720), "preview"), game.app, game.look, game.sounds, [])
window.fit()
file = Path(sys.argv[1]) / "level.yaml"
def until(name):
    end = time.monotonic() + 120
    while game.app.screen.name != name and time.monotonic() < end:
        window._turn()
        time.sleep(0.02)
    print(game.app.screen.name)
with opened.watch.looking():
    until("hook-kite-day")
    whole = file.read_text("utf-8")
    file.write_text("level: [", "utf-8")
    until("preview-panel")
    file.write_text(whole, "utf-8")
    until("hook-kite-day")
"""


@pytest.mark.skipif(
    not (which("xvfb-run") and which("xauth")), reason="no Xvfb to open a real window on"
)
def test_a_real_window_follows_real_saves(shipped: Places, tmp_path: Path) -> None:
    new_level(tmp_path / "kite-day", shipped, ROOMS_BY_KIND)
    env = {k: v for k, v in os.environ.items() if k != "SDL_VIDEODRIVER"}
    screen = ("xvfb-run", "-a", "-s", "-screen 0 1280x800x24")
    done = subprocess.run(
        [*screen, sys.executable, "-W", "ignore", "-c", SCRIPT, str(tmp_path / "kite-day")],
        cwd=ROOT,
        env={**env, "LANTERN_BAY_BUILD": str(shipped.prepared)},
        capture_output=True,
        text=True,
        timeout=600,  # a bound, not a measure
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["hook-kite-day", "preview-panel", "hook-kite-day"]
