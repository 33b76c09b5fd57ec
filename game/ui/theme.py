"""The look as numbers and named colours: a night-bay theme and a high-contrast one."""

from dataclasses import dataclass
from typing import Literal

Rgb = tuple[int, int, int]

Colour = Literal[
    "night",
    "indigo",
    "sea",
    "sea-deep",
    "sea-light",
    "sand",
    "sand-deep",
    "lantern",
    "lantern-soft",
    "lantern-deep",
    "coral",
    "coral-soft",
    "coral-deep",
    "leaf",
    "leaf-soft",
    "leaf-deep",
    "paper",
    "ink",
    "ink-soft",
    "grey",
    "grey-soft",
    "hush",
    "dusk",
    "mist",
    "wood",
    "wood-deep",
    "parchment",
    "white",
]
"""The colours there are, by name; every theme has each of them."""

TARGET = 64
"""The least width and height of anything that can be pressed, in logical pixels (PROMISES A9)."""

SIZES: dict[str, float] = {"title": 52, "heading": 32, "body": 24, "small": 19, "button": 24}
"""Letter sizes at 100 % text, in logical pixels; XAG 101 asks for 18 and more at 1080 lines."""

SMALLEST = 18.0
"""The smallest letters, in logical pixels, of a text with a word that has no room (XAG 101)."""

BOLD = frozenset({"title", "heading", "button"})

NIGHT_BAY: dict[Colour, Rgb] = {
    "night": (14, 27, 61),
    "indigo": (43, 47, 119),
    "sea": (31, 122, 140),
    "sea-deep": (18, 84, 98),
    "sea-light": (214, 237, 238),
    "sand": (244, 228, 193),
    "sand-deep": (226, 200, 148),
    "lantern": (255, 193, 69),
    "lantern-soft": (255, 231, 178),
    "lantern-deep": (158, 102, 12),
    "coral": (255, 107, 107),
    "coral-soft": (255, 222, 216),
    "coral-deep": (163, 40, 44),
    "leaf": (91, 186, 111),
    "leaf-soft": (219, 241, 222),
    "leaf-deep": (30, 96, 52),
    "paper": (255, 253, 247),
    "ink": (27, 31, 59),
    "ink-soft": (86, 90, 118),
    "grey": (130, 134, 156),
    "grey-soft": (235, 235, 240),
    "hush": (134, 158, 226),
    "dusk": (140, 150, 178),
    "mist": (172, 174, 186),
    "wood": (122, 78, 44),
    "wood-deep": (74, 45, 24),
    "parchment": (255, 247, 228),
    "white": (255, 255, 255),
}

HIGH_CONTRAST: dict[Colour, Rgb] = NIGHT_BAY | {
    "night": (0, 0, 0),
    "indigo": (0, 0, 40),
    "sea": (0, 60, 74),
    "sea-deep": (0, 50, 62),
    "sea-light": (255, 255, 255),
    "sand": (255, 255, 255),
    "sand-deep": (70, 50, 0),
    "lantern": (255, 214, 0),
    "lantern-soft": (255, 240, 170),
    "lantern-deep": (70, 50, 0),
    "coral-soft": (255, 255, 255),
    "coral-deep": (110, 0, 0),
    "leaf-soft": (255, 255, 255),
    "leaf-deep": (0, 66, 24),
    "paper": (255, 255, 255),
    "wood": (46, 28, 12),
    "wood-deep": (0, 0, 0),
    "parchment": (255, 255, 255),
    "ink": (0, 0, 0),
    "ink-soft": (48, 48, 56),
    "grey": (70, 70, 80),
    "grey-soft": (216, 216, 222),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by name; `plain` puts solid paper behind words and thicker borders."""

    contrast: Literal["normal", "high"] = "normal"

    def colour(self, name: Colour) -> Rgb:
        """Red, green and blue of that colour, each from 0 to 255."""
        return (HIGH_CONTRAST if self.contrast == "high" else NIGHT_BAY)[name]


def text_size(style: str, scale: float) -> float:
    """Letter size in logical pixels for a style at a text scale of 1.0 to 2.0.

    Titles grow less than the rest: a 104-pixel title would push everything off a small screen.
    """
    if style == "title":
        return SIZES[style] * (1 + (scale - 1) * 0.4)
    if style == "heading":
        return SIZES[style] * (1 + (scale - 1) * 0.7)
    return SIZES[style] * scale
