"""A place seen from near: a part of its drawing, as large as the whole."""

import re

from game.ui.drawing_names import NEAR

_BOX = re.compile(r'viewBox="0 0 (\d+) (\d+)"')


def seen_from_near(place: str, corner: str) -> str:
    """The part of a place's SVG whose upper corner is at "24-37", in hundredths of its width and
    height; ValueError for anything else than two numbers."""
    x, y = map(int, corner.split("-"))

    def part(found: re.Match[str]) -> str:
        wide, high = int(found[1]), int(found[2])
        return (
            f'viewBox="{wide * x / 100:g} {high * y / 100:g} {wide / NEAR:g} {high / NEAR:g}"'
        )

    return _BOX.sub(part, place, count=1)
