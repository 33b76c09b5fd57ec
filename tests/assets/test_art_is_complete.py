"""Every background, building, thing and icon parses and is safe for pygame's loader.

That each is there is tested beside their names (tests/ui/test_drawing_names.py) and by `check`.
"""

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import yaml

ASSETS = Path(__file__).resolve().parents[2] / "assets"
DISTRICTS = [
    "beach",
    "clocktower",
    "garden",
    "harbour",
    "lighthouse",
    "market",
    "newsstand",
    "school",
    "townhall",
]
FOLDERS = ("bay", "icons", "places", "things")
DRAWN = sorted(f"{each}/{path.name}" for each in FOLDERS for path in (ASSETS / each).glob("*.svg"))
# The painter of pygame drops or flattens these without a word.
UNSAFE = {"use", "symbol", "clipPath", "mask", "text", "pattern", "filter", "image", "style"}
LARGEST = 40_960
SMALLEST_TARGET = 110


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_is_small_and_is_drawn_right_by_pygame(name: str) -> None:
    file = ASSETS / name
    assert file.stat().st_size <= LARGEST
    root = ElementTree.parse(file).getroot()
    assert len(root.attrib["viewBox"].split()) == 4
    assert not {element.tag.rpartition("}")[2] for element in root.iter()} & UNSAFE
    for element in root.iter():
        if element.tag.endswith("Gradient"):
            assert element.attrib["gradientUnits"] == "userSpaceOnUse"
        if element.tag.endswith("}g"):
            assert "opacity" not in element.attrib
    assert not re.search(r"\.\d\d+[ \"]", "".join(element.get("d", "") for element in root.iter()))


UPRIGHT, WIDE = ("places-upright.toml", (720, 1280)), ("places.toml", (1280, 720))
MAPS = pytest.mark.parametrize(("name", "size"), [UPRIGHT, WIDE])
Boxes = dict[str, tuple[float, float, float, float]]


def boxes(name: str, size: tuple[int, int]) -> Boxes:
    places = tomllib.loads((ASSETS / "bay" / name).read_text(encoding="utf-8"))
    w, h = size
    return {
        name: (p["x"] * w, p["y"] * h, (p["x"] + p["w"]) * w, (p["y"] + p["h"]) * h)
        for name, p in places.items()
    }


def test_every_district_has_a_place_large_enough_to_tap_on_any_wide_screen() -> None:
    assert sorted(boxes(*WIDE)) == DISTRICTS
    for left, top, right, bottom in boxes(*WIDE).values():
        assert min(right - left, bottom - top) >= SMALLEST_TARGET - 0.1
        assert left >= 160
        assert right <= 1121
        assert top >= 80
        assert bottom <= 640


def test_every_district_has_a_place_large_enough_to_tap_on_any_upright_screen() -> None:
    """A quarter of the sky, and then the bar, is cut off where a window is three by four."""
    assert sorted(boxes(*UPRIGHT)) == DISTRICTS
    for left, top, right, bottom in boxes(*UPRIGHT).values():
        assert min(right - left, bottom - top) >= 64 / 0.735
        assert left >= 8
        assert right <= 712
        assert top >= 320 + 80
        assert bottom <= 1280 - 80


@MAPS
def test_no_two_districts_share_a_place_to_tap(name: str, size: tuple[int, int]) -> None:
    found = sorted(boxes(name, size).items())
    for index, (name, (left, top, right, bottom)) in enumerate(found):
        for other, (left2, top2, right2, bottom2) in found[index + 1 :]:
            apart = right <= left2 or right2 <= left or bottom <= top2 or bottom2 <= top
            assert apart, f"{name} and {other}"


def box(thing: str) -> str:
    file = ASSETS / "things" / f"{thing}.svg"
    return ElementTree.parse(file).getroot().attrib["viewBox"]


THINGS = {path.stem for path in (ASSETS / "things").glob("*.svg")}


def _unlit(name: str) -> str:
    """The picture of a lamp before it is lit; "" for one that always glows."""
    bare = name.removesuffix("-lit")
    return next((each for each in (bare, f"{bare}-dark") if each in THINGS), "")


CHANGING = sorted(
    [(name, f"{name[:-1]}0") for name in THINGS if re.search(r"-[1-9]$", name)]
    + [(name, _unlit(name)) for name in THINGS if name.endswith("-lit") and _unlit(name)]
    + [(name, f"{name.removesuffix('-wet')}-dry") for name in ("socks-wet",)]
)


@pytest.mark.parametrize(("later", "first"), CHANGING)
def test_a_thing_that_changes_stays_where_it_is(later: str, first: str) -> None:
    """All its pictures have one box, and none is missing on the way."""
    assert box(later) == box(first)
    if first.endswith("-0"):
        assert {f"{later[:-1]}{stage}" for stage in range(int(later[-1]))} <= THINGS


def test_a_height_is_given_to_nothing_that_is_not_drawn() -> None:
    heights = yaml.safe_load((ASSETS.parent / "levels/heights.yaml").read_text("utf-8"))
    assert set(heights) <= THINGS
