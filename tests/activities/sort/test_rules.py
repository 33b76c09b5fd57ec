"""A sort: cards are judged, then kept or pinned up; whoever reads the board is seen."""

from dataclasses import replace

from game.activities.sort import ROOM
from game.activities.sort.state import SortState, in_hand, lying
from game.mechanics import lights
from game.mechanics.judging import Hand
from game.mechanics.lights import Audience
from tests.activities.explore import all_ways, leading_to
from tests.activities.sort.writing import (
    GOAT,
    JUDGED,
    NO_FARTHER,
    PATH,
    PINNED,
    SORT,
    WIND,
    after,
    offered,
)

BOXED = (JUDGED, "let-be path", "on path")


def windows(*acts: str) -> lights.Lit:
    """Who sees the card in hand after these acts."""
    assert SORT.audience
    return lights.lit(SORT.audience, after(*acts).state.spread)


def test_a_verdict_pins_nothing_up_and_keeping_is_as_free_as_pinning() -> None:
    for verdict in ("fine", "not-fine", "not-sure"):
        judged = ("check path", "ask path look", f"judge path {verdict}")
        assert not windows(*judged).many
        assert offered(*judged) == ["let-be path", "to-show path", "do path pin"]


def test_pinned_up_it_is_seen_by_the_whole_valley_and_left_there_by_those_far_off() -> None:
    assert windows(*PINNED).many == 40
    assert windows(*PINNED, "wait").many == 60


def test_pinning_is_remembered_at_once_and_leads_away_only_when_the_card_was_left_up() -> None:
    pinned = after(*PINNED)
    assert (pinned.sets, pinned.outcome) == (("on-board",), "")
    assert after(*PINNED, "wait", "ok").outcome == "waved"
    assert after(*PINNED, "take-down", "ok").outcome == ""
    assert after(*PINNED, "wait", "take-down", "ok").outcome == ""


def test_what_hangs_is_waited_for_or_taken_down_before_one_goes_on() -> None:
    assert offered(*PINNED) == ["wait", "take-down"]
    assert offered(*PINNED, "wait") == ["take-down", "ok"]
    assert offered(*PINNED, "take-down") == ["ok"]


def test_where_nobody_farther_sees_it_one_can_go_on_at_once() -> None:
    assert offered(*PINNED, spec=NO_FARTHER) == ["take-down", "ok"]


def test_taken_down_it_is_dark_but_for_those_who_kept_a_copy() -> None:
    seen = windows(*PINNED, "take-down")
    assert (seen.many, seen.kept) == (0, 2)


def test_after_the_board_comes_what_is_said_of_the_verdict() -> None:
    for way in (("wait", "ok"), ("take-down", "ok")):
        done = after(*PINNED, *way).state
        assert (done.hand.at, done.hand.said, done.putting) == ("sheet", "not-fine", "")


def test_cards_lie_where_they_were_put() -> None:
    kept = after(JUDGED, "to-show path", "on path").state
    assert lying(SORT, kept) == ((), (PATH,), ())
    assert lying(SORT, after(*BOXED).state) == ((), (), (PATH,))
    up = ("judge goat fine", "do goat pin-goat", "wait", "ok", "on goat")
    assert lying(SORT, after(*BOXED, *up).state) == ((GOAT,), (), (PATH,))
    down = ("judge goat fine", "do goat pin-goat", "take-down", "ok", "on goat")
    assert lying(SORT, after(*BOXED, *down).state) == ((), (), (PATH, GOAT))


def test_what_is_taken_for_fine_and_cannot_be_pinned_needs_nothing_more() -> None:
    first = (*BOXED, "judge goat fine", "let-be goat", "on goat")
    assert in_hand(SORT, after(*first).state) is WIND
    assert offered(*first, "judge wind fine") == ["on wind"]


def test_it_is_sorted_when_every_card_is_settled_and_can_be_looked_through_anew() -> None:
    verdicts = ("judge goat not-fine", "let-be goat", "on goat", "judge wind fine", "on wind")
    done = after(*BOXED, *verdicts)
    assert done.outcome == "sorted"
    assert done.state == SortState(Hand(attempts=done.state.hand.attempts))
    assert done.state.hand.attempts.lit == {"goat"}


def test_every_end_stays_reachable() -> None:
    ways = all_ways(ROOM.rules, SORT)
    for outcome in ("sorted", "waved"):
        assert leading_to(ways, outcome) == set(ways)
    assert ROOM.outcomes(SORT) == {"sorted", "waved"}


def test_an_audience_that_cannot_be_is_told() -> None:
    assert [*ROOM.problems(SORT)] == []
    nearer = replace(SORT, audience=Audience("valley", ("class",)))
    assert [found.path for found in ROOM.problems(nearer)] == [("audience", "spreads", 0)]
