"""Doing the same with everything does not finish a level well: looking at each thing does.

The short run plays a few times, the long run many."""

import pytest

from game.activities import ROOMS_BY_KIND
from tests.combinations import ALL
from tests.levels.finishing import finished_well
from tests.levels.shipped import levels
from tests.levels.strategies import STRATEGIES, play

LEVELS = {
    name: level
    for name, level in levels().items()
    if any(ROOMS_BY_KIND[each.activity].items(each.spec) for each in level.scenes.values())
}
"""Levels that ask for a judgement; where telling is all there is to do, nobody does better."""
PLAYS, LUCKY = (30, 10) if ALL else (4, 2)
"""So often each child plays, and so often it may finish well; luck counts for more among few."""


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_child_who_does_the_same_with_everything_does_not_finish_well(
    name: str, strategy: str
) -> None:
    # What such a child has no wish for is done by chance, so luck helps some of them.
    plays = [play(LEVELS[name], STRATEGIES[strategy], seed) for seed in range(PLAYS)]
    well = [one for one in plays if one.session.finished and finished_well(one.facts, LEVELS[name])]
    assert len(well) <= LUCKY
