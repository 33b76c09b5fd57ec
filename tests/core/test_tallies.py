"""Hands that a class before one screen raises, and what it is never asked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.activities import rulebook
from game.content.library import Library
from game.core.level import SENSITIVE, Intensity
from game.core.play import Session, begin, scene_now, step
from game.core.tallies import MOST, MOST_HANDS, Tally, answers

RULES = rulebook()
SIZES = st.integers(2, MOST)
COUNTS = st.lists(st.tuples(st.integers(-2, MOST + 2), st.integers(-3, MOST_HANDS + 3)))
VOTES = st.lists(st.tuples(st.sampled_from("abcde"), st.integers(-2, MOST + 2)))


@given(SIZES, COUNTS, VOTES)
def test_each_answer_has_the_hands_counted_last_and_one_vote_of_each_device(
    size: int, counts: list[tuple[int, int]], votes: list[tuple[str, int]]
) -> None:
    tally = Tally(size)
    for answer, hands in counts:
        tally = tally.counted(answer, hands)
    for device, answer in votes:
        tally = tally.voted(device, answer)
    there = range(size)
    counted = {a: h for a, h in counts if a in there and 0 <= h <= MOST_HANDS}
    chosen = {d: a for d, a in votes if a in there}
    expected = [counted.get(at, 0) + [*chosen.values()].count(at) for at in there]
    assert list(tally.sums) == expected
    most = max(expected)
    alone = [at for at in there if expected[at] == most]
    assert tally.leading == (alone[0] if most and len(alone) == 1 else None)


@given(SIZES, COUNTS, VOTES)
def test_once_hands_are_down_nothing_is_counted_any_more(
    size: int, counts: list[tuple[int, int]], votes: list[tuple[str, int]]
) -> None:
    down = Tally(size, {0: 4}, {"a": 1}, closed=True)
    after = down
    for answer, hands in counts:
        after = after.counted(answer, hands)
    for device, answer in votes:
        after = after.voted(device, answer)
    assert after == down


def _played(library: Library, id_: str) -> list[Session]:
    """What is met when the first thing that can be done is always done, bounded."""
    level = library.level(id_, "en")
    assert level is not None
    session, _ = begin(level, RULES, 3)
    met: list[Session] = []
    for at in range(60):
        met.append(session)
        scene = scene_now(level, session)
        offered = RULES[scene.activity].offers(scene.spec, session.rooms[scene.id])
        session, _ = step(level, RULES, session, offered[at % len(offered)])
        if session.finished:
            break
    return met


@pytest.mark.parametrize("intensity", SENSITIVE)
def test_a_heavy_story_is_not_answered_by_hands(english: Library, intensity: Intensity) -> None:
    light = english.level("scam-lucky-goat", "en")
    assert light is not None
    met = _played(english, light.id)
    assert any(answers(light, RULES, each) for each in met)
    assert not any(answers(replace(light, intensity=intensity), RULES, each) for each in met)


def test_no_check_up_is_answered_by_hands(english: Library) -> None:
    checks = english.paths.checkups.values()
    there = [level for id_ in checks if (level := english.level(id_, "en"))]
    assert there
    for level in there:
        assert not any(answers(level, RULES, each) for each in _played(english, level.id))


def test_nothing_said_where_somebody_is_told_is_answered_by_hands(english: Library) -> None:
    asked, told = 0, 0
    for id_ in ("help-report-button", "scam-code-call", "design-mystery-box", "bully-pile-on"):
        level = english.level(id_, "en")
        assert level is not None
        for session in _played(english, id_):
            scene = scene_now(level, session)
            room = RULES[scene.activity]
            found = answers(level, RULES, session)
            asked += bool(found)
            private = room.private(scene.spec)
            told += private
            assert not (found and private)
            assert len(found) != 1
            assert len(found) <= MOST
            assert not {room.kinds[act.verb] for act in found} & {"tell", "read", "look"}
    assert asked > 20
    assert told > 5


@pytest.mark.parametrize("verb", ["judge", "say", "ask"])
def test_what_is_it_what_to_do_and_where_to_ask_are_all_asked(english: Library, verb: str) -> None:
    levels = ("scam-code-call", "bully-pile-on", "groom-private-room")
    found = (
        act.verb
        for id_ in levels
        if (level := english.level(id_, "en"))
        for session in _played(english, id_)
        for act in answers(level, RULES, session)
    )
    assert verb in found
