"""Visiting a shop: what every act does."""

from dataclasses import replace

from game.activities.shop import ROOM
from game.activities.shop.prices import cost, held, least, paid, purse
from game.activities.shop.state import ShopState, waiting
from game.core.acts import Act
from game.core.rules import Note
from tests.activities.shop.sample import ALL_RIGHT, after, gifts, shop, state_after

SPEC = shop()
GIFTS = gifts()
LOOKING = ("look", "back", "reckon", "pack", "empty", "inside", "open-100", "again", "wait")


def ids(state: ShopState) -> list[str]:
    return [ware.id for ware in waiting(SPEC, state)]


def test_no_pack_ever_pays_a_price_in_shells_exactly() -> None:
    for ware in SPEC.wares:
        if ware.coins:
            sums = {90 * small + 200 * large for small in range(9) for large in range(5)}
            assert ware.coins not in sums


def test_packs_go_on_the_scale_until_the_thing_is_paid_and_what_is_left_over_shows() -> None:
    short = state_after(SPEC, "look box", "reckon box", "pack small")
    assert held(SPEC, short.looking.packs) == 90
    full = state_after(SPEC, "look box", "reckon box", "pack small", "pack small")
    assert (held(SPEC, full.looking.packs), paid(SPEC, full.looking.packs)) == (180, 4)
    assert Act("pack", "small") not in ROOM.rules.offers(SPEC, full)
    assert Act("empty") in ROOM.rules.offers(SPEC, full)


def test_the_order_of_packs_makes_no_difference() -> None:
    one = state_after(SPEC, "look crown", "reckon crown", "pack small", "pack large")
    other = state_after(SPEC, "look crown", "reckon crown", "pack large", "pack small")
    assert one == other


def test_a_hundred_boxes_cost_packs_for_all_of_them_together() -> None:
    box = next(ware for ware in SPEC.wares if ware.id == "box")
    assert least(SPEC, 130) == 4
    assert cost(SPEC, box, 100) == 260


def test_a_thing_with_a_clear_price_needs_no_scale() -> None:
    state = state_after(SPEC, "look hat")
    assert Act("reckon", "hat") not in ROOM.rules.offers(SPEC, state)


def test_the_clock_can_be_looked_at_three_times_and_never_moves() -> None:
    state = state_after(SPEC, "look crown", "again crown", "again crown", "again crown")
    assert state.looking.looks == 3
    assert Act("again", "crown") not in ROOM.rules.offers(SPEC, state)


def test_looking_reckoning_and_waiting_judge_nothing() -> None:
    acts = ("look box", "reckon box", "pack large", "back", "inside box", "open-100 box")
    for many in range(1, len(acts) + 1):
        assert after(SPEC, *acts[:many]).notes == ()
    assert after(SPEC, "look crown", "wait crown").notes == ()


def test_opening_a_hundred_boxes_makes_no_sound_and_wins_nothing() -> None:
    done = after(SPEC, "look box", "inside box", "open-100 box")
    assert done.cues == ()
    assert purse(SPEC, done.state) == SPEC.purse


def test_a_fair_thing_is_bought_with_real_money() -> None:
    done = after(SPEC, "look hat", "buy hat")
    assert done.notes == (Note("acted", "hat", "right"),)
    assert purse(SPEC, done.state) == 7
    assert purse(SPEC, state_after(SPEC, "look hat", "buy hat", "ok")) == 7


def test_leaving_a_fair_thing_is_a_slip_and_it_waits_at_the_end_of_the_shelf() -> None:
    done = after(SPEC, "look hat", "refuse hat")
    assert done.notes == (Note("acted", "hat", "slip"),)
    assert ids(state_after(SPEC, "look hat", "refuse hat", "ok"))[-1] == "hat"


def test_leaving_a_pull_is_right_and_says_which_skills_were_shown() -> None:
    done = after(SPEC, "look cape", "refuse cape")
    assert done.notes == (
        Note("acted", "cape", "right"),
        Note("noticed", "cape", "right", "info.ads"),
        Note("noticed", "cape", "right", "design.dark-patterns"),
    )


def test_buying_a_pull_takes_the_money_and_the_helper_gets_it_back() -> None:
    done = after(SPEC, "look box", "buy box")
    assert done.notes[0] == Note("acted", "box", "slip")
    assert purse(SPEC, done.state) == 6
    assert purse(SPEC, state_after(SPEC, "look box", "buy box", "ok")) == 10


def test_buying_by_the_clock_leads_on_in_the_story_and_the_crown_waits_with_its_tells_lit() -> None:
    done = after(SPEC, "look crown", "buy crown")
    assert done.outcome == "bought-by-clock"
    assert done.state.attempts.lit == {"crown"}
    assert ids(done.state)[-1] == "crown"


def test_asking_is_never_wrong_and_the_answer_to_the_helper_is_the_verdict() -> None:
    asked = after(SPEC, "look cape", "ask cape")
    assert asked.notes == (Note("told", "cape", "asked"),)
    assert after(SPEC, "look cape", "ask cape", "think cape pull").notes[0].verdict == "right"
    assert after(SPEC, "look cape", "ask cape", "think cape fair").notes[0].verdict == "slip"


def test_thinking_wrong_beside_the_helper_costs_nothing() -> None:
    assert purse(SPEC, state_after(SPEC, "look box", "ask box", "think box fair")) == 10


def test_only_the_first_verdict_on_a_thing_counts() -> None:
    assert after(SPEC, "look box", "buy box", "ok", "look box", "refuse box").notes == ()


def test_the_shop_is_done_when_everything_was_bought_or_left_rightly() -> None:
    assert after(SPEC, *ALL_RIGHT, "ok").outcome == "done"
    assert purse(SPEC, state_after(SPEC, *ALL_RIGHT)) == 3


def test_a_shop_that_is_done_can_be_visited_again() -> None:
    again = state_after(SPEC, *ALL_RIGHT, "ok", "look hat", "buy hat")
    assert purse(SPEC, again) < SPEC.purse


def test_a_gift_with_strings_can_be_accepted_and_then_refused() -> None:
    slip = after(GIFTS, "look strings", "buy strings")
    assert slip.notes[1] == Note("missed", "strings", "slip", "groom.gifts-strings")
    acts = ("look strings", "refuse strings", "ok", "look wall", "buy wall", "ok")
    assert after(GIFTS, *acts).outcome == "done"


def test_a_gift_shows_no_scale_no_odds_and_no_clock() -> None:
    state = state_after(GIFTS, "look strings")
    verbs = {act.verb for act in ROOM.rules.offers(GIFTS, state)}
    assert verbs == {"back", "buy", "refuse", "ask"}


def test_every_ware_is_an_item_to_judge_half_of_them_fair() -> None:
    items = ROOM.items(SPEC)
    assert [item.id for item in items if item.genuine] == ["hat", "scarf", "beach"]
    assert all(item.why and item.text and item.picture for item in items)


def test_the_outcomes_are_done_and_what_buying_a_pull_leads_to() -> None:
    assert ROOM.outcomes(SPEC) == {"done", "bought-by-clock"}
    assert ROOM.outcomes(replace(SPEC, wares=SPEC.wares[:1])) == {"done"}
