"""Pages: any part of the page in front, any page, until all is on the list."""

from dataclasses import replace

import pytest

from game.activities.page import ROOM
from game.activities.page.model import Browser
from game.activities.page.state import BrowserState, site_now, spot_now
from game.core.ids import CastId
from game.core.words import Bubble
from game.mechanics.judging import Hand
from tests.activities.explore import all_ways, leading_to
from tests.activities.page.writing import (
    ALL,
    CARD,
    CLOCK,
    CLOCK_DONE,
    NO_LIST,
    PAY,
    PAY_DONE,
    SHED,
    SHOPS,
    SMALL,
    STAR,
    after,
)


def offered(*acts: str) -> set[str]:
    return {str(act) for act in ROOM.rules.offers(SHOPS, after(*acts).state)}


def test_parts_come_to_hand_page_by_page() -> None:
    assert spot_now(SHOPS, after().state) is CLOCK
    assert spot_now(SHOPS, after(*CLOCK_DONE).state) is PAY
    assert spot_now(SHOPS, after(*CLOCK_DONE, *PAY_DONE).state) is CARD


def test_another_part_or_page_can_be_turned_to_and_the_rest_of_that_page_comes_next() -> None:
    assert {"turn pay", "turn card"} <= offered()
    there = after("turn card").state
    assert (spot_now(SHOPS, there), site_now(SHOPS, there)) == (CARD, SHED)
    turned = after("turn pay", *PAY_DONE).state
    assert (spot_now(SHOPS, turned), site_now(SHOPS, turned)) == (CLOCK, STAR)


def test_what_was_asked_belongs_to_the_part_it_was_asked_about() -> None:
    asked = ("check clock", "ask clock wall")
    assert after(*asked).state.hand.asked == ("wall",)
    assert after(*asked, "turn pay").state.hand.asked == ()


def test_while_stop_is_lifted_or_a_way_is_chosen_no_page_is_turned() -> None:
    for act in ("stop clock", "check clock"):
        assert not {each for each in offered(act) if each.startswith("turn")}


def test_a_settled_part_and_a_settled_page_are_not_turned_to() -> None:
    assert "turn clock" not in offered(*CLOCK_DONE)
    assert "turn card" not in offered("turn card", "judge card fine", "on card")


def test_when_all_is_judged_the_list_is_taken_along_and_the_pages_begin_anew() -> None:
    assert offered(*ALL) == {"list"}
    done = after(*ALL, "list")
    assert done.outcome == "judged"
    assert done.state == BrowserState(Hand(attempts=done.state.hand.attempts))


def test_where_no_list_is_kept_the_last_sheet_ends_it() -> None:
    assert after(*ALL, spec=NO_LIST).outcome == "judged"


def test_paying_leads_away_and_on_return_its_sheet_waits() -> None:
    paid = after("turn pay", "judge pay fine", "do pay order")
    assert paid.outcome == "paid"
    assert [str(act) for act in ROOM.rules.offers(SHOPS, paid.state)] == ["on pay"]


def test_with_a_part_that_asks_nothing_there_is_nothing_to_do() -> None:
    assert after("judge clock not-fine").state.hand.at == "sheet"
    assert after("turn pay", "judge pay not-fine").state.hand.at == "act"


@pytest.mark.parametrize("spec", [SMALL, replace(SMALL, list_for=CastId(""))])
def test_every_end_stays_reachable(spec: Browser) -> None:
    ways = all_ways(ROOM.rules, spec)
    for outcome in ("judged", "paid"):
        assert leading_to(ways, outcome) == set(ways)
    assert ROOM.outcomes(spec) == {"judged", "paid"}


def test_a_part_is_judged_with_the_picture_of_its_page() -> None:
    found = {item.id: (item.genuine, item.picture) for item in ROOM.items(SHOPS)}
    assert found["clock"] == (False, "shirt-shiny")
    assert found["card"] == (True, "team-shirt")


def test_a_page_has_an_address_of_its_own_or_one_that_is_judged() -> None:
    def without(spec: Browser) -> list[str]:
        return [each.message for each in ROOM.problems(spec) if each.rule == "no-address"]

    assert without(SHOPS) == []
    bare = replace(SHOPS, sites=(replace(STAR, address=Bubble("")), SHED))
    assert without(bare) == ['The page "star" has no address.']
