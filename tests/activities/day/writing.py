"""The days of `day.yaml`, one that was laid and one to lay, and ways to play them."""

from functools import cache
from pathlib import Path
from typing import Any

from game.activities import ROOMS_BY_KIND
from game.activities.day import ROOM
from game.activities.day.model import Day
from game.content.lists import load_lists
from game.content.load import Known, load_level
from game.core.cutting import Remembered
from game.core.level import Level
from game.core.memory import scene_at
from game.core.rules import Reaction
from tests.activities.explore import played
from tests.levels.shipped import ROOT


@cache
def level() -> Level:
    """The level that lies beside these tests."""
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")
    found = load_level(Path(__file__).with_name("day.yaml"), Known(ROOMS_BY_KIND, lists))
    assert found.level is not None, found.problems
    return found.level


def spec_of(scene: str) -> Day:
    """One of its scenes, as it is met at first."""
    spec = scene_at(level(), scene, Remembered({}), {}).spec
    assert isinstance(spec, Day)
    return spec


LAID, OWN = spec_of("laid"), spec_of("own")
SHOW_AT_FOUR = ("put 0 story", "put 1 -", "put 2 show")
OFF, BIG = "let-be {}", "do {} big"


def after(*acts: str, spec: Day = OWN) -> Reaction[Any]:
    """What the last of these acts did."""
    return played(ROOM.rules, spec, *acts) if acts else Reaction(ROOM.rules.start(spec, 0))


def day(*acts: str) -> tuple[str, ...]:
    """A day up to the hour of the show, which comes before the ball, and then these acts; signs are
    planted before it begins."""
    signs = tuple(act for act in acts if act.startswith("plant"))
    told = ("judge last-page fine", "let-be last-page", "on last-page", "pass", "pass")
    rest = (act for act in acts if act not in signs)
    return (*SHOW_AT_FOUR, *signs, "begin", *told, *rest)


def pulled(first: str, second: str) -> tuple[str, ...]:
    """Both pulls of the show judged, and these done with them."""
    return (
        *("judge next-part not-fine", first.format("next-part"), "on next-part"),
        *("judge asks fine", second.format("asks"), "on asks"),
    )
