"""Nobody gets stuck in a chat: proved over every state of the sample that can be reached."""

from dataclasses import replace

import pytest

from game.activities.chat import ROOM
from game.activities.chat.model import Chat, Moment
from game.core.words import Bubble
from tests.activities.chat.sample import chat
from tests.activities.explore import all_ways, leading_to


def plain() -> Chat:
    """With messages of one phrase and no way to check, whose orders are proved elsewhere."""
    spec = chat()
    moments = {name: _of_one_phrase(moment) for name, moment in spec.moments.items()}
    return replace(spec, moments=moments, ways=())


def _of_one_phrase(moment: Moment) -> Moment:
    judge = tuple(replace(each, text=Bubble("Which way"), tells=()) for each in moment.judge)
    return replace(moment, judge=judge)


@pytest.mark.parametrize("outcome", ["stayed", "left"])
def test_from_every_state_each_end_can_still_come(outcome: str) -> None:
    ways = all_ways(ROOM.rules, plain())
    assert set(ways) == leading_to(ways, outcome)


def test_every_outcome_is_reached() -> None:
    ways = all_ways(ROOM.rules, plain())
    ends = {end for acts in ways.values() for _, end in acts.values() if end}
    assert ends == ROOM.outcomes(chat())
