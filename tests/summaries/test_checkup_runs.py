"""The first run that a child finished alone stands for her on each occasion."""

from dataclasses import replace

from game.core.checkup import AFTER, BEFORE, LATER, seed_for
from game.core.facts import Fact
from game.summaries.checkup_runs import is_under_way, occasions
from game.summaries.hiding import WAITS
from game.summaries.members import MemberFacts
from tests.summaries.made_up import KEY, Doing, OnDay


def faces_of(child: Doing) -> dict[int, list[str]]:
    return {at: [one.face for one in given.judged]
            for at, (_, given) in occasions(KEY, child.member).items()}  # fmt: skip


def test_each_occasion_has_its_own_answers() -> None:
    child = Doing().comes("2026-12-01").checks({"code": "ok"})
    child.comes("2027-01-20").checks({"code": "not-ok"}, occasion=AFTER, form="b")
    assert faces_of(child) == {BEFORE: ["ok"], AFTER: ["not-ok"]}


def test_a_run_that_is_in_a_figure_stays_whatever_is_handed_in_of_earlier() -> None:
    child = Doing().comes("2026-12-08").checks({"code": "ok"})
    child.kept = [replace(one, number=one.number + 50) for one in child.kept]
    shown = {("here", child.kept[-1].number): 3}
    late = Doing().comes("2026-12-01").checks({"code": "not-ok"})
    kept = (*(replace(one, device="late") for one in late.kept), *child.kept)
    for known, faces in (({}, "not-ok"), (shown, "ok")):
        ((step, given),) = occasions(KEY, MemberFacts(1, "7-9", kept, known)).values()
        assert (step, given.judged[0].face) == (3 if known else WAITS, faces)


def test_a_check_up_is_under_way_from_its_beginning_to_its_end_on_that_day_alone() -> None:
    child = Doing().comes("2026-12-01").checks({"code": "ok"})
    begun = child.kept[:-1]
    assert is_under_way("check-7", begun, "2026-12-01")
    assert not is_under_way("check-7", begun, "2026-12-02")
    assert not is_under_way("check-7", child.kept, "2026-12-01")
    assert not is_under_way("check-10", begun, "2026-12-01")


def test_a_second_run_of_an_occasion_changes_nothing() -> None:
    child = Doing().comes().checks({"code": "ok"}, occasion=LATER)
    child.checks({"code": "not-ok"}, occasion=LATER)
    assert faces_of(child) == {LATER: ["ok"]}


def test_a_run_without_an_end_is_none_and_one_begun_anew_is_asked_from_there() -> None:
    child = Doing().comes().checks({"code": "ok", "party": "not-ok"})
    del child.kept[-1]
    assert faces_of(child) == {}
    assert faces_of(child.checks({"code": "not-ok"})) == {BEFORE: ["not-ok"]}


def test_what_was_answered_together_is_in_no_figure() -> None:
    assert faces_of(Doing().comes(together=True).checks({"code": "ok"})) == {}


def test_one_answer_given_together_leaves_the_whole_run_out() -> None:
    child = Doing().comes().checks({"code": "ok"})
    child.kept[-1:-1] = [OnDay(Fact("together", ""), child.day),
                         OnDay(Fact("judged", "check-7", 1, 0, "s", "party", "rate ok"), child.day),
                         OnDay(Fact("came", ""), child.day)]  # fmt: skip
    assert faces_of(child) == {}


def test_whoever_comes_alone_next_time_is_counted_again() -> None:
    child = Doing().comes(together=True).begins("scam-lucky-goat")
    assert faces_of(child.comes("2026-12-08").checks({"code": "ok"})) == {BEFORE: ["ok"]}


def test_a_shared_level_between_leaves_a_check_up_alone() -> None:
    child = Doing().comes()
    seed = seed_for("a", BEFORE)
    child.does(Fact("started", "check-7", 1, seed))
    child.does(Fact("judged", "check-7", 1, seed, "s", "code", "rate not-ok"))
    child.comes(together=True).begins("scam-lucky-goat").comes().ends("check-7", seed)
    assert faces_of(child) == {BEFORE: ["not-ok"]}
