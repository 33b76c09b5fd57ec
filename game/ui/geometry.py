"""Rectangles in logical pixels, from the top left."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """A place on the screen."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """One past the last column."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """One past the last row."""
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        """The point in the middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def shrunk(self, sides: float, ends: float) -> "Rect":
        """The same place without a margin at the sides and above and below."""
        return Rect(
            self.x + sides,
            self.y + ends,
            max(0.0, self.w - 2 * sides),
            max(0.0, self.h - 2 * ends),
        )

    def holds(self, x: float, y: float) -> bool:
        """Whether the point is inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def meets(self, other: "Rect") -> "Rect":
        """What both share; no width or height when they share nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Rect(x, y, max(0.0, right - x), max(0.0, bottom - y))

    def within(self, other: "Rect", slack: float = 1.0) -> bool:
        """Whether all of it lies inside the other, give or take `slack`."""
        return (
            self.x >= other.x - slack
            and self.y >= other.y - slack
            and self.right <= other.right + slack
            and self.bottom <= other.bottom + slack
        )

    def mirrored(self, width: float) -> "Rect":
        """Its place on a screen of that width read from the other side."""
        return Rect(width - self.x - self.w, self.y, self.w, self.h)


def covering(
    room: Rect, shape: float, middle: float, in_sight: tuple[float, float] = (1.0, 1.0)
) -> Rect:
    """Where the whole of a picture of that shape (width by height) is that covers a room: around
    its `middle`, and its foot at the foot, unless it has to sink for what is to be in sight (see
    `nodes.Picture`)."""
    wide, high = max(room.w, room.h * shape), max(room.h, room.w / shape)
    before = min(max(middle * wide - room.w / 2, 0.0), wide - room.w)
    top, low = in_sight
    above = max(min(high - room.h, top * high), low * high - room.h)
    return Rect(room.x - before, room.y - above, wide, high)
