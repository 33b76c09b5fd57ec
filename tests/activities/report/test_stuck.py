"""Nobody gets stuck in a report scene: proved over every state that can be reached."""

from dataclasses import replace

import pytest

from game.activities.report import ROOM
from game.activities.report.model import Report
from tests.activities.explore import all_ways, leading_to
from tests.activities.report.writing import (
    COPY,
    COUSIN,
    FANS,
    MOTHER,
    TEACHER,
    level_report,
    report,
)


def small(spec: Report) -> Report:
    """With one way to say it, and one line of what happens then: more of them decide nothing."""
    return replace(spec, starters=spec.starters[-1:], after=spec.after[:1])


SPECS = {
    "a find to keep, one who laughs": report(finds=(COPY,), adults=(COUSIN, TEACHER)),
    "a find to keep, one who is busy": report(finds=(COPY,), adults=(MOTHER,)),
    "a twin": report(finds=(FANS,), adults=(TEACHER,)),
    "both finds": small(report(adults=(MOTHER,))),
}


@pytest.mark.parametrize("name", SPECS)
def test_from_every_state_help_can_be_reached(name: str) -> None:
    ways = all_ways(ROOM.rules, SPECS[name])
    assert leading_to(ways, "helped") == set(ways)


@pytest.mark.parametrize("name", SPECS)
def test_telling_is_one_stone_away_until_somebody_listens(name: str) -> None:
    """From every state in which nothing waits to be read, the child can go to the people."""
    for state, acts in all_ways(ROOM.rules, SPECS[name]).items():
        if not state.notice and state.after < 0 and state.at != "tell":
            assert "go tell" in acts


def test_in_the_level_help_can_be_reached_whichever_find_or_adult_is_next() -> None:
    spec = small(level_report())
    listener = next(adult for adult in spec.adults if adult.answer == "listens")
    for find in spec.finds:
        ways = all_ways(ROOM.rules, replace(spec, finds=(find,), adults=(listener,)))
        assert leading_to(ways, "helped") == set(ways)
    for adult in spec.adults:
        adults = (adult, listener) if adult is not listener else (listener,)
        ways = all_ways(ROOM.rules, replace(spec, finds=spec.finds[:1], adults=adults))
        assert leading_to(ways, "helped") == set(ways)
