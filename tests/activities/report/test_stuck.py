"""Nobody gets stuck in a report scene: proved over every state that can be reached."""

from dataclasses import replace

import pytest

from game.activities.report import ROOM
from game.activities.report.model import Find, Report
from game.core.words import Bubble
from tests.activities.explore import all_ways, leading_to
from tests.activities.report.writing import LAUGH, TEASE, level_report, report


def short(find: Find) -> Find:
    """With one phrase: how many can be lit decides nothing."""
    return replace(find, text=Bubble("Again"), tells=())


SPECS = {
    "a find that hurts": report(finds=(short(LAUGH),)),
    "a twin": report(finds=(short(TEASE),)),
    "both finds, no way to check": report(finds=(short(LAUGH), short(TEASE)), ways=()),
}


@pytest.mark.parametrize("name", SPECS)
def test_from_every_state_help_can_be_reached(name: str) -> None:
    ways = all_ways(ROOM.rules, SPECS[name])
    assert leading_to(ways, "helped") == set(ways)


def test_alone_the_phone_can_be_put_away_from_every_state() -> None:
    """Hidden finds need somebody who knows: until then there is another way on."""
    ways = all_ways(ROOM.rules, report(told=(), finds=(short(LAUGH),)))
    assert leading_to(ways, "put-away") | leading_to(ways, "helped") == set(ways)


def test_in_the_level_help_can_be_reached_whichever_find_is_next() -> None:
    spec: Report = level_report()
    for find in spec.finds:
        ways = all_ways(ROOM.rules, replace(spec, finds=(short(find),), ways=spec.ways[:1]))
        assert leading_to(ways, "helped") == set(ways)
