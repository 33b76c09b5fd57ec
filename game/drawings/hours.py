"""A place at another hour of the day: every ink turns with the light, and windows are lit.

Places are drawn by day, or at the hour that `levels/places.yaml` says. Window panes seen from
outside have one of the inks of `GLASS`; what burns in the picture, and the shine of it, one of
`FLAMES`. Nothing else has. The sun is a circle with the ink `SUN`: at night it has set, and a thin
moon and a few stars are there instead.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import mul

from game.drawings.missing import NoSuchDrawing

Rgb = tuple[float, float, float]
Inks = tuple[float, ...]

GLASS = ("#5A8FA8", "#7FC4D8", "#7CC4E8")
"""Panes of windows, by day."""
FLAMES = ("#FFE9B1", "#FFD98B", "#F8B65D")
"""Lamps that are lit as drawn, and windows with a lamp behind: no hour turns them."""
SUN = "#FFE08A"
"""The disc of the sun, by day and in the evening."""
_COOL, _SKY = 70.0, 0.7
"""From how much more blue than red on a bright ink is all sky; how far such an ink is turned."""
_DISC = re.compile(
    rf'<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)" fill="{SUN}"/>', re.IGNORECASE
)
_STARS = ((96, 150), (236, 62), (470, 44), (610, 128), (742, 176), (900, 58))
"""Where six stars stand in a sky, in the units of a place."""
_INK = re.compile(r"#[0-9A-Fa-f]{6}\b")
_PANE = re.compile(rf'fill="(?:{"|".join(GLASS)})"', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Light:
    """The light of an hour. tint: how much of red, green and blue comes through, 0 to 1. dark,
    bright: what dark and bright inks lean towards, and lean: by how much, 0 to 1. sky: what the
    blue of sky, sea and far hills becomes. panes: the ink of lit windows, "" for none. moon: that
    of moon and stars, "" where the sun is up."""

    tint: Rgb
    dark: Rgb
    bright: Rgb
    lean: float
    sky: Rgb
    panes: str = ""
    moon: str = ""

    def on(self, ink: str) -> str:
        """An ink as it is in this light; what burns stays as it is."""
        if ink in FLAMES:
            return ink
        own = tuple(int(ink[at : at + 2], 16) for at in (1, 3, 5))
        red, green, blue = own
        brightness = (0.3 * red + 0.59 * green + 0.11 * blue) / 255
        leaning = tuple(low + (high - low) * brightness for low, high in self._ends)
        lit = _mixed(tuple(map(mul, own, self.tint)), leaning, self.lean)
        cool = _share((blue - red) / _COOL) * _share((brightness - 0.4) * 4)
        turned = _mixed(
            lit, tuple(each * (0.45 + 0.7 * brightness) for each in self.sky), cool * _SKY
        )
        return "#" + "".join(f"{min(255, round(each)):02x}" for each in turned)

    @property
    def _ends(self) -> Iterator[tuple[float, float]]:
        return zip(self.dark, self.bright, strict=True)


def _share(part: float) -> float:
    return min(1.0, max(0.0, part))


def _mixed(one: Inks, other: Inks, part: float) -> Inks:
    return tuple(a + (b - a) * part for a, b in zip(one, other, strict=True))


HOURS: dict[str, Light] = {
    "morning": Light((1.0, 0.96, 0.92), (92, 78, 120), (255, 240, 222), 0.14, (255, 196, 200)),
    "evening": Light(
        (0.92, 0.74, 0.74), (52, 40, 98), (255, 190, 138), 0.26, (178, 116, 168), "#FFD27A"
    ),
    "night": Light(
        (0.38, 0.43, 0.66),
        (12, 18, 52),
        (112, 130, 200),
        0.40,
        (44, 58, 128),
        "#FFC85E",
        "#F6EBC4",
    ),
}
"""Every hour but the day, which is as drawn."""


def at_hour(place: str, hour: str) -> str:
    """The SVG of a place, turned to an hour; raises `NoSuchDrawing` for one that there is not."""
    if hour == "day":
        return place
    if hour not in HOURS:
        raise NoSuchDrawing("hour", hour, ("day", *HOURS))
    light = HOURS[hour]
    if light.panes:
        place = _PANE.sub('fill="pane"', place)
    if light.moon:
        place = _DISC.sub(_moon, place)
    turned = _INK.sub(lambda found: light.on(found[0]), place)
    return turned.replace('"pane"', f'"{light.panes}"').replace('"moon"', f'"{light.moon}"')


def _moon(sun: re.Match[str]) -> str:
    """A crescent where a sun was, as large, with its horns to the upper right; and stars."""
    x, y, r = map(float, sun.groups())
    horn = r / 2**0.5
    crescent = (
        f"M{x - horn:.1f} {y - horn:.1f}A{r} {r} 0 0 0 {x + horn:.1f} {y + horn:.1f}"
        f"A{1.15 * r:.1f} {1.15 * r:.1f} 0 0 1 {x - horn:.1f} {y - horn:.1f}Z"
    )
    stars = "".join(f"M{across} {down}h.1" for across, down in _STARS)
    return (
        f'<path d="{crescent}" fill="moon"/><path d="{stars}" fill="none" stroke="moon"'
        ' stroke-width="6" stroke-linecap="round" opacity=".8"/>'
    )
