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

FANS = ("judge fans not-fine", "let-be fans", "on fans")
NEW = ("judge new-switch fine", "let-be new-switch", "on new-switch")
BIG = ("judge big-one not-fine", "let-be big-one", "on big-one")
LIVE = ("judge live fine", "let-be live", "on live")
CLOSED = (
    *("open more", *NEW, "set who-sees friends", *FANS, "set send-on no", "open messages"),
    *("set who-writes friends", *BIG),
)
"""The real switches turned, with what pops up on the way."""
ALL_RIGHT = (*CLOSED, "done", *LIVE)


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
    names = {"yusuf": "Yusuf", "chatnest": "ChatNest", "nest-tips": "ChatNest tips"}
    return Context(english, **{"names": names, "size": (1280, 640), **changes})
