"""A line of lanterns between two posts, as an island of the bay has it."""

from collections.abc import Sequence
from typing import Literal

from game.screens.shell.districts import LANTERNS, Light
from game.ui.nodes import Box, Picture, Pin

Hung = Literal["bay/line", "bay/jetty"]
"""Where the posts stand: on land, or on a landing stage in the water."""

_HIGH: dict[Hung, float] = {"bay/line": 0.28, "bay/jetty": 0.42}
_LANTERN: dict[Hung, float] = {"bay/line": 0.16, "bay/jetty": 0.2}
"""The height of a line with its posts, and the width of its lanterns, as shares of its width."""
_BETWEEN, _TOP, _SAG = 0.9, 0.06, 0.1
"""As shares of the line's width: the way from post to post; how far the line's ends are below its
top, and its middle below them."""
_SHAPE, _HOOK = 4 / 3, 0.07
"""The height of a lantern as a share of its width, and where it hangs as a share of its height."""
_APART = 1.15
"""From one lantern to the next, in lanterns."""


def garland(lights: Sequence[Light], wide: float, line: Hung) -> Box:
    """Lanterns for lights, in their order, on a line of that width in logical pixels."""
    lantern = min(_LANTERN[line], _BETWEEN / (_APART * max(1, len(lights))))
    tall = lantern * _SHAPE
    high = max(_HIGH[line], _TOP + _SAG + tall)
    pins = [Pin(Picture(line, grow=1), 0, 0, 1, _HIGH[line] / high)]
    for at, light in enumerate(lights):
        along = 0.5 + (at - (len(lights) - 1) / 2) * lantern * _APART / _BETWEEN
        top = _TOP + 4 * _SAG * along * (1 - along) - _HOOK * tall
        x = (1 - _BETWEEN) / 2 + _BETWEEN * along - lantern / 2
        pins.append(Pin(Picture(LANTERNS[light], grow=1), x, top / high, lantern, tall / high))
    return Box(tuple(pins), "stack", w=wide, h=wide * high)
