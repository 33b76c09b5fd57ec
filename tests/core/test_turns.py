"""Whose turn it is at one screen, and when a turn may end."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from game.activities import rulebook
from game.content.library import Library
from game.core.acts import Act
from game.core.play import begin, calls, scene_now, step
from game.core.turns import MOST_TOGETHER, QUARTERS, ends_page, next_turn, quarters_over

RULES = rulebook()


@given(st.integers(1, MOST_TOGETHER), st.integers(0, 40))
def test_turns_go_round_and_nobody_has_two_more_than_another(players: int, pages: int) -> None:
    turn, had = 0, Counter(range(players))
    had.subtract(range(players))
    for _ in range(pages):
        had[turn] += 1
        turn = next_turn(turn, players)
    assert max(had.values()) - min(had.values()) <= 1


@given(st.floats(0, 10_000), st.integers(1, 60))
def test_a_turn_is_over_after_its_minutes_and_never_before(seconds: float, minutes: int) -> None:
    gone = quarters_over(seconds, minutes)
    assert (gone == QUARTERS) == (seconds >= 60 * minutes)
    assert 0 <= gone <= QUARTERS
    assert gone == QUARTERS or gone * 15 * minutes <= seconds < (gone + 1) * 15 * minutes


def test_a_page_ends_with_its_sheet_and_never_between_question_and_answer(
    english: Library,
) -> None:
    level = english.level("scam-lucky-goat", "en")
    assert level is not None
    session, _ = begin(level, RULES, 3)
    ended, went_on = 0, 0
    for at in range(60):
        scene = scene_now(level, session)
        room = RULES[scene.activity]
        offered = room.offers(scene.spec, session.rooms[scene.id])
        act = offered[at % len(offered)]
        after, _ = step(level, RULES, session, act)
        over = ends_page(level, RULES, session, act, after)
        assert over == (after.scene != scene.id or room.kinds[act.verb] == "read")
        ended, went_on = ended + over, went_on + (not over)
        session = after
        if session.finished:
            break
    assert ended > 3
    assert went_on > 3


def test_leaving_for_somebody_who_is_told_ends_a_page(english: Library) -> None:
    level = english.level("scam-lucky-goat", "en")
    assert level is not None
    session, _ = begin(level, RULES, 3)
    for _ in range(30):
        if Act("tell-now") in calls(level, session):
            break
        scene = scene_now(level, session)
        offered = RULES[scene.activity].offers(scene.spec, session.rooms[scene.id])
        session, _ = step(level, RULES, session, offered[0])
    called, _ = step(level, RULES, session, Act("tell-now"))
    assert called.scene != session.scene
    assert ends_page(level, RULES, session, Act("tell-now"), called)
