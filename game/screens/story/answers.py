"""How each place of the bay answers when its lantern is lit: what moves there, and what is said."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from game.ui.context import Context
from game.ui.drawing_names import BayPart, Building, OwnThing
from game.ui.gestures import Gesture, GestureName


class Answer(NamedTuple):
    """A drawing that comes with its gesture, after so many milliseconds, at a place of the
    building's drawing: x, y, width and height in that one's own units."""

    drawing: BayPart | OwnThing
    at: tuple[float, float, float, float]
    gesture: GestureName
    after: int

    @property
    def moves(self) -> Gesture:
        """The gesture with its moment."""
        return Gesture(self.gesture, self.after)


def _glows(*spots: tuple[float, float]) -> tuple[Answer, ...]:
    """Windows that light up one after the other, by their middles."""
    return tuple(
        Answer("thing/warm-light", (x - 28, y - 28, 56, 56), "glow", 700 + 260 * at)
        for at, (x, y) in enumerate(spots)
    )


ANSWERS: Mapping[Building, tuple[Answer, ...]] = MappingProxyType(
    {
        "market": (Answer("bay/bunting", (0, 2, 260, 60), "unfurl", 800),),
        "harbour": (Answer("bay/boats", (-40, 176, 380, 88), "roll", 700),),
        "garden": (Answer("bay/flowers", (0, 112, 240, 96), "grow", 800),),
        "lighthouse": (Answer("bay/beam", (-330, -26, 402, 160), "sweep", 700),),
        "school": (Answer("bay/school-bell", (92, 2, 56, 50), "ring", 700),),
        "newsstand": (
            Answer("bay/paper", (6, 8, 40, 36), "rise", 700),
            Answer("bay/paper", (134, -8, 46, 40), "rise", 1000),
            Answer("bay/paper", (64, -46, 34, 30), "rise", 1300),
        ),
        "clocktower": (
            Answer("bay/clock-face", (47, 76, 56, 56), "grow", 600),
            Answer("bay/clock-hands", (47, 76, 56, 56), "spin", 1100),
        ),
        "beach": (Answer("bay/waves", (-50, 116, 360, 90), "roll", 700),),
        "townhall": _glows((36, 132), (200, 132), (118, 146), (118, 92), (118, 76)),
    }
)


def answer_words(ctx: Context, building: Building) -> str:
    """What is said of it."""
    said: dict[Building, str] = {
        "market": ctx.words("The market hangs out its flags!", "its lantern is lit"),
        "harbour": ctx.words("The little boats light their lamps!", "its lantern is lit"),
        "garden": ctx.words("The flowers open for your light!", "its lantern is lit"),
        "lighthouse": ctx.words("The beam sweeps over the bay!", "its lantern is lit"),
        "school": ctx.words("Ding dong! The school bell rings!", "its lantern is lit"),
        "newsstand": ctx.words("The papers fly up like birds!", "its lantern is lit"),
        "clocktower": ctx.words("Round go the hands of the clock!", "its lantern is lit"),
        "beach": ctx.words("Look, the waves glow!", "its lantern is lit"),
        "townhall": ctx.words("One by one, the windows light up!", "its lantern is lit"),
    }
    return said[building]
