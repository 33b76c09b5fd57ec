"""Forms, occasions and rotation, and what each answer to a scene is worth."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.checkup import FORMS, Judged, form_for, form_of, occasion_of, seed_for, shuffle_of


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
