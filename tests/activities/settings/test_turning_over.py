"""The phone turned over: what the controls send lies in the app's drawers."""

from dataclasses import replace

import pytest

from game.activities.settings import ROOM
from game.activities.settings.model import ControlId, OptionId, SentCard, Settings
from game.core.ids import ThingId
from game.core.words import Choice, Title
from game.mechanics.turnover import Drawer, DrawerId, Lying
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import picture
from tests.activities.settings.sample import NEW, context, panel, state_after

WHO, ALL = ControlId("who-sees"), OptionId("everyone")


def over() -> Settings:
    """The panel of Find the Real Switch, whose app also keeps two cards."""
    face = SentCard(
        id="face", label=Choice("Your face"), picture=ThingId("clip"), sent={WHO: (ALL,)},
        goes=(DrawerId("maker"), DrawerId("far")), back="no",
    )  # fmt: skip
    famous = SentCard(
        id="kicks", label=Choice("Your best kicks"), picture=ThingId("football"),
        sent={ControlId("famous"): (OptionId("yes"),)}, goes=(DrawerId("far"),),
    )  # fmt: skip
    drawers = (Drawer("maker", Title("The maker")), Drawer("far", Title("A shop"), buys="yes"))
    return replace(panel(), cards=(face, famous), drawers=drawers)


SPEC = over()


def test_each_control_moves_its_cards_and_what_was_out_may_stay() -> None:
    assert ROOM.rules.start(SPEC, 0).lying == Lying(frozenset({"face"})), "as the app was found"
    both = state_after(SPEC, "set famous yes")
    assert both.lying.away == {"face", "kicks"}
    home = state_after(SPEC, "set famous yes", "set famous no")
    assert home.lying == Lying(frozenset({"face"}), home=frozenset({"kicks"}))
    shut = state_after(SPEC, "open more", *NEW, "set who-sees friends")
    assert shut.lying.stuck == {"face"}


def test_turning_over_costs_nothing_and_turns_back() -> None:
    turned = state_after(SPEC, "turn-over")
    assert turned.turned
    assert not state_after(SPEC, "turn-over", "turn-over").turned
    assert replace(turned, turned=False) == ROOM.rules.start(SPEC, 0)
    assert ROOM.rules.kinds["turn-over"] == "look"
    here = {act.verb for act in ROOM.rules.offers(SPEC, turned)}
    assert "watch" not in here, "the windows give way to the drawers"
    assert {"turn-over", "set", "open", "done"} <= here


def test_without_cards_there_is_nothing_to_turn_over() -> None:
    offers = ROOM.rules.offers(panel(), ROOM.rules.start(panel(), 0))
    assert "turn-over" not in {act.verb for act in offers}


@pytest.mark.parametrize("width", [1280, 528])
def test_the_panel_stays_in_reach_while_the_app_side_is_watched(width: int) -> None:
    def seen(*acts: str) -> str:
        shown = picture(ROOM, SPEC, state_after(SPEC, *acts), context(size=(width, 860)))
        return outline(shown)

    assert "Your face" not in seen()
    watched = seen("turn-over", "set famous yes")
    for words in ("Your face", "Your best kicks", "pays for these", "Cards about you in here: 2."):
        assert words in watched
    assert "-> set famous no" in watched
    assert "switch Turn it back (chosen) -> turn-over" in watched


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_it_fits_every_page(combination: Combination) -> None:
    size, text, direction = combination
    ctx = context(size=size, text=text, direction=direction)
    states = (state_after(SPEC, "set famous yes", "turn-over", "set famous no"),)
    assert does_not_fit(ROOM, SPEC, states, ctx) == []


def test_a_low_page_of_large_letters_can_be_turned_over_too() -> None:
    low = context(size=(1280, 640), text=1.5)
    assert "switch Turn the phone over -> turn-over" in outline(
        picture(ROOM, SPEC, state_after(SPEC), low)
    )
