"""What mouse and fingers do in the window, told by the very events SDL sends."""

from collections.abc import Iterable

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.storage.memory import MemoryStore
from game.ui.choices import ShowOptions
from game.ui.commands import Command
from tests.app.hands import DOWN, KINDS, MOVE, UP, Point, tell
from tests.app.making import becomes, chooses, robot_at, today

either = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def robot(shipped: Places) -> Robot:
    return robot_at(shipped)


def taps(robot: Robot, kind: str, at: Point, to: Point | None = None) -> None:
    tell(robot, DOWN, kind, at)
    tell(robot, MOVE, kind, to or at)
    tell(robot, UP, kind, to or at)


def spot(robot: Robot, name: str) -> Point:
    placed = robot.page.named(name)
    assert placed is not None, name
    return placed.rect.centre


def passes(robot: Robot, ms: int) -> None:
    """Time goes by, and the picture is shown."""
    robot.hands.wait(ms)
    robot.hands.window.show()


@either
def test_a_press_acts_when_it_is_let_go_of(robot: Robot, kind: str) -> None:
    at = spot(robot, "choose-player?")
    tell(robot, DOWN, kind, at)
    assert robot.screen == "title"
    tell(robot, UP, kind, at)
    assert robot.screen == "who"


@either
def test_sliding_off_a_button_takes_the_press_back(robot: Robot, kind: str) -> None:
    placed = robot.page.named("choose-player?")
    assert placed is not None
    edge = placed.rect.x + 2, placed.rect.centre[1]
    taps(robot, kind, edge, (edge[0] - 6, edge[1]))
    assert robot.screen == "title"
    taps(robot, kind, (edge[0] - 6, edge[1]), edge)
    assert robot.screen == "title", "nor is what it slides onto pressed"


@either
def test_a_press_that_travels_is_none_inside_a_button_either(robot: Robot, kind: str) -> None:
    x, y = spot(robot, "choose-player?")
    taps(robot, kind, (x, y), (x + 17, y))
    assert robot.screen == "title"
    taps(robot, kind, (x, y), (x + 12, y))
    assert robot.screen == "who"


@either
def test_a_swipe_moves_the_list_and_signs_in_as_nobody(shipped: Places, kind: str) -> None:
    store = MemoryStore(today, trouble=None)
    for animal in ("fox", "owl", "cat", "goat", "bear", "frog", "hare", "bee", "fish", "parrot"):
        for colour in ("coral", "leaf", "sea"):  # more than fit at once, in a small window
            store.add(animal, colour, "7-9", "en")
    robot = robot_at(shipped, store, size=(480, 360))
    robot.press("Play")
    area = robot.page.scrolls[0]
    x, y = area.rect.centre
    taps(robot, kind, (x, y), (x, y - 120))
    assert robot.screen == "who"
    assert robot.page.scrolls[0].offset == area.offset + 120
    taps(robot, kind, (x, y), (x, y + 50))
    assert robot.page.scrolls[0].offset == area.offset + 70


@either
def test_a_double_press_opens_one_thing_and_leaves_what_appears(robot: Robot, kind: str) -> None:
    at = spot(robot, "choose-player?")
    taps(robot, kind, at)
    page = robot.page
    for after in (120, 180, 199):
        passes(robot, after)
        taps(robot, kind, (at[0] + 5, at[1] + 5))
    assert robot.page == page


def test_a_slow_machine_counts_from_when_the_answer_was_seen(robot: Robot) -> None:
    at = spot(robot, "choose-player?")
    taps(robot, "mouse", at)
    page = robot.page
    robot.hands.now += 3000  # the machine was busy, and the second press waited for it
    robot.hands.window.show()
    robot.hands.now += 100
    taps(robot, "mouse", at)
    assert robot.page == page


def test_presses_that_waited_together_were_made_before_anything_was_seen(robot: Robot) -> None:
    window, at = robot.hands.window, spot(robot, "choose-player?")
    for kind in (DOWN, UP) * 2:
        event = pygame.event.Event(
            kind["mouse"], pos=(int(at[0]), int(at[1])), button=1, touch=False
        )
        window.take(event, 0)
        robot.hands.now += 900
    assert robot.screen == "who"
    assert robot.game.app.navigator.stack[-1].name == "who"


@pytest.mark.parametrize("first", KINDS)
def test_a_touch_told_twice_acts_once(robot: Robot, first: str) -> None:
    second = KINDS[1 - KINDS.index(first)]
    becomes(robot)
    robot.press(Command.OPEN_OPTIONS)
    robot.press(ShowOptions("me"))
    robot.press(Command.OPEN_REMEMBERED)
    depth = len(robot.game.app.navigator.stack)
    at = spot(robot, "back?")
    tell(robot, DOWN, first, at)
    robot.hands.wait(60)
    tell(robot, DOWN, second, (at[0] + 10, at[1] + 12))
    tell(robot, UP, first, at)
    tell(robot, UP, second, (at[0] + 10, at[1] + 12))
    assert len(robot.game.app.navigator.stack) == depth - 1


def test_a_second_finger_does_nothing(robot: Robot) -> None:
    first, other = spot(robot, "choose-player?"), spot(robot, "open-help?")
    tell(robot, DOWN, "finger", first, 1)
    tell(robot, DOWN, "finger", other, 2)
    tell(robot, UP, "finger", other, 2)
    assert robot.screen == "title"
    tell(robot, MOVE, "finger", (first[0] + 40, first[1]), 1)
    tell(robot, UP, "finger", (first[0] + 40, first[1]), 1)
    assert robot.screen == "title"


def test_only_the_left_button_of_a_mouse_presses(robot: Robot) -> None:
    at = spot(robot, "choose-player?")
    for button in (2, 3, 4, 5):
        tell(robot, DOWN, "mouse", at, button)
        tell(robot, UP, "mouse", at, button)
    assert robot.screen == "title"


def test_what_is_held_when_a_key_changes_the_page_presses_nothing_there(robot: Robot) -> None:
    becomes(robot)
    at = spot(robot, "open-help?")
    tell(robot, DOWN, "mouse", at)
    robot.hands.key("hide")
    tell(robot, UP, "mouse", at)
    assert robot.screen == "hide"


def test_a_window_that_loses_the_keys_forgets_what_was_held(robot: Robot) -> None:
    at = spot(robot, "choose-player?")
    tell(robot, DOWN, "finger", at)
    robot.hands.window.take(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    tell(robot, UP, "finger", at)
    assert robot.screen == "title"
    taps(robot, "finger", (at[0], at[1] + 12))
    assert robot.screen == "who"


@either
def test_a_switch_that_is_pressed_acts_at_once_on_what_was_lit(robot: Robot, kind: str) -> None:
    chooses(robot, scan="auto")
    assert robot.game.app.view.lit == ("choose-player?",)
    tell(robot, DOWN, kind, (3, 700))
    assert robot.screen == "who"
    lit = robot.game.app.view.lit
    tell(robot, UP, kind, (3, 700))
    tell(robot, DOWN, kind, (3, 700))
    assert (robot.screen, robot.game.app.view.lit) == ("who", lit), "a switch may bounce"


def strikes(robot: Robot, keys: Iterable[int]) -> None:
    for key in keys:
        robot.hands.window.take(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, scancode=0))


def test_enter_struck_twice_presses_nothing_that_appears(robot: Robot) -> None:
    strikes(robot, (pygame.K_RETURN, pygame.K_RETURN))
    assert robot.screen == "who"
    passes(robot, 300)
    strikes(robot, (pygame.K_RETURN,))
    assert robot.screen == "who"
    passes(robot, 701)
    strikes(robot, (pygame.K_TAB, pygame.K_RETURN))
    assert robot.screen == "newcomer-age"
