"""Nobody gets stuck in a panel: from every way it can stand, "set" can still come."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.activities.settings import ROOM
from game.activities.settings.model import Settings
from game.activities.settings.state import SettingsState
from game.core.acts import Act
from game.core.attempts import Attempts
from game.core.rules import Reaction
from tests.activities.explore import Ways, all_ways, leading_to
from tests.activities.settings.sample import panel

SPEC = panel()


def forgetful(state: SettingsState) -> SettingsState:
    """The state without what was said and judged: none of that opens or closes a way."""
    return replace(state, said=None, attempts=Attempts(), checked=False)


def react(spec: Settings, state: SettingsState, act: Act) -> Reaction[SettingsState]:
    done = ROOM.rules.apply(spec, state, act)
    return replace(done, state=forgetful(done.state))


def turns(spec: Settings, state: SettingsState) -> tuple[Act, ...]:
    """What can be done but for asking, which only says something."""
    offered = ROOM.rules.offers(spec, state)
    return tuple(act for act in offered if act.verb not in ("what", "hint"))


@pytest.fixture(scope="module")
def ways() -> Ways:
    return all_ways(replace(ROOM.rules, react=react, offers=turns), SPEC)


def test_the_panel_can_be_put_right_from_every_state(ways: Ways) -> None:
    assert leading_to(ways, "set") == set(ways)


def test_every_setting_can_be_reached(ways: Ways) -> None:
    assert len({state.values for state in ways}) == 288


def test_a_push_can_always_be_passed_and_always_be_left(ways: Ways) -> None:
    pushed = [state for state in ways if state.push]
    assert {state.push for state in pushed} == {"lonely", "sad-fans", "club-asks"}
    for state in pushed:
        assert all(not after.push for after, _ in ways[state].values())
        assert len({after.values for after, _ in ways[state].values()}) == 2


@given(st.lists(st.integers(0, 999), max_size=40))
def test_what_was_said_and_judged_never_changes_where_an_act_leads(picks: list[int]) -> None:
    state = ROOM.rules.start(SPEC, 0)
    for pick in picks:
        offered = ROOM.rules.offers(SPEC, forgetful(state))
        act = offered[pick % len(offered)]
        assert react(SPEC, state, act).outcome == react(SPEC, forgetful(state), act).outcome
        assert react(SPEC, state, act).state == react(SPEC, forgetful(state), act).state
        state = ROOM.rules.apply(SPEC, state, act).state
