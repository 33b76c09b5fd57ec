"""One switch or two: what lights up, when, what a press does, and how to get out again."""

from collections.abc import Callable

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.storage.options import Options, with_choice
from game.ui.choices import ChooseScan, ChooseSecret, ShowOptions
from game.ui.commands import Command, TurnPage
from game.ui.nodes import Meaning
from tests.app.making import NEWCOMER, arrives, becomes, opens, playing, robot_at

GOAT = "scam-lucky-goat"
BEAT = 1500
MOST = 60


def scanning(at: Places, **chosen: str) -> Robot:
    """A robot whose hands do nothing but what each test says."""
    robot = robot_at(at)
    chooses(robot, **{"scan": "auto", **chosen})
    return robot


def chooses(robot: Robot, **chosen: str) -> None:
    for name, value in chosen.items():
        robot.game.state.player.options = with_choice(robot.game.state.player.options, name, value)
    robot.game.app.view.changed()


def lights(robot: Robot, beats: int) -> list[tuple[str, ...]]:
    """What shines now and after each beat."""
    found = [robot.game.app.view.lit]
    for _ in range(beats):
        robot.hands.wait(robot.game.state.player.options.beat * 100)
        found.append(robot.game.app.view.lit)
    return found


def steps_to(robot: Robot, name: str, step: Callable[[], None]) -> None:
    for _ in range(MOST):
        if robot.game.app.view.lit == (name,):
            return
        step()
    raise AssertionError(f"{name} never shines")


def waits_for(robot: Robot, name: str) -> None:
    steps_to(robot, name, lambda: robot.hands.wait(BEAT))


def test_one_switch_lights_what_the_page_is_about_before_the_bar(shipped: Places) -> None:
    robot = robot_at(shipped, by="switch")
    robot.press(Command.OPEN_OPTIONS)
    shown = [name for names in lights(robot, 30) for name in names]
    assert shown.index("show-options? see") < shown.index("open-help?") < shown.index("back?")


@pytest.mark.parametrize("beat", ["5", "15", "50"])
def test_each_place_is_lit_for_half_a_second_to_five_as_chosen(shipped: Places, beat: str) -> None:
    robot = scanning(shipped, beat=beat)
    first = robot.game.app.view.lit
    robot.hands.wait(int(beat) * 100 - 1)
    assert robot.game.app.view.lit == first
    robot.hands.wait(1)
    assert robot.game.app.view.lit != first


def test_a_machine_that_slept_goes_on_by_one_step_only(shipped: Places) -> None:
    robot = scanning(shipped)
    second = lights(scanning(shipped), 1)[1]
    robot.hands.wait(3_600_000)
    assert robot.game.app.view.lit == second


def test_one_switch_rests_after_two_rounds_and_a_press_on_what_is_lit_still_counts(
    shipped: Places,
) -> None:
    robot = scanning(shipped)
    lights(robot, 40)
    assert set(lights(robot, 5)) == {("choose-player?",)}
    robot.hands.key("next-switch")
    assert robot.screen == "who"
    assert len(set(lights(robot, 2))) == 3, "and it goes on"


def test_in_a_pause_nothing_shines_until_the_switch_is_pressed(shipped: Places) -> None:
    robot = scanning(shipped)
    robot.hands.key("escape")
    assert set(lights(robot, 20)) == {()}
    robot.hands.key("next-switch")
    assert robot.screen == "pause"
    assert robot.game.app.view.lit == ("end-pause?",)


def test_rows_light_up_first_and_the_way_out_of_a_row_comes_after_its_last(shipped: Places) -> None:
    robot = robot_at(shipped, by="steps")
    chooses(robot, rows="on")
    robot.press(Command.OPEN_OPTIONS)
    row = robot.game.app.view.lit
    for _ in range(MOST):
        if len(row) > 1:
            break
        robot.hands.key("next-switch")
        row = robot.game.app.view.lit
    robot.hands.key("select-switch")
    seen: list[str] = []
    while robot.game.app.view.lit != row and len(seen) < MOST:
        seen += robot.game.app.view.lit
        robot.hands.key("next-switch")
    assert tuple(seen) == row
    robot.hands.key("select-switch")
    assert set(robot.game.app.view.lit).isdisjoint(row)


def test_after_a_press_scanning_begins_at_the_top_again(shipped: Places) -> None:
    robot = robot_at(shipped, by="switch")
    becomes(robot)
    opens(robot, GOAT)
    robot.press(Act("next"))
    assert playing(robot).session.scene == "messages"
    scanner = robot.game.app.view.scanner
    assert scanner is not None
    assert robot.game.app.view.lit == scanner.rows[0]


def test_an_arrow_that_was_pressed_stays_lit_so_that_a_long_list_is_turned_on(
    shipped: Places,
) -> None:
    robot = robot_at(shipped, size=(800, 600), text=200, by="steps")
    robot.press(Command.OPEN_OPTIONS)
    robot.press(ShowOptions("play"))
    robot.press(TurnPage("options", "down"))
    assert robot.game.app.view.lit == ("turn-page? options down",)
    before = robot.page.scrolls[0].offset
    robot.hands.key("select-switch")
    assert robot.page.scrolls[0].offset > before


def test_nothing_scrolls_by_itself_while_it_is_scanned(shipped: Places) -> None:
    robot = robot_at(shipped, size=(800, 600), text=200, by="switch")
    robot.press(Command.OPEN_OPTIONS)
    robot.press(TurnPage("options", "down"))
    before = robot.page.scrolls
    lights(robot, 30)
    assert robot.page.scrolls == before


def test_what_shines_is_always_whole_in_sight(shipped: Places) -> None:
    robot = robot_at(shipped, size=(800, 600), text=200, by="switch")
    robot.press(Command.OPEN_OPTIONS)
    for lit in lights(robot, 20):
        for name in lit:
            placed = robot.page.named(name)
            assert placed is not None
            assert placed.rect.within(placed.clip), name


@pytest.mark.parametrize("how", ["space", "enter", "click", "finger", "pad", "other-mouse-button"])
def test_with_one_switch_any_of_its_ways_presses_what_shines(shipped: Places, how: str) -> None:
    robot = scanning(shipped)
    goal = robot.page.named("open-options?")
    assert goal is not None
    waits_for(robot, "open-options?")
    match how:
        case "space":
            robot.hands.key("next-switch")
        case "enter":
            robot.hands.key("select-switch")
        case "click":
            robot.hands.click(3, 700)
        case "finger":
            robot.hands.click(3, 700, "finger")
        case "pad":
            robot.hands.pad("y")
        case _:
            robot.hands.window.take(
                pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 700), button=3)
            )
            assert robot.screen == "title"  # only two switches have a second one
            return
    assert robot.screen == "options-see"


def test_a_click_of_a_mouse_that_lies_still_is_the_switch_wherever_it_lies(
    shipped: Places,
) -> None:
    robot = scanning(shipped)
    play = robot.page.named("choose-player?")
    assert play is not None
    waits_for(robot, "open-options?")
    robot.hands.click(*play.rect.centre)
    assert robot.screen == "options-see"


def test_a_mouse_that_was_moved_to_a_button_presses_that_button(shipped: Places) -> None:
    robot = scanning(shipped)
    points(robot, "open-options?")
    assert robot.screen == "options-see"


def points(robot: Robot, name: str) -> None:
    """Moves the mouse to a button and clicks."""
    placed = robot.page.named(name)
    assert placed is not None
    at = (int(placed.rect.centre[0]), int(placed.rect.centre[1]))
    move = pygame.event.Event(pygame.MOUSEMOTION, pos=at, rel=(4, 4), buttons=(0, 0, 0))
    robot.hands.window.take(move)
    robot.hands.click(*at)


def test_scanning_turned_on_by_accident_is_ended_with_the_mouse(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.press(Command.OPEN_OPTIONS)
    robot.press(ShowOptions("play"))
    robot.press(ChooseScan("auto"))
    assert robot.game.state.player.options.scan == "auto"
    robot.hands.wait(BEAT)
    points(robot, "choose-scan? off")
    assert robot.game.state.player.options == Options(
        scan="off", motion="reduced", sound=False, text=robot.game.state.player.options.text
    )


@pytest.mark.parametrize("way", ["auto", "step"])
def test_scanning_turned_on_by_accident_is_ended_with_escape(shipped: Places, way: str) -> None:
    robot = scanning(shipped, scan=way)
    robot.hands.key("escape")
    assert robot.screen == "pause"
    assert robot.sees("The game waits for you.")
    robot.hands.key("enter")  # wakes what rests
    steps_to(robot, "stop-scanning?", lambda: robot.hands.key("tab"))
    robot.hands.key("enter")
    assert robot.game.state.player.options.scan == "off"
    assert robot.screen == "title"


def test_two_switches_go_on_with_one_and_press_with_the_other(shipped: Places) -> None:
    robot = scanning(shipped, scan="step")
    first = robot.game.app.view.lit
    assert set(lights(robot, 10)) == {first}, "nothing moves by itself"
    robot.hands.key("next-switch")
    assert robot.game.app.view.lit != first
    steps_to(robot, "open-options?", lambda: robot.hands.key("next-switch"))
    robot.hands.key("select-switch")
    assert robot.screen == "options-see"


def test_two_switches_can_be_the_two_buttons_of_a_mouse(shipped: Places) -> None:
    robot = scanning(shipped, scan="step")
    event = pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 700), button=3)
    steps_to(robot, "open-options?", lambda: robot.hands.window.take(event))
    robot.hands.click(3, 700)
    assert robot.screen == "options-see"


def test_two_switches_can_be_two_buttons_of_a_pad(shipped: Places) -> None:
    robot = scanning(shipped, scan="step")
    steps_to(robot, "open-options?", lambda: robot.hands.pad("b"))
    robot.hands.pad("a")
    assert robot.screen == "options-see"


def test_switches_chosen_at_the_door_are_those_of_a_new_player(shipped: Places) -> None:
    robot = robot_at(shipped, by="switch")
    becomes(robot)
    assert robot.game.state.player.profile is not None
    assert robot.game.state.player.profile.options.scan == "auto"


def test_switches_are_chosen_at_the_door_with_a_pad_alone(shipped: Places) -> None:
    robot = robot_at(shipped, by="pad")
    for command in (
        Command.OPEN_OPTIONS,
        ShowOptions("play"),
        ChooseScan("step"),
    ):
        robot.press(command)
    assert robot.game.state.player.options.scan == "step"


def beats(robot: Robot) -> int:
    """How many beats the farthest useful button in sight is away, in the light of one switch. All
    that only plays is one row, behind them: whoever does not want it waits one beat for it."""
    scanner = robot.game.app.view.scanner
    assert scanner is not None
    plays = [any(name.startswith("tickle?") for name in row) for row in scanner.rows]
    assert True not in plays[:-1]
    rows = [row for row, only in zip(scanner.rows, plays, strict=True) if not only]
    return max(at + (len(row) if len(row) > 1 else 0) for at, row in enumerate(rows))


def test_nothing_in_sight_is_far_away_in_the_light_of_one_switch(shipped: Places) -> None:
    robot = scanning(shipped)
    farthest = {robot.screen: beats(robot)}
    for means in (Command.OPEN_OPTIONS, ShowOptions("play"), Command.OPEN_KEYS):
        press(robot, means)
        farthest[robot.screen] = beats(robot)
    while robot.screen != "title":
        press(robot, Command.BACK)
    for step in NEWCOMER[:-1]:
        press(robot, step)
        farthest[robot.screen] = beats(robot)
    press(robot, ChooseSecret(True))
    farthest[robot.screen] = beats(robot)
    press(robot, Command.BACK)
    press(robot, ChooseSecret(False))
    arrives(robot)
    farthest[robot.screen] = beats(robot)
    press(robot, Command.HIDE_SCREEN)
    drawing = beats(robot)
    assert drawing <= 14, "45 places and 9 stamps: 21 seconds at the usual pace, once 67"
    assert max(farthest.values()) <= 12, farthest


def press(robot: Robot, means: Meaning) -> None:
    """What the button means, without waiting for its light."""
    robot.game.app._do(means)


def test_enter_alone_never_flips_between_the_bay_and_a_story(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    seen = []
    for _ in range(8):
        robot.hands.key("enter")
        seen.append(robot.screen)
    assert seen[0] != "bay", "today comes first"
    assert "bay" not in seen, "and no first button leads out again"
