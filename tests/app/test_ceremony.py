"""The lantern is lit between a story and its ending: by every hand, in two still pictures too."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from game.authoring.robot import Input, Robot
from game.content.places import Places
from game.core.facts import Fact
from game.core.level import Intensity
from game.screens.help.calm import CalmScreen
from game.screens.shell.districts import DISTRICTS
from game.screens.story.answers import ANSWERS
from game.screens.story.ceremony import CeremonyScreen, Occasion
from game.ui.commands import Command
from game.ui.nodes import Picture
from tests.app.making import (
    becomes,
    careful,
    chooses,
    is_done,
    kept_in,
    opens,
    playing,
    presses,
    robot_at,
    seen,
    sounded,
)
from tests.app.test_reading_order import asked
from tests.pages import fits, flashes, names, ways
from tests.pages.speech import listen

COW = "info-flying-cow"
LIGHTING = 2500
"""Milliseconds from the press until all that answers holds still."""
MOST = 4 << 20
"""Bytes of drawings that a picture of the ceremony may add to those of the bay."""
WAITS, FLAGS = "The lantern waits for your light.", "The market hangs out its flags!"


def told(robot: Robot, intensity: Intensity = "i0") -> None:
    """A story up to its last act, as if it were of that intensity."""
    opens(robot, COW)
    playing(robot).level = replace(playing(robot).level, intensity=intensity)
    presses(robot, map(str, careful(COW)))


def drawn(robot: Robot) -> set[str]:
    return {p.node.name for p in robot.page.placed if isinstance(p.node, Picture)}


def lighting(robot: Robot, strand: str, occasion: Occasion = "first") -> CeremonyScreen:
    """The ceremony of a strand on top."""
    state = robot.game.state
    screen = CeremonyScreen(state, strand, occasion, CalmScreen(state, left=True))
    robot.game.app.navigator.stack.append(screen)
    robot.game.app.view.changed()
    return screen


@pytest.mark.parametrize("by", get_args(Input))
def test_one_press_lights_the_lantern_and_one_more_goes_on_by_every_hand(
    shipped: Places, by: Input
) -> None:
    robot = robot_at(shipped, by=by)
    becomes(robot)
    lighting(robot, "scams")
    assert robot.sees(WAITS)
    assert "bay/market-dark" in drawn(robot)
    robot.press("Light it!")
    assert robot.sees(FLAGS)
    assert {"bay/market-lit", "bay/lantern-lit", "bay/crowd-front"} <= drawn(robot)
    assert "lantern" in sounded(robot)
    robot.press("Go on")
    assert robot.screen == "calm"
    assert not robot.complaints


@pytest.mark.parametrize("occasion", get_args(Occasion))
def test_no_lantern_that_is_lit_flashes_more_than_three_times_in_a_second(
    shipped: Places, occasion: Occasion
) -> None:
    """In none of the nine places, whatever answers there, from the press until all holds still."""
    robot = robot_at(shipped, size=(640, 480))
    becomes(robot)
    chooses(robot, motion="full")
    for strand in DISTRICTS if occasion == "first" else ("scams",):
        lighting(robot, strand, occasion)
        robot.hands.picture()
        if occasion != "quiet":  # that one waits for nobody
            robot.press(Command.LIGHT_LANTERN)
        frames = [*flashes.frames(robot, during=LIGHTING)]
        assert len({*frames}) > 1, "it was seen to spread"
        assert flashes.flashes(frames) <= flashes.MOST, strand
        robot.press(Command.END_CEREMONY)


def test_a_story_leads_by_its_lantern_to_its_ending_with_the_childs_own_animal(
    shipped: Places,
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    told(robot)
    assert is_done(robot, COW), "all is kept before the ceremony begins"
    assert "keeper/fox/coral" in drawn(robot)
    robot.light_lantern()
    assert robot.sees("Your lantern is lit!")


@pytest.mark.parametrize("lit", [False, True])
def test_escape_leads_to_the_ending_at_once(shipped: Places, lit: bool) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    lighting(robot, "rights").lit = lit
    robot.hands.key("escape")
    assert robot.screen == "calm"


def test_a_lantern_that_burns_becomes_brighter_and_nobody_comes_to_cheer(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.game.state.player.keep((Fact("done", COW),))
    told(robot)
    assert robot.sees("Your lantern still burns here.")
    assert "bay/newsstand-lit" in drawn(robot)
    robot.press("Make it brighter")
    assert robot.sees("Now it shines even brighter!")
    assert not any("crowd" in name for name in drawn(robot))


def test_a_story_not_to_be_spoken_of_ends_as_it_is_left_with_flame_and_beam_only(
    shipped: Places,
) -> None:
    pages = []
    for leaves in (False, True):
        robot = robot_at(shipped)
        becomes(robot)
        opens(robot, COW)
        playing(robot).level = replace(playing(robot).level, intensity="i2")
        if leaves:
            robot.press("Leave the story")
        else:
            presses(robot, map(str, careful(COW)))
        assert robot.screen == "ceremony"
        pages.append(seen(robot))
        assert "bay/beam" in drawn(robot)
        assert not any("newsstand" in name or "crowd" in name for name in drawn(robot))
        robot.press("Go on")
        assert robot.screen == ("calm" if leaves else f"ending-{COW}")
    assert pages[0] == pages[1], "nobody who looks on can tell one from the other"


def test_a_guest_lights_a_lantern_too(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.press("Play")
    robot.press(Command.PLAY_AS_GUEST)
    robot.press("10 to 12")
    lighting(robot, "scams")
    assert any(name.startswith("keeper/") for name in drawn(robot))
    robot.press("Light it!")
    assert robot.sees(FLAGS)


def test_a_power_cut_in_the_middle_loses_nothing(shipped: Places, tmp_path: Path) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        told(robot)
        assert robot.screen == "ceremony"
    with kept_in(tmp_path) as store:
        again = robot_at(shipped, store)
        again.press("Play")
        again.press("Fox, red")
        assert is_done(again, COW)


def test_with_still_motion_there_are_two_still_pictures(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    lighting(robot, "design")
    window = robot.hands.window
    shown = []
    for means in (Command.LIGHT_LANTERN, None):
        window.show()
        assert not window.frames.busy
        before, painted = window.surface.copy(), window.painted
        robot.hands.now += 1500
        window.show()
        assert window.painted == painted
        assert window.surface.get_buffer().raw == before.get_buffer().raw
        shown.append(before.get_buffer().raw)
        if means:
            robot.press(means)
    assert shown[0] != shown[1]


def test_all_of_it_comes_to_rest_in_four_seconds(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    chooses(robot, motion="full")
    for strand in DISTRICTS:
        lighting(robot, strand)
        robot.hands.now += 20_000
        robot.hands.window.show()
        robot.press(Command.LIGHT_LANTERN)
        robot.hands.window.show()
        assert robot.hands.window.frames.busy
        robot.hands.now += 4_000
        robot.hands.window.show()
        assert not robot.hands.window.frames.busy, strand


def test_it_stands_on_the_ground_of_the_bay_and_takes_little_room_beside_it(
    shipped: Places,
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    window, pictures = robot.hands.window, robot.game.pictures
    window.show()
    bay = pictures.drawn("bay/back", 1280, 720, cover=True)
    for strand in DISTRICTS:
        screen = lighting(robot, strand)
        for screen.lit in (False, True):
            before = pictures.room
            robot.game.app.view.changed()
            window.show()
            assert pictures.room - before < MOST, strand
    assert pictures.drawn("bay/back", 1280, 720, cover=True) is bay


def test_it_is_read_aloud_the_picture_first_and_then_what_can_be_done(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    lighting(robot, "scams")
    listen(robot)
    assert asked(robot)[:2] == [WAITS, "Light it!"]
    robot.press("Light it!")
    assert asked(robot)[:2] == [FLAGS, "Go on"]
    robot.game.close()


def test_each_place_answers_in_its_own_way(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    for strand, building in DISTRICTS.items():
        lighting(robot, strand).lit = True
        assert {each.drawing for each in ANSWERS[building]} <= drawn(robot)
        robot.hands.window.show()
    assert len({tuple(ANSWERS[each]) for each in DISTRICTS.values()}) == len(DISTRICTS)
    assert not robot.game.problems
    assert not robot.complaints


@pytest.mark.parametrize(
    ("size", "text", "language"),
    [
        ((1280, 720), 200, "hi"),
        ((800, 600), 200, "ar"),
        ((360, 640), 150, "hi"),
        ((720, 1280), 100, "ar"),
        ((1024, 600), 100, "en"),
    ],
    ids=str,
)
def test_it_fits_in_every_window_and_is_reached_by_keys(
    shipped: Places, size: tuple[int, int], text: int, language: str
) -> None:
    robot = robot_at(shipped, language=language, size=size, text=text)
    state = robot.game.state
    state.sign_in_guest("owl", "leaf", "7-9", state.player.options)
    for strand, occasion in zip(("rights", "design", "harm"), get_args(Occasion), strict=True):
        screen = lighting(robot, strand, occasion)
        for lit in (False, True):
            screen.lit = lit
            robot.game.app.view.changed()
            assert [*fits.problems(robot.page), *names.problems(robot.page)] == []
            assert list(ways.by_keys(robot)) == []
