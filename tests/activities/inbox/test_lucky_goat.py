"""The inbox of The Lucky Goat: it cannot be sorted without looking, and nobody gets stuck in it."""

from dataclasses import replace

import pytest

from game.activities.inbox import ROOM
from game.activities.inbox.model import Inbox
from game.core.acts import Act
from tests.activities.explore import all_ways, leading_to
from tests.activities.shipped import scene


@pytest.fixture(scope="module")
def spec() -> Inbox:
    made = scene("scam-lucky-goat", "messages")
    assert isinstance(made, Inbox)
    return made


def slips(spec: Inbox, tray: str, belief: str = "") -> int:
    """How many messages go wrong for a child who does the same with all of them."""
    wrong = 0
    for message in spec.messages:
        state = ROOM.rules.apply(
            spec, ROOM.rules.start(spec, 0), Act("put", message.id, tray)
        ).state
        if belief:
            state = ROOM.rules.apply(spec, state, Act("think", message.id, belief)).state
        wrong += state.slips.many
    return wrong


@pytest.mark.parametrize(
    ("tray", "belief"), [("fine", ""), ("bin", ""), ("show", "fine"), ("show", "trick")]
)
def test_doing_the_same_with_every_message_goes_wrong(spec: Inbox, tray: str, belief: str) -> None:
    assert slips(spec, tray, belief) > spec.slips_allowed


def test_looking_at_each_message_goes_well_in_every_right_basket(spec: Inbox) -> None:
    for message in spec.messages:
        for tray in set(message.right) - {"show"}:
            done = ROOM.rules.apply(spec, ROOM.rules.start(spec, 0), Act("put", message.id, tray))
            assert done.state.slips.many == 0


def test_half_of_the_messages_are_genuine(spec: Inbox) -> None:
    assert sum(item.genuine for item in ROOM.items(spec)) * 2 == len(spec.messages)


def test_every_end_stays_reachable_whichever_message_is_next(spec: Inbox) -> None:
    for message in spec.messages:
        alone = replace(spec, messages=(message,), slips_allowed=0)
        ways = all_ways(ROOM.rules, alone)
        for outcome in ROOM.outcomes(alone) - {"muddled"}:
            assert leading_to(ways, outcome) == set(ways)
        assert leading_to(ways, "muddled") == {state for state in ways if not state.slips.muddled}
