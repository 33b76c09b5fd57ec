"""Forms, occasions and rotation, and what a child answered in one run."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.checkup import (
    FORMS,
    Actions,
    Answers,
    Judged,
    actions,
    answers,
    form_for,
    form_of,
    occasion_of,
    ratings,
    seed_for,
    shuffle_of,
    tally,
    unsure,
)
from game.core.discernment import Tally
from game.core.facts import Fact

GENUINE = {"trick": False, "other-trick": False, "fine": True, "other-fine": True}


def fact(kind: Any, item: str, action: str, seed: int = 0) -> Fact:
    return Fact(kind, "check-7", 1, seed, "moments", item, action)


def found(*judged: tuple[str, str, str]) -> Answers:
    return Answers("a", 0, tuple(Judged(c, GENUINE[c], face, would) for c, face, would in judged))


@given(st.sampled_from(FORMS), st.integers(0, 2), st.integers(0, 10**9))
def test_a_seed_holds_form_occasion_and_shuffle(form: Any, occasion: int, shuffle: int) -> None:
    seed = seed_for(form, occasion, shuffle)
    assert (form_of(seed), occasion_of(seed), shuffle_of(seed)) == (form, occasion, shuffle)


def test_seeds_count_the_forms_first() -> None:
    assert [form_of(seed) for seed in range(4)] == ["a", "b", "c", "a"]
    assert [occasion_of(seed) for seed in range(0, 12, 3)] == [0, 1, 2, 0]


def test_classes_meet_the_forms_in_a_latin_square() -> None:
    square = [[form_for(rotation, occasion) for occasion in range(3)] for rotation in range(3)]

    assert square == [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]]
    assert form_for(3, 0) == "a"


def test_the_last_answer_counts_and_a_skipped_one_is_not_there() -> None:
    run = [
        fact("started", "", "", 5),
        fact("acted", "ok", "rate ok", 5),
        fact("judged", "trick", "rate ok", 5),
        fact("judged", "trick", "rate not-ok", 5),
        fact("judged", "trick", "would stop", 5),
        fact("acted", "", "next", 5),
        fact("judged", "fine", "would go", 5),
        fact("judged", "long-gone", "rate ok", 5),
        fact("acted", "spot", "sure spot 2", 5),
        fact("acted", "spot", "sure spot 4", 5),
        fact("acted", "parent", "tell-to parent 3", 5),
        fact("acted", "give-up", "then give-up", 5),
        fact("acted", "another", "then another", 5),
        fact("acted", "tricker", "fault tricker", 5),
    ]

    assert answers(run, GENUINE) == Answers(
        "c",
        1,
        (Judged("trick", False, "not-ok", "stop"), Judged("fine", True, "", "go")),
        {"spot": 4},
        {"parent": 3},
        "another",
        "tricker",
    )


def test_a_run_without_facts_has_no_answers() -> None:
    assert answers([], GENUINE) == Answers("a", 0)


def test_verdicts_and_other_acts_are_no_answers() -> None:
    run = [fact("judged", "trick", "next"), fact("noticed", "trick", "rate ok"),
           fact("acted", "uh-oh", "try uh-oh")]  # fmt: skip
    assert answers(run, GENUINE) == Answers("a", 0)


@pytest.mark.parametrize(
    ("face", "on_trick", "on_fine"),
    [("ok", False, True), ("rather-ok", False, True), ("not-sure", None, None),
     ("rather-not", True, False), ("not-ok", True, False), ("", None, None)],
)  # fmt: skip
def test_what_each_face_is_worth(face: str, on_trick: bool | None, on_fine: bool | None) -> None:
    assert Judged("trick", False, face).right is on_trick
    assert Judged("fine", True, face).right is on_fine


@pytest.mark.parametrize(
    ("would", "on_trick", "on_fine"),
    [("go", False, True), ("check", False, True), ("stop", True, False), ("", None, None)],
)
def test_what_each_action_is_worth(would: str, on_trick: bool | None, on_fine: bool | None) -> None:
    assert Judged("trick", False, "", would).acts_well is on_trick
    assert Judged("fine", True, "", would).acts_well is on_fine


def test_not_sure_is_an_answer_that_is_no_signal_and_is_shown_apart() -> None:
    given_ = found(
        ("trick", "not-ok", "stop"),
        ("other-trick", "not-sure", "check"),
        ("fine", "not-sure", "check"),
        ("other-fine", "not-ok", "stop"),
    )

    assert tally(given_) == Tally(hits=1, unsafe=2, false_alarms=1, safe=2)
    assert unsure(given_) == (1, 1)
    assert ratings(given_) == ((4, 2), (2, 4))
    assert actions(given_) == Actions(stops=1, unsafe=2, goes=1, safe=2)


def test_what_was_skipped_is_in_no_count() -> None:
    given_ = found(("trick", "", "stop"), ("fine", "ok", ""))

    assert tally(given_) == Tally(0, 0, 0, 1)
    assert actions(given_) == Actions(stops=1, unsafe=1)
    assert ratings(given_) == ((), (0,))
