"""Whatever nobody foresaw: a calm page, nothing lost, a report without names, and never a loop."""

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.platform.last_page import LastPage, Question
from game.rescue import ENDED, Rescue
from game.screens.shell.last_page import LastScreen
from game.storage.reports import FOLDER, LARGEST, MOST, leave, report
from game.ui.commands import Command, command_name
from game.ui.context import Context
from game.ui.nodes import Meaning, Node
from tests.app.making import becomes, kept_in, opens, presses, robot_at
from tests.levels.shipped import ROOT

SECRET = "Amina of the third row"


def stands_by(robot: Robot, data: Path, *answers: Meaning | None) -> tuple[Rescue, list[LastPage]]:
    """A rescue that is answered so; when all is answered the window is closed."""
    left, shown = list(answers), list[LastPage]()
    pygame.event.clear()

    def ask(page: LastPage) -> Meaning | None:
        shown.append(page)
        answer = left.pop(0)
        if not left and answer is Command.OPEN_BAY:
            pygame.event.post(pygame.event.Event(pygame.QUIT))
        return answer

    window = robot.hands.window
    rescue = Rescue(robot.game, data, lambda: window.surface.get_size(), ask)
    window.rescue = rescue
    rescue.rest()
    return rescue, shown


def fails(*_: object, **__: object) -> None:
    raise ZeroDivisionError(SECRET)


def breaks_view(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(robot.game.app.screen), "view", fails)
    robot.game.app.view.changed()


def breaks_act(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(robot.game.app.screen), "act", fails)
    placed = robot.page.named(command_name(Command.CHOOSE_PLAYER))
    assert placed is not None
    at = round(placed.rect.x + placed.rect.w / 2), round(placed.rect.y + placed.rect.h / 2)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        pygame.event.post(mouse(kind, at))


def breaks_layout(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.screens.shell.rendering.lay_out", fails)
    robot.game.app.view.changed()


def breaks_painting(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.platform.painter.Painter.paint", fails)
    robot.game.app.view.changed()


def breaks_tick(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.app.App.tick", fails)


BREAKS = (breaks_view, breaks_act, breaks_layout, breaks_painting, breaks_tick)


@pytest.mark.parametrize("breaks", BREAKS)
def test_an_error_anywhere_shows_the_page_and_leaves_a_report(
    shipped: Places,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    breaks: Callable[[Robot, pytest.MonkeyPatch], None],
) -> None:
    robot = robot_at(shipped)
    rescue, shown = stands_by(robot, tmp_path, Command.QUIT)
    breaks(robot, monkeypatch)
    robot.hands.window.run()
    assert shown == [rescue._kept.pages["error"]] if rescue._kept else False
    assert rescue.code == 0
    (left,) = (tmp_path / FOLDER).iterdir()
    text = left.read_text("utf-8")
    assert "builtins.ZeroDivisionError" in text
    assert "tests.app.test_last_resort" in text or "test_last_resort" in text
    assert SECRET not in text
    assert str(ROOT) not in text


def test_going_on_leads_back_and_what_was_answered_is_kept(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        opens(robot, "scam-lucky-goat")
        presses(robot, ("next", "judge rain fine"))
        before = robot.game.state.player.facts()
        _, shown = stands_by(robot, tmp_path, Command.OPEN_BAY)
        breaks_view(robot, monkeypatch)
        robot.hands.window.run()
        assert len(shown) == 1
        assert robot.game.app.screen.name == "bay"
        assert robot.game.state.player.facts() == before


@pytest.mark.parametrize("number", [errno.EIO, errno.ENODEV, errno.ESTALE])
def test_a_device_that_answers_with_an_error_is_gone_and_leaves_no_report(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    robot = robot_at(shipped)
    rescue, shown = stands_by(robot, tmp_path, Command.QUIT)

    def no_device(*_: object) -> bool:
        raise OSError(number, "the device does not answer")

    monkeypatch.setattr(Path, "is_dir", no_device)
    robot.game.app.view.changed()
    robot.hands.window.run()
    monkeypatch.undo()
    assert rescue._kept is not None
    assert shown == [rescue._kept.pages["gone"]]
    assert not (tmp_path / FOLDER).exists()


def test_the_page_is_spoken_unless_there_is_to_be_no_sound(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = list[Sequence[str]]()
    monkeypatch.setattr("game.platform.voice.Voice.say", lambda self, words: said.append(words))
    robot = robot_at(shipped)
    rescue, _ = stands_by(robot, tmp_path, Command.QUIT, Command.QUIT)
    player = robot.game.state.player
    for sound in (False, True):
        player.options = replace(player.options, sound=sound)
        rescue.save(ZeroDivisionError())
    assert [" ".join(words) for words in said] == [
        "Oh! The game got in a tangle. You did nothing wrong. Let's go on from the start page."
    ]


def test_what_goes_wrong_again_and_again_ends_in_a_page_with_one_way(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot = robot_at(shipped)
    rescue, shown = stands_by(robot, tmp_path, Command.OPEN_BAY, Command.OPEN_BAY, Command.QUIT)
    breaks_layout(robot, monkeypatch)
    robot.hands.window.run()
    assert rescue._kept is not None
    pages = rescue._kept.pages
    assert shown == [pages["error"], pages["error"], pages["stuck"]]
    assert [means for means, _ in pages["stuck"].buttons] == [Command.QUIT]


def test_where_not_even_the_page_can_be_shown_the_game_ends_with_a_sentence(
    shipped: Places,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    robot = robot_at(shipped)
    rescue, _ = stands_by(robot, tmp_path, Command.QUIT)
    rescue.ask = fails
    breaks_view(robot, monkeypatch)
    robot.hands.window.run()
    assert rescue.code == 1
    assert capsys.readouterr().err.strip() == ENDED


def test_an_error_before_anything_is_ready_ends_with_a_sentence_too(
    shipped: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot = robot_at(shipped)
    window = robot.hands.window
    window.rescue = rescue = Rescue(robot.game, tmp_path, lambda: window.surface.get_size())
    breaks_painting(robot, monkeypatch)
    window.run()
    assert rescue.code == 1


def test_an_error_in_a_thread_leaves_a_report_and_play_goes_on(
    shipped: Places, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rescue, shown = stands_by(robot_at(shipped), tmp_path, None)
    with rescue.watching():
        thread = threading.Thread(target=fails)
        thread.start()
        thread.join()
    assert not shown
    assert len(list((tmp_path / FOLDER).iterdir())) == 1
    assert capsys.readouterr().err == ""


def test_the_page_changes_with_language_letters_and_window(shipped: Places, tmp_path: Path) -> None:
    robot = robot_at(shipped)
    rescue, _ = stands_by(robot, tmp_path, None)
    first = rescue._kept
    rescue.rest()
    assert rescue._kept is first
    robot.game.state.use_language("ar")
    rescue.rest()
    second = rescue._kept
    assert second is not first
    assert second is not None
    assert first is not None
    assert second.said["error"] != first.said["error"]
    player = robot.game.state.player
    player.options = replace(player.options, text=200)
    rescue.rest()
    assert rescue._kept is not second
    weight = sum(len(page.pixels) for page in second.pages.values())
    assert weight < 500_000


def question(page: LastPage, events: list[pygame.event.Event], beat: int = 0) -> Meaning | None:
    """The answer when these events happen one after the other, a second apart."""
    now, left = [0], list(events)

    def wait(_: int) -> None:
        now[0] += 1000
        if left:
            pygame.event.post(left.pop(0))

    keys = {"tab": "tab", "return": "enter", "space": "select-switch"}
    return Question(page, lambda name: keys.get(name), beat, wait=wait, clock=lambda: now[0]).ask()


def placed(page: LastPage, robot: Robot) -> list[tuple[Meaning, pygame.Rect]]:
    """The buttons of a kept page, where they are in the window."""
    corner = page._area(robot.hands.window.surface)
    return [(means, rect.move(corner.topleft)) for means, rect in page.buttons]


def mouse(kind: int, at: tuple[int, int]) -> pygame.event.Event:
    return pygame.event.Event(kind, pos=at, button=1, touch=False)


def key(code: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, unicode="", mod=0)


def test_the_page_is_answered_by_mouse_finger_keys_and_one_switch(
    shipped: Places, tmp_path: Path
) -> None:
    robot = robot_at(shipped)
    rescue, _ = stands_by(robot, tmp_path, None)
    assert rescue._kept is not None
    page = rescue._kept.pages["error"]
    (on, go), (end, close) = placed(page, robot)
    assert (on, end) == (Command.OPEN_BAY, Command.QUIT)
    down, up = pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP
    assert question(page, [mouse(down, close.center), mouse(up, close.center)]) is Command.QUIT
    slid = [mouse(down, close.center), mouse(up, go.center)]  # sliding off takes the press back
    assert question(page, [*slid, key(pygame.K_TAB), key(pygame.K_RETURN)]) is Command.OPEN_BAY
    tabs = [key(pygame.K_TAB), key(pygame.K_TAB), key(pygame.K_RETURN)]
    assert question(page, tabs) is Command.QUIT
    w, h = robot.hands.window.surface.get_size()
    touch = [
        pygame.event.Event(kind, x=go.centerx / w, y=go.centery / h, finger_id=1, touch_id=1)
        for kind in (pygame.FINGERDOWN, pygame.FINGERUP)
    ]
    assert question(page, touch) is Command.OPEN_BAY
    quiet = pygame.event.Event(pygame.ACTIVEEVENT)
    assert question(page, [quiet, quiet, key(pygame.K_SPACE)], beat=900) in (on, end)
    assert question(page, [pygame.event.Event(pygame.QUIT)]) is None


def test_a_press_meant_for_the_page_before_is_not_taken(shipped: Places, tmp_path: Path) -> None:
    robot = robot_at(shipped)
    rescue, _ = stands_by(robot, tmp_path, None)
    assert rescue._kept is not None
    page = rescue._kept.pages["error"]
    at = placed(page, robot)[0][1].center
    early = [mouse(pygame.MOUSEBUTTONDOWN, at), mouse(pygame.MOUSEBUTTONUP, at)]
    now = [0]

    def wait(_: int) -> None:
        now[0] += 100
        pygame.event.post(early.pop(0) if early else pygame.event.Event(pygame.QUIT))

    assert Question(page, wait=wait, clock=lambda: now[0]).ask() is None


def test_a_report_is_small_and_only_the_last_ones_are_kept(tmp_path: Path) -> None:
    def endless(n: int) -> int:
        return endless(n + 1)

    with pytest.raises(RecursionError) as error:
        endless(0)
    text = report(error.value)
    assert len(text) < LARGEST
    for _ in range(MOST + 3):
        leave(tmp_path, text)
    names = sorted(path.name for path in (tmp_path / FOLDER).iterdir())
    assert names == [f"report-{n}.txt" for n in range(4, MOST + 4)]
    assert leave(tmp_path / "nowhere", text) is None


PULLED = """
import os, sys
import pygame
steps = None
wait = pygame.time.wait
def waiting(ms):
    wait(ms)
    next(steps, None)
pygame.time.wait = waiting
from game.__main__ import main
from game.platform.window import Window
window = None
run = Window.run
def running(self):
    global window
    window = self
    run(self)
Window.run = running
stick, away = sys.argv[1], sys.argv[1] + "-away"

def click(at):
    for kind in (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        pygame.event.post(pygame.event.Event(kind, pos=at, button=1, touch=False, rel=(1, 1),
            buttons=(0, 0, 0)))

def shows(why):
    page = window.rescue._kept.pages[why]
    wanted = pygame.Surface(window.surface.get_size())
    page.paint(wanted, None)
    wanted = pygame.image.tobytes(wanted, "RGB")
    return pygame.image.tobytes(pygame.display.get_surface(), "RGB") == wanted

def seconds(n):
    from time import monotonic
    end = monotonic() + n
    while monotonic() < end:
        yield

def story():
    while not window or not window.painted:
        yield
    yield from seconds(0.7)
    os.rename(stick, away)
    play = next(p for p in window.game.view.page.buttons() if "CHOOSE_PLAYER" in repr(p.node.means))
    centre = (round(play.rect.x + play.rect.w / 2), round(play.rect.y + play.rect.h / 2))
    click(centre)
    while not shows("gone"):
        yield
    print("gone", flush=True)
    yield from seconds(0.7)
    page = window.rescue._kept.pages["gone"]
    on = page.buttons[0][1].move(page._area(window.surface).topleft).center
    click(on)
    yield from seconds(0.3)
    assert shows("gone")
    print("still gone", flush=True)
    os.rename(away, stick)
    painted = window.painted
    while window.painted == painted:
        click(on)
        yield from seconds(0.7)
    print(window.game.screen.name, flush=True)
    while window.game.screen.name == "title":
        click(centre)
        yield from seconds(0.7)
    print(window.game.screen.name, flush=True)
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    yield

steps = story()
sys.exit(main(["play", "--data", sys.argv[2]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no folder that is in use")
def test_the_stick_is_pulled_out_and_put_back(shipped: Places, tmp_path: Path) -> None:
    """FIELD D1: a traceback, and the game was gone."""
    stick = tmp_path / "stick"
    stick.mkdir()
    for each in ("game", "levels", "assets"):
        (stick / each).symlink_to(ROOT / each)
    away = {
        "PYTHONPATH": str(stick),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANTERN_BAY_BUILD": str(shipped.prepared),
    }
    done = subprocess.run(
        [sys.executable, "-c", PULLED, str(stick), str(tmp_path / "data")],
        cwd=tmp_path,
        env={**os.environ, **away},
        capture_output=True,
        text=True,
        timeout=300,  # a bound, not a measure
        check=False,
    )
    said = [line for line in done.stdout.splitlines() if "pygame" not in line]
    assert (said, done.returncode) == (["gone", "still gone", "title", "who"], 0), done.stderr
    assert "Traceback" not in done.stderr


def test_the_commands_never_print_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from game.__main__ import main

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr("game.authoring.check.check", fails)
    assert main(["check"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Something went wrong that nobody foresaw. A report without names is in")
    assert SECRET not in said
    monkeypatch.setenv("LANTERN_BAY_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        main(["check"])


def test_the_screen_is_made_of_words_a_drawing_and_buttons() -> None:
    def view(why: str) -> Node:
        return LastScreen(why).view(Context(words=lambda text, note, **_: text))  # type: ignore[arg-type]

    assert "Put it back in" in repr(view("gone"))
