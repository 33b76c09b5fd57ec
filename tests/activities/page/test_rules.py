"""Inspecting pages: what every act does."""

from game.activities.page import ROOM
from game.activities.page.state import mark_of
from game.core.rules import Note
from tests.activities.explore import all_ways, leading_to
from tests.activities.page.writing import PLAIN, SHINY, after, forms, shops, state_after

SPEC, FORMS = shops(), forms()


def test_a_spot_is_looked_at_closely_and_left_again() -> None:
    assert state_after(SPEC, "look clock").spot == "clock"
    assert state_after(SPEC, "look clock", "close") == state_after(SPEC)


def test_only_spots_of_the_page_in_front_can_be_looked_at() -> None:
    assert after(SPEC, "look door") == after(SPEC)
    assert state_after(SPEC, "visit plain", "look door").spot == "door"


def test_a_clock_can_be_looked_at_twice_and_starts_afresh_when_it_was_left() -> None:
    assert state_after(SPEC, "look clock", "again").again
    assert not state_after(SPEC, "look clock", "again", "close", "look clock").again
    assert state_after(SPEC, "look lock", "again") == state_after(SPEC, "look lock")


def test_a_spot_noted_right_is_in_the_notebook() -> None:
    odd = state_after(SPEC, "look clock", "note clock odd", "ok")
    assert mark_of(odd, "clock") == "odd"
    assert odd.attempts.lit == frozenset()


def test_an_odd_spot_noted_right_is_noticed_with_its_skill() -> None:
    assert after(SPEC, "look clock", "note clock odd").notes == (
        Note("acted", "clock", "right"),
        Note("noticed", "clock", "right", "scam.urgency"),
    )


def test_doubting_a_fine_spot_is_a_slip_like_trusting_an_odd_one() -> None:
    assert after(SPEC, "look lock", "note lock odd").notes == (Note("acted", "lock", "slip"),)
    missed = after(SPEC, "look clock", "note clock fine")
    assert [note.kind for note in missed.notes] == ["acted", "missed"]
    assert missed.state.attempts.lit == {"clock"}
    assert mark_of(missed.state, "clock") is None


def test_only_the_first_note_on_a_spot_counts() -> None:
    again = ("look clock", "note clock fine", "ok", "look clock", "note clock odd")
    assert after(SPEC, *again).notes == ()
    assert mark_of(after(SPEC, *again).state, "clock") == "odd"


def test_going_on_with_a_trick_ends_as_the_author_says_and_lights_its_tells() -> None:
    done = after(SPEC, "go shiny")
    assert done.outcome == "paid"
    assert done.state.attempts.lit == {"clock"}
    assert done.notes[0] == Note("acted", "shiny", "slip")
    assert done.notes[1] == Note("missed", "shiny", "slip", "scam.urgency")


def test_tells_that_were_lit_make_no_verdict_any_more() -> None:
    assert after(SPEC, "go shiny", "look clock", "note clock odd").notes == ()


def test_leaving_a_trick_is_right_and_closes_its_tab() -> None:
    done = after(SPEC, "away shiny")
    assert done.notes[0] == Note("acted", "shiny", "right")
    left = state_after(SPEC, "away shiny", "ok")
    assert left.site == "plain"
    assert after(SPEC, "away shiny", "ok", "visit shiny").state == left


def test_leaving_a_fine_page_is_a_slip_and_it_stays_open() -> None:
    done = after(SPEC, "visit plain", "away plain")
    assert done.notes == (Note("acted", "plain", "slip"),)
    assert state_after(SPEC, "visit plain", "away plain", "ok").site == "plain"


def test_one_fine_page_used_ends_the_scene() -> None:
    assert after(SPEC, "visit plain", "go plain", "ok").outcome == "done"


def test_asking_is_never_wrong_and_the_answer_is_the_verdict() -> None:
    asked = after(SPEC, "ask shiny")
    assert asked.notes == (Note("told", "shiny", "asked"),)
    assert after(SPEC, "ask shiny", "think shiny trick").notes[0].verdict == "right"
    assert after(SPEC, "ask shiny", "think shiny fine").notes[0].verdict == "slip"
    assert after(SPEC, "visit plain", "ask plain", "think plain trick").notes[0].verdict == "slip"


def test_going_on_after_asking_is_never_wrong() -> None:
    asked = ("ask shiny", "think shiny fine", "ok", "go shiny")
    held = after(SPEC, *asked)
    assert (held.notes, held.outcome) == ((), "")
    assert held.state.answer
    assert held.state.answer.about == "held"
    known = after(SPEC, "ask shiny", "think shiny trick", "ok", "go shiny")
    assert known.state.attempts.lit == {"clock"}
    fine = ("visit plain", "ask plain", "think plain fine", "ok", "go plain", "ok")
    assert after(shops(enough=1), *fine).outcome == "done"


def test_a_fine_page_used_without_a_look_is_luck_once() -> None:
    spec = shops(enough=1)
    assert after(spec, "visit plain", "go plain").outcome == "lucky"
    assert after(spec, "visit plain", "go plain", "go plain", "ok").outcome == "done"
    looked = ("visit plain", "look door", "note door fine", "ok", "go plain", "ok")
    assert after(spec, *looked).outcome == "done"


def test_the_ends_are_done_those_of_tricks_and_luck_where_a_look_is_wanted() -> None:
    assert ROOM.outcomes(SPEC) == {"done", "paid"}
    assert ROOM.outcomes(shops(enough=2)) == {"done", "paid", "lucky"}
    assert ROOM.outcomes(shops(SHINY, enough=2)) == {"done", "paid"}


def test_a_scene_of_tricks_alone_is_done_when_all_are_left() -> None:
    assert after(shops(SHINY), "away shiny", "ok").outcome == "done"


def test_every_page_is_settled_where_the_author_wants_each() -> None:
    spec = shops(settle="each")
    assert after(spec, "visit plain", "go plain", "ok").outcome == ""
    assert after(spec, "visit plain", "go plain", "ok", "away shiny", "ok").outcome == "done"


def test_a_form_starts_as_the_page_has_set_it() -> None:
    assert state_after(FORMS).given == {"number"}
    assert state_after(FORMS, "keep number").given == frozenset()


def test_sending_what_a_quiz_does_not_need_is_missed_with_the_field() -> None:
    done = after(FORMS, "go quiz")
    assert done.outcome == "adverts"
    assert Note("missed", "number", "slip", "privacy.personal-info") in done.notes
    assert "number" in done.state.attempts.lit


def test_a_trick_form_gets_nothing_while_its_odd_fields_are_kept() -> None:
    done = after(FORMS, "keep number", "go quiz")
    assert (done.outcome, done.notes) == ("", ())
    assert done.state.answer
    assert done.state.answer.about == "refused"


def test_a_fine_form_stops_at_the_field_that_does_not_suit_it() -> None:
    empty = after(FORMS, "visit survey", "go survey")
    assert empty.notes == (Note("acted", "animal", "slip"),)
    much = after(FORMS, "visit survey", "give animal", "give news", "go survey")
    assert much.notes[0] == Note("acted", "news", "slip")


def test_a_form_that_asks_little_is_fine_with_each_field_judged() -> None:
    done = after(FORMS, "visit survey", "give animal", "go survey")
    assert done.notes == (
        Note("acted", "survey", "right"),
        Note("acted", "animal", "right"),
        Note("acted", "news", "right"),
        Note("noticed", "news", "right", "privacy.personal-info"),
    )


def test_spots_and_fields_are_judged_with_the_name_of_their_page() -> None:
    found = [(item.id, item.genuine, item.who) for item in ROOM.items(SPEC)]
    assert found == [
        ("lock", True, "Star Shirts"),
        ("clock", False, "Star Shirts"),
        ("door", True, "Harbour Shirts"),
    ]
    assert [item.id for item in ROOM.items(FORMS)] == ["number", "animal", "news"]


def test_nobody_gets_stuck_between_pages() -> None:
    for spec in (SPEC, FORMS, shops(PLAIN, enough=1)):
        ways = all_ways(ROOM.rules, spec)
        assert leading_to(ways, "done") == set(ways)
