"""A page waits: it stays as it is for hours, through a pause, and when the story is left."""

from collections.abc import Iterator

import pygame

from game.activities import rulebook
from game.authoring.robot import Robot
from game.core.play import Session
from game.ui.choices import OpenLevel
from game.ui.commands import Command
from game.ui.geometry import Rect
from game.ui.nodes import Button
from game.ui.page import Page
from game.ui.scanning import is_arrow
from tests.app.making import facts, playing, seen

AN_HOUR = 3_600_000


def problems(robot: Robot, level: str) -> Iterator[str]:
    """What changes on a page of this level while nobody presses, during a pause or by leaving."""
    for found in (by_itself(robot), by_a_pause(robot), by_leaving(robot, level)):
        yield from (f"{robot.screen}: {each}" for each in found)


def by_itself(robot: Robot) -> Iterator[str]:
    """What happens without a press: in hours, under a mouse that moves, at Tab and arrows."""
    robot.hands.wait(1)
    before, targets = seen(robot), fixed(robot.page)
    for _ in range(3):
        robot.hands.wait(AN_HOUR)
    if seen(robot) != before:
        yield "the page went on by itself"
    x, y = next(iter(targets.values())).centre
    move = {"pos": (int(x), int(y)), "rel": (1, 1), "buttons": (0, 0, 0)}
    robot.hands.window.take(pygame.event.Event(pygame.MOUSEMOTION, move))
    for key in ("tab", "tab", "down"):
        robot.hands.key(key)
    if fixed(robot.page) != targets:
        yield "the targets move under the mouse or the keys"


def fixed(page: Page) -> dict[str, Rect]:
    """The targets that are in no scrolling area: those move when they are scrolled."""
    return {p.name: p.rect for p in page.buttons() if not p.inside and not _is_arrow(p.node)}


def _is_arrow(node: object) -> bool:
    return isinstance(node, Button) and is_arrow(node)


def by_a_pause(robot: Robot) -> Iterator[str]:
    """What a pause of an hour changes."""
    robot.hands.wait(1)
    before = seen(robot)
    robot.hands.key("pause")
    if robot.screen != "pause":
        yield "there is no pause here"
        return
    robot.hands.wait(AN_HOUR)
    robot.press(Command.END_PAUSE)
    robot.hands.wait(1)
    if seen(robot) != before:
        yield "a pause changes the page"


def kept(robot: Robot, session: Session) -> dict[str, object]:
    """The rooms as they were left, but for those of which only the end is kept."""
    level, rules = playing(robot).level, rulebook()
    private = {
        name for name, each in level.scenes.items() if rules[each.activity].private(each.spec)
    }
    return {name: state for name, state in session.rooms.items() if name not in private}


def by_leaving(robot: Robot, level: str) -> Iterator[str]:
    """What is lost or remembered when the story is left and opened again."""
    before, known = playing(robot).session, facts(robot)
    robot.press(Command.LEAVE_STORY)
    for way in (Command.END_CEREMONY, Command.END_CALM):  # a heavy story is left by a quiet light
        if robot.can(way):
            robot.press(way)
    robot.press(OpenLevel(level))
    if robot.can(Command.START_STORY):  # after the note on what comes
        robot.press(Command.START_STORY)
    after = playing(robot).session
    if (after.scene, after.path) != (before.scene, before.path) or kept(robot, before) != kept(
        robot, after
    ):
        yield "leaving the story loses where it was"
    if facts(robot) != known:
        yield "leaving is remembered"
