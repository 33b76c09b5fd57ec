"""How a drawing stands at one moment of a movement: a value that every painter reads."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import cos, radians, sin

from game.ui.geometry import Rect


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a drawing is moved to from its place on the page, and how it is turned and stretched.

    x, y: so many of its own widths and heights aside and down. w, h: so many times as wide and
    high. turn: degrees clockwise. about: the point that stays where it is while the drawing turns
    or grows, as fractions of it. seen: from 0, not at all, to 1. variant: what is put behind the
    drawing's feeling to have it drawn another way ("+blink"), "" for the usual one.
    """

    x: float = 0
    y: float = 0
    w: float = 1
    h: float = 1
    turn: float = 0
    about: tuple[float, float] = (0.5, 1.0)
    seen: float = 1
    variant: str = ""

    def mirrored(self) -> "Pose":
        """The same on a page that is read from the other side."""
        return replace(self, x=-self.x, turn=-self.turn, about=(1 - self.about[0], self.about[1]))

    def also(self, other: "Pose") -> "Pose":
        """Both movements at once, about the point of this one."""
        return replace(
            self,
            x=self.x + other.x,
            y=self.y + other.y,
            w=self.w * other.w,
            h=self.h * other.h,
            turn=self.turn + other.turn,
            seen=self.seen * other.seen,
            variant=self.variant or other.variant,
        )

    def moved(self, point: tuple[float, float], rect: Rect) -> tuple[float, float]:
        """Where a point of a drawing that fills `rect` stands now."""
        px, py = rect.x + rect.w * self.about[0], rect.y + rect.h * self.about[1]
        dx, dy = (point[0] - px) * self.w, (point[1] - py) * self.h
        c, s = cos(radians(self.turn)), sin(radians(self.turn))
        return (
            px + dx * c - dy * s + self.x * rect.w,
            py + dx * s + dy * c + self.y * rect.h,
        )

    def reach(self, rect: Rect) -> Rect:
        """All the room a drawing takes that fills `rect` at rest."""
        return around(
            self.moved(corner, rect)
            for corner in (
                (rect.x, rect.y),
                (rect.right, rect.y),
                (rect.x, rect.bottom),
                (rect.right, rect.bottom),
            )
        )


AT_REST = Pose()


def around(points: Iterable[tuple[float, float]]) -> Rect:
    """The smallest rectangle with all these points in it."""
    xs, ys = zip(*points, strict=True)
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
