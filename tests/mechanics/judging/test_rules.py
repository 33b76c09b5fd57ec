"""How a thing is judged: what each act does, and what it says the child saw."""

from game.core.cues import Sound
from game.core.ids import CastId, FeelingId, ThingId
from game.core.rules import Note
from game.core.staging import Change
from game.mechanics.judging import Hand, in_hand, items, offers, over, seen
from game.mechanics.judging.model import Fine
from tests.mechanics.judging.pair import LINE, PAIR, RAIN, WAYS, changed, done, offered

JUDGED = "judge line not-fine"
LINE_ALONE = (LINE,)


def test_a_thing_comes_to_hand_by_itself_with_stop_check_and_three_answers() -> None:
    assert [str(act) for act in offers(PAIR, WAYS, Hand())] == [
        "stop rain",
        "check rain",
        "judge rain fine",
        "judge rain not-fine",
        "judge rain not-sure",
    ]


def test_under_stop_each_phrase_can_be_lit_once_and_the_answers_stay() -> None:
    assert offered("stop rain") == {"shut", "light", "check", "judge"}
    lit = done("stop rain", "light rain t1").state
    assert lit.lit == {"t1"}
    assert "light rain t1" not in map(str, offers(PAIR, WAYS, lit))


def test_each_way_answers_once_and_its_card_is_kept() -> None:
    asked = done("check rain", "ask rain look")
    assert asked.state.asked == ("look",)
    assert asked.state.at == "look"
    both = done("check rain", "ask rain look", "check rain", "ask rain book").state
    assert both.asked == ("look", "book")
    assert "check" not in {act.verb for act in offers(PAIR, WAYS, both)}


def test_a_true_verdict_is_noted_with_the_skill_that_its_words_show() -> None:
    assert done(JUDGED, things=LINE_ALONE).notes == (
        Note("acted", "line", "right"),
        Note("noticed", "line", "right", "scam.urgency"),
    )


def test_another_verdict_is_a_slip_and_its_skill_is_missed() -> None:
    assert done("judge line fine", things=LINE_ALONE).notes == (
        Note("acted", "line", "slip"),
        Note("missed", "line", "slip", "scam.urgency"),
    )


def test_only_the_first_verdict_counts() -> None:
    before = done("judge line fine", "let-be line", things=LINE_ALONE).state
    again = Hand(attempts=before.attempts)
    assert done(JUDGED, things=LINE_ALONE, hand=again).notes == (Note("acted", "line"),)


def test_not_being_sure_asks_first_and_is_never_a_slip() -> None:
    unsure = done("judge rain not-sure")
    assert unsure.state.at == "check"
    assert unsure.notes == (Note("acted", "rain", "asked"),)
    asked = done("judge rain not-sure", "ask rain book", "judge rain not-sure")
    assert asked.state.at == "act"
    assert not asked.state.attempts.lit
    assert [str(c) for c in asked.cues] == ["Sound(name='soft')"]


def test_with_nobody_to_ask_not_being_sure_is_an_answer_at_once() -> None:
    from game.mechanics.judging.rules import react
    from tests.mechanics.judging.pair import said

    assert react(PAIR, (), Hand(), said("judge rain not-sure")).state.at == "act"


def test_no_verdict_is_a_slip_where_nobody_can_tell_yet() -> None:
    maybe = (changed(LINE, fine=Fine("open")),)
    for verdict in ("fine", "not-fine"):
        judged = done(f"judge line {verdict}", things=maybe)
        assert judged.notes == (Note("acted", "line"),)
        assert not judged.state.attempts.judged


def test_what_nobody_can_tell_yet_sounds_neither_right_nor_wrong() -> None:
    maybe = (changed(LINE, fine=Fine("open")),)
    for verdict in ("fine", "not-fine", "not-sure"):
        hand = Hand(asked=("look",))
        heard = done(f"judge line {verdict}", "let-be line", things=maybe, hand=hand)
        assert heard.cues == (Sound("soft"),)


def test_acts_come_after_the_verdict_and_leaving_is_always_one_of_them() -> None:
    assert offered(JUDGED, things=LINE_ALONE) == {"let-be", "to-show", "do"}
    assert offered("judge rain fine") == {"let-be", "to-show"}


def test_an_act_leads_where_its_author_wrote_and_the_sheet_waits() -> None:
    tapped = done(JUDGED, "do line tap", things=LINE_ALONE)
    assert (tapped.outcome, tapped.sets, tapped.state.at) == ("goat", ("gone",), "sheet")


def test_no_verdict_sets_a_mark_or_leads_away() -> None:
    for verdict in ("fine", "not-fine", "not-sure"):
        judged = done(f"judge line {verdict}", things=LINE_ALONE)
        assert not judged.sets
        assert not judged.outcome


def test_the_sheet_has_one_button_which_brings_the_next_thing() -> None:
    assert offered("judge rain fine", "let-be rain") == {"on"}
    hand = done("judge rain fine", "let-be rain", "on rain").state
    assert in_hand(PAIR, hand) is LINE
    assert (hand.at, hand.said, hand.asked) == ("look", "", ())


def test_what_is_kept_to_show_stays_kept() -> None:
    hand = done("judge rain fine", "to-show rain", "on rain").state
    assert hand.kept == {"rain"}


def test_a_trick_that_was_found_can_be_mended_and_silly_swaps_are_not_the_end() -> None:
    mending = (JUDGED, "let-be line", "on line")
    assert offered(*mending, things=LINE_ALONE) == {"swap", "on"}
    silly = done(*mending, "swap line silly-1", things=LINE_ALONE).state
    assert {str(act) for act in offers(LINE_ALONE, WAYS, silly)} == {"swap line for", "on line"}
    mended = done(*mending, "swap line for", "on line", things=LINE_ALONE).state
    assert over(LINE_ALONE, mended)


def test_a_trick_that_was_not_found_is_not_mended() -> None:
    assert over(
        LINE_ALONE, done("judge line fine", "let-be line", "on line", things=LINE_ALONE).state
    )


def test_what_is_seen_of_a_verdict_stays_and_comes_only_when_the_thing_is_done_with() -> None:
    wet, dry = Change(thing=ThingId("wet")), Change(thing=ThingId("dry"))
    rain = changed(RAIN, right_seen=(dry,), slip_seen=(wet,))
    things = (rain, LINE)
    assert not [*seen(things, done("judge rain not-fine", things=things).state)]
    sheet = ("judge rain not-fine", "let-be rain")
    assert [*seen(things, done(*sheet, things=things).state)] == [wet]
    assert [*seen(things, done(*sheet, "on rain", things=things).state)] == [wet]
    assert [*seen(things, done("judge rain fine", "let-be rain", things=things).state)] == [dry]


def test_what_somebody_felt_about_one_thing_is_gone_when_the_next_comes_to_hand() -> None:
    amina = CastId("amina")
    beams = Change(amina, holds=ThingId("socks"), feeling=FeelingId("happy"))
    rain = changed(RAIN, right_seen=(beams,), slip_seen=(beams,))
    sheet = ("judge rain fine", "let-be rain")
    assert [*seen((rain, LINE), done(*sheet, things=(rain, LINE)).state)] == [beams]
    after = [*seen((rain, LINE), done(*sheet, "on rain", things=(rain, LINE)).state)]
    assert after == [Change(amina, holds=ThingId("socks"))]


def test_only_what_is_fine_or_not_is_asked_in_boosters() -> None:
    things = (RAIN, LINE, changed(LINE, id="maybe", fine=Fine("open")))
    assert [(each.id, each.genuine) for each in items(things)] == [("rain", True), ("line", False)]
