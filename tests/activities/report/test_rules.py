"""Keeping, reporting and blocking: what every act does."""

from game.activities.report import ROOM
from game.core.acts import parse
from game.core.cues import Feels, Sound
from game.core.rules import Note
from tests.activities.report.writing import (
    BLOCKED,
    SENDING,
    SKILL,
    after,
    judged,
    possible,
    report,
    state_after,
)

SPEC = report()
FOUND = judged(SPEC)


def test_each_find_comes_to_hand_by_itself() -> None:
    first = ("judge laugh not-fine", "to-show laugh", "on laugh")
    assert "judge laugh fine" in possible(SPEC)
    assert "judge tease fine" in possible(SPEC, *first)


def test_the_other_steps_wait_until_all_that_hurts_is_kept() -> None:
    """Who was blocked first was out of sight with all there was to show."""
    for acts in ((), ("judge laugh not-fine",), judged(SPEC, keep=False)):
        assert not {each for each in possible(SPEC, *acts) if each.startswith(("go", "block"))}
    assert possible(SPEC, *FOUND) >= {"go keep", "go block", "reason pretends"}
    assert possible(SPEC, *FOUND, "go block") >= {"go report", "block"}


def test_a_verdict_is_noted_and_what_is_kept_is_no_verdict() -> None:
    assert after(SPEC, "judge laugh not-fine").notes == (
        Note("acted", "laugh", "right"),
        Note("noticed", "laugh", "right", "conduct.bullying"),
    )
    assert after(SPEC, "judge laugh not-fine", "to-show laugh").notes == ()


def test_with_all_that_hurts_kept_the_step_has_its_tick_its_mark_and_the_next_step_comes() -> None:
    done = after(SPEC, *FOUND)
    assert done.sets == ("kept",)
    assert done.notes == (Note("noticed", "keep", "", SKILL),)
    assert Feels("linh", "brave") in done.cues
    assert done.state.at == "report"


def test_keeping_what_is_fine_does_no_harm() -> None:
    acts = [each.replace("let-be tease", "to-show tease") for each in FOUND]
    assert after(SPEC, *acts).sets == ("kept",)


def test_what_hurts_and_was_left_behind_is_shown_again_until_it_is_kept() -> None:
    left = judged(SPEC, keep=False)
    assert after(SPEC, *left).sets == ()
    assert "keep laugh" in possible(SPEC, *left)
    assert "then" not in possible(SPEC, *left)
    assert after(SPEC, *left, "keep laugh").sets == ("kept",)


def test_a_report_needs_the_fitting_reason_and_shows_what_it_sends_first() -> None:
    wrong = after(SPEC, *FOUND, "reason money")
    assert wrong.notes == (Note("missed", "reason", "", SKILL),)
    assert "send" not in possible(SPEC, *FOUND, "reason money")
    assert "reason money" not in possible(SPEC, *FOUND, "reason money")
    assert possible(SPEC, *FOUND, "reason pretends") >= {"send", "unsay"}
    assert after(SPEC, *FOUND, *SENDING).sets == ("reported",)


def test_a_reason_can_be_taken_back_and_a_form_is_sent_once() -> None:
    assert state_after(SPEC, *FOUND, "reason pretends", "unsay").reason == ""
    again = possible(SPEC, *FOUND, *SENDING, "go report")
    assert not {act for act in again if act.startswith(("reason", "send"))}


def test_only_the_first_reason_says_what_the_child_thought() -> None:
    assert after(SPEC, *FOUND, "reason money", "reason pretends").notes == ()


def test_a_block_is_noted_and_the_step_that_is_left_comes() -> None:
    done = after(SPEC, *FOUND, *BLOCKED)
    assert done.notes == (Note("noticed", "block", "", SKILL),)
    assert done.state.at == "report"


def test_shouting_back_leads_away_sets_its_mark_and_the_sheet_waits() -> None:
    done = after(SPEC, "judge laugh not-fine", "do laugh shout")
    assert done.outcome == "shouted"
    assert done.sets == ("shouted",)
    assert {str(act) for act in ROOM.rules.offers(SPEC, done.state)} == {"on laugh"}


def test_keep_and_report_are_needed_and_a_block_may_come_too() -> None:
    assert "then" not in possible(SPEC, *FOUND)
    assert "then" not in possible(SPEC)
    assert {"then", "block"} <= possible(SPEC, *FOUND, *SENDING)
    assert after(SPEC, *FOUND, *SENDING, "then").outcome == "helped"


def test_the_phone_can_be_put_away_while_nothing_is_in_hand() -> None:
    assert "put-away" not in possible(SPEC)
    assert after(SPEC, *FOUND, "put-away").outcome == "put-away"
    assert "put-away" not in possible(SPEC, *FOUND, *SENDING)


def test_another_visit_starts_anew_and_judges_nothing_twice() -> None:
    again = after(SPEC, *FOUND, *SENDING, "then").state
    assert ROOM.rules.offers(SPEC, again) == ROOM.rules.offers(SPEC, ROOM.rules.start(SPEC, 0))
    assert ROOM.rules.apply(SPEC, again, parse("judge laugh fine")).notes == (
        Note("acted", "laugh"),
    )


def test_the_ends_are_helped_put_away_and_what_tempts() -> None:
    assert ROOM.outcomes(SPEC) == {"helped", "put-away", "shouted"}


def test_what_is_judged_are_the_finds() -> None:
    assert [(item.id, item.genuine) for item in ROOM.items(SPEC)] == [
        ("laugh", False),
        ("tease", True),
    ]


def test_a_step_that_is_done_is_heard() -> None:
    assert Sound("send") in after(SPEC, *FOUND, *SENDING).cues
    assert Sound("right") in after(SPEC, *FOUND).cues
