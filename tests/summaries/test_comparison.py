"""What a change between two check-ups is read as, and what is only noise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.discernment import Tally, discernment
from game.summaries.comparison import Comparison, compared
from game.summaries.occasion_figures import OccasionFigures, Portion


def figures(hits: int, alarms: int, children: int = 30, *, sure: int = 0) -> OccasionFigures:
    """So many of each child's six unsafe and six safe scenes called not OK, by all together."""
    told = discernment(Tally(hits, 6 * children, alarms, 6 * children))
    portions = (Portion("spot", sure, children),) if sure else ()
    return OccasionFigures(0, children, 0, told, sure=portions)


def change(first: OccasionFigures, second: OccasionFigures) -> Comparison:
    found = compared(first, second)
    assert found is not None
    return found


BEFORE = figures(124, 56)  # H about 0.69, F about 0.31: d′ of 1, c of 0


def test_noise_is_about_four_tenths_for_thirty_and_larger_for_fewer() -> None:
    low, high = change(BEFORE, BEFORE).d_prime.interval
    assert (high - low) / 2 == pytest.approx(0.4, abs=0.02)
    eight = figures(33, 15, 8)
    low, high = change(eight, eight).d_prime.interval
    assert (high - low) / 2 == pytest.approx(0.76, abs=0.05)


@pytest.mark.parametrize(
    ("hits", "alarms", "apart", "leans", "advice"),
    [
        (130, 50, "cannot-tell", "neither", ""),  # d′ 1.18: within noise
        (150, 30, "better", "neither", "boosters"),
        (160, 36, "better", "neither", "boosters"),  # c -0.19: more than noise, not worth a word
        (150, 82, "cannot-tell", "suspicious", "fine-things"),
        (90, 30, "cannot-tell", "trusting", "tricks"),
        (176, 60, "better", "suspicious", "talk-about-fine"),
        (120, 4, "better", "trusting", "tricks"),
        (90, 80, "worse", "neither", "more-levels"),  # a drop is said as plainly as a gain
    ],
)
def test_a_change_is_read_as_the_curriculum_says(
    hits: int, alarms: int, apart: str, leans: str, advice: str
) -> None:
    found = change(BEFORE, figures(hits, alarms))
    assert (found.apart, found.leans, found.advice) == (apart, leans, advice)


def test_the_same_change_of_eight_children_cannot_be_told() -> None:
    assert change(BEFORE, figures(146, 34)).apart == "better"
    assert change(figures(33, 15, 8), figures(39, 9, 8)).apart == "cannot-tell"


def test_feeling_surer_without_telling_better_apart_is_a_warning() -> None:
    first, surer = figures(124, 56, sure=8), figures(126, 56, sure=25)
    assert change(first, surer).surer_only
    assert not change(first, figures(160, 20, sure=25)).surer_only
    assert not change(first, figures(126, 56, sure=9)).surer_only


@given(st.integers(0, 180), st.integers(0, 180), st.integers(0, 180), st.integers(0, 180))
def test_the_way_back_is_the_opposite_change(a: int, b: int, c: int, d: int) -> None:
    there, back = change(figures(a, b), figures(c, d)), change(figures(c, d), figures(a, b))
    assert back.d_prime.value == pytest.approx(-there.d_prime.value)
    opposite = {"better": "worse", "worse": "better", "cannot-tell": "cannot-tell"}
    assert back.apart == opposite[there.apart]


def test_nothing_is_said_beside_a_hidden_occasion() -> None:
    hidden = OccasionFigures(1, 0, 7)
    assert compared(BEFORE, hidden) is None
    assert compared(hidden, BEFORE) is None
