"""Nobody gets stuck in a panel: from every way it can stand, "set" can still come."""

from dataclasses import replace

import pytest

from game.activities.settings import ROOM
from game.activities.settings.model import Settings
from game.activities.settings.state import SettingsState
from game.core.acts import Act
from game.core.attempts import Attempts
from game.core.rules import Reaction
from tests.activities.explore import Ways, all_ways, leading_to
from tests.activities.settings.sample import panel

SPEC = panel()
ALSO = ("stop", "check", "watch", "judge", "to-show")
"""What only looks closer; of three verdicts one is enough, and keeping is like leaving."""


def react(spec: Settings, state: SettingsState, act: Act) -> Reaction[SettingsState]:
    """The reaction, with nothing kept of what was judged: none of that opens or closes a way."""
    done = ROOM.rules.apply(spec, state, act)
    hand = replace(done.state.hand, attempts=Attempts(), kept=frozenset())
    return replace(done, state=replace(done.state, hand=hand, watch=""))


def turns(spec: Settings, state: SettingsState) -> tuple[Act, ...]:
    """What can be done but for looking closer."""
    offered = ROOM.rules.offers(spec, state)
    return tuple(act for act in offered if act.verb not in ALSO or act.value == "fine")


@pytest.fixture(scope="module")
def ways() -> Ways:
    only = replace(SPEC, pops=SPEC.pops[:2])
    return all_ways(replace(ROOM.rules, react=react, offers=turns), only)


def test_the_panel_can_be_put_right_from_every_state(ways: Ways) -> None:
    assert leading_to(ways, "set") == set(ways)


def test_every_setting_can_be_reached(ways: Ways) -> None:
    assert len({state.values for state in ways}) == 72


def test_what_pops_up_can_always_be_left(ways: Ways) -> None:
    popped = [state for state in ways if state.pop and state.hand.at == "act"]
    assert {state.pop for state in popped} == {"fans", "new-switch"}
    for state in popped:
        assert f"let-be {state.pop}" in ways[state]
