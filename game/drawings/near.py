"""A place seen from near: a part of its drawing, as large as the whole."""

import re

_BOX = re.compile(r'viewBox="0 0 (\d+) (\d+)"')


def seen_from_near(place: str, part: str) -> str:
    """A part of a place's SVG, such as "24-37-60": where its upper corner is and how wide it is, in
    hundredths of the place's width and height; ValueError for anything else than three numbers."""
    x, y, wide = (int(each) / 100 for each in part.split("-"))

    def cut(found: re.Match[str]) -> str:
        w, h = int(found[1]), int(found[2])
        return f'viewBox="{w * x:g} {h * y:g} {w * wide:g} {h * wide:g}"'

    return _BOX.sub(cut, place, count=1)
