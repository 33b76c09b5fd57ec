"""Level L09, The Private Room, as it ships: on every road a carer knows, the words are kept, and it
is reported and blocked; nobody known only online is ever answered for being right."""

import random

import pytest

from game.activities import rulebook
from game.core.acts import Act
from game.core.facts import FactKind
from game.core.level import Level
from game.core.memory import combinations, in_deal, seed_that_deals
from game.core.play import TELL_NOW, Session, begin, scene_now, step
from tests.activities.shipped import level, loaded

LEVEL = "groom-private-room"
PLAYS, MOST = 25, 600
ACCOUNTS = {"nightlamp", "trainpal33", "signal7", "clubdesk", "inkwell", "pastel9"}


def by_chance(story: Level, seed: int, dice: random.Random) -> tuple[Session, set[FactKind]]:
    """A play-through by chance, in which somebody may be told at any time, and what it has seen."""
    session, facts = begin(story, rulebook(), seed)
    seen = {fact.kind for fact in facts}
    for _ in range(MOST):
        if session.finished:
            return session, seen
        scene = scene_now(story, session)
        offered = rulebook()[scene.activity].offers(scene.spec, session.rooms[scene.id])
        act = Act(TELL_NOW) if dice.random() < 0.05 else dice.choice(offered)
        session, facts = step(story, rulebook(), session, act)
        seen |= {fact.kind for fact in facts}
    pytest.fail(f"still in {session.scene} after {MOST} acts")


@pytest.mark.parametrize("odd", ["trainpal33", "signal7"])
def test_on_every_road_a_carer_knows_and_it_is_kept_reported_and_mended(odd: str) -> None:
    story = level(LEVEL)
    for run in range(PLAYS):
        seed = seed_that_deals(story, {"odd": odd})
        session, seen = by_chance(story, seed, random.Random(run))
        assert {"known", "kept", "reported"} <= session.marks
        assert "told" in seen
        assert ("gave-street" in session.marks) == ("gave-street" in session.mended)


def test_the_level_has_no_mistake() -> None:
    assert loaded(LEVEL).problems == ()


@pytest.mark.parametrize("truths", combinations(level(LEVEL)), ids=str)
def test_who_writes_alone_and_is_odd_is_who_was_dealt(truths: dict[str, str]) -> None:
    chat = in_deal(level(LEVEL), truths).scenes["club"].spec
    unsafe = {each.who for moment in chat.moments.values() for each in moment.judge
              if each.fine == "no"}  # fmt: skip
    assert unsafe == {truths["odd"]}


def test_nobody_known_only_online_stands_in_any_picture() -> None:
    staged = [scene.spec.stage for scene in level(LEVEL).scenes.values()]
    assert not ACCOUNTS & {str(actor.who) for stage in staged for actor in stage.people}
