"""Where the keys stand can be seen: on any button, any picture, in every theme, at every edge."""

from typing import Literal, get_args

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.storage.options import with_choice
from game.ui.choices import ShowOptions
from game.ui.commands import Command
from game.ui.geometry import Rect
from game.ui.nodes import Button, name_of
from tests.app.making import becomes, opens, robot_at

Contrast = Literal["normal", "high"]


def light(colour: pygame.Color) -> float:
    """Relative luminance, as WCAG reckons it."""

    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)


def contrast(one: pygame.Color, other: pygame.Color) -> float:
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def painted(robot: Robot, lit: tuple[str, ...]) -> pygame.Surface:
    look = robot.game.look()
    look.painter.paint(robot.hands.window.surface, robot.page, lit)
    return robot.hands.window.surface.copy()


def sides_seen(robot: Robot, name: str) -> dict[str, float]:
    """For each side of a button: of how much of its length a ring of 3:1 stands out."""
    with_ring, without = painted(robot, (name,)), painted(robot, ())
    placed = robot.page.named(name)
    assert placed is not None
    seen = placed.rect.meets(placed.clip)
    return {side: share_seen(with_ring, without, points) for side, points in edges(seen).items()}


def edges(rect: Rect) -> dict[str, list[list[tuple[int, int]]]]:
    """Points across each side, a little outside and inside of it, along its middle half."""
    xs = range(int(rect.x + rect.w / 4), int(rect.right - rect.w / 4), 3)
    ys = range(int(rect.y + rect.h / 4), int(rect.bottom - rect.h / 4), 3)
    band = range(-6, 4)
    return {
        "top": [[(x, int(rect.y) + d) for d in band] for x in xs],
        "bottom": [[(x, int(rect.bottom) - 1 - d) for d in band] for x in xs],
        "left": [[(int(rect.x) + d, y) for d in band] for y in ys],
        "right": [[(int(rect.right) - 1 - d, y) for d in band] for y in ys],
    }


def share_seen(
    one: pygame.Surface, other: pygame.Surface, lines: list[list[tuple[int, int]]]
) -> float:
    def stands_out(points: list[tuple[int, int]]) -> bool:
        inside = [p for p in points if one.get_rect().collidepoint(p)]
        changed = [p for p in inside if contrast(one.get_at(p), other.get_at(p)) >= 3]
        return len(changed) >= 2

    return sum(map(stands_out, lines)) / max(1, len(lines))


def every_ring_shows(robot: Robot) -> None:
    for placed in robot.page.buttons():
        assert isinstance(placed.node, Button)
        name = name_of(placed.node)
        seen = placed.rect.meets(placed.clip)
        if seen.w < 30 or seen.h < 30:
            continue
        for side, share in sides_seen(robot, name).items():
            assert share > 0.9, f"{robot.screen}: {name} shows {share:.0%} of its {side} side"


@pytest.mark.parametrize("theme", get_args(Contrast))
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_ring_stands_out_by_three_to_one_on_every_side_of_every_button(
    shipped: Places, theme: str, language: str
) -> None:
    robot = robot_at(shipped, language=language)
    state = robot.game.state
    state.player.options = with_choice(state.player.options, "contrast", theme)
    every_ring_shows(robot)
    for wish in (Command.OPEN_OPTIONS, ShowOptions("play"), Command.OPEN_KEYS):
        robot.press(wish)
        every_ring_shows(robot)


@pytest.mark.parametrize("theme", get_args(Contrast))
def test_the_ring_stands_out_in_a_story_and_on_the_map(shipped: Places, theme: str) -> None:
    robot = robot_at(shipped)
    state = robot.game.state
    becomes(robot)
    state.player.options = with_choice(state.player.options, "contrast", theme)
    robot.game.app.view.changed()
    every_ring_shows(robot)
    opens(robot, "scam-lucky-goat")
    every_ring_shows(robot)


def test_no_edge_of_a_list_hides_the_ring_in_large_letters_on_a_small_screen(
    shipped: Places,
) -> None:
    robot = robot_at(shipped, size=(800, 600), text=200, by="keys")
    for wish in (Command.OPEN_OPTIONS, ShowOptions("play"), Command.OPEN_KEYS):
        robot.press(wish)
    for _ in range(12):
        robot.hands.key("tab")
        for side, share in sides_seen(robot, robot.game.app.view.focus).items():
            assert share > 0.9, f"{robot.game.app.view.focus} shows {share:.0%} of its {side} side"


def test_a_whole_row_has_its_rings_when_rows_are_scanned(shipped: Places) -> None:
    robot = robot_at(shipped, by="steps")
    state = robot.game.state
    state.player.options = with_choice(state.player.options, "rows", "on")
    robot.press(Command.OPEN_OPTIONS)
    row = robot.game.app.view.lit
    assert len(row) > 1
    both, none = painted(robot, row), painted(robot, ())
    for name in row:
        placed = robot.page.named(name)
        assert placed is not None
        assert all(share_seen(both, none, e) > 0.7 for e in edges(placed.rect).values()), name
