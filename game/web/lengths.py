"""The closed set of lengths a page may have: a class for each, since inline styles are forbidden.

What a view asks for is rounded to the next of them; letters are not among them.
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from game.web.units import ROOT

Way = Literal["w", "h", "mw", "nh", "px", "py", "r", "g"]
"""Width, height, greatest width, least height; padding at the sides, above and below; radius; the
gap between children."""
_FINE = (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 36)
_LARGE = (
    8, 10, 14, 20, 24, 28, 32, 36, 40, 44, 50, 56, 64, 72, 80, 90, 100, 110, 120, 136, 150, 164,
    180, 200, 220, 240, 260, 280, 300, 330, 360, 400, 440, 480, 520, 560, 620, 680, 760, 820, 880,
    940, 1000, 1060, 1120, 1200, 1280,
)  # fmt: skip
_LEAST = (10, 36, 50, 64, 76, 90, 104, 120, 150, 180, 220, 260, 320, 400, 480, 560, 640, 720)
_MOST = (300, 360, 420, 480, 560, 640, 700, 760, 820, 900, 1000, 1120)
SETS: Mapping[Way, tuple[int, ...]] = MappingProxyType({
    "w": _LARGE, "h": _LARGE, "mw": _MOST, "nh": _LEAST,
    "px": _FINE, "py": _FINE, "r": _FINE, "g": _FINE,
})  # fmt: skip
SHARES = tuple(range(-6, 101))
"""Hundredths of a box, for what is pinned upon it."""
GROWS = (0.3, 0.5, 0.7, 1.0, 2.0, 3.0)


@lru_cache(2048)
def sized(way: Way, length: float) -> str:
    """The class of a length in logical pixels; "" for none."""
    if length <= 0:
        return ""
    return f"{way}{min(SETS[way], key=lambda each: abs(each - length))}"


def pinned(x: float, y: float, w: float, h: float) -> tuple[str, ...]:
    """The classes of a place in a box, by shares of it."""
    low, high = SHARES[0], SHARES[-1]
    corner = (f"{way}{min(max(round(at * 100), low), high)}" for way, at in (("x", x), ("y", y)))
    size = (f"{way}{min(max(round(of * 50) * 2, 2), high)}" for way, of in (("W", w), ("H", h)))
    return (*corner, *size)


def growing(share: float) -> str:
    """The class of a share of what is left; "" for none."""
    if share <= 0:
        return ""
    return f"takes{min(GROWS, key=lambda each: abs(each - share)):g}".replace(".", "_")


def rem(length: float) -> str:
    """Logical pixels as the stylesheet writes them."""
    return f"{length / ROOT:.4g}rem".removeprefix("0") if length else "0"
