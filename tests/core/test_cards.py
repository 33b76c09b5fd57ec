"""Which light cards a child has, and which of them are new."""

from game.core.cards import found, new_in
from game.core.facts import BOOSTER, Fact

TAUGHT = {"goat": ("urgency", "telling"), "threat": ("threats",)}


def test_a_card_comes_with_the_tell_that_was_noticed() -> None:
    assert found([Fact("noticed", "goat", skill="urgency")], TAUGHT) == ("urgency",)
    assert found([Fact("missed", "goat", skill="urgency")], TAUGHT) == ()


def test_a_skill_without_a_tell_to_find_gives_its_card_when_the_level_is_done() -> None:
    run = [Fact("started", "goat"), Fact("missed", "goat", skill="urgency"), Fact("done", "goat")]
    assert found(run, TAUGHT) == ("telling",)


def test_a_level_of_which_only_done_is_kept_gives_its_cards() -> None:
    facts = [Fact("done", "threat")]
    assert found(facts, TAUGHT) == ("threats",)
    assert new_in("threat", facts, TAUGHT) == ("threats",)


def test_a_booster_can_find_what_was_missed() -> None:
    run = [Fact("missed", "goat", skill="urgency"), Fact("done", "goat")]
    again = Fact("noticed", "goat", action=BOOSTER, skill="urgency")
    assert found([*run, again], TAUGHT) == ("telling", "urgency")


def test_new_cards_are_those_of_the_last_play_through() -> None:
    first = [Fact("started", "goat"), Fact("missed", "goat", skill="urgency"), Fact("done", "goat")]
    second = [
        Fact("started", "goat"), Fact("noticed", "goat", skill="urgency"), Fact("done", "goat")
    ]  # fmt: skip
    assert new_in("goat", first, TAUGHT) == ("telling",)
    assert new_in("goat", [*first, *second], TAUGHT) == ("urgency",)
    assert new_in("goat", [*first, *second, *second], TAUGHT) == ()
    assert new_in("never", first, TAUGHT) == ()
