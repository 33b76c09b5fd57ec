"""What the kept facts say: how far a child is, what was learned, whether it went well."""

from dataclasses import replace
from typing import Any

from game.core.facts import BOOSTER, Fact
from game.core.progress import finished_well, last_run, progress


def fact(kind: Any, item: str = "", verdict: Any = "", level: str = "story") -> Fact:
    return Fact(kind, level, 1, 0, "scene", item, "act", verdict, "skill" if item else "")


def run(tricks: str, twins: str) -> list[Fact]:
    """A play-through by first answers: r for right, s for a slip."""
    words = {"r": "right", "s": "slip"}
    facts = [fact("started")]
    for at, answer in enumerate(tricks):
        seen = "noticed" if answer == "r" else "missed"
        facts += [fact("acted", f"trick-{at}", words[answer]), fact(seen, f"trick-{at}")]
    for at, answer in enumerate(twins):
        facts.append(fact("acted", f"twin-{at}", words[answer]))
    return facts


def test_most_tricks_and_most_twins_make_a_level_finished_well() -> None:
    assert finished_well(run("rrrs", "rrrs"))


def test_suspecting_everything_or_trusting_everything_does_not() -> None:
    assert not finished_well(run("rrr", "sss"))
    assert not finished_well(run("sss", "rrr"))


def test_only_the_first_answer_to_an_item_counts() -> None:
    later = [fact("acted", f"trick-{at}", "right") for at in range(3)]
    assert not finished_well([*run("sss", "rrr"), *later])
    worse = [fact("acted", f"twin-{at}", "slip") for at in range(3)]
    assert finished_well([*run("rrr", "rrr"), *worse])


def test_a_trick_that_had_to_be_shown_was_not_seen() -> None:
    shown = [fact("missed", f"trick-{at}") for at in range(3)]
    assert not finished_well([fact("started"), *shown])


def test_a_play_through_that_judged_nothing_is_well() -> None:
    assert finished_well([fact("started"), fact("acted"), fact("done")])


def test_a_level_is_begun_with_its_first_act_and_done_at_its_end() -> None:
    assert progress([fact("started")]).begun == frozenset()
    assert progress([fact("started"), fact("acted")]).begun == {"story"}
    done = progress([fact("started"), fact("acted"), fact("done")])
    assert not done.begun
    assert done.done == {"story"}


def test_a_level_played_again_stays_done_while_it_is_begun() -> None:
    facts = [fact("started"), fact("done"), fact("started"), fact("acted")]
    found = progress(facts)
    assert found.begun == found.done == {"story"}


def test_the_help_tour_is_remembered() -> None:
    assert progress([fact("toured", level="")]).toured
    assert not progress([fact("started")]).toured


def test_the_last_run_is_what_happened_since_the_last_start() -> None:
    facts = [fact("started"), fact("done"), fact("started", level="other"), fact("started")]
    assert last_run("story", facts) == (facts[-1],)
    assert last_run("never", facts) == ()


def test_what_a_booster_asked_is_no_part_of_any_play_through() -> None:
    played = [fact("started"), *run("rrr", "rrr")[1:], fact("done")]
    asked: list[Fact] = []
    for at in range(3):
        missed = Fact("missed", "story", 1, 0, "scene", f"more-{at}", BOOSTER, "slip", "skill")
        asked += [replace(missed, kind="judged", skill=""), missed]
    visits = [Fact("came", ""), Fact("boosted", "")]
    facts = [*visits, *played, *asked, *visits]
    assert last_run("story", facts) == tuple(played)
    assert finished_well(last_run("story", facts))
    assert progress(facts) == progress(played)
    assert progress([fact("started"), fact("acted"), *asked, *visits]).begun == {"story"}
