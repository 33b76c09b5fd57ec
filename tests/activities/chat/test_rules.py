"""How a chat goes."""

from dataclasses import replace
from typing import get_args

import pytest

from game.activities.chat import ROOM, checks
from game.activities.chat.model import Doing, MomentId
from game.activities.chat.picture import picture
from game.activities.chat.rules import DOINGS
from game.core.acts import Act, parse
from game.core.ids import CastId, FeelingId, ThingId
from game.core.staging import Change
from tests.activities.chat.sample import TO_ALONE, TO_SMALL, chat, on, play, state_after
from tests.activities.shipped import level


def offered(*acts: str) -> set[str]:
    """What can be done after these acts."""
    spec = chat()
    return {str(act) for act in ROOM.rules.offers(spec, state_after(spec, *acts))}


def test_what_has_come_is_judged_before_it_is_answered() -> None:
    verbs = {line.split()[0] for line in offered("judge track not-sure", "ask track ring")}
    assert verbs == {"stop", "check", "judge"}
    assert offered("judge track fine") == {"silence", "say one", "say later"}


def test_not_answering_comes_first_wherever_there_are_answers() -> None:
    spec = chat()
    for acts in (("judge track fine",), TO_SMALL, (*TO_ALONE, "judge street not-fine")):
        assert ROOM.rules.offers(spec, state_after(spec, *acts))[0] == Act("silence")


def test_the_verdict_alone_is_judged_never_the_answer() -> None:
    spec = chat()
    judged = play(spec, *TO_ALONE, "judge street fine")
    assert [note.verdict for note in judged.notes] == ["slip", "slip"]
    assert play(spec, *TO_ALONE, "judge street fine", "say told").notes == ()


def test_the_sheet_brings_the_next_message_and_its_thread() -> None:
    state = state_after(chat(), *TO_ALONE)
    assert (state.moment, state.thread) == ("alone", "private")


def test_a_tempting_answer_sets_its_mark_at_once() -> None:
    said = play(chat(), *TO_ALONE, "judge street fine", "say told")
    assert said.sets == ("gave-street",)


def test_not_answering_sets_its_marks_and_changes_the_picture_where_nothing_can_be_answered() -> (
    None
):
    spec = chat()
    sad = Change(CastId("luka"), feeling=FeelingId("sad"))
    silent = replace(on("after", "", "", "quiet"), seen=(sad,))
    alone = replace(spec.moments["alone"], replies=(), silence=(silent,), phone={})
    spec = replace(spec, moments={**spec.moments, "alone": alone})
    acts = (*TO_ALONE, "judge street not-fine")
    assert play(spec, *acts).sets == ("quiet",)
    assert picture(spec, state_after(spec, *acts)).people[0].feeling == "sad"
    assert play(spec, *acts, "on street").sets == ()


def test_small_talk_is_answered_without_a_verdict_and_goes_on() -> None:
    assert state_after(chat(), *TO_SMALL, "silence").moment == "alone"


def test_what_comes_of_an_answer_is_read_before_it_goes_on() -> None:
    assert offered(*TO_SMALL, "say yes") == {"ok"}
    assert state_after(chat(), *TO_SMALL, "say yes", "ok").moment == "alone"


def test_where_there_is_nothing_to_answer_the_sheet_comes_at_once() -> None:
    spec = chat()
    phone = replace(spec.moments["alone"], replies=())
    silent = replace(phone, phone={})
    with_phone, plain = (
        replace(spec, moments={**spec.moments, "alone": alone}) for alone in (phone, silent)
    )
    assert state_after(with_phone, *TO_ALONE, "judge street fine").hand.at == "act"
    assert state_after(plain, *TO_ALONE, "judge street fine").hand.at == "sheet"
    assert state_after(plain, *TO_ALONE, "judge street fine", "on street").moment == "after"


def test_nothing_more_comes_in_a_thread_after_a_goodbye() -> None:
    spec = chat()
    more = replace(spec.moments["alone"], judge=(), silence=(on("after"),))
    once = replace(
        spec.moments["alone"],
        replies=tuple(replace(r, go=MomentId("more")) for r in spec.moments["alone"].replies),
        silence=(on("more"),),
    )
    spec = replace(spec, moments={**spec.moments, "alone": once, "more": more})
    answered = (*TO_ALONE, "judge street not-fine")
    assert state_after(spec, *answered, "silence", "on street").moment == "more"
    assert state_after(spec, *answered, "say bye", "on street").moment == "after"


def test_an_answer_that_names_no_way_goes_on_as_silence_does() -> None:
    spec = chat()
    alone = spec.moments["alone"]
    bare = tuple(replace(each, go=MomentId("")) for each in alone.replies)
    shorter = replace(spec, moments={**spec.moments, "alone": replace(alone, replies=bare)})
    told = (*TO_ALONE, "judge street not-fine", "say told")
    assert play(shorter, *told).sets == ("gave-street",)
    assert state_after(shorter, *told, "on street").moment == "after"
    assert not list(checks.problems(shorter))


def test_a_goodbye_that_goes_on_as_silence_does_is_no_reason_to_write_there_again() -> None:
    spec = chat()
    alone = spec.moments["alone"]
    bye = tuple(replace(each, go=MomentId("")) for each in alone.replies if each.exit == "yes")
    again = replace(spec.moments["after"], thread=alone.thread)
    moments = {**spec.moments, "alone": replace(alone, replies=bye), "after": again}
    found = [each.rule for each in checks.problems(replace(spec, moments=moments))]
    assert found == ["after-goodbye"]


def test_keeping_the_messages_changes_nothing_else() -> None:
    spec = chat()
    judged = (*TO_ALONE, "judge street fine")
    kept = play(spec, *judged, "keep")
    assert kept.sets == ("kept",)
    assert offered(*judged, "keep") == {"ok"}
    after = state_after(spec, *judged, "keep", "ok")
    assert after == replace(state_after(spec, *judged), kept=True)


def test_where_the_phone_s_next_act_follows_no_press_is_between_them() -> None:
    spec = level("groom-private-room").scenes["report-it"].spec
    sent = play(spec, "report")
    assert sent.state.moment == "block"
    assert {str(act) for act in ROOM.rules.offers(spec, sent.state)} == {"block"}
    last = play(spec, "report", "block")
    assert (last.sets, last.outcome) == (("reported",), "")
    assert play(spec, "report", "block", "ok").outcome == "reported"


def test_the_phone_may_lead_away_from_a_message_in_hand() -> None:
    judged = (*TO_ALONE, "judge street not-fine")
    assert play(chat(), *judged, "leave", "ok").outcome == "left"


def test_nothing_the_phone_does_makes_a_copy_of_a_picture() -> None:
    assert {*get_args(Doing)} == {"keep", "block", "report", "leave", "hang-up"}
    assert {*DOINGS} & offered(*TO_ALONE, "judge street fine") == {"keep", "leave"}


@pytest.mark.parametrize("acts", [(), ("stop street",), ("check street",)], ids=str)
def test_before_a_verdict_the_phone_does_nothing_that_would_give_it_away(
    acts: tuple[str, ...],
) -> None:
    assert not {*DOINGS} & offered(*TO_ALONE, *acts)


def test_another_thread_is_looked_at_and_left_again() -> None:
    assert offered(*TO_ALONE, "open club") == {"open private"}
    spec = chat()
    back = state_after(spec, *TO_ALONE, "open club", "open private")
    assert back == state_after(spec, *TO_ALONE)


def test_a_moment_with_neither_message_nor_answer_is_left_with_one_press() -> None:
    after = (*TO_ALONE, "judge street fine", "silence", "on street")
    assert offered(*after) == {"silence", "open private"}
    assert play(chat(), *after, "silence").outcome == "stayed"


def test_a_memory_of_guards_is_met_moment_by_moment() -> None:
    spec = chat()
    assert ROOM.rules.part(spec, state_after(spec, *TO_ALONE)) == "alone"


def test_the_picture_changes_with_a_verdict_once_its_sheet_is_read() -> None:
    spec = chat()
    hello = spec.moments["hello"]
    sad, goat = Change(CastId("luka"), feeling=FeelingId("sad")), ThingId("goat")
    slip = replace(hello.judge[0], slip_seen=(sad, Change(thing=goat)))
    spec = replace(spec, moments={**spec.moments, "hello": replace(hello, judge=(slip,))})

    def seen(*acts: str) -> tuple[str, bool]:
        now = picture(spec, state_after(spec, *acts))
        return str(now.people[0].feeling), goat in {each.thing for each in now.things}

    assert seen("judge track not-fine") == ("attentive", False)
    assert seen("judge track not-fine", "silence") == ("sad", True)
    assert seen("judge track not-fine", "silence", "on track") == ("attentive", True)
    assert seen("judge track fine", "silence") == ("attentive", False)


def test_the_picture_changes_with_moments_and_answers() -> None:
    spec = chat()
    sad = Change(CastId("luka"), feeling=FeelingId("sad"))
    spec = replace(
        spec, moments={**spec.moments, "alone": replace(spec.moments["alone"], seen=(sad,))}
    )
    assert picture(spec, state_after(spec, *TO_SMALL)).people[0].feeling == "attentive"
    assert picture(spec, state_after(spec, *TO_ALONE)).people[0].feeling == "sad"


def test_the_chat_can_be_visited_again_after_its_end() -> None:
    spec = chat()
    ended = (*TO_ALONE, "judge street fine", "silence", "on street", "silence")
    again = play(spec, *ended).state
    assert ROOM.rules.offers(spec, again) == ROOM.rules.offers(spec, ROOM.rules.start(spec, 0))
    assert again.hand.attempts.judged == {"track", "street"}


def test_what_is_not_offered_does_nothing() -> None:
    spec = chat()
    state = ROOM.rules.start(spec, 0)
    for line in ("say one", "silence", "keep", "open private", "ok"):
        assert ROOM.rules.apply(spec, state, parse(line)).state == state
