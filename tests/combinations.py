"""How a game may be played: every hand, language, window and kind of letters, and some of each."""

import os
from dataclasses import dataclass, fields
from functools import cache
from typing import Literal

from game.authoring.robot import Input
from tests import pairwise

ALL = bool(os.environ.get("LANTERN_BAY_TEST_ALL"))
"""Whether this is the long run: `python3 run.py test --all`."""
LONGER = "longer"
"""The made-up language of `tests/screens/longer.py`."""

Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Combination:
    """One way to play. text: size of letters, per cent. rows: a switch lights rows first."""

    hand: Input
    size: Size
    language: str
    text: int
    font: Literal["story", "plain"]
    spacing: Literal["usual", "wide"]
    contrast: Literal["normal", "high"]
    rows: bool = False

    def __str__(self) -> str:
        """For the name of a test."""
        width, height = self.size
        rows = "-rows" if self.rows else ""
        letters = f"{self.text}-{self.font}-{self.spacing}-{self.contrast}"
        return f"{self.hand}{rows}-{self.language}-{width}x{height}-{letters}"


HANDS: tuple[Input, ...] = ("mouse", "finger", "keys", "pad", "switch", "steps")
SIZES: tuple[Size, ...] = ((1280, 720), (800, 600), (1024, 600), (528, 940), (768, 1024))
LANGUAGES = ("en", "ar", "hi", LONGER)
TEXTS = (100, 150, 200)
FONTS = ("story", "plain")
SPACINGS = ("usual", "wide")
CONTRASTS = ("normal", "high")
_AXES = (HANDS, SIZES, LANGUAGES, TEXTS, FONTS, SPACINGS, CONTRASTS, (False, True))
_SOME = (
    ("finger", "pad", "steps"),
    ((1280, 720), (800, 600), (528, 940)),
    ("ar", "hi", LONGER),
    (100, 150, 200),
    FONTS,
    SPACINGS,
    CONTRASTS,
)


@cache
def every() -> tuple[Combination, ...]:
    """Every choice of each axis beside every choice of every other."""
    return tuple(Combination(*row) for row in pairwise.rows(_AXES))  # type: ignore[arg-type] # in order


@cache
def some() -> tuple[Combination, ...]:
    """A few that differ much, each pair of their choices once."""
    return tuple(Combination(*row) for row in pairwise.rows(_SOME))  # type: ignore[arg-type] # in order


def chosen_by(version: int) -> Combination:
    """The one way for a level of this version: the same in every run, another after a change."""
    there = every()
    return there[version % len(there)]


def played(version: int) -> tuple[Combination, ...]:
    """The ways in which a level of this version is played in this run."""
    return every() if ALL else (chosen_by(version),)


def options_of(way: Combination) -> dict[str, object]:
    """What is chosen in the game's options for it."""
    own = {field.name for field in fields(way)} - {"hand", "size", "language"}
    return {name: getattr(way, name) for name in own}
