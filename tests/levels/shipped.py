"""The levels we ship, as values, for tests that must hold for every one of them."""

from collections import Counter
from functools import cache
from pathlib import Path

from game.activities import ROOMS_BY_KIND
from game.authoring.walk import seed_for, walks_of
from game.content.level_summary import LevelSummary
from game.content.library import Folders, Library, open_library
from game.core.level import Level
from tests.prepared import levels_at_hand

ROOT = Path(__file__).parents[2]


@cache
def library() -> Library:
    """What is shipped, in English."""
    levels, assets, words = ROOT / "levels", ROOT / "assets", ROOT / "build" / "no-locales"
    return open_library(Folders(levels, assets, words, None, levels_at_hand()), ROOMS_BY_KIND)


@cache
def heads() -> dict[str, LevelSummary]:
    """Every level as it stands on the map, by its id."""
    return {head.id: head for head in library().summaries("en")}


def of_strands(band: str = "") -> Counter[str]:
    """How many levels each strand has: of an age, or all."""
    return Counter(head.strand for head in heads().values() if band in ("", head.band))


@cache
def levels() -> dict[str, Level]:
    """Every level that can be read, by its id; that this is all of them is a test of its own."""
    there = library()
    found = {head.id: there.level(head.id, "en") for head in there.summaries("en")}
    return {id_: level for id_, level in found.items() if level is not None}


def seed_of(level: str, walk: str = "careful") -> int | None:
    """The seed by which a level deals what one of its walks needs; None where it deals nothing."""
    whole = levels()[level]
    way = next(each for each in walks_of(heads()[level].file) if each.name == walk)
    return seed_for(way, whole) if whole.deals else None
