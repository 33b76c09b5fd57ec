"""The tellings of `telling.yaml`, as they stand there or as memory cuts them, and ways to play."""

from functools import cache
from pathlib import Path
from typing import Any

from game.activities import ROOMS_BY_KIND
from game.activities.telling import ROOM
from game.activities.telling.model import Telling
from game.activities.telling.state import TellingState
from game.content.lists import load_lists
from game.content.load import Known, load_level
from game.core.cutting import Remembered, cut
from game.core.level import Level
from game.core.rules import Reaction
from tests.activities.explore import played
from tests.levels.shipped import ROOT


@cache
def level() -> Level:
    """The level that lies beside these tests."""
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")
    path = Path(__file__).with_name("telling.yaml")
    found = load_level(path, Known(ROOMS_BY_KIND, lists))
    assert found.level is not None, found.problems
    return found.level


def telling(scene: str, *marks: str) -> Telling:
    """One of its scenes, `goat`, `train` or `soup`, as it is met when these marks are set."""
    spec = cut(level().scenes[scene].spec, Remembered({}, frozenset(marks)), {})
    assert isinstance(spec, Telling)
    return spec


def after(spec: Telling, *acts: str) -> Reaction[Any]:
    """What the last of these acts did; an act that does nothing is a mistake of the test."""
    return played(ROOM.rules, spec, *acts)


def state_after(spec: Telling, *acts: str) -> TellingState:
    """The scene after these acts."""
    state = after(spec, *acts).state if acts else ROOM.rules.start(spec, 0)
    assert isinstance(state, TellingState)
    return state


def possible(spec: Telling, *acts: str) -> list[str]:
    """What can be done after these acts, in its order."""
    return [str(act) for act in ROOM.rules.offers(spec, state_after(spec, *acts))]
