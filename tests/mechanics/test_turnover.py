"""Cards on the app's side: sent, taken back, and those that stay."""

import pytest

from game.core.ids import ThingId
from game.core.words import Choice, Title
from game.mechanics import turnover
from game.mechanics.turnover import Drawer, DrawerId, KeptCard, Lying
from game.ui.context import Context
from game.ui.nodes import Picture, Words
from tests.ui.rough import english, nodes_of

DRAWERS = (
    Drawer("maker", Title("The app's maker")),
    Drawer("seller", Title("A shop"), buys="yes"),
)
HOME, STEPS = (
    KeptCard(
        "home", Choice("Where you sleep"), ThingId("home-path"),
        (DrawerId("maker"), DrawerId("seller")), back="no",
    ),
    KeptCard("steps", Choice("How you run"), ThingId("boot"), (DrawerId("maker"),)),
)  # fmt: skip
CARDS = (HOME, STEPS)
CONTEXT = Context(english)


def after(*sent: set[str]) -> Lying:
    """Where the cards lie once the phone has sent these, one after another."""
    lying = Lying()
    for each in sent:
        lying = turnover.moved(CARDS, each, lying)
    return lying


def test_what_is_sent_lies_there_and_what_is_not_any_more_comes_home() -> None:
    assert after({"steps"}) == Lying(frozenset({"steps"}))
    assert after({"steps"}, set()) == Lying(home=frozenset({"steps"}))
    assert after({"steps"}, set(), {"steps"}) == after({"steps"}), "and goes there again"


def test_what_cannot_be_taken_back_stays_and_is_never_home() -> None:
    assert after({"home"}).stuck == frozenset(), "it is still sent"
    stays = after({"home", "steps"}, set())
    assert stays == Lying(frozenset({"home"}), frozenset({"home"}), frozenset({"steps"}))
    assert after({"home"}, set(), set()) == after({"home"}, set())


@pytest.mark.parametrize(
    ("lying", "words"),
    [
        (after(), "No card about you in here."),
        (after({"home", "steps"}), "Cards about you in here: 2."),
        (after({"steps"}, set()), "All came home: 1."),
        (after({"home"}, set()), "1 can't come back."),
        (after({"home", "steps"}, {"home"}), "1 came home. 1 lie here."),
        (after({"home", "steps"}, set()), "1 came home. 1 can't come back."),
    ],
)
def test_it_is_said_how_many_lie_there_came_home_and_stay(lying: Lying, words: str) -> None:
    assert turnover.said(lying, CONTEXT) == words


def test_a_card_is_seen_in_each_of_its_drawers_and_whoever_buys_has_a_coin() -> None:
    shown = turnover.app_side(CARDS, DRAWERS, after({"home"}), CONTEXT)
    texts = [node.text for node in nodes_of(shown) if isinstance(node, Words)]
    assert texts.count("Where you sleep") == len(HOME.goes)
    assert "How you run" not in texts
    assert texts.count("pays for these") == 1
    assert any(isinstance(node, Picture) and node.name == "thing/coin" for node in nodes_of(shown))


def test_a_drawer_without_a_card_is_a_fault() -> None:
    assert [found.rule for found in turnover.problems((STEPS,), DRAWERS)] == ["empty-drawer"]
    assert not list(turnover.problems(CARDS, DRAWERS))
