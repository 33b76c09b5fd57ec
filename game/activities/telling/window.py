"""Somebody at a window: busy with something, or turned round to whoever stands below."""

from game.activities.telling.model import Listener
from game.core.cues import Mood
from game.core.staging import UNSAID
from game.ui.drawing_names import figure_drawing
from game.ui.nodes import Box, Picture, Pin


def window(person: Listener, wide: float, tall: float, *, feeling: Mood | None = None) -> Box:
    """What is seen in a window of that size: what she is doing, without a smile, since she knows
    nothing yet; with a feeling, she looks out, and whoever listens then has laid it down."""
    if not feeling:
        drawing = figure_drawing(person.who, person.feeling, person.pose, person.holds, "end")
    elif feeling == UNSAID:
        drawing = figure_drawing(person.who, feeling)
    else:
        drawing = figure_drawing(person.who, feeling, person.pose, person.holds)
    someone = Picture(drawing, stand="bottom", turns=True)
    return Box((Pin(someone, 0, 0.06, 1, 0.94),), "stack", w=wide, h=tall)


def framed_window(person: Listener, tall: float, *, feeling: Mood | None = None) -> Box:
    """The same in a frame of its own, as tall and wide as this."""
    frame = Picture("thing/lit-window-open", w=tall, h=tall)
    inside = window(person, tall * 0.5, tall * 0.62, feeling=feeling)
    return Box((frame, Pin(inside, 0.25, 0.14, 0.5, 0.62)), "stack", w=tall, h=tall)
