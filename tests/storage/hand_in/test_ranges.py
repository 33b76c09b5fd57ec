"""What was handed in, and what is missing, is the same whatever came first or twice."""

from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from game.storage.collected import Range
from game.storage.hand_in.ranges import missing, together

RANGES = st.lists(
    st.tuples(st.integers(0, 20), st.integers(0, 8)).map(lambda pair: (pair[0], sum(pair)))
)


def numbers(ranges: tuple[Range, ...] | list[Range]) -> set[int]:
    return {number for since, through in ranges for number in range(since + 1, through + 1)}


@given(RANGES, st.randoms(use_true_random=False))
def test_ranges_hold_the_same_numbers_together_in_any_order(
    ranges: list[Range], dice: Random
) -> None:
    found = together(ranges)
    assert numbers(found) == numbers(ranges)
    assert all(earlier[1] < later[0] for earlier, later in pairwise(found))
    turned = dice.sample([*ranges, *ranges], 2 * len(ranges))
    assert together(turned) == together([*found, *ranges]) == found


@given(RANGES, st.integers(0, 40))
def test_what_is_missing_is_all_that_was_counted_and_not_handed_in(
    ranges: list[Range], last: int
) -> None:
    last = max((last, *(through for _, through in ranges)))
    assert numbers(missing(ranges, last)) == set(range(1, last + 1)) - numbers(ranges)
