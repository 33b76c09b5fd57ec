"""The panel of Find the Real Switch as it ships, and what acts do to it."""

from typing import Any

from game.activities.settings import ROOM
from game.activities.settings.model import Settings
from game.activities.settings.state import SettingsState
from game.core.acts import parse
from game.core.rules import Reaction
from game.ui.context import Context
from tests.activities.shipped import scene
from tests.ui.rough import english

LEVEL = "privacy-hidden-switch"

FRIENDS_SEE = ("open more", "set who-sees friends", "go-on lonely", "set send-on no")
FRIENDS_WRITE = ("open messages", "set who-writes friends", "go-on sad-fans", "set fans no")
ALL_RIGHT = (*FRIENDS_SEE, *FRIENDS_WRITE)


def panel() -> Settings:
    """Its settings scene."""
    spec = scene(LEVEL, "panel")
    assert isinstance(spec, Settings)
    return spec


def after(spec: Settings, *acts: str) -> Reaction[Any]:
    """What the last of these acts did; each of them must be possible."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        assert parse(act) in ROOM.rules.offers(spec, done.state), act
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def state_after(spec: Settings, *acts: str) -> SettingsState:
    """The panel after these acts."""
    state: SettingsState = after(spec, *acts).state
    return state


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 640."""
    names = {"yusuf": "Yusuf", "coach": "Coach", "chatnest": "ChatNest"}
    return Context(english, **{"names": names, "size": (1280, 640), **changes})
