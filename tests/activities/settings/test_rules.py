"""Putting a panel right: what every act does."""

from game.activities.settings import ROOM
from game.activities.settings.state import Said, SettingsState, page_of, values_of
from game.core.acts import Act
from game.core.cues import Feels
from game.core.rules import Note
from tests.activities.settings.sample import ALL_RIGHT, after, panel, state_after

SPEC = panel()
DARK, AUDIENCE = "design.dark-patterns", "privacy.audience"


def test_a_link_opens_its_page_and_back_closes_it() -> None:
    assert page_of(SPEC, state_after(SPEC, "open more", "open messages")).id == "messages"
    assert page_of(SPEC, state_after(SPEC, "open more", "open messages", "back")).id == "more"
    assert state_after(SPEC, "open more", "back") == SettingsState()


def test_a_control_can_only_be_set_on_its_own_page() -> None:
    away = ROOM.rules.apply(SPEC, SettingsState(), Act("set", "who-sees", "nobody"))
    assert away.state == SettingsState()


def test_the_app_pushes_back_before_anything_closes() -> None:
    state = state_after(SPEC, "open more", "set who-sees friends")
    assert state.push == "lonely"
    assert values_of(SPEC, state)["who-sees"] == "everyone"


def test_staying_leaves_everything_as_it_was_and_counts_as_a_slip() -> None:
    done = after(SPEC, "open more", "set who-sees friends", "stay lonely")
    assert values_of(SPEC, done.state)["who-sees"] == "everyone"
    assert done.notes == (
        Note("acted", "lonely", "slip"),
        Note("missed", "lonely", "slip", DARK),
    )


def test_going_on_past_a_guilt_trip_is_right_and_says_what_the_trick_was() -> None:
    done = after(SPEC, "open more", "set who-sees friends", "go-on lonely")
    assert values_of(SPEC, done.state)["who-sees"] == "friends"
    assert done.notes[1] == Note("noticed", "lonely", "right", DARK)
    assert done.state.said == Said("push", "lonely")


def test_staying_at_a_fair_question_is_right_and_a_twin_has_no_trick_to_notice() -> None:
    done = after(SPEC, "open club", "set club-page team", "stay club-asks")
    assert done.notes == (Note("acted", "club-asks", "right"),)
    assert done.state.said == Said("push", "club-asks")


def test_only_the_first_answer_to_a_push_counts() -> None:
    again = ("open more", "set who-sees friends", "stay lonely", "set who-sees friends")
    assert after(SPEC, *again, "go-on lonely").notes == ()


def test_a_waiting_push_lets_nothing_else_happen() -> None:
    state = state_after(SPEC, "open more", "set who-sees friends")
    assert ROOM.rules.offers(SPEC, state) == (Act("stay", "lonely"), Act("go-on", "lonely"))


def test_taking_the_bait_is_a_slip_once_and_can_be_undone() -> None:
    done = after(SPEC, "set famous yes")
    assert done.notes == (Note("acted", "famous", "slip"), Note("missed", "famous", "slip", DARK))
    assert Feels("yusuf", "surprised") in done.cues
    assert after(SPEC, "set famous yes", "set famous no", "set famous yes").notes == ()


def test_asking_what_a_control_does_says_so_and_judges_nothing() -> None:
    done = after(SPEC, "what famous")
    assert done.state.said == Said("control", "famous")
    assert done.notes == ()


def test_hints_come_one_after_another_and_then_again() -> None:
    said = [state_after(SPEC, *["hint"] * times).said for times in (1, 2, 3, 4)]
    assert said == [Said("hint", number) for number in ("1", "2", "3", "1")]


def test_done_too_early_shows_one_small_consequence_and_goes_on() -> None:
    done = after(SPEC, "done")
    assert done.outcome == ""
    assert done.state.missing == "far-sees-no-clips"
    assert state_after(SPEC, "done", "ok").missing == ""


def test_closing_the_club_page_too_shows_that_nobody_finds_the_times() -> None:
    close = ("back", "back", "open club", "set club-page team", "go-on club-asks")
    done = after(SPEC, *ALL_RIGHT, *close, "done")
    assert done.state.missing == "club-stays-open"
    assert done.notes[0] == Note("acted", "club-stays-open", "slip")


def test_the_first_done_judges_each_part_of_the_goal_and_the_bait_left_alone() -> None:
    assert after(SPEC, "done").notes == (
        Note("acted", "friends-see", "right"),
        Note("acted", "friends-write", "right"),
        Note("acted", "club-stays-open", "right"),
        Note("missed", "far-sees-no-clips", "slip", AUDIENCE),
        Note("missed", "far-writes-not", "slip", AUDIENCE),
        Note("noticed", "famous", "right", DARK),
    )


def test_only_the_first_done_judges() -> None:
    assert after(SPEC, "done", "ok", "done").notes == ()


def test_when_all_is_as_wanted_the_child_reads_why_and_the_scene_is_set() -> None:
    done = after(SPEC, *ALL_RIGHT, "done")
    assert done.state.over
    assert {note.verdict for note in done.notes} == {"right"}
    assert after(SPEC, *ALL_RIGHT, "done", "ok").outcome == "set"


def test_half_of_what_is_judged_is_genuine() -> None:
    genuine = [item.id for item in ROOM.items(SPEC) if item.genuine]
    assert genuine == ["friends-see", "friends-write", "club-stays-open", "club-asks"]
    assert len(ROOM.items(SPEC)) == 9


def test_every_judged_thing_has_an_id_of_its_own() -> None:
    ids = [item.id for item in ROOM.items(SPEC)]
    ids += [control.id for page in SPEC.pages for control in page.controls if control.options]
    assert len(set(ids)) == len(ids) - 1, "only the bait is both a control and judged"


def test_what_a_control_does_is_said_until_it_is_asked_again() -> None:
    said = after(SPEC, "what more").state
    assert said.said is not None
    assert after(SPEC, "what more", "what more").state.said is None
