"""A feed: posts come to hand one by one; judging one and putting it up are two things."""

from dataclasses import replace

from game.activities.feed import ROOM
from game.activities.feed.state import FeedState, hangs
from game.mechanics.judging import Hand, in_hand
from tests.activities.explore import all_ways, leading_to
from tests.activities.feed.writing import FEED, GOATS, JUICE, after

SETTLED = ("judge goats fine", "on goats")


def test_the_first_post_comes_by_itself_and_the_next_with_the_sheets_button() -> None:
    assert in_hand(FEED.posts, after().state.hand) is GOATS
    assert in_hand(FEED.posts, after(*SETTLED).state.hand) is JUICE


def test_with_what_is_taken_for_fine_there_is_nothing_to_do_unless_it_can_be_put_up() -> None:
    assert after("judge goats fine").state.hand.at == "sheet"
    assert after("judge goats not-fine").state.hand.at == "act"
    assert after(*SETTLED, "judge juice fine").state.hand.at == "act"


def test_what_was_rightly_taken_for_fine_hangs_and_no_other_verdict_hangs_a_post() -> None:
    assert not hangs(GOATS, after("judge goats fine").state)
    assert hangs(GOATS, after(*SETTLED).state)
    doubted = after("judge goats not-fine", "let-be goats", "on goats").state
    assert not hangs(GOATS, doubted)
    for verdict in ("fine", "not-fine"):
        left = after(*SETTLED, f"judge juice {verdict}", "let-be juice").state
        assert not hangs(JUICE, replace(left, hand=left.hand.aside("juice")))
        put = after(*SETTLED, f"judge juice {verdict}", "do juice hang").state
        assert hangs(JUICE, replace(put, hand=put.hand.aside("juice")))


def test_what_is_put_up_may_lead_away_and_on_return_its_sheet_waits() -> None:
    done = after(*SETTLED, "judge juice fine", "do juice hang")
    assert (done.outcome, done.sets) == ("hopped", ("hung-made-up",))
    assert [str(act) for act in ROOM.rules.offers(FEED, done.state)] == ["on juice"]


def test_it_is_checked_when_every_post_is_settled_whatever_is_up() -> None:
    for verdict in ("fine", "not-fine"):
        done = after(*SETTLED, f"judge juice {verdict}", "let-be juice", "on juice")
        assert done.outcome == "checked"


def test_it_can_be_looked_through_anew_and_what_was_learned_stays() -> None:
    done = after(*SETTLED, "judge juice fine", "let-be juice", "on juice").state
    assert done == FeedState(Hand(attempts=done.hand.attempts))
    assert done.hand.attempts.lit == {"juice"}


def test_every_end_stays_reachable() -> None:
    ways = all_ways(ROOM.rules, FEED)
    for outcome in ("checked", "hopped"):
        assert leading_to(ways, outcome) == set(ways)
    assert ROOM.outcomes(FEED) == {"checked", "hopped"}


def test_each_post_is_asked_again_with_its_picture() -> None:
    assert [(each.id, each.genuine, each.picture) for each in ROOM.items(FEED)] == [
        ("goats", True, "post-goats"),
        ("juice", False, "post-juice"),
    ]
