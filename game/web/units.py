"""How large a page is drawn on a screen: logical pixels of `ui` by the browser's own size.

The stylesheet sets the root's letters by the same table, 100 logical pixels high, and gives every
length in them: so a page is as wide for `ui.composition` as it is for the browser, and whoever
has large letters in her browser has a larger page. (Some browsers have no letters below 12 pixels:
the root's are far from that.)
"""

from dataclasses import dataclass

ROOT, USUAL = 100.0, 16.0
"""Logical pixels in the size of the root's letters; CSS pixels of a browser's usual ones."""
Size = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Step:
    """From so many CSS pixels, in width and in height, a logical pixel is so many CSS pixels."""

    wide: int
    high: int
    unit: float


STEPS = (
    Step(0, 0, 0.6875),
    Step(600, 480, 0.8),
    Step(1200, 640, 1.0),
    Step(1800, 960, 1.4),
)
"""Phones, tablets, PCs, large screens. On a phone 64 logical pixels are 44 CSS pixels: the least
for a finger (WCAG 2.5.5)."""
PHONE: Size = (360, 640)
"""The browser of which nothing is known."""
FIXED: Size = (1000, 560)
"""From these CSS pixels on a page is as high as the screen, as a window is."""
SMALLEST, LARGEST = 160, 10000
"""In CSS pixels, what a browser may say of itself."""


def logical(css: Size) -> Size:
    """The size of a page in logical pixels, for a browser with so many CSS pixels."""
    wide, high = css
    unit = next(each.unit for each in reversed(STEPS) if wide >= each.wide and high >= each.high)
    return wide / unit, high / unit


def told(size: str) -> Size | None:
    """The size that a browser tells of itself, as `360x640`; None for anything else."""
    wide, cross, high = size.partition("x")
    if not (cross and wide.isascii() and high.isascii() and wide.isdigit() and high.isdigit()):
        return None
    sides = int(wide[:6]), int(high[:6])
    return sides if all(SMALLEST <= side <= LARGEST for side in sides) else None
