"""The closed set of lengths a page may have: a class for each, since inline styles are forbidden.

What a view asks for is rounded to the next of them; letters are not among them.
"""

from typing import Literal

from game.web.units import ROOT

Way = Literal["w", "h", "mw", "nh", "px", "py", "r", "g"]
"""Width, height, greatest width, least height; padding at the sides, above and below; radius; the
gap between children."""
_FINE = (0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32, 36, 42)
_LARGE = (
    *(24, 28, 32, 36, 40, 44, 50, 56, 64, 72, 80, 90, 100, 110, 120, 136, 150, 164, 180, 200, 220),
    *(240, 260, 280, 300, 330, 360, 400, 440, 480, 520, 560, 600, 660, 720, 760, 820, 880, 960),
    *(1040, 1120, 1200, 1280),
)
SETS: dict[Way, tuple[int, ...]] = {
    "w": _LARGE,
    "h": (14, *_LARGE),
    "mw": _LARGE,
    "nh": _LARGE,
    "px": _FINE,
    "py": _FINE,
    "r": _FINE,
    "g": _FINE,
}
SHARES = tuple(range(-6, 101))
"""Hundredths of a box, for what is pinned upon it."""
GROWS = (0.3, 0.5, 0.7, 1.0, 2.0, 3.0)


def sized(way: Way, length: float) -> str:
    """The class of a length in logical pixels; "" for none."""
    if length <= 0:
        return ""
    return f"{way}{min(SETS[way], key=lambda each: abs(each - length))}"


def pinned(x: float, y: float, w: float, h: float) -> tuple[str, ...]:
    """The classes of a place in a box, by shares of it."""
    ways = zip("xyWH", (x, y, w, h), strict=True)
    low, high = SHARES[0], SHARES[-1]
    return tuple(f"{way}{min(max(round(share * 100), low), high)}" for way, share in ways)


def growing(share: float) -> str:
    """The class of a share of what is left; "" for none."""
    if share <= 0:
        return ""
    return f"grow{min(GROWS, key=lambda each: abs(each - share)):g}".replace(".", "_")


def rem(length: float) -> str:
    """Logical pixels as the stylesheet writes them."""
    return f"{length / ROOT:.4g}rem" if length else "0"
