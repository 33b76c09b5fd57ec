"""What the kept facts say: how far a child is, what was learned, whether it went well."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from game.core.facts import BOOSTER, WAS_ASKED, Fact
from game.core.lesson import Lesson
from game.core.progress import TELLING, Progress, learned
from tests.core.lives import last_run
from tests.levels.finishing import finished_well

LESSON = Lesson(("hurry", "prize", TELLING, "blame"), frozenset(["hurry", "prize"]))


def fact(kind: Any, item: str = "", verdict: Any = "", level: str = "story") -> Fact:
    return Fact(kind, level, 1, 0, "scene", item, "act", verdict, "skill" if item else "")


def progress(facts: Iterable[Fact]) -> Progress:
    made = Progress()
    for one in facts:
        made.take(one)
    return made


def judged(**skills: str) -> list[Fact]:
    """A play-through by what was noticed (n) and missed (m) of each skill."""
    kinds: dict[str, Any] = {"n": "noticed", "m": "missed"}
    seen = [(kinds[each], skill) for skill, answers in skills.items() for each in answers]
    return [fact("started"), *(replace(fact(kind, "i"), skill=skill) for kind, skill in seen)]


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
    assert progress([fact("started")]).begun == set()
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


def test_nothing_is_both_learned_and_put_as_next() -> None:
    for hurry in ("", "n", "m", "nm", "nnm", "nmm", "mm"):
        for prize in ("", "n", "m", "nm", "nnm"):
            shown = learned(LESSON, judged(hurry=hurry, prize=prize))
            assert shown.next not in shown.can, (hurry, prize)


def test_a_skill_is_learned_when_more_of_it_was_noticed_than_missed() -> None:
    assert learned(LESSON, judged(hurry="nnm", prize="n")).can == ("hurry", "prize")
    assert learned(LESSON, judged(hurry="nnm", prize="n")).next == ""
    even = learned(LESSON, judged(hurry="nm", prize="n"))
    assert (even.can, even.next) == (("prize",), "hurry")


def test_telling_alone_is_learned_by_doing_and_nothing_else_that_was_not_judged() -> None:
    early = learned(LESSON, [fact("started"), fact("told"), fact("done")])
    assert (early.can, early.told) == ((TELLING,), True)
    assert early.next == "", "of what was not met nothing was missed"
    untold = learned(LESSON, judged(hurry="m", prize="mm"))
    assert (untold.can, untold.next) == ((), "prize")


def test_telling_is_learned_by_whoever_began_it_and_not_when_an_adult_had_to_ask() -> None:
    """ "I can start the talk" was said after *Not now*, too."""
    was_asked = replace(fact("told"), action=WAS_ASKED)
    only_asked = learned(LESSON, [fact("started"), was_asked, fact("done")])
    assert TELLING not in only_asked.can
    assert only_asked.told, "somebody knows, and that is said"
    assert only_asked.next != TELLING
    both = learned(LESSON, [fact("started"), was_asked, fact("told"), fact("done")])
    assert TELLING in both.can


def test_who_told_is_never_asked_to_try_telling_next_time() -> None:
    stumbled = [*judged(**{TELLING: "m"}), fact("told")]
    assert learned(LESSON, stumbled).can == ()
    assert learned(LESSON, stumbled).next != TELLING


def test_a_play_through_that_missed_everything_grants_nothing_and_offers_one_thing() -> None:
    only = Lesson(("hurry", "prize"), frozenset(["hurry", "prize"]))
    missed = learned(only, judged(hurry="m", prize="mm"))
    assert (missed.can, missed.next) == ((), "prize")
    assert missed.overlooked == {"hurry", "prize"}
    unmet = learned(only, judged())
    assert (unmet.can, unmet.next, unmet.overlooked) == ((), "hurry", frozenset())
