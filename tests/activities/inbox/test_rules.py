"""An inbox: messages come to hand one by one, until all are settled."""

from game.activities.inbox import ROOM
from game.activities.inbox.state import InboxState
from game.mechanics.judging import Hand, in_hand
from tests.activities.explore import all_ways, leading_to
from tests.activities.inbox.writing import CLINIC, GOAT, INBOX, after

SETTLED = ("judge clinic fine", "on clinic")


def test_the_first_message_comes_by_itself_and_the_next_with_the_sheets_button() -> None:
    assert in_hand(INBOX.messages, after().state.hand) is CLINIC
    assert in_hand(INBOX.messages, after(*SETTLED).state.hand) is GOAT


def test_with_what_is_taken_for_fine_there_is_nothing_to_do_unless_it_asks_for_something() -> None:
    assert after("judge clinic fine").state.hand.at == "sheet"
    assert after("judge clinic not-fine").state.hand.at == "act"
    assert after(*SETTLED, "judge goat fine").state.hand.at == "act"


def test_it_is_sorted_when_every_message_is_settled_right_or_not() -> None:
    for verdict in ("fine", "not-fine"):
        done = after(*SETTLED, f"judge goat {verdict}", "let-be goat", "on goat")
        assert done.outcome == "sorted"


def test_it_can_be_looked_through_anew_and_what_was_learned_stays() -> None:
    done = after(*SETTLED, "judge goat fine", "let-be goat", "on goat").state
    assert done == InboxState(Hand(attempts=done.hand.attempts))
    assert done.hand.attempts.lit == {"goat"}


def test_an_act_leads_away_and_on_return_its_sheet_waits() -> None:
    done = after(*SETTLED, "judge goat fine", "do goat answer")
    assert done.outcome == "munched"
    assert [str(act) for act in ROOM.rules.offers(INBOX, done.state)] == ["on goat"]


def test_every_end_stays_reachable() -> None:
    ways = all_ways(ROOM.rules, INBOX)
    for outcome in ("sorted", "munched"):
        assert leading_to(ways, outcome) == set(ways)
    assert ROOM.outcomes(INBOX) == {"sorted", "munched"}
