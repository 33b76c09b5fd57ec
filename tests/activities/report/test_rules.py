"""Keeping, telling, reporting and blocking: what every act does."""

from game.activities.report import ROOM
from game.core.acts import Act
from game.core.cues import Feels, Sound
from game.core.rules import Note
from tests.activities.report.writing import (
    BLOCKED,
    SENT,
    SKILL,
    TOLD,
    after,
    kept,
    possible,
    report,
    state_after,
)

SPEC = report()


def test_a_find_is_looked_at_before_it_is_kept_or_left() -> None:
    assert possible(SPEC) >= {"look copy", "look fans"}
    assert "keep copy" not in possible(SPEC)
    assert possible(SPEC, "look copy") >= {"keep copy", "leave copy", "close"}


def test_keeping_what_hurts_is_right_and_its_skill_is_noticed() -> None:
    done = after(SPEC, "look copy", "keep copy")
    assert done.notes == (
        Note("acted", "copy", "right"),
        Note("noticed", "copy", "right", "conduct.bullying"),
    )
    assert done.cues == (Sound("right"), Feels("linh", "brave"))
    assert done.state.sorted == {"copy"}


def test_leaving_what_hurts_is_a_slip_and_its_tells_stay_lit() -> None:
    done = after(SPEC, "look copy", "leave copy")
    assert [note.kind for note in done.notes] == ["acted", "missed"]
    state = state_after(SPEC, "look copy", "leave copy", "ok")
    assert state.attempts.lit == {"copy"}
    assert not state.sorted


def test_keeping_the_fan_page_is_gently_corrected() -> None:
    done = after(SPEC, "look fans", "keep fans")
    assert done.notes == (Note("acted", "fans", "slip"),)
    assert not done.state.sorted


def test_only_the_first_judgement_of_a_find_counts() -> None:
    again = after(SPEC, "look fans", "keep fans", "ok", "look fans", "leave fans")
    assert again.notes == ()
    assert again.state.sorted == {"fans"}


def test_when_all_is_sorted_the_first_stone_has_its_tick() -> None:
    done = after(SPEC, *kept(SPEC)[:-1])
    assert done.state.notice.about == "kept"
    assert done.notes == (Note("noticed", "keep", "", SKILL),)


def test_an_adult_who_laughs_is_no_telling_and_the_next_can_be_tried() -> None:
    done = after(SPEC, "go tell", "tell cousin", "start-with worry")
    assert done.notes == ()
    assert done.cues == (Sound("hmm"), Feels("cousin", "laughing"), Feels("linh", "sad"))
    assert possible(SPEC, "go tell", "tell cousin", "start-with worry", "ok") >= {
        "tell mother",
        "tell teacher",
    }


def test_one_who_laughed_listens_once_somebody_else_has() -> None:
    laughed = ("go tell", "tell cousin", "start-with worry", "ok")
    assert "tell cousin" not in possible(SPEC, *laughed)
    again = (*laughed, "tell teacher", "start-with worry", "ok", "tell cousin", "start-with worry")
    assert after(SPEC, *again).notes == (Note("told", "cousin"),)
    assert after(SPEC, *again).state.helper == "teacher"


def test_a_busy_adult_listens_when_told_again() -> None:
    busy = ("go tell", "tell mother", "start-with worry")
    assert after(SPEC, *busy).notes == ()
    done = after(SPEC, *busy, "ok", "tell mother", "start-with worry")
    assert Note("told", "mother") in done.notes


def test_a_note_reaches_a_busy_adult_at_once_but_not_one_who_laughs() -> None:
    assert Note("told", "mother") in after(SPEC, "go tell", "tell mother", "start-with note").notes
    assert after(SPEC, "go tell", "tell cousin", "start-with note").notes == ()


def test_an_adult_who_listens_has_been_told() -> None:
    done = after(SPEC, *TOLD[:-1])
    assert done.notes == (Note("told", "teacher"), Note("noticed", "tell", "", SKILL))
    assert done.state.helper == "teacher"


def test_the_choice_of_an_adult_can_be_taken_back() -> None:
    assert state_after(SPEC, "go tell", "tell cousin", "close").asking == ""


def test_a_report_needs_the_fitting_reason_and_shows_what_it_sends_first() -> None:
    wrong = after(SPEC, "go report", "reason money")
    assert wrong.notes == (Note("missed", "reason", "", SKILL),)
    assert "send" not in possible(SPEC, "go report", "reason money", "ok")
    assert possible(SPEC, "go report", "reason pretends", "ok") >= {"send", "close"}
    assert state_after(SPEC, *SENT).sent


def test_leaving_the_form_half_way_empties_it() -> None:
    assert state_after(SPEC, "go report", "reason pretends", "ok", "go tell").reason == ""


def test_blocking_after_keeping_hides_nothing() -> None:
    assert not state_after(SPEC, *kept(SPEC), *BLOCKED).hidden


def test_blocking_before_keeping_hides_and_a_helper_finds_it_again() -> None:
    done = after(SPEC, *BLOCKED[:-1])
    assert done.notes == (Note("missed", "block", "", SKILL),)
    assert "look copy" not in possible(SPEC, *BLOCKED, "go keep")
    assert "search" not in possible(SPEC, *BLOCKED, "go keep")
    helped = (*BLOCKED, *TOLD, "go keep", "search", "ok")
    assert "look copy" in possible(SPEC, *helped)


def test_shouting_back_ends_as_its_outcome_and_everything_done_is_kept() -> None:
    done = after(SPEC, "look fans", "leave fans", "ok", "look copy", "shout back")
    assert done.notes == (Note("acted", "back", "slip"), Note("missed", "back", "slip", SKILL))
    over = ROOM.rules.apply(SPEC, done.state, Act("ok"))
    assert over.outcome == "shouted"
    assert over.state.sorted == {"fans"}
    assert "look copy" in {str(act) for act in ROOM.rules.offers(SPEC, over.state)}


def test_shouting_tempts_only_beside_what_hurts_and_only_once() -> None:
    assert "shout back" not in possible(SPEC, "look fans")
    assert "shout back" not in possible(SPEC, "look copy", "shout back", "ok", "look copy")


def test_what_happens_then_waits_for_keep_tell_and_report() -> None:
    assert "then" not in possible(SPEC, *kept(SPEC), *TOLD)
    assert "then" not in possible(SPEC, *TOLD, *SENT)
    assert "then" in possible(SPEC, *TOLD, *SENT, "go keep", *kept(SPEC))


def test_reading_what_happens_then_ends_helped() -> None:
    done = (*kept(SPEC), *TOLD, *SENT)
    first = after(SPEC, *done, "then")
    assert first.cues == (Sound("page"), Feels("linh", "sad"))
    assert possible(SPEC, *done, "then") == {"then"}
    assert after(SPEC, *done, *["then"] * 5).outcome == "helped"


def test_the_ends_are_helped_and_what_tempts() -> None:
    assert ROOM.outcomes(SPEC) == {"helped", "shouted"}


def test_a_find_without_tells_is_genuine() -> None:
    assert [(item.id, item.genuine) for item in ROOM.items(SPEC)] == [
        ("copy", False),
        ("fans", True),
    ]
