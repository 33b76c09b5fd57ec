"""Level L09, The Private Room, as it ships: no mistakes in it, and both of its walks hold."""

import pytest

from game.activities import rulebook
from game.activities.chat import ROOM as CHAT
from game.core.acts import parse
from game.core.play import begin, step
from tests.activities.chat.sample import LEVEL
from tests.activities.shipped import level, loaded, walked, written


def test_the_level_has_no_mistake_but_drawings_that_are_still_to_come() -> None:
    undrawn = ("unknown-thing", "no-picture")
    assert [p for p in loaded(LEVEL).problems if p.rule not in undrawn] == []


@pytest.mark.parametrize("name", ["careful", "careless"])
def test_a_walk_holds_and_finishes_the_level(name: str) -> None:
    session, facts = walked(level(LEVEL), written(LEVEL, name))
    assert session.finished
    assert any(fact.kind == "told" for fact in facts)


def test_the_careless_walk_slips_and_still_finds_four_flags() -> None:
    _, facts = walked(level(LEVEL), written(LEVEL, "careless"))
    assert sum(fact.verdict == "slip" for fact in facts) >= 4
    assert sum(fact.kind == "noticed" for fact in facts) == 4


def test_telling_leads_back_to_the_very_same_place() -> None:
    story = level(LEVEL)
    session, _ = begin(story, rulebook(), 1)
    for line in ("say r1", "ok", "tell-now", "next", "try show", "ok"):
        session, _ = step(story, rulebook(), session, parse(line))
    assert (session.scene, session.rooms["club"].moment) == ("club", "facts")


@pytest.mark.parametrize("strategy", ["all fine", "all odd"])
def test_no_single_strategy_judges_the_level_well(strategy: str) -> None:
    """Trusting everything finds no flag; suspecting everything is wrong about every twin."""
    items = CHAT.items(level(LEVEL).scenes["club"].spec)
    right = sum(item.genuine == (strategy == "all fine") for item in items)
    assert 0.4 <= right / len(items) <= 0.6


def test_at_most_six_lines_are_unsafe_and_all_flags_have_their_why() -> None:
    scenes = [scene.spec for scene in level(LEVEL).scenes.values() if scene.activity == "chat"]
    unsafe = [item for spec in scenes for item in CHAT.items(spec) if not item.genuine]
    assert len(unsafe) == 6
    assert all(tell.why for item in unsafe for tell in item.tells)
