"""Things are dragged to their places by a mouse or a finger: what it does, and when it does not."""

from collections.abc import Iterator

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.ui import dragging
from game.ui.commands import Command
from game.ui.geometry import Rect
from tests.app.hands import DOWN, MOVE, UP, Point, drags, lifts, middle, tell
from tests.app.making import (
    becomes_in_any_language,
    careful,
    chooses,
    facts,
    opens,
    presses,
    robot_at,
    seen,
)

LEVEL, LETTER, BASKET = "scam-lucky-goat", "letter-line", "to-show line"


def reading(at: Places, **how: object) -> Robot:
    """Somebody who has said what she thinks of the second message, and may keep it to show."""
    robot = robot_at(at, **how)  # type: ignore[arg-type] # handed on as it came
    becomes_in_any_language(robot)
    opens(robot, LEVEL)
    acts = ("next", "judge rain fine", "on rain", "judge line not-fine")
    presses(robot, acts)
    robot.hands.picture()
    return robot


@pytest.fixture(scope="module")
def one(shipped: Places) -> Robot:
    return reading(shipped)


@pytest.fixture
def robot(one: Robot) -> Iterator[Robot]:
    """The same one for all who leave her where she is."""
    before = seen(one)
    yield one
    tell(one, UP, "mouse", (2, 715))
    one.hands.wait(5000)
    one.hands.window.show()
    assert seen(one) == before, "whoever lets go beside a place has changed nothing"


def pixels(robot: Robot) -> bytes:
    return pygame.image.tobytes(robot.hands.window.surface, "RGB")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_a_letter_is_dragged_where_a_press_would_put_it(
    shipped: Places, language: str, size: tuple[int, int]
) -> None:
    """By both kinds of hand, from the wide page and the upright one, mirrored and not."""
    kind = "finger" if size[0] < size[1] else "mouse"
    done = []
    for dragged in (True, False):
        robot = reading(shipped, language=language, size=size)
        if dragged:
            drags(robot, LETTER, BASKET, kind)
        else:
            robot.press(Act("to-show", "line"))
        done.append((seen(robot), [str(fact) for fact in facts(robot)], robot.game.state.sounds))
    assert done[0] == done[1]


@pytest.mark.parametrize(
    ("level", "thing", "place", "act"),
    [
        ("groom-surprise-secret", "letter-cake", "lay cake kite", "lay cake kite"),
        ("groom-surprise-secret", "card-cake", "judge cake fine", "judge cake fine"),
        ("scam-shoe-shop", "put behind sea", "made", "put behind sea"),
        ("scam-shoe-shop", "put before otter", "bubble", "put before otter"),
        ("privacy-three-words", "add ladder", "slot-2", "add ladder"),
        ("privacy-three-words", "add snail", "silly", "add snail"),
    ],
)
def test_each_room_has_things_that_go_where_they_are_drawn_to_belong(
    shipped: Places, level: str, thing: str, place: str, act: str
) -> None:
    before = careful(level)[: careful(level).index(Act(*act.split()))]
    done = []
    for dragged in (True, False):
        robot = robot_at(shipped)
        becomes_in_any_language(robot)
        opens(robot, level)
        presses(robot, map(str, before))
        drags(robot, thing, place) if dragged else robot.press(Act(*act.split()))
        done.append(seen(robot))
    assert done[0] == done[1]


def test_a_basket_that_stands_in_the_courtyard_takes_it_too(shipped: Places) -> None:
    robot = reading(shipped)
    drags(robot, LETTER, BASKET)
    presses(robot, ("on line", "judge nurse fine", "on nurse", "judge airtime not-fine"))
    drags(robot, "letter-airtime", "basket-show")
    assert robot.can(Act("on", "airtime")), "it was kept, and is told about"


def test_dragged_beside_it_goes_home_and_all_is_as_it_was(robot: Robot) -> None:
    chooses(robot, motion="full")
    robot.hands.wait(12_000)
    robot.hands.window.show()
    robot.hands.wait(12_000)
    robot.hands.window.show()
    at = lifts(robot, LETTER)
    tell(robot, MOVE, "mouse", (at[0] + 40, 600))
    robot.hands.window.show()
    tell(robot, UP, "mouse", (at[0] + 40, 600))
    robot.hands.window.show()
    assert robot.hands.window.frames.busy, "it is on its way home"
    robot.hands.wait(400)
    robot.hands.window.show()
    robot.hands.window.show()
    chooses(robot, motion="reduced")


def test_with_still_motion_it_is_home_at_once(robot: Robot) -> None:
    before = pixels(robot)
    at = lifts(robot, LETTER)
    assert pixels(robot) != before, "it is in the hand"
    tell(robot, UP, "mouse", (at[0] + 20, at[1]))
    robot.hands.window.show()
    assert pixels(robot) == before
    assert not robot.hands.window.frames.busy


def test_it_follows_the_hand_and_the_place_below_it_shines(robot: Robot) -> None:
    lifts(robot, LETTER)
    place = dragging.named(robot.page, BASKET)
    assert place is not None
    edge = Rect(place.rect.right + 2, place.rect.centre[1], 3, 3)
    hand = Rect(30, 620, 20, 20)
    before = part(robot, edge), part(robot, hand)
    tell(robot, MOVE, "mouse", (place.rect.x + 3, place.rect.bottom - 3))
    robot.hands.window.show()
    assert part(robot, edge) != before[0]
    assert part(robot, hand) == before[1]
    tell(robot, MOVE, "mouse", (40, 630))
    robot.hands.window.show()
    assert part(robot, edge) == before[0]
    assert part(robot, hand) != before[1]


def part(robot: Robot, rect: Rect) -> bytes:
    area = (round(rect.x), round(rect.y), round(rect.w), round(rect.h))
    return pygame.image.tobytes(robot.hands.window.surface.subsurface(area), "RGB")


def test_only_what_has_changed_is_painted(robot: Robot) -> None:
    lifts(robot, LETTER)
    painted = robot.hands.window.painted
    tell(robot, MOVE, "mouse", (600, 300))
    robot.hands.window.show()
    moved = pixels(robot)
    assert robot.hands.window.painted == painted
    robot.game.app.view.fresh = True
    robot.hands.window.show()
    assert pixels(robot) == moved, "the whole picture looks the same"


def test_a_tremor_is_still_a_press(robot: Robot) -> None:
    x, y = middle(robot, LETTER)
    robot.hands.wait(1000)
    tell(robot, DOWN, "mouse", (x, y))
    tell(robot, MOVE, "mouse", (x + 11, y + 11))
    assert robot.hands.window.pointing.carried is None


def test_a_second_finger_neither_moves_nor_drops_it(robot: Robot) -> None:
    lifts(robot, LETTER, "finger")
    carried = robot.hands.window.pointing.carried
    there = middle(robot, BASKET)
    tell(robot, DOWN, "finger", there, 2)
    tell(robot, MOVE, "finger", (there[0], there[1] + 30), 2)
    tell(robot, UP, "finger", there, 2)
    assert robot.hands.window.pointing.carried == carried is not None
    tell(robot, UP, "finger", (2, 715))


def leaves(robot: Robot) -> None:
    robot.hands.window.take(pygame.event.Event(pygame.WINDOWFOCUSLOST))


def comes_back_let_go_of(robot: Robot) -> None:
    """A mouse let go of outside comes back over the window with no button down."""
    event = {"pos": (300, 300), "rel": (1, 1), "buttons": (0, 0, 0), "touch": False}
    robot.hands.window.take(pygame.event.Event(pygame.MOUSEMOTION, event))


@pytest.mark.parametrize("how", [leaves, comes_back_let_go_of])
def test_whoever_leaves_the_window_lets_go_of_it(robot: Robot, how: object) -> None:
    before = pixels(robot)
    lifts(robot, LETTER)
    assert callable(how)
    how(robot)
    robot.hands.window.show()
    assert robot.hands.window.pointing.carried is None
    assert pixels(robot) == before
    tell(robot, UP, "mouse", middle(robot, BASKET))


def test_past_the_edge_of_the_window_it_can_still_be_brought_back(robot: Robot) -> None:
    lifts(robot, LETTER)
    tell(robot, MOVE, "mouse", (-400, 900))
    robot.hands.window.show()
    tell(robot, UP, "mouse", (-400, 900))


def test_time_that_passes_takes_nothing_out_of_a_hand(shipped: Places) -> None:
    robot = reading(shipped)
    lifts(robot, LETTER)
    robot.game.app.view.changed()
    robot.hands.wait(20_000)
    robot.hands.window.show()
    tell(robot, UP, "mouse", middle(robot, BASKET))
    assert robot.can(Act("on", "line"))


def test_another_screen_takes_it_away(shipped: Places) -> None:
    robot = reading(shipped)
    lifts(robot, LETTER)
    there = middle(robot, BASKET)
    robot.hands.key("hide")
    robot.hands.window.show()
    hidden = pixels(robot)
    tell(robot, MOVE, "mouse", there)
    tell(robot, UP, "mouse", there)
    robot.hands.window.show()
    assert (robot.screen, pixels(robot)) == ("hide", hidden)
    robot.press(Command.BACK)
    assert robot.can(Act("to-show", "line"))


def test_after_something_else_was_done_letting_go_does_nothing(shipped: Places) -> None:
    robot = reading(shipped)
    presses(robot, ("to-show line", "on line"))
    lifts(robot, "letter-nurse")
    robot.game.app.stand_on("stop nurse", press=True)
    before = seen(robot)
    tell(robot, UP, "mouse", middle(robot, "judge nurse fine"))
    assert seen(robot) == before


def test_hands_that_ask_for_it_are_given_time_after_a_press(shipped: Places) -> None:
    robot = reading(shipped)
    chooses(robot, steady=True)
    lifts(robot, LETTER)
    robot.hands.key("read")
    tell(robot, UP, "mouse", middle(robot, BASKET))
    assert robot.can(Act("to-show", "line")), "too soon"
    drags(robot, LETTER, BASKET)
    assert robot.can(Act("on", "line"))


def test_a_stamp_that_is_dragged_is_chosen_and_stamps(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes_in_any_language(robot)
    robot.hands.key("hide")
    drags(robot, "choose-stamp? boat", "place-stamp? 2 3", "finger")
    assert robot.game.state.player.drawing == {(2, 3): "boat"}
    chosen = robot.page.named("choose-stamp? boat")
    assert chosen is not None
    assert getattr(chosen.node, "chosen", False)
    drags(robot, "choose-stamp? moon", (2.0, 2.0))
    assert robot.game.state.player.drawing == {(2, 3): "boat"}


def test_a_list_is_turned_by_a_pull_that_begins_on_a_thing(shipped: Places) -> None:
    """With large letters on a phone the message is taller than its place."""
    robot = reading(shipped, size=(360, 640), text=150)
    area = robot.page.scrolls[0]
    assert area.furthest > 30
    x, y = middle(robot, LETTER)
    robot.hands.wait(1000)
    way = -1 if area.offset < area.furthest else 1
    for step in (20, 40):
        if step == 20:
            tell(robot, DOWN, "finger", (x, y))
        tell(robot, MOVE, "finger", (x, y + way * step))
    assert robot.hands.window.pointing.carried is None
    tell(robot, UP, "finger", (x, y + way * 40))
    turned: Point = robot.page.scrolls[0].offset, area.offset
    assert turned[0] != turned[1]
