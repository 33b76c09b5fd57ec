"""Going through a check-up: what every act does, and that nothing tells right from wrong."""

from dataclasses import replace
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.activities.check import ROOM
from game.activities.check.state import Page, begun, page_of, pages
from game.core.acts import Act
from game.core.checkup import FORMS, LATER, Form, seed_for, shown
from game.core.rules import Note
from tests.activities.check.writing import CASES, CODE, OLDER, SPEC, after, at, case
from tests.activities.explore import all_ways, leading_to

SKILL = "scam.secret-codes"


@pytest.mark.parametrize("form", get_args(Form))
def test_a_form_shows_its_own_cases_and_no_other(form: Form) -> None:
    assert set(after(form=form).state.order) == {f"trick-{form}", f"fine-{form}"}


def test_the_seed_alone_deals_one_of_each_pair_and_orders_them() -> None:
    orders = {begun(SPEC, seed_for("a", 0, shuffle)).order for shuffle in range(40)}

    both = (("trick-a", "fine-a"), ("calm-a", "code-a"))
    assert orders == {order for pair in both for order in (pair, pair[::-1])}
    assert begun(SPEC, 90) == begun(SPEC, 90)


@given(st.integers(0, 9_999), st.integers(1, 6))
def test_half_of_what_is_met_is_safe_and_no_twins_are_met_in_all_three_forms(
    shuffle: int, pairs: int
) -> None:
    cases = [
        case(f"{kind}{number}", form, f"{other}{number}", *tells)
        for number, form in enumerate(form for form in FORMS for _ in range(2 * pairs))
        for kind, other, tells in (("bad", "good", (CODE,)), ("good", "bad", ()))
    ]
    met = [id_ for form in FORMS for id_ in shown(cases, seed_for(form, 1, shuffle))]

    assert len({id_.lstrip("badgo") for id_ in met}) == len(met) == 6 * pairs
    assert sum(id_.startswith("bad") for id_ in met) == 3 * pairs


def test_an_answer_can_be_changed_until_the_child_goes_on() -> None:
    assert at("trick-a", "rate ok", "rate not-ok") == at("trick-a", "rate not-ok")
    assert at("trick-a", "rate ok", "would go").state.picks == {("rate", "ok"), ("would", "go")}
    assert after("next").state.picks == frozenset()


def test_an_answer_says_which_case_it_is_of_and_nothing_more() -> None:
    assert at("trick-a", "rate ok").notes == (Note("acted", "trick-a"),)
    assert at("trick-a", "would stop").notes == (Note("acted", "trick-a"),)


@pytest.mark.parametrize(
    ("case", "face", "verdict"),
    [
        ("trick-a", "not-ok", "right"),
        ("trick-a", "ok", "slip"),
        ("fine-a", "ok", "right"),
        ("fine-a", "not-ok", "slip"),
    ],
)
def test_going_on_gives_the_verdict_on_the_last_answer(case: str, face: str, verdict: str) -> None:
    notes = at(case, "rate not-sure", f"rate {face}", "next").notes

    assert (notes[0].item, notes[0].verdict) == (case, verdict)
    skills = [(note.kind, note.skill) for note in notes[1:]]
    seen = "noticed" if verdict == "right" else "missed"
    assert skills == ([(seen, SKILL)] if case == "trick-a" else [])


@pytest.mark.parametrize("acts", [(), ("would stop",), ("rate not-sure", "would check")])
def test_skipping_and_not_being_sure_are_no_verdict(acts: tuple[str, ...]) -> None:
    assert at("trick-a", *acts, "next").notes == ()
    assert at("fine-a", *acts, "next").notes == ()


def test_four_steps_have_no_middle_and_the_upper_two_are_the_signal() -> None:
    assert at("trick-a", "rate not-sure", spec=OLDER).state.picks == frozenset()
    for face, verdict in (("rather-ok", "slip"), ("rather-not", "right")):
        assert at("trick-a", f"rate {face}", "next", spec=OLDER).notes[0].verdict == verdict


def test_the_questions_come_after_the_cases() -> None:
    kinds = [page.kind for page in pages(SPEC, after().state)]

    assert kinds == ["case", "case", "pause", "sure", "whom", "then", "fault"]
    asked = after(*CASES, "sure spot 3", "sure spot 4", "sure talk 1").state
    assert asked.picks == {("sure spot", "4"), ("sure talk", "1")}
    people = after(*["next"] * 4, "tell-to parent 3", "tell-to nobody 1").state
    assert people.picks == {("tell-to parent", "3"), ("tell-to nobody", "1")}


def test_only_after_the_last_occasion_every_case_can_be_explained() -> None:
    for occasion in range(3):
        state = after(occasion=occasion).state
        told = [page.items[0] for page in pages(SPEC, state) if page.kind == "why"]
        assert told == (list(state.order) if occasion == LATER else [])
        last = after(*["next"] * 6, occasion=occasion).state
        assert (Act("look") in ROOM.rules.offers(SPEC, last)) == (occasion == LATER)
        assert after(*["next"] * 7, occasion=occasion).outcome == "done"
    looked = after(*["next"] * 6, "look", occasion=LATER).state
    assert page_of(SPEC, looked).kind == "why"
    assert after(*["next"] * 6, "look", "next", "next", occasion=LATER).outcome == "done"


def test_after_every_second_case_there_is_a_pause_whatever_was_answered() -> None:
    for acts in ((), ("rate ok", "would go"), ("rate not-ok", "would stop")):
        paused = after(*acts, "next", *acts, "next")
        assert page_of(SPEC, paused.state) == Page("pause", paused=1)
        assert ROOM.rules.offers(SPEC, paused.state) == (Act("next"),)
    six = tuple("abcdef")
    kinds = [page.kind for page in pages(SPEC, replace(begun(SPEC, 0), order=six))][:9]
    assert kinds == ["case", "case", "pause"] * 3


def test_there_is_no_way_back_and_one_end() -> None:
    acts = ["next"] * 7
    assert after(*acts).outcome == "done"
    ats = [after(*acts[:many]).state.at for many in range(7)]
    assert all(one < other for one, other in pairwise(ats))
    assert ROOM.outcomes(SPEC) == {"done"}


def test_the_same_acts_play_every_form() -> None:
    acts = [word for _ in range(2) for word in ("rate ok", "would go", "next")]
    for form in FORMS:
        for occasion in range(3):
            state = after(*acts, "next", form=form, occasion=occasion).state
            assert page_of(SPEC, state).kind == "sure"


def test_every_case_of_every_form_is_an_item_with_its_form() -> None:
    assert {(item.id, item.genuine, item.form) for item in ROOM.items(SPEC)} == {
        (case.id, not case.tells, case.form) for case in SPEC.cases
    }


def test_nobody_gets_stuck_and_every_act_that_is_offered_does_something() -> None:
    for spec in (SPEC, OLDER):
        ways = all_ways(ROOM.rules, spec)
        assert leading_to(ways, "done") == set(ways)
        for state, acts in ways.items():
            assert all(after_ != state or outcome for after_, outcome in acts.values())
