"""A hundred openings are plain chance: by the odds, and the same for the same seed."""

from hypothesis import given
from hypothesis import strategies as st

from game.activities.shop.chance import OPENED, opened
from game.activities.shop.state import BATCHES
from tests.activities.shipped import scene

WARES = {ware.id: ware for ware in scene("design-mystery-box", "shop").wares}
BOX, BEACH = WARES["box"].inside, WARES["beach"].inside
SEEDS = range(300)


@given(st.integers(0, 2**31), st.integers(0, BATCHES - 1))
def test_a_hundred_are_always_a_hundred_and_the_same_for_one_seed(seed: int, batch: int) -> None:
    counts = opened(BOX, seed, batch)
    assert sum(counts) == OPENED
    assert counts == opened(BOX, seed, batch)


def test_over_many_hundreds_each_thing_comes_as_often_as_the_odds_say() -> None:
    for place, prize in enumerate(BOX):
        found = [opened(BOX, seed, batch)[place] for seed in SEEDS for batch in range(BATCHES)]
        assert abs(sum(found) / len(found) - prize.in_100) < 0.6


def test_some_hundreds_hold_no_golden_hat_and_some_hold_more_than_one() -> None:
    golden = [opened(BOX, seed, 0)[-1] for seed in SEEDS]
    none, many = golden.count(0), sum(1 for count in golden if count > 1)
    assert 0.25 < none / len(golden) < 0.5
    assert 0.15 < many / len(golden) < 0.4


def test_another_hundred_is_a_new_chance() -> None:
    same = sum(opened(BOX, seed, 0) == opened(BOX, seed, 1) for seed in SEEDS)
    assert same < len(SEEDS) * 0.1


def test_a_box_that_says_what_is_inside_holds_it_every_time() -> None:
    assert all(opened(BEACH, seed, 0) == (100,) for seed in SEEDS)
