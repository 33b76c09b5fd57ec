"""Telling is chosen: whether, whom, words, how; then somebody listens and does something."""

from dataclasses import replace

import pytest

from game.activities.telling import ROOM, checks
from game.core.acts import remembered
from game.core.ids import CastId
from game.core.lesson import Lesson
from game.core.memory import ASKED
from game.core.play import begin, step
from game.core.progress import TELLING, learned
from game.core.rules import Note
from game.core.words import Line
from tests.activities.explore import all_ways, leading_to
from tests.activities.telling.writing import after, level, possible, state_after, telling

GOAT, TRAIN, SOUP = telling("goat"), telling("train"), telling("soup")
TO_MUM = ("go mum-vera", "put start worry", "fold", "send say")
"""From the windows to her answer."""
TO_MILA = ("go luka-sister", "put start worry", "fold", "send say")


def test_a_child_of_eight_tells_in_seven_presses_even_when_nobody_has_time_at_first() -> None:
    """The budget of a level for 7 to 9: window, tile, wait, and what she then does."""
    acts = ("go grandma", "tell worry", "reach evening", "next", "next", "next")

    done = after(GOAT, *acts)
    assert len(acts) <= 7
    assert done.outcome == "told"
    assert done.notes == (Note("told", "grandma"),)


def test_not_now_is_always_fair_and_loses_nothing() -> None:
    done = after(TRAIN, *TO_MILA, "elsewhere", "not-now")

    assert done.outcome == "not-now"
    assert done.notes == ()
    assert after(TRAIN, *TO_MILA, "elsewhere").state == done.state


def test_where_somebody_asks_there_is_no_not_now() -> None:
    assert ROOM.outcomes(SOUP) == {"told"}
    assert "not-now" not in possible(SOUP)


def test_at_a_must_somebody_asks_and_not_now_is_gone() -> None:
    """Both ends stay known, so that its links are checked whatever is remembered."""
    asked = telling("train", ASKED)
    assert "not-now" in possible(TRAIN)
    assert possible(asked) == ["go luka-sister", "go mum-vera"]
    assert ROOM.outcomes(TRAIN) == ROOM.outcomes(asked) == {"told", "not-now"}


def test_whoever_asks_listens_whatever_she_did_before() -> None:
    assert state_after(TRAIN, *TO_MILA).page == "later"
    assert state_after(telling("train", ASKED), *TO_MILA).page == "heard"


@pytest.mark.parametrize(
    ("scene", "acts", "credited"),
    [
        ("train", (*TO_MUM, "next", "next", "next", "next", "answer thanks", "next"), True),
        ("soup", ("go ms-thu", *TO_MUM[1:], "next", "next", "next"), False),
    ],
)
def test_only_a_talk_that_the_child_began_is_said_to_have_been_learned(
    scene: str, acts: tuple[str, ...], credited: bool
) -> None:
    """After *Not now*, when an adult had to ask, it said: I can start the talk."""
    rules = {"telling": ROOM.rules}
    session, facts = begin(level(), rules, 0, scene)
    for act in acts:
        session, more = step(level(), rules, session, remembered(act))
        facts += more
    shown = learned(Lesson((TELLING,), frozenset({TELLING})), facts)
    assert shown.told, "somebody knows on both roads"
    assert (TELLING in shown.can) is credited


def test_one_sentence_is_enough_and_it_is_a_start() -> None:
    assert "fold" not in possible(TRAIN, "go mum-vera")
    assert "fold" not in possible(TRAIN, "go mum-vera", "open about", "put about hush")
    assert "fold" in possible(TRAIN, "go mum-vera", "put start worry")


def test_a_way_is_asked_for_only_where_there_are_several() -> None:
    assert state_after(TRAIN, "go mum-vera", "put start worry", "fold").page == "way"
    single = replace(TRAIN, by=("say",))
    assert state_after(single, "go mum-vera", "put start worry", "fold").page == "heard"


def test_a_busy_one_sends_the_boat_back_and_can_be_waited_for() -> None:
    assert state_after(TRAIN, *TO_MILA).page == "later"
    assert possible(TRAIN, *TO_MILA) == ["reach evening", "elsewhere"]

    heard = state_after(TRAIN, *TO_MILA, "reach evening")
    assert (heard.page, heard.waited) == ("heard", "evening")


def test_one_who_is_asleep_listens_once_her_hand_is_touched() -> None:
    asleep = replace(GOAT, people=(replace(GOAT.people[0], reached=("touch",)), *GOAT.people[1:]))
    before = ("go grandma", "tell worry")
    assert "reach touch" in possible(asleep, *before)
    assert state_after(asleep, *before, "reach touch").page == "heard"


def test_a_busy_one_reads_a_note_at_once_where_notes_reach_her() -> None:
    noted = replace(GOAT, by=("say", "note"))
    assert state_after(noted, "go grandma", "tell worry", "send say").page == "later"
    assert state_after(noted, "go grandma", "tell worry", "send note").page == "heard"
    assert state_after(TRAIN, *TO_MILA[:-1], "send note").page == "later"  # she has no eyes for it


def test_the_words_stay_in_the_boat_on_the_way_to_the_next_window() -> None:
    acts = (*TO_MILA, "elsewhere", "go mum-vera")
    assert state_after(TRAIN, *acts).laid.of("start") == "worry"
    assert state_after(TRAIN, *acts, "fold", "send say").page == "heard"


def test_a_clumsy_one_is_told_once_and_says_sorry_when_another_has_listened() -> None:
    to_duc = ("go duc", "put start worry", "fold", "send say")
    assert state_after(SOUP, *to_duc).page == "clumsy"
    assert "go duc" not in possible(SOUP, *to_duc, "elsewhere")

    to_mrs_hoa = ("elsewhere", "go mrs-hoa", "fold", "send say", "next", "next", "next")
    assert state_after(SOUP, *to_duc, *to_mrs_hoa).page == "sorry"
    assert after(SOUP, *to_duc, *to_mrs_hoa, "next").notes == (Note("told", "mrs-hoa", "asked"),)


def test_nobody_says_sorry_who_was_not_told() -> None:
    acts = ("go mrs-hoa", "put start worry", "fold", "send say", "next", "next")
    assert after(SOUP, *acts, "next").outcome == "told"


def test_the_adult_does_what_she_does_one_press_for_each() -> None:
    seen = [state_after(TRAIN, *TO_MUM, *("next",) * times).done for times in range(4)]
    assert seen == [0, 1, 2, 3]


def test_from_the_other_chair_a_clumsy_line_leaves_another_to_say() -> None:
    chair = (*TO_MUM, *("next",) * 4)
    assert {*possible(TRAIN, *chair)} == {"answer thanks", "answer soup"}

    clumsy = after(TRAIN, *chair, "answer soup")
    assert clumsy.notes == (Note("acted", "soup", "slip"),)
    assert possible(TRAIN, *chair, "answer soup", "next") == ["answer thanks"]
    assert after(TRAIN, *chair, "answer thanks", "next").outcome == "told"


def test_only_whoever_told_her_sits_in_her_chair() -> None:
    waited = (*TO_MILA, "reach evening", "next", "next", "next")
    assert after(TRAIN, *waited).outcome == "told"
    assert state_after(TRAIN, *TO_MUM, *("next",) * 4).page == "chair"


def test_the_kind_line_is_not_always_the_first() -> None:
    first = {ROOM.rules.start(TRAIN, seed).lines[0] for seed in range(8)}
    assert first == {"thanks", "soup"}


def test_where_nothing_kind_is_left_the_talk_ends_all_the_same() -> None:
    """So it is when memory leaves one line alone."""
    assert TRAIN.other_chair
    soup = tuple(line for line in TRAIN.other_chair.says if line.verdict == "slip")
    spec = replace(TRAIN, other_chair=replace(TRAIN.other_chair, says=soup))
    assert after(spec, *TO_MUM, *("next",) * 4, "answer soup", "next").outcome == "told"


def test_whoever_comes_again_can_tell_somebody_else() -> None:
    again = (*TO_MUM, *("next",) * 4, "answer thanks", "next", "go luka-sister")
    assert state_after(TRAIN, *again).page == "words"


def test_nothing_but_the_outcome_is_kept_of_whom_a_child_tells() -> None:
    assert ROOM.rules.private(TRAIN)


OVER_DAYS = replace(TRAIN, until=("evening",))
"""The same street at noon, of a story that itself tells of the evening."""


def test_waiting_for_an_hour_of_which_the_story_tells_ends_the_scene() -> None:
    """She says *later*, and later is another scene: what is told there is chosen anew."""
    waited = after(OVER_DAYS, *TO_MILA, "reach evening")

    assert (waited.outcome, waited.notes) == ("evening", ())
    assert (waited.state.page, waited.state.waited) == ("windows", "")
    assert possible(OVER_DAYS, *TO_MILA) == ["reach evening", "elsewhere"]
    assert ROOM.outcomes(OVER_DAYS) == {"told", "not-now", "evening"}


def test_where_everybody_is_waited_for_nobody_is_told_before() -> None:
    busy = replace(OVER_DAYS, people=OVER_DAYS.people[:1], asks=())
    assert ROOM.outcomes(busy) == {"not-now", "evening"}


def test_only_whoever_can_listen_in_the_scene_has_to_have_something_to_say_then() -> None:
    """Of busy and clumsy people at noon nothing is written that nobody would ever read."""
    busy, *_ = OVER_DAYS.people
    silent = replace(busy, heard=Line(""), does=())
    clumsy = replace(busy, who=CastId("duc"), first="clumsy", reached=(), heard=Line(""), does=())
    noon = replace(OVER_DAYS, people=(silent, clumsy), asks=(), other_chair=None)

    assert [*checks.problems(noon)] == []
    found = {each.rule for each in checks.problems(replace(noon, until=()))}
    assert found == {"no-deeds", "no-sorry"}


@pytest.mark.parametrize("spec", [GOAT, SOUP], ids=["goat", "soup"])
def test_from_everywhere_somebody_can_still_be_told(spec: object) -> None:
    ways = all_ways(ROOM.rules, spec)
    assert set(ways) == leading_to(ways, "told")
