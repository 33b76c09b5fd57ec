"""How a chat goes."""

from game.activities.chat import ROOM
from game.core.acts import Act
from game.core.cues import Feels, Sound
from game.core.rules import Note
from tests.activities.chat.sample import TO_PRIVATE, chat, play, state_after


def test_moving_to_a_private_room_is_a_risky_reply() -> None:
    reaction = play(chat(), *TO_PRIVATE, "say move")
    assert reaction.notes == (Note("acted", "move", "slip"),)
    assert reaction.cues == (Feels("luka", "worried"), Sound("pop"))


def test_the_scene_ends_once_the_feedback_was_read() -> None:
    spec = chat()
    assert play(spec, *TO_PRIVATE, "say move").outcome == ""
    assert play(spec, *TO_PRIVATE, "say move", "ok").outcome == "moved"


def test_an_answer_that_tells_an_adult_is_remembered_as_told() -> None:
    assert Note("told", "luka-sister") in play(chat(), *TO_PRIVATE, "say tell").notes


def test_without_answers_the_child_goes_on_to_the_next_moment() -> None:
    reaction = play(chat(), "say r1", "ok", "later")
    assert reaction.state.moment == "private"
    assert reaction.cues == (Sound("message"),)


def test_a_new_thread_is_opened_before_it_can_be_answered() -> None:
    spec = chat()
    state = state_after(spec, "say r1", "ok", "later")
    assert ROOM.rules.apply(spec, state, Act("say", "stay")).state == state
    assert Act("open", "request") in ROOM.rules.offers(spec, state)


def test_marking_a_tell_is_noticed_with_its_skill() -> None:
    notes = play(chat(), *TO_PRIVATE, "look p1", "mark p1 t2").notes
    assert Note("noticed", "p1", skill="groom.who-is-it") in notes


def test_suspecting_a_twin_is_a_slip_and_nothing_else_happens() -> None:
    reaction = play(chat(), "look c1", "mark c1 p1")
    assert reaction.notes == (Note("acted", "c1", "slip"),)
    assert reaction.outcome == ""


def test_marking_small_talk_is_no_slip() -> None:
    assert play(chat(), "look c2", "mark c2 p1").notes == (Note("acted", "c2", ""),)


def test_a_flag_that_was_found_is_not_found_again() -> None:
    spec = chat()
    state = state_after(spec, *TO_PRIVATE, "look p1", "mark p1 t1", "ok")
    assert ROOM.rules.apply(spec, state, Act("mark", "p1", "t1")).state == state


def test_keeping_the_messages_goes_on_with_the_story() -> None:
    reaction = play(chat(), *TO_PRIVATE, "menu", "keep", "ok")
    assert reaction.state.kept
    assert reaction.outcome == ""


def test_blocking_leads_where_its_moment_says() -> None:
    assert play(chat(), *TO_PRIVATE, "menu", "block", "ok").outcome == "stayed"


def test_nothing_in_the_menu_makes_a_copy_of_a_picture() -> None:
    spec = chat()
    verbs = {act.verb for act in ROOM.rules.offers(spec, state_after(spec, *TO_PRIVATE, "menu"))}
    assert verbs == {"keep", "block", "leave", "close"}


def test_with_too_few_flags_the_child_looks_back_before_the_end() -> None:
    reaction = play(chat(2), *TO_PRIVATE, "say stay", "ok")
    assert reaction.outcome == ""
    assert reaction.state.ending == "stayed"
    found = ("look p1", "mark p1 t1", "ok", "mark p1 t2", "ok")
    assert play(chat(2), *TO_PRIVATE, "say stay", "ok", *found).outcome == "stayed"


def test_flags_marked_on_the_way_need_no_looking_back() -> None:
    marks = ("look p1", "mark p1 t1", "ok", "mark p1 t2", "ok", "close")
    assert play(chat(2), *TO_PRIVATE, *marks, "say stay", "ok").outcome == "stayed"


def test_no_more_flags_are_asked_for_than_there_were_to_see() -> None:
    found = ("look p1", "mark p1 t1", "ok", "mark p1 t2", "ok")
    assert play(chat(9), *TO_PRIVATE, "say stay", "ok", *found).outcome == "stayed"


def test_hints_get_warmer_after_each_miss() -> None:
    spec, over = chat(2), (*TO_PRIVATE, "say stay", "ok", "open club")
    first = state_after(spec, *over, "look c2", "mark c2 p1", "ok")
    assert (first.hints, first.thread, first.opened) == (1, "request", "")
    second = state_after(spec, *over, "hint", "hint")
    assert (second.hints, second.opened) == (2, "p1")


def test_a_flag_that_had_to_be_lit_counts_as_missed() -> None:
    over = (*TO_PRIVATE, "say stay", "ok", "hint", "hint", "close", "hint", "mark p1 t1")
    assert Note("missed", "p1", skill="groom.who-is-it") in play(chat(2), *over).notes


def test_the_chat_can_be_visited_again_after_its_end() -> None:
    spec = chat()
    again = play(spec, *TO_PRIVATE, "say move", "ok").state
    assert ROOM.rules.offers(spec, again) == ROOM.rules.offers(spec, ROOM.rules.start(spec, 0))
