"""Rows that let every two choices meet."""

from itertools import combinations, product

from tests import pairwise
from tests.combinations import _AXES, every, some

AXES = (("a", "b", "c"), (1, 2, 3), (True, False), ("x", "y"))


def test_every_two_choices_of_different_axes_meet_in_some_row() -> None:
    made = pairwise.rows(AXES)
    for (i, one), (j, other) in combinations(enumerate(AXES), 2):
        for a, b in product(one, other):
            assert any(row[i] == a and row[j] == b for row in made), (a, b)
    assert len(made) <= 10, "nine are the fewest possible"


def test_the_rows_are_the_same_every_time() -> None:
    assert pairwise.rows(AXES) == pairwise.rows(AXES)


def test_a_game_is_played_in_few_more_ways_than_hands_times_windows() -> None:
    assert len(_AXES[0]) * len(_AXES[1]) <= len(every()) <= 36
    assert 9 <= len(some()) <= 12
