"""What a seed lays, it lays so for ever: kept facts rest on it."""

from game.core.shuffle import shuffled

IDS = ("goat", "letter", "prize", "school")


def test_a_seed_lays_things_as_it_always_did() -> None:
    assert shuffled(IDS, 0) == ("letter", "school", "prize", "goat")
    assert shuffled(IDS, 7) == ("letter", "prize", "school", "goat")


def test_the_order_in_which_things_come_does_not_matter() -> None:
    assert shuffled(reversed(IDS), 7) == shuffled(IDS, 7)


def test_seeds_lay_things_differently() -> None:
    assert len({shuffled(IDS, seed) for seed in range(60)}) > 10
