"""Building a password, letting the parrot guess, keeping the words: what every act does."""

from game.activities.passphrase import ROOM
from game.core.acts import Act
from game.core.rules import Note
from tests.activities.explore import all_ways, leading_to
from tests.activities.passphrase.writing import (
    BEA,
    SKILL,
    STRONG,
    TILES,
    WHOLE,
    after,
    guessed,
    passphrase,
    state_after,
)

SPEC = passphrase()
KEPT = passphrase(**WHOLE)
SAID = (*STRONG, "judge bea not-fine", "do bea say")


def offered(*acts: str) -> set[str]:
    return {act.verb for act in ROOM.rules.offers(KEPT, state_after(KEPT, *acts))}


def test_words_are_taken_in_order_and_can_be_taken_out() -> None:
    assert state_after(SPEC, "add soup", "add crab").chosen == ("soup", "crab")
    assert state_after(SPEC, "add soup", "add crab", "out soup").chosen == ("crab",)


def test_no_more_words_fit_than_a_password_has() -> None:
    full = state_after(SPEC, "add crab", "add ladder", "add soup")
    assert not [act for act in ROOM.rules.offers(SPEC, full) if act.verb == "add"]


def test_nothing_can_be_typed_and_no_word_taken_twice() -> None:
    assert after(SPEC, "add crab", "add crab") == after(SPEC, "add crab", "type crab")


def test_words_that_lie_there_from_the_start_stay() -> None:
    laid = passphrase(laid=("crab",))
    assert state_after(laid).chosen == ("crab",)
    assert state_after(laid, "out crab").chosen == ("crab",)


def test_the_parrot_guesses_only_when_it_is_asked_one_guess_at_a_time() -> None:
    assert after(SPEC, "guess") == after(SPEC)
    state = state_after(SPEC, "add crab", "guess")
    assert state.said == 1
    assert ROOM.rules.offers(SPEC, state) == (Act("more"),)
    told = ROOM.rules.apply(SPEC, state, Act("more")).state
    assert ROOM.rules.offers(SPEC, told) == (Act("ok"),)


def test_three_odd_words_end_as_strong_where_nobody_writes() -> None:
    assert after(SPEC, *STRONG).outcome == "strong"


def test_words_that_everyone_knows_end_as_opened_the_first_time_and_are_built_anew() -> None:
    opened = after(SPEC, *guessed("name", "seven"), "ok")
    assert opened.outcome == "opened"
    assert opened.state.chosen == ()
    again = after(SPEC, *guessed("name", "seven"), "ok", *guessed("name", "seven"), "ok")
    assert (again.outcome, again.state.chosen) == ("", ("name", "seven"))


def test_one_known_word_among_odd_ones_goes_on_and_is_lit() -> None:
    done = after(SPEC, *guessed("crab", "ladder", "name"), "ok")
    assert done.outcome == ""
    assert done.state.attempts.lit == {"name"}
    assert done.state.said == 0


def test_the_first_password_alone_says_what_the_child_saw() -> None:
    assert after(SPEC, "add crab", "add ladder", "add soup", "guess").notes == (
        Note("acted", "password", "right"),
        Note("noticed", "password", "right", SKILL),
    )
    assert after(SPEC, "add name", "guess").notes == (
        Note("acted", "password", "slip"),
        Note("missed", "password", "slip", SKILL),
        Note("missed", "name", "slip", SKILL),
    )
    mended = (*guessed("crab"), "ok", "add ladder", "add soup", "guess")
    assert after(SPEC, *mended).notes == ()


def test_once_the_words_hold_others_write_and_each_is_judged() -> None:
    assert after(KEPT, *STRONG).outcome == ""
    assert offered(*STRONG) >= {"stop", "judge"}
    assert offered(*STRONG, "judge bea not-fine") == {"let-be", "to-show", "do"}


def test_with_what_offers_nothing_there_is_nothing_to_do() -> None:
    helper = (*STRONG, "judge bea not-fine", "let-be bea", "on bea", "judge helper not-fine")
    assert offered(*helper) == {"on"}


def test_words_said_to_a_friend_are_heard_by_the_parrot_and_never_hold_again() -> None:
    said = after(KEPT, *SAID)
    assert (said.outcome, said.sets) == ("overheard", ("said",))
    assert said.state.chosen == ()
    same = after(KEPT, *SAID, *guessed("crab", "ladder", "soup"), "ok")
    assert same.outcome == "opened"


def test_new_words_hold_and_what_came_of_saying_the_old_ones_is_told() -> None:
    new = (*SAID, *guessed("boot", "snail", "drum"), "ok")
    assert offered(*new) == {"on"}
    assert state_after(KEPT, *new, "on bea").hand.settled == {"bea"}


def test_the_joy_comes_last_is_remembered_as_it_begins_and_leaves_a_fresh_table() -> None:
    judged = ("judge bea not-fine", "let-be bea", "on bea", "judge helper fine", "on helper")
    began = after(KEPT, *STRONG, *judged)
    assert (began.outcome, began.sets) == ("", ("locked",))
    assert after(KEPT, *STRONG, *judged, "next").outcome == ""
    done = after(KEPT, *STRONG, *judged, "next", "next")
    assert done.outcome == "strong"
    assert done.state.chosen == ()


def test_the_ends_are_what_can_happen() -> None:
    assert ROOM.outcomes(SPEC) == {"strong", "opened"}
    assert ROOM.outcomes(KEPT) == {"strong", "opened", "overheard"}
    assert ROOM.outcomes(passphrase(laid=("crab", "ladder"))) == {"strong"}


def test_nobody_gets_stuck_with_a_password() -> None:
    small = passphrase(*TILES[2:5], TILES[6], messages=(), joy=())
    ways = all_ways(ROOM.rules, small)
    assert leading_to(ways, "strong") == set(ways)
    assert leading_to(ways, "opened") == set(ways)


def test_what_is_judged_is_what_others_write() -> None:
    assert [item.id for item in ROOM.items(KEPT)] == ["bea", "helper"]
    assert ROOM.items(KEPT)[0].tells == BEA.tells
