"""Mice and fingers at a robot's window, told by the very events SDL sends."""

import pygame

from game.authoring.robot import Robot
from game.ui import dragging

Point = tuple[float, float]
KINDS = ("mouse", "finger")
DOWN = {"mouse": pygame.MOUSEBUTTONDOWN, "finger": pygame.FINGERDOWN}
MOVE = {"mouse": pygame.MOUSEMOTION, "finger": pygame.FINGERMOTION}
UP = {"mouse": pygame.MOUSEBUTTONUP, "finger": pygame.FINGERUP}


def tell(robot: Robot, what: dict[str, int], kind: str, at: Point, which: int = 1) -> None:
    """One event of a mouse or a finger, as the system would send it."""
    w, h = robot.hands.window.surface.get_size()
    values: dict[str, object]
    if kind == "finger":
        values = {"x": at[0] / w, "y": at[1] / h, "dx": 0, "dy": 0}
        values |= {"touch_id": 7, "finger_id": which}
    else:
        values = {"pos": (int(at[0]), int(at[1])), "touch": False}
        values |= {"rel": (0, 0), "buttons": (1, 0, 0)} if what is MOVE else {"button": which}
    robot.hands.window.take(pygame.event.Event(what[kind], values))


def middle(robot: Robot, name: str) -> Point:
    """The middle of what is seen of a thing or a place, by its key or the name of its button."""
    placed = dragging.named(robot.page, name)
    assert placed is not None, name
    return placed.rect.meets(placed.clip).centre


def lifts(robot: Robot, thing: str, kind: str = "mouse") -> Point:
    """A hand takes a thing aside; where it was taken."""
    x, y = middle(robot, thing)
    robot.hands.wait(1000)
    robot.hands.window.show()
    tell(robot, DOWN, kind, (x, y))
    tell(robot, MOVE, kind, (x + 20, y))
    robot.hands.window.show()
    return x, y


def drags(robot: Robot, thing: str, to: Point | str, kind: str = "mouse") -> None:
    """A hand takes a thing to a point or a place, and lets go of it there."""
    end = middle(robot, to) if isinstance(to, str) else to
    lifts(robot, thing, kind)
    tell(robot, MOVE, kind, end)
    robot.hands.window.show()
    tell(robot, UP, kind, end)
    robot.hands.window.show()
