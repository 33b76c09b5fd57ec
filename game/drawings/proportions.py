"""Where the parts of a figure stand: how big an age is, and how far a head turns.

Parts are drawn for a child who looks straight ahead, in 400 by 560 units, hips at the lower edge.
Legs are drawn below that edge, down to `LEGS`.
"""

from dataclasses import dataclass

HIPS = 560
LEGS = 290
"""How long drawn legs are, hips to ground."""
CHIN = 318
"""Heads turn and shrink about the chin, so that they stay on the neck."""
LOWERED = "translate(200 482) scale(.82) translate(-200 -560)"
"""Where the hips of who sits or kneels are in a figure that is cut there: knees come into view."""
WHOLE = 820
"""How high the box of a whole figure is; feet stand `_MARGIN` above its lower edge."""
_MARGIN = 6
_SEAT = 146
"""How high above that edge whoever sits on a seat of the place sits, whatever her age: a grown-up's
feet reach the ground."""

Offset = tuple[float, float]


@dataclass(frozen=True, slots=True)
class AgeBuild:
    """How big the body, the head and the legs of an age are, beside a child's; `whole`: how large
    the whole figure is in its box."""

    wide: float
    tall: float
    head: float
    legs: float
    whole: float

    def body(self) -> str:
        return _about(HIPS, f"scale({self.wide:g} {self.tall:g})")

    def legs_at(self) -> str:
        return _about(HIPS, f"scale({self.wide:g} {self.legs / LEGS:g})")

    def chin(self) -> float:
        return HIPS - (HIPS - CHIN) * self.tall

    def head_at(self, tilt: float) -> str:
        return (
            f"translate(200 {self.chin():g}) rotate({tilt:g}) scale({self.head:g}) "
            f"translate(-200 -{CHIN})"
        )

    def whole_at(self, ground: float, seat: float = 0) -> str:
        """Puts the ground, a height among drawn legs, at the lower edge of a whole figure; where
        there is a seat, that at its own height above it."""
        feet = HIPS + ((seat or ground) - HIPS) * self.legs / LEGS
        feet += _SEAT / self.whole if seat else 0
        return f"translate(200 {WHOLE - _MARGIN}) scale({self.whole:g}) translate(-200 -{feet:g})"


@dataclass(frozen=True, slots=True)
class HeadTurn:
    """How far each layer of a head moves as it turns: what is nearer moves farther. mirrored: eyes
    that look aside look to the other side."""

    head: Offset = (0, 0)
    face: Offset = (0, 0)
    hair: Offset = (0, 0)
    back: Offset = (0, 0)
    gaze: Offset = (0, 0)
    mirrored: bool = False


def moved(by: Offset) -> str:
    """The transform that moves something, or "" where it stays."""
    return f"translate({by[0]:g} {by[1]:g})" if any(by) else ""


def _about(height: float, transform: str) -> str:
    return f"translate(200 {height:g}) {transform} translate(-200 -{height:g})"
