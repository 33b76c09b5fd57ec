"""The panel of Find the Real Switch as it ships, and what acts do to it."""

from pathlib import Path
from typing import Any

from game.activities.room import Room
from game.activities.settings import ROOM
from game.activities.settings.model import Settings
from game.activities.settings.state import SettingsState
from game.activities.story import ROOM as STORY
from game.content.lists import load_lists
from game.content.load import Known, Loaded, load_level
from game.core.actions import parse
from game.core.level import Level
from game.core.play import Rulebook
from game.core.rules import Reaction
from game.ui.context import Context

LEVEL = Path(__file__).parents[3] / "levels" / "privacy-hidden-switch" / "level.yaml"

FRIENDS_SEE = ("open more", "set who-sees friends", "go-on lonely", "set send-on no")
FRIENDS_WRITE = ("open messages", "set who-writes friends", "go-on sad-fans", "set fans no")
ALL_RIGHT = (*FRIENDS_SEE, *FRIENDS_WRITE)


def kinds() -> dict[str, Room]:
    """The rooms this level needs."""
    return {"settings": ROOM, "story": STORY}


def rulebook() -> Rulebook:
    """How they play."""
    return {name: room.rules for name, room in kinds().items()}


def loaded() -> Loaded:
    """The level with what the checks say of it."""
    levels = LEVEL.parents[1]
    lists, _ = load_lists(levels, levels.parent / "assets")
    return load_level(LEVEL, Known(kinds(), lists))


def level() -> Level:
    """The level."""
    found = loaded()
    assert found.draft is not None, found.problems
    return found.draft


def panel() -> Settings:
    """Its settings scene."""
    spec = level().scenes["panel"].spec
    assert isinstance(spec, Settings)
    return spec


def after(spec: Settings, *acts: str) -> Reaction:
    """What the last of these acts did; each of them must be possible."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        assert parse(act) in ROOM.rules.offers(spec, done.state), act
        done = ROOM.rules.react(spec, done.state, parse(act))
    return done


def state_after(spec: Settings, *acts: str) -> SettingsState:
    """The panel after these acts."""
    state: SettingsState = after(spec, *acts).state
    return state


def english(text: str, context: str = "", /, **values: str) -> str:
    """A catalogue that knows English only."""
    return text.format(**values)


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 640."""
    names = {"yusuf": "Yusuf", "coach": "Coach", "chatnest": "ChatNest"}
    return Context(english, **{"names": names, "size": (1280, 640), **changes})
