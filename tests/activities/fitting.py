"""Whether a room's picture, as the game composes it, fits on pages of every shape."""

from collections.abc import Iterable
from typing import Any, Literal

from game.activities.room import Room
from game.authoring.page_troubles import cut, troubles
from game.ui.context import Context
from game.ui.layout import lay_out
from game.ui.page import Page
from tests.activities.roaming import picture
from tests.ui.rough import Rough

Combination = tuple[tuple[float, float], float, Literal["ltr", "rtl"]]
"""The room's part of the window, the size of letters, the direction of reading."""
COMBINATIONS: tuple[Combination, ...] = (
    ((1280, 640), 1.0, "ltr"),
    ((1280, 640), 1.3, "rtl"),
    ((1280, 640), 2.0, "ltr"),
    ((1024, 520), 1.0, "rtl"),
    ((1366, 688), 1.5, "ltr"),
    ((800, 520), 1.0, "ltr"),
    ((800, 520), 2.0, "rtl"),
    ((528, 860), 1.0, "ltr"),
    ((768, 944), 1.3, "rtl"),
)
"""Every shape, size of letters and direction, in pairs."""


def page(room: Room, spec: Any, state: Any, ctx: Context) -> Page:
    """The same, laid out with rough letters."""
    node = picture(room, spec, state, ctx)
    return lay_out(node, ctx.size, Rough(), scale=ctx.text, direction=ctx.direction)


def does_not_fit(room: Room, spec: Any, states: Iterable[Any], ctx: Context) -> list[str]:
    """What is cut off or too small to be pressed, in sentences; none is the rule."""
    found: list[str] = []
    for state in states:
        shown = page(room, spec, state, ctx)
        found += (*troubles(shown), *cut(shown, ctx.text))
    return found
