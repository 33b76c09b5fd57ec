"""Contrast on real pixels: every text of every screen and scene, in both themes (A12, A13)."""

from collections.abc import Iterator

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.ui.choices import OpenDistrict, OpenDoor, ShowOptions
from game.ui.commands import Command
from game.ui.nodes import Button, Meaning, name_of
from game.ui.page import Placed
from game.ui.theme import Rgb, Theme
from tests.app.making import becomes, robot_at
from tests.pages.contrast import problems
from tests.platform.seeing import contrast, ground

SIZE = (1280, 720)
SCREENS: tuple[Meaning, ...] = (
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("play"),
    ShowOptions("me"),
    Command.OPEN_REMEMBERED,
    Command.FORGET_ME,
    Command.BACK,
    Command.BACK,
    Command.BACK,
    Command.OPEN_HELP,
    OpenDoor("danger"),
    Command.BACK,
    Command.BACK,
    Command.HIDE_SCREEN,
    Command.BACK,
    OpenDistrict("scams"),
    Command.BACK,
)


def too_faint(robot: Robot) -> Iterator[str]:
    """Every text of the page that does not stand out enough, in either theme."""
    for theme in (Theme("normal"), Theme("high")):
        painter = robot.game.look().painter
        painter.theme = theme
        yield from (f"{robot.screen}: {each}" for each in problems(robot.page, painter))


def test_every_text_of_every_screen_stands_out(shipped: Places) -> None:
    robot = robot_at(shipped)
    faint = list(too_faint(robot))
    robot.press("Play")
    faint += too_faint(robot)
    robot.hands.key("escape")
    becomes(robot)
    faint += too_faint(robot)
    for means in SCREENS:
        robot.press(means)
        faint += too_faint(robot)
    assert faint == []


def test_contrast_is_reckoned_as_wcag_does() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


def edges(surface: pygame.Surface, placed: Placed) -> Iterator[tuple[Rgb, list[Rgb]]]:
    """For each side of a button that is seen: what lies outside, and what its edge is made of."""
    r = placed.rect
    x, y = r.centre
    for dx, dy, half in ((-1, 0, r.w / 2), (1, 0, r.w / 2), (0, -1, r.h / 2)):
        along = [(x + dx * (half + step), y + dy * (half + step)) for step in (5, 0, -1, -2, -9)]
        if all(placed.clip.holds(*at) and surface.get_rect().collidepoint(at) for at in along):
            out, *inside = (surface.get_at((int(px), int(py))) for px, py in along)
            yield (out.r, out.g, out.b), [(c.r, c.g, c.b) for c in inside]


@pytest.mark.parametrize("theme", ["normal", "high"])
def test_every_button_stands_out_from_what_is_around_it(shipped: Places, theme: str) -> None:
    """Its edge or its ground has 3:1 against what lies beside it (1.4.11). Bare buttons are
    pictures whose names stand beside them."""
    robot = robot_at(shipped)
    becomes(robot)
    faint: set[str] = set()
    for means in SCREENS:
        robot.press(means)
        painter = robot.game.look().painter
        painter.theme = Theme("high" if theme == "high" else "normal")
        surface = ground(painter, robot.page, SIZE)
        for placed in robot.page.buttons():
            assert isinstance(placed.node, Button)
            if placed.node.look == "bare":
                continue
            for out, inside in edges(surface, placed):
                if max(contrast(out, colour) for colour in inside) < 3:
                    faint.add(f"{robot.screen}: {name_of(placed.node)}")
    assert faint == set()
