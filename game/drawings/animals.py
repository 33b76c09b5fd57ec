"""How a player's animal shows its signs: a mark for its colour, and what it carries.

Who cannot tell two colours apart knows the animal by the mark in its corner, which has another
shape for each.
"""

from collections.abc import Mapping

from game.drawings.parts import inside

MARKS: Mapping[str, str] = {
    "coral": "M0 12C-15 1 -14 -12 -6 -12C-2 -12 0 -9 0 -6C0 -9 2 -12 6 -12C14 -12 15 1 0 12Z",
    "lantern": "M0 -14L3 -8L10 -10L8 -3L14 0L8 3L10 10L3 8L0 14L-3 8L-10 10L-8 3L-14 0L-8 -3"
    "L-10 -10L-3 -8Z",
    "leaf": "M-11 12C-14 -5 0 -14 13 -13C14 3 4 14 -11 12Z",
    "sea": "M0 -15C7 -5 10 0 10 5C10 11 6 14 0 14C-6 14 -10 11 -10 5C-10 0 -7 -5 0 -15Z",
    "indigo": "M3 -14C-8 -14 -14 -6 -13 2C-12 10 -5 14 2 14C8 14 12 10 14 5C7 7 0 5 -2 -1C-4 -7 -1 "
    "-12 3 -14Z",
    "plum": "M0 -15L4 -5L14 -4L6 2L9 13L0 7L-9 13L-6 2L-14 -4L-4 -5Z",
}
"""The outline of each colour's mark, about its middle: heart, sun, leaf, drop, moon, star."""
_PAPER = "#fffdf7"


def marked(colour: str, inks: tuple[str, ...]) -> str:
    """The mark of a colour on a round tag, for the lower corner of a picture of 200 units."""
    if colour not in MARKS:
        return ""
    ink = inks[-1]
    return (
        f'<g transform="translate(34 166)"><circle r="25" fill="{_PAPER}" stroke="{ink}" '
        f'stroke-width="4"/><path d="{MARKS[colour]}" fill="{ink}"/></g>'
    )


def holding(animal: str, thing: str, inks: tuple[str, ...]) -> str:
    """The animal moved aside, so that its face stays whole, and a thing in the corner this leaves:
    the inside of a picture of 200 units, and an SVG document of as many."""
    return (
        f'<g transform="scale(.84)">{animal}</g>'
        f'<circle cx="158" cy="158" r="39" fill="{_PAPER}" stroke="{inks[-1]}" stroke-width="4"/>'
        f'<g transform="translate(127 126) scale(.31)">{inside(thing)}</g>'
    )
