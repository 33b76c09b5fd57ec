"""Sorting an inbox: what every act does."""

from game.activities.inbox import ROOM
from game.activities.inbox.state import tray_of, waiting
from game.core.rules import Note
from tests.activities.explore import all_ways, leading_to
from tests.activities.inbox.writing import CLINIC, GOAT, after, inbox, state_after

SPEC = inbox()


def test_opening_a_message_shows_it_and_closing_puts_it_back() -> None:
    assert state_after(SPEC, "open goat").open == "goat"
    assert state_after(SPEC, "open goat", "close") == state_after(SPEC)


def test_a_right_basket_takes_the_message_once_its_why_was_read() -> None:
    assert tray_of(state_after(SPEC, "put clinic fine"), "clinic") is None
    assert tray_of(state_after(SPEC, "put clinic fine", "ok"), "clinic") == "fine"


def test_an_open_message_can_be_put_and_one_in_the_list_as_well() -> None:
    assert after(SPEC, "open goat", "put goat bin") == after(SPEC, "put goat bin")


def test_a_wrong_basket_gives_the_message_back_with_its_tells_lit() -> None:
    state = state_after(SPEC, "put goat fine", "ok")
    assert tray_of(state, "goat") is None
    assert state.attempts.lit == {"goat"}


def test_a_message_that_went_wrong_waits_behind_the_others() -> None:
    spec = inbox(GOAT, CLINIC)
    assert [each.id for each in waiting(spec, state_after(spec))] == ["goat", "clinic"]
    again = state_after(spec, "put goat fine", "ok")
    assert [each.id for each in waiting(spec, again)] == ["clinic", "goat"]


def test_showing_is_never_wrong_and_makes_the_helper_ask_back() -> None:
    done = after(SPEC, "put clinic show")
    assert done.state.asking
    assert done.state.slips.many == 0
    assert done.notes == (Note("told", "clinic", "asked"),)


def test_the_answer_to_the_helper_is_the_verdict() -> None:
    right = after(SPEC, "put goat show", "think goat trick")
    assert right.notes[0] == Note("acted", "goat", "right")
    wrong = after(SPEC, "put clinic show", "think clinic trick")
    assert wrong.notes == (Note("acted", "clinic", "slip"),)
    assert wrong.state.slips.many == 1


def test_a_shown_message_lies_in_the_show_basket_after_a_right_answer() -> None:
    state = state_after(SPEC, "put goat show", "think goat trick", "ok")
    assert tray_of(state, "goat") == "show"


def test_every_skill_of_a_trick_is_noticed_when_it_is_judged_right_at_once() -> None:
    assert after(SPEC, "put goat bin").notes == (
        Note("acted", "goat", "right"),
        Note("noticed", "goat", "right", "scam.too-good"),
        Note("noticed", "goat", "right", "scam.urgency"),
    )


def test_every_skill_of_a_trick_is_missed_when_it_is_trusted() -> None:
    kinds = [note.kind for note in after(SPEC, "put goat fine").notes]
    assert kinds == ["acted", "missed", "missed"]


def test_only_the_first_judgement_of_a_message_counts() -> None:
    assert after(SPEC, "put goat fine", "ok", "put goat bin").notes == ()
    assert after(SPEC, "put clinic fine", "ok", "back clinic", "put clinic bin").notes == ()


def test_a_sorted_message_can_be_taken_out_again() -> None:
    state = state_after(SPEC, "put clinic fine", "ok", "back clinic")
    assert tray_of(state, "clinic") is None


def test_tapping_the_bait_ends_as_its_outcome_and_leaves_the_message_lit() -> None:
    done = after(SPEC, "open goat", "tap goat")
    assert done.outcome == "goat-runs"
    assert done.state.open == ""
    assert done.state.attempts.lit == {"goat"}
    assert done.notes[0] == Note("acted", "goat", "slip")


def test_the_bait_can_only_be_tapped_inside_the_open_message() -> None:
    assert after(SPEC, "tap goat") == after(SPEC)


def test_the_last_right_message_ends_the_scene_sorted() -> None:
    assert after(SPEC, "put clinic fine", "ok", "put goat bin", "ok").outcome == "sorted"


def test_more_slips_than_allowed_end_as_muddled_once() -> None:
    wrong = ("put goat fine", "ok")
    assert after(SPEC, *wrong).outcome == ""
    assert after(SPEC, *wrong, *wrong).outcome == "muddled"
    assert after(SPEC, *wrong, *wrong, *wrong).outcome == ""


def test_after_being_muddled_the_inbox_is_as_it_was_left() -> None:
    wrong = ("put goat fine", "ok", "put goat fine", "ok")
    state = state_after(SPEC, "put clinic fine", "ok", *wrong)
    assert tray_of(state, "clinic") == "fine"
    assert state_after(SPEC, "put clinic fine", "ok", *wrong, "open goat").open == "goat"


def test_the_ends_of_an_inbox_are_sorted_muddled_and_its_taps() -> None:
    assert ROOM.outcomes(SPEC) == {"sorted", "muddled", "goat-runs"}


def test_a_message_without_tells_is_genuine() -> None:
    assert [(item.id, item.genuine) for item in ROOM.items(SPEC)] == [
        ("clinic", True),
        ("goat", False),
    ]


def test_nobody_gets_stuck_in_an_inbox() -> None:
    ways = all_ways(ROOM.rules, SPEC)
    assert leading_to(ways, "sorted") == set(ways)
    assert leading_to(ways, "goat-runs") == set(ways)
    assert leading_to(ways, "muddled") == {state for state in ways if not state.slips.muddled}
