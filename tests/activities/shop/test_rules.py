"""Offers: looked into at no cost, judged in any order, and never bought to be right."""

from game.activities.shop import ROOM
from game.activities.shop.prices import cost, held, least, paid
from game.activities.shop.state import ShopState
from game.core.rules import Note
from game.mechanics.judging import Hand, in_hand
from tests.activities.explore import all_ways, leading_to
from tests.activities.shop.writing import (
    ALL,
    BEACH,
    BEACH_DONE,
    BOX,
    CROWN,
    SHOP,
    SMALL,
    TO_BOX,
    TO_CROWN,
    after,
)

LOOKED = ("reckon box", "pack small", "empty", "back", "open-100 box", "back")


def offered(*acts: str) -> set[str]:
    return {str(act) for act in ROOM.rules.offers(SHOP, after(*acts).state)}


def test_offers_come_to_hand_one_by_one() -> None:
    assert in_hand(SHOP.wares, after().state.hand) is BEACH
    assert in_hand(SHOP.wares, after(*BEACH_DONE).state.hand) is BOX


def test_each_offer_can_be_looked_into_as_far_as_there_is_something_to_see() -> None:
    looks = ("reckon", "open-100", "tomorrow")
    seen = {
        ware.id: {act.split()[0] for act in offered(*turn) if act.split()[0] in looks}
        for ware, turn in ((BEACH, ()), (BOX, TO_BOX), (CROWN, TO_CROWN))
    }
    assert seen == {
        "beach": {"open-100"},
        "box": {"reckon", "open-100"},
        "crown": {"reckon", "tomorrow"},
    }


def test_packs_go_on_the_scale_until_the_thing_is_paid_and_what_is_left_over_shows() -> None:
    short = (*TO_BOX, "reckon box", "pack small")
    assert held(SHOP, after(*short).state.looking.packs) == 90
    full = after(*short, "pack small").state.looking.packs
    assert (held(SHOP, full), paid(SHOP, full)) == (180, 4)
    assert not {act for act in offered(*short, "pack small") if act.startswith("pack")}
    assert "empty" in offered(*short, "pack small")


def test_the_order_of_packs_makes_no_difference() -> None:
    there = (*TO_BOX, "reckon box")
    assert (
        after(*there, "pack small", "empty", "pack small").state
        == after(*there, "pack small").state
    )


def test_a_hundred_boxes_cost_packs_for_all_of_them_together() -> None:
    assert least(SHOP, 130) == 4
    assert (cost(SHOP, BOX, 100), cost(SHOP, BEACH, 100)) == (260, 200)


def test_looking_reckoning_and_waiting_judge_nothing() -> None:
    for many in range(1, len(LOOKED) + 1):
        assert after(*TO_BOX, *LOOKED[:many]).notes == ()
    assert after(*TO_CROWN, "tomorrow crown").notes == ()


def test_opening_a_hundred_makes_no_sound() -> None:
    assert after(*TO_BOX, "open-100 box").cues == ()
    assert after(*TO_BOX, "open-100 box", "open-100 box").cues == ()


def test_a_verdict_can_be_given_from_whatever_page_is_open_and_shows_the_offer_again() -> None:
    judged = after(*TO_BOX, "open-100 box", "judge box not-fine")
    assert judged.notes == (Note("acted", "box", "right"),)
    assert judged.state.looking.page == "offer"


def test_what_was_seen_a_day_later_stays_until_the_next_offer() -> None:
    later = (*TO_CROWN, "tomorrow crown", "judge crown not-fine", "let-be crown")
    assert after(*later).state.looking.later
    assert not after(*later, "on crown").state.looking.later


def test_leaving_is_always_right_and_buying_is_never_judged() -> None:
    for ware in SHOP.wares:
        turn = {"beach": (), "box": TO_BOX, "crown": TO_CROWN}[ware.id]
        said = f"judge {ware.id} {'fine' if ware is BEACH else 'not-fine'}"
        assert after(*turn, said, f"let-be {ware.id}").notes == ()
    assert after("judge beach fine", "do beach ask").notes == ()
    assert after(*TO_CROWN, "judge crown not-fine", "do crown tap").notes == ()


def test_buying_leads_away_and_on_return_the_sheet_of_that_offer_waits() -> None:
    asked = after("judge beach fine", "do beach ask")
    assert asked.outcome == "asked"
    assert [str(act) for act in ROOM.rules.offers(SHOP, asked.state)] == ["on beach"]


def test_the_shop_is_done_when_each_offer_has_its_verdict_whatever_was_bought() -> None:
    done = after(*ALL)
    assert done.outcome == "done"
    assert done.state == ShopState(Hand(attempts=done.state.hand.attempts), seed=7)
    wrong = ("judge beach not-fine", "let-be beach", "on beach")
    box = ("judge box fine", "let-be box", "on box")
    bought = ("judge crown fine", "do crown tap", "on crown")
    assert after(*wrong, *box, *bought).outcome == "done"


def test_every_end_stays_reachable() -> None:
    ways = all_ways(ROOM.rules, SMALL)
    assert ROOM.outcomes(SMALL) == {"done", "asked", "tapped"}
    for outcome in ROOM.outcomes(SMALL):
        assert leading_to(ways, outcome) == set(ways)


def test_an_offer_is_practised_with_its_picture() -> None:
    found = {item.id: (item.genuine, item.picture) for item in ROOM.items(SHOP)}
    assert found["beach"] == (True, "beach-box")
    assert found["crown"] == (False, "crab-crown")
