"""Every background, building, thing and icon is there, parses, and is safe for pygame's loader."""

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

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
BAY = [
    "back",
    "beam",
    "cloud",
    "firefly",
    "front",
    "lantern-begun",
    "lantern-dark",
    "lantern-lit",
    "reflection",
    "sail",
    "title",
]
PLACES = [
    "bedroom-evening",
    "cafe",
    "calm-lighthouse",
    "courtyard",
    "football-pitch",
    "kitchen",
    "library",
    "living-room",
    "quiet-picture",
    "school-yard",
    "sports-hall",
    "street-market",
    "train-clubroom",
    "village-centre",
    "village-square",
]
THINGS = [
    "airtime",
    "basket-bin",
    "basket-fine",
    "basket-show",
    "basketball",
    "bell",
    "big-book",
    "boat",
    "calendar",
    "camera",
    "card",
    "card-frame",
    "castle",
    "clip",
    "clipboard",
    "coin",
    "cow",
    "envelope",
    "envelope-open",
    "eye-closed",
    "eye-open",
    "fan-page",
    "flag-red",
    "football",
    "frog",
    "kite",
    *(f"lamp-{lit}" for lit in range(7)),
    "lantern-big",
    "letter-note",
    "lock-closed",
    "lock-open",
    "map-pin",
    "megaphone",
    "notebook",
    "parcel",
    "people-all",
    "people-friends",
    "photo-frame",
    "post-blur",
    "post-cow",
    "post-fish",
    "post-frog",
    "post-goats",
    "post-juice",
    "post-lake",
    "post-moon",
    "post-rainbow",
    "post-socks",
    "poster",
    "radio",
    "shirt-shiny",
    "stranger-far",
    "team-shirt",
    "tick-seed",
    "train",
    "train-badge",
    "voice-note",
]
ICONS = [
    "add",
    "address",
    "again",
    "back",
    "block",
    "calm",
    "check",
    "clinic",
    "clock",
    "close",
    "contrast",
    "cross-soft",
    "danger",
    "down",
    "eye",
    "face-not-ok",
    "face-not-sure",
    "face-ok",
    "face-rather-not",
    "face-rather-ok",
    "file",
    "follow",
    "forget",
    "friend",
    "grown-up",
    "guest",
    "help",
    "hide",
    "home",
    "house",
    "keep",
    "language",
    "lantern",
    "leave",
    "letters",
    "lock",
    "menu",
    "motion",
    "next",
    "nobody",
    "note-writing",
    "offer",
    "pass",
    "pay",
    "people",
    "phone",
    "play",
    "price",
    "question",
    "report",
    "school",
    "share",
    "small-print",
    "sound",
    "sparkle",
    "speaker",
    "speaker-off",
    "stop",
    "sure-1",
    "sure-2",
    "sure-3",
    "sure-4",
    "talk",
    "tell",
    "text-size",
    "tick",
    "unlock",
    "up",
    "wait",
    "worry",
]
WANTED = sorted(
    [f"bay/{name}.svg" for name in BAY]
    + [f"bay/{name}-{state}.svg" for name in DISTRICTS for state in ("dark", "lit")]
    + [f"places/{name}.svg" for name in PLACES]
    + [f"things/{name}.svg" for name in THINGS]
    + [f"icons/{name}.svg" for name in ICONS]
)
# The painter of pygame drops or flattens these without a word.
UNSAFE = {"use", "symbol", "clipPath", "mask", "text", "pattern", "filter", "image", "style"}
LARGEST = 40_960
SMALLEST_TARGET = 110


@pytest.mark.parametrize("name", WANTED)
def test_a_picture_is_there_small_and_drawn_right_by_pygame(name: str) -> None:
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


def boxes() -> dict[str, tuple[float, float, float, float]]:
    places = tomllib.loads((ASSETS / "bay/places.toml").read_text(encoding="utf-8"))
    return {
        name: (p["x"] * 1280, p["y"] * 720, (p["x"] + p["w"]) * 1280, (p["y"] + p["h"]) * 720)
        for name, p in places.items()
    }


def test_every_district_has_a_place_large_enough_to_tap_on_any_shape_of_screen() -> None:
    assert sorted(boxes()) == DISTRICTS
    for left, top, right, bottom in boxes().values():
        assert min(right - left, bottom - top) >= SMALLEST_TARGET - 0.1
        assert left >= 160
        assert right <= 1121
        assert top >= 80
        assert bottom <= 640


def test_no_two_districts_share_a_place_to_tap() -> None:
    found = sorted(boxes().items())
    for index, (name, (left, top, right, bottom)) in enumerate(found):
        for other, (left2, top2, right2, bottom2) in found[index + 1 :]:
            apart = right <= left2 or right2 <= left or bottom <= top2 or bottom2 <= top
            assert apart, f"{name} and {other}"
