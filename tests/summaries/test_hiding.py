"""Fewer than eight are never shown, and nobody by the difference of two looks."""

from hypothesis import given
from hypothesis import strategies as st

from game.summaries.hiding import LEAST, WAITS, shown

STEPS = st.lists(st.integers(WAITS, 6), max_size=60)


@given(STEPS)
def test_what_is_shown_grows_by_eight_or_more_from_step_to_step(steps: list[int]) -> None:
    seen = [set(shown((step, at) for at, step in enumerate(steps) if step <= now))
            for now in range(7)]  # fmt: skip
    for before, after in zip([set(), *seen], seen, strict=False):
        assert before <= after
        assert len(after - before) == 0 or len(after - before) >= LEAST


@given(st.integers(0, 60))
def test_a_class_that_is_let_in_at_once_is_shown_whole_or_not_at_all(size: int) -> None:
    found = shown((1, child) for child in range(size))
    assert found == (tuple(range(size)) if size >= LEAST else ())
    assert shown((WAITS, child) for child in range(size)) == ()


def test_a_few_of_a_group_wait_until_they_are_enough() -> None:
    first = [(1, f"early {child}") for child in range(9)]
    late = [(2 + child, f"late {child}") for child in range(7)]
    assert len(shown([*late, *first])) == 9
    assert len(shown([*late, *first, (20, "the eighth")])) == 17
