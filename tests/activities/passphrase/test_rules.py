"""Building a password and letting the parrot guess: what every act does."""

from game.activities.passphrase import ROOM
from game.core.acts import Act
from game.core.rules import Note
from tests.activities.explore import all_ways, leading_to
from tests.activities.passphrase.writing import (
    LUNCH,
    PAGE,
    after,
    guessed,
    passphrase,
    state_after,
    tile,
)

SPEC = passphrase()
STRONG = guessed("crab", "ladder", "soup")
SKILL = "privacy.passphrase"


def test_words_are_taken_in_order_and_can_be_taken_out() -> None:
    assert state_after(SPEC, "add soup", "add crab").chosen == ("soup", "crab")
    assert state_after(SPEC, "add soup", "add crab", "out soup").chosen == ("crab",)


def test_no_more_words_fit_than_a_password_has() -> None:
    full = state_after(SPEC, "add crab", "add ladder", "add soup")
    assert not [act for act in ROOM.rules.offers(SPEC, full) if act.verb == "add"]


def test_nothing_can_be_typed_and_no_word_taken_twice() -> None:
    assert after(SPEC, "add crab", "add crab") == after(SPEC, "add crab", "type crab")


def test_another_group_of_tiles_can_be_opened() -> None:
    assert state_after(SPEC, "look home").group == "home"


def test_the_parrot_guesses_only_when_it_is_asked_one_guess_at_a_time() -> None:
    assert after(SPEC, "guess lunch") == after(SPEC)
    state = state_after(SPEC, "add name", "add seven", "guess lunch")
    assert state.said == 1
    assert ROOM.rules.offers(SPEC, state) == (Act("more"),)
    assert ROOM.rules.apply(SPEC, state, Act("more")).state.said == 2


def test_three_odd_words_end_as_strong() -> None:
    done = after(SPEC, *STRONG, "ok")
    assert done.outcome == "strong"


def test_words_that_all_know_end_as_opened_the_first_time() -> None:
    bait = guessed("name", "seven")
    assert after(SPEC, *bait, "ok").outcome == "opened"
    again = (*bait, "ok", "guess lunch", "more", "more", "more", "ok")
    assert after(SPEC, *again).outcome == ""


def test_after_the_parrot_was_in_the_words_can_be_changed() -> None:
    state = state_after(SPEC, *guessed("name", "seven"), "ok", "out name")
    assert state.chosen == ("seven",)


def test_one_known_word_among_odd_ones_goes_on_and_is_lit() -> None:
    done = after(SPEC, *guessed("crab", "ladder", "name"), "ok")
    assert done.outcome == ""
    assert done.state.attempts.lit == {"name"}
    assert done.state.said == 0


def test_the_first_password_says_what_the_child_saw() -> None:
    assert after(SPEC, "add crab", "add ladder", "add soup", "guess lunch").notes == (
        Note("acted", "lunch", "right"),
        Note("noticed", "lunch", "right", SKILL),
    )
    assert after(SPEC, "add name", "guess lunch").notes == (
        Note("acted", "lunch", "slip"),
        Note("missed", "lunch", "slip", SKILL),
        Note("missed", "name", "slip", SKILL),
    )


def test_only_the_first_password_of_a_lock_is_noted() -> None:
    mended = (*guessed("crab"), "ok", "add ladder", "add soup")
    assert after(SPEC, *mended, "guess lunch").notes == ()


def test_each_lock_wants_words_of_its_own() -> None:
    spec = passphrase(*SPEC.tiles, tile("drum"), tile("kite"), tile("boot"), locks=(LUNCH, PAGE))
    first = (*STRONG, "ok")
    assert after(spec, *first).outcome == ""
    assert state_after(spec, *first).chosen == ()
    same = (*first, *guessed("crab", "ladder", "soup", lock="page"))
    assert after(spec, *same, "ok").outcome == "opened"
    other = (*first, *guessed("drum", "kite", "boot", lock="page"))
    assert after(spec, *other, "ok").outcome == "strong"


def test_the_ends_are_strong_and_opened() -> None:
    assert ROOM.outcomes(SPEC) == {"strong", "opened"}


def test_nobody_gets_stuck_with_a_password() -> None:
    ways = all_ways(ROOM.rules, SPEC)
    assert leading_to(ways, "strong") == set(ways)
    assert leading_to(ways, "opened") == {state for state in ways if not state.opened}
