"""Shells: dealt by the seed, all different, and telling nothing."""

from game.core.ids import AccountId
from game.core.shells import SHELL_COLOURS, SHELL_PATTERNS, shells

CROWD = [AccountId(f"account-{n}") for n in range(24)]
FEW = CROWD[:3]


def test_no_two_of_twenty_four_accounts_have_one_shell() -> None:
    dealt = shells(CROWD, seed=7)
    assert sorted(dealt) == sorted(CROWD)
    assert len(set(dealt.values())) == len(SHELL_COLOURS) * len(SHELL_PATTERNS) == 24


def test_of_eight_accounts_no_two_have_one_colour() -> None:
    for seed in range(20):
        assert len({colour for colour, _ in shells(CROWD[:8], seed).values()}) == 8


def test_a_shell_stays_for_a_session_in_whatever_order_accounts_are_named() -> None:
    assert shells(FEW, seed=3) == shells([*reversed(FEW), FEW[0]], seed=3)


def test_another_seed_deals_other_shells_so_that_a_colour_means_nothing() -> None:
    for account in FEW:
        dealt = {shells(FEW, seed)[account] for seed in range(200)}
        assert {colour for colour, _ in dealt} == set(SHELL_COLOURS)
        assert {pattern for _, pattern in dealt} == set(SHELL_PATTERNS)


def test_twenty_five_accounts_are_dealt_shells_too() -> None:
    assert len(shells([*CROWD, AccountId("one-more")], seed=1)) == 25
