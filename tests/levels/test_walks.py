"""Every walk of every level holds, and the levels of this issue are all there."""

import pytest

from game.activities import rulebook
from game.authoring.walk import Walk, follow, seed_for, walks_of
from game.core.acts import Act
from game.core.facts import Fact
from game.core.level import Level
from game.core.play import begin, step
from tests.levels.finishing import finished_well
from tests.levels.shipped import heads, levels

OURS = {"scam-lucky-goat", "groom-private-room", "privacy-hidden-switch", "help-report-button"}
LEVELS = levels()
WALKS = {f"{id_}/{w.name}": (id_, w) for id_ in LEVELS for w in walks_of(heads()[id_].file)}


def kept(level: Level, walk: Walk) -> tuple[Fact, ...]:
    """What a play-through along the walk leaves to remember."""
    session, facts = begin(level, rulebook(), seed_for(walk, level))
    found = list(facts)
    for line in walk.lines:
        if isinstance(line.stride, Act):
            session, facts = step(level, rulebook(), session, line.stride)
            found += facts
    return tuple(found)


def test_every_level_of_the_library_can_be_read() -> None:
    assert set(heads()) >= OURS
    assert set(LEVELS) == set(heads())


@pytest.mark.parametrize("name", WALKS)
def test_the_walk_holds(name: str) -> None:
    level, walk = WALKS[name]
    assert follow(walk, LEVELS[level], rulebook()) == ()


@pytest.mark.parametrize("name", WALKS)
def test_the_walk_holds_however_the_level_is_shuffled(name: str) -> None:
    level, walk = WALKS[name]
    for seed in (1, 7, 99):
        assert follow(walk, LEVELS[level], rulebook(), seed) == ()


@pytest.mark.parametrize("level", LEVELS)
def test_a_careful_and_a_careless_walk_lie_beside_the_level(level: str) -> None:
    assert {walk.name for walk in walks_of(heads()[level].file)} >= {"careful", "careless"}


@pytest.mark.parametrize("name", WALKS)
def test_a_careful_play_through_ends_well_and_a_careless_one_less_well(name: str) -> None:
    """Where nothing is judged, as where telling is all there is to do, nobody does less well."""
    level, walk = WALKS[name]
    facts = kept(LEVELS[level], walk)
    assert facts[-1].kind == "done"
    judges = any(fact.verdict for fact in facts)
    assert finished_well(facts, LEVELS[level]) == (walk.name == "careful" or not judges)
