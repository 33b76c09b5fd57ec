"""What seven robots may find in a level that judges: no shortcut, no dead end, nothing open."""

import random
from functools import cache
from typing import Any

import pytest

from game.activities import rulebook
from game.authoring.robots.played import Played, play
from game.authoring.robots.report import mind_of
from game.content.lists import load_lists
from game.content.rules.shortcuts import FEW, SORTED, things_of
from game.core.acts import Act
from game.core.level import Level
from game.core.memory import combinations, dealt, seed_that_deals
from game.core.play import TELL_NOW, Session, begin, scene_now, step
from game.ui.context import Context
from tests.content.kinds import ROOT
from tests.levels.shipped import levels

STORIES = levels()
LEVELS = {name: level for name, level in STORIES.items() if things_of(level)}
LISTS = load_lists(ROOT / "levels", ROOT / "assets")[0]
DEALS = [(name, seed) for name, each in LEVELS.items() for seed in range(len(combinations(each)))]
WANTED = [(name, 0) for name, each in STORIES.items() if each.want and name not in LEVELS]
"""Stories in which nothing is judged."""


def _english(text: str, _context: str = "", /, **values: str) -> str:
    return text.format(**values)


CTX = Context(words=_english)
BUDGETS = {"7-9": (300, 28), "10-12": (550, 45), "13-15": (750, 45)}
"""Words and presses of a careful play-through, by age, at the most."""


@cache
def played(name: str, deal: int, robot: str) -> Played:
    """A robot in one deal of a level."""
    level = STORIES[name]
    seed = seed_that_deals(level, combinations(level)[deal])
    return play(level, mind_of(robot, level, seed, LISTS, {}), seed, CTX)


@pytest.mark.parametrize(("name", "deal"), DEALS)
def test_whoever_holds_back_reaches_the_fullest_ending_without_a_slip(name: str, deal: int) -> None:
    held, careful = played(name, deal, "hold-back"), played(name, deal, "careful")
    want = LEVELS[name].want
    assert held.session.finished
    assert (held.slips, careful.slips) == (0, 0)
    assert want
    assert {*want.grows} <= held.session.marks
    assert held.ending == careful.ending


@pytest.mark.parametrize(("name", "deal"), DEALS + WANTED)
def test_who_plays_with_care_reads_and_presses_no_more_than_her_age_bears(
    name: str, deal: int
) -> None:
    run = played(name, deal, "careful")
    words, presses = BUDGETS[STORIES[name].band]
    assert run.words <= words
    assert run.presses <= presses


@pytest.mark.parametrize(("name", "deal"), DEALS)
def test_whether_a_thing_comes_to_hand_early_tells_of_three_in_four_at_most(
    name: str, deal: int
) -> None:
    """Of all that comes to hand, as whoever takes every call meets it; the file may have another
    order."""
    fine = {each.id: str(each.fine) for each in things_of(LEVELS[name])}
    met = dict.fromkeys(
        act.item for _, act in played(name, deal, "careless").acts if act.verb == "judge"
    )
    asked = [fine[each] for each in met if fine.get(each) in ("yes", "no")]
    if len(asked) >= FEW:
        early, late = asked[: len(asked) // 2], asked[len(asked) // 2 :]
        agree = early.count("no") + late.count("yes")
        assert max(agree, len(asked) - agree) <= SORTED * len(asked), asked


@pytest.mark.parametrize("robot", ["surface", "trust-all", "suspect-all"])
@pytest.mark.parametrize(("name", "deal"), DEALS)
def test_whoever_does_not_read_judges_three_in_four_at_most_and_ends_calm(
    name: str, deal: int, robot: str
) -> None:
    run = played(name, deal, robot)
    assert run.session.finished
    assert run.right_share is not None
    assert run.right_share <= 0.75


@pytest.mark.parametrize(("name", "deal"), DEALS)
def test_stop_check_and_tell_are_all_lifted_on_the_careful_path(name: str, deal: int) -> None:
    run = played(name, deal, "careful")
    verbs = {act.verb for _, act in run.acts}
    assert {"stop", "check"} <= verbs
    assert "told" in {fact.kind for fact in run.facts}


@pytest.mark.parametrize(("name", "deal"), DEALS)
def test_whoever_is_tricked_is_put_right_and_ends_as_calm(name: str, deal: int) -> None:
    run = played(name, deal, "careless")
    nothing_owed(LEVELS[name], run.session)


@pytest.mark.parametrize(("name", "deal"), DEALS)
def test_no_road_by_chance_ends_past_a_mend_or_a_must(name: str, deal: int) -> None:
    level = LEVELS[name]
    seed = seed_that_deals(level, combinations(level)[deal])
    for number in range(12):
        nothing_owed(level, by_chance(level, seed, random.Random(number)))


def by_chance(level: Level, seed: int, dice: random.Random) -> Session:
    """A child who presses anything, the lantern of telling now and then."""
    session, rules = begin(level, rulebook(), seed)[0], rulebook()
    for _ in range(3000):
        if session.finished:
            return session
        scene = scene_now(level, session)
        state: Any = session.rooms[scene.id]
        offered = rules[scene.activity].offers(scene.spec, state)
        tells = dice.random() < 0.03
        session, _ = step(level, rules, session, Act(TELL_NOW) if tells else dice.choice(offered))
    return session


def nothing_owed(level: Level, session: Session) -> None:
    """At the end every loss is mended, and all that must be is true."""
    assert session.finished, f"still in {session.scene}"
    lost = {mark for mark, each in level.remembers.items() if each.mend} & session.marks
    assert lost <= session.mended, f"{lost - session.mended} not mended"
    assert {*level.must} <= session.marks, f"{set(level.must) - session.marks} not met"


def test_every_deal_can_be_dealt() -> None:
    for level in LEVELS.values():
        assert {tuple(dealt(level, seed).values()) for seed in range(200)} == {
            tuple(each.values()) for each in combinations(level)
        }
