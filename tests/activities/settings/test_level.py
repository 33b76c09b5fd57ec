"""Level L17, Find the Real Switch, as it ships: every road ends calm, and no one trick wins."""

import pytest

from game.activities import rulebook
from game.authoring.walk import follow, walks_of
from game.content.rules.shortcuts import takes_turns
from game.core.acts import Act, parse
from game.core.facts import Fact
from game.core.play import Session, begin, step
from tests.activities.settings.sample import ALL_RIGHT, BIG, FANS, LEVEL, LIVE, NEW
from tests.activities.shipped import LEVELS, level, loaded

LEFT_OPEN = ("done", *NEW, *FANS, *BIG, *LIVE, "ok", "next")
TOLD = ("go yusuf-dad", "put start worry", "fold", "send sign", "next", "next", "next")
ENDING = (*["next"] * 5, "judge nearby not-sure", "ask nearby line", "judge nearby not-sure")
LAST = ("on nearby", "next", "next")


def play(*acts: str) -> tuple[Session, list[Fact]]:
    """A whole play-through with these acts after the first line."""
    story = level(LEVEL)
    session, facts = begin(story, rulebook(), 1)
    kept = list(facts)
    for act in ("next", *acts, *ENDING, *LAST):
        before = session
        session, more = step(story, rulebook(), session, parse(act))
        assert session != before, f"{act} in {session.scene}"
        kept += more
    assert session.finished
    return session, kept


def test_the_level_has_no_mistake() -> None:
    assert loaded(LEVEL).problems == ()


def test_both_walks_hold() -> None:
    walks = walks_of(LEVELS / LEVEL / "level.yaml")
    assert [walk.name for walk in walks] == ["careful", "careless"]
    for walk in walks:
        assert follow(walk, level(LEVEL), rulebook()) == ()


def test_the_want_is_whole_for_whoever_finds_the_switches_and_tells() -> None:
    session, _ = play(*ALL_RIGHT, *TOLD)
    assert session.marks == {"private", "known"}


@pytest.mark.parametrize("tells", [TOLD, ("not-now",)])
def test_a_switch_that_was_missed_is_shut_together_with_dad(tells: tuple[str, ...]) -> None:
    together = ("next",) * (3 if tells == TOLD else 4)  # Dad asks first
    session, facts = play(*LEFT_OPEN, *tells, *together)
    assert "shut-it" in {fact.scene for fact in facts}
    assert {"missed-switch", "private"} <= session.marks
    assert session.mended >= {"missed-switch"}


def test_the_order_of_what_pops_up_answers_nothing() -> None:
    assert not takes_turns(level(LEVEL))


def test_nobody_has_to_tell() -> None:
    session, facts = play(*ALL_RIGHT, "not-now")
    assert session.marks == {"private"}
    assert "told" not in {fact.kind for fact in facts}


def test_the_first_act_comes_after_few_words_and_presses() -> None:
    story = level(LEVEL)
    lines = story.scenes["training"].spec.lines
    goal = story.scenes["panel"].spec.goal
    assert len(lines) <= 2
    assert len(" ".join((story.opening, *(each.text for each in lines), goal)).split()) <= 35


def test_an_act_of_another_room_means_nothing_here() -> None:
    story = level(LEVEL)
    session, _ = begin(story, rulebook(), 1)
    session, _ = step(story, rulebook(), session, Act("next"))
    assert step(story, rulebook(), session, Act("put", "famous", "bin")) == (session, ())
