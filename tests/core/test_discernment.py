"""The figures of a check-up, against worked ones and for any counts at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.discernment import Discernment, Tally, auc, discernment, pooled, share

COUNTS = st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def figures(hits: int, unsafe: int, false_alarms: int, safe: int) -> Discernment:
    found = discernment(Tally(hits, unsafe, false_alarms, safe))
    assert found is not None
    return found


def test_five_of_six_seen_and_one_of_six_feared() -> None:
    found = figures(5, 6, 1, 6)

    assert found.spots == pytest.approx(5.5 / 7)
    assert found.doubts == pytest.approx(1.5 / 7)
    assert found.knows_fine == pytest.approx(5.5 / 7)
    assert round(found.d_prime.value, 3) == 1.583
    assert found.bias.value == pytest.approx(0)


def test_all_right_and_all_wrong_are_finite() -> None:
    # z(6.5 / 7) = 1.46523 from a printed table.
    assert figures(6, 6, 0, 6).d_prime.value == pytest.approx(2 * 1.46523, abs=1e-4)
    assert figures(0, 6, 6, 6).d_prime.value == pytest.approx(-2 * 1.46523, abs=1e-4)


def test_suspecting_everything_tells_nothing_apart() -> None:
    found = figures(4, 4, 4, 4)

    assert found.d_prime.value == pytest.approx(0)
    assert found.bias.value == pytest.approx(-1.28155, abs=1e-4)  # z(0.9)
    assert figures(0, 4, 0, 4).bias.value == pytest.approx(1.28155, abs=1e-4)


def test_one_child_says_little_and_thirty_pooled_say_more() -> None:
    # Six and six scenes; then thirty children with H about 0.69 and F about 0.31 (d′ of 1).
    assert figures(4, 6, 2, 6).d_prime.error == pytest.approx(0.8, abs=0.06)
    assert figures(5, 6, 1, 6).d_prime.error == pytest.approx(0.8, abs=0.06)
    assert figures(124, 180, 56, 180).d_prime.error == pytest.approx(0.14, abs=0.005)


def test_the_error_of_d_prime_by_hand() -> None:
    # H = 5.5/7, z = 0.79164, φ(z) = 0.29162: 0.16837 / (6 · 0.08504) = 0.32997, twice.
    found = figures(5, 6, 1, 6)

    assert found.d_prime.error == pytest.approx((2 * 0.32997) ** 0.5, abs=1e-3)
    assert found.bias.error == pytest.approx(found.d_prime.error / 2)
    low, high = found.d_prime.interval
    assert (low + high) / 2 == pytest.approx(found.d_prime.value)
    assert high - low == pytest.approx(2 * 1.95996 * found.d_prime.error, abs=1e-4)


@pytest.mark.parametrize("tally", [Tally(), Tally(unsafe=4), Tally(safe=4)])
def test_no_answers_of_a_kind_give_no_figures(tally: Tally) -> None:
    assert discernment(tally) is None


def test_counts_of_many_are_pooled() -> None:
    assert pooled([]) == Tally()
    assert pooled([Tally(1, 4, 0, 4), Tally(3, 4, 2, 3)]) == Tally(4, 8, 2, 7)


def test_the_area_under_the_curve() -> None:
    assert auc([4, 4], [1, 2]) == 1
    assert auc([1, 2], [3, 4]) == 0
    assert auc([2, 2], [2, 2, 2]) == 0.5
    assert auc([4, 3, 2], [1, 2, 3]) == pytest.approx((3 + 2.5 + 1.5) / 9)
    assert auc([], [1]) is None
    assert auc([1], []) is None


def test_a_share_of_nothing_is_none() -> None:
    assert share(3, 4) == 0.75
    assert share(0, 0) is None


@given(COUNTS, COUNTS)
def test_d_prime_is_above_zero_just_when_more_unsafe_than_safe_is_called_not_ok(
    unsafe: tuple[int, int], safe: tuple[int, int]
) -> None:
    found = figures(*unsafe, *safe)
    assert _sign(found.d_prime.value) == _sign(found.spots - found.doubts)


@given(COUNTS, COUNTS)
def test_the_bias_is_below_zero_just_when_not_ok_is_said_more_than_half_the_time(
    unsafe: tuple[int, int], safe: tuple[int, int]
) -> None:
    found = figures(*unsafe, *safe)
    assert _sign(found.bias.value) == -_sign(found.spots + found.doubts - 1)


@given(COUNTS, COUNTS)
def test_turning_every_answer_round_turns_both_figures_round(
    unsafe: tuple[int, int], safe: tuple[int, int]
) -> None:
    (hits, n), (alarms, m) = unsafe, safe
    one, other = figures(hits, n, alarms, m), figures(n - hits, n, m - alarms, m)
    assert other.d_prime.value == pytest.approx(-one.d_prime.value, abs=1e-9)
    assert other.bias.value == pytest.approx(-one.bias.value, abs=1e-9)
    assert other.d_prime.error == pytest.approx(one.d_prime.error)


@given(COUNTS, COUNTS, st.integers(2, 40))
def test_more_of_the_same_answers_make_the_error_smaller(
    unsafe: tuple[int, int], safe: tuple[int, int], times: int
) -> None:
    (hits, n), (alarms, m) = unsafe, safe
    one = figures(hits, n, alarms, m)
    many = figures(hits * times, n * times, alarms * times, m * times)
    assert many.d_prime.error < one.d_prime.error


@given(st.lists(st.integers(1, 4), min_size=1), st.lists(st.integers(1, 4), min_size=1))
def test_the_area_is_the_other_way_round_for_the_other_kind(
    unsafe: list[int], safe: list[int]
) -> None:
    one, other = auc(unsafe, safe), auc(safe, unsafe)
    assert one is not None
    assert other is not None
    assert one + other == pytest.approx(1)
    assert 0 <= one <= 1


def _sign(value: float) -> int:
    return 0 if abs(value) < 1e-9 else 1 if value > 0 else -1
