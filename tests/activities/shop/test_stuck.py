"""Nobody gets stuck in a shop: from every state, "done" and each other ending can still come."""

from dataclasses import replace

import pytest

from game.activities.shop import ROOM
from game.activities.shop.model import Shop
from tests.activities.explore import Ways, all_ways, leading_to
from tests.activities.shop.sample import gifts, shop

SPEC = shop()
BY_ID = {ware.id: ware for ware in SPEC.wares}
SMALL = {
    "one alone": [replace(SPEC, wares=(ware,)) for ware in SPEC.wares],
    "a fair thing beside a pull": [replace(SPEC, wares=(BY_ID["scarf"], BY_ID["crown"]))],
    "gifts": [gifts()],
}
"""Wares know nothing of each other, so a few at a time show all there is to see."""


@pytest.fixture(scope="module", params=[s for shops in SMALL.values() for s in shops])
def spec_and_ways(request: pytest.FixtureRequest) -> tuple[Shop, Ways]:
    spec: Shop = request.param
    return spec, all_ways(ROOM.rules, spec)


def test_done_can_come_from_every_state(spec_and_ways: tuple[Shop, Ways]) -> None:
    _, ways = spec_and_ways
    assert leading_to(ways, "done") == set(ways)


def test_every_outcome_comes_to_somebody(spec_and_ways: tuple[Shop, Ways]) -> None:
    spec, ways = spec_and_ways
    seen = {outcome for acts in ways.values() for _, outcome in acts.values() if outcome}
    assert seen == ROOM.outcomes(spec)
