"""The feed of `feed.yaml`, which learns, and ways to play it."""

from functools import cache
from pathlib import Path
from typing import Any

from game.activities import ROOMS_BY_KIND
from game.activities.feed import ROOM
from game.activities.feed.model import Feed
from game.activities.feed.state import FeedState
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
    found = load_level(Path(__file__).with_name("feed.yaml"), Known(ROOMS_BY_KIND, lists))
    assert found.level is not None, found.problems
    return found.level


def ducks() -> Feed:
    """Its one feed, as it is met at first."""
    spec = scene_at(level(), "ducks", Remembered({}), {}).spec
    assert isinstance(spec, Feed)
    return spec


DUCKS = ducks()


def after(*acts: str) -> Reaction[Any]:
    """What the last of these acts did."""
    return played(ROOM.rules, DUCKS, *acts) if acts else Reaction(ROOM.rules.start(DUCKS, 0))


def weights(*acts: str) -> dict[str, int]:
    """What the feed thinks after these acts."""
    state = after(*acts).state
    assert isinstance(state, FeedState)
    return dict(state.learnt.weights)


def met(post: str, does: str = "let-be", verdict: str = "fine") -> tuple[str, ...]:
    """A post that came to hand, was judged and done with, and laid aside."""
    did = f"do {post} {does}" if does in ("like", "hide") else f"{does} {post}"
    return ("next", f"judge {post} {verdict}", did, f"on {post}")
