"""Which light cards a child has, and which of them are new."""

from game.core.cards import Cards
from game.core.facts import BOOSTER, Fact
from game.core.lesson import Lesson

LESSONS = {
    "goat": Lesson(("urgency", "telling"), frozenset(["urgency"])),
    "threat": Lesson(("threats",), frozenset(["threats"]), sensitive=True),
}
MISSED = (
    Fact("started", "goat"), Fact("missed", "goat", skill="urgency"), Fact("done", "goat")
)  # fmt: skip


def after(*facts: Fact) -> Cards:
    cards = Cards()
    for fact in facts:
        cards.take(fact, LESSONS)
    return cards


def test_a_card_comes_with_the_tell_that_was_noticed() -> None:
    assert after(Fact("noticed", "goat", skill="urgency")).found == ("urgency",)
    assert after(Fact("missed", "goat", skill="urgency")).found == ()


def test_a_skill_without_a_tell_to_find_gives_its_card_when_the_level_is_done() -> None:
    assert after(*MISSED).found == ("telling",)


def test_a_story_ended_before_its_tricks_were_met_gives_no_card_of_them() -> None:
    assert after(Fact("started", "goat"), Fact("done", "goat")).found == ("telling",)


def test_a_level_of_which_only_done_is_kept_gives_its_cards() -> None:
    cards = after(Fact("done", "threat"))
    assert cards.found == cards.new_in("threat") == ("threats",)


def test_a_booster_can_find_what_was_missed() -> None:
    again = Fact("noticed", "goat", action=BOOSTER, skill="urgency")
    assert after(*MISSED, again).found == ("telling", "urgency")


def test_new_cards_are_those_of_the_last_play_through() -> None:
    again = (
        Fact("started", "goat"), Fact("noticed", "goat", skill="urgency"), Fact("done", "goat")
    )  # fmt: skip
    assert after(*MISSED).new_in("goat") == ("telling",)
    assert after(*MISSED, *again).new_in("goat") == ("urgency",)
    assert after(*MISSED, *again, *again).new_in("goat") == ()
    assert after(*MISSED).new_in("never") == ()
