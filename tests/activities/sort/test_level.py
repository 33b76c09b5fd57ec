"""Board or Box?: what leads to Mateo is put right, and what is fine can hang for ever."""

import pytest

from game.activities import rulebook
from game.core.acts import parse
from game.core.memory import combinations, seed_that_deals
from game.core.play import Session, begin, step
from tests.activities.shipped import level

LEVEL = level("privacy-noticeboard")
SEEDS = {tuple(each.values()): seed_that_deals(LEVEL, each) for each in combinations(LEVEL)}
TOLD = ("go ms-quilla", "tell read-this", "next", "next")


def played(deal: tuple[str, str], *acts: str) -> Session:
    """The story after these acts, each of which does something."""
    session, _ = begin(LEVEL, rulebook(), SEEDS[deal])
    for act in acts:
        before = session
        session, _ = step(LEVEL, rulebook(), before, parse(act))
        assert session != before, f"{act} does nothing in {session.scene}"
    return session


def settled(card: str) -> tuple[str, ...]:
    return (f"judge {card} not-fine", f"let-be {card}", f"on {card}")


@pytest.mark.parametrize("left", [("wait", "ok", "next", "next"), ("take-down", "ok")])
def test_what_leads_to_him_moves_kite_day_even_if_it_was_taken_down_at_once(
    left: tuple[str, ...],
) -> None:
    pinned = ("judge gate not-fine", "do gate pin-gate", *left, "on gate")
    cards = (*settled("goat"), *settled("rosa"), *settled("wind"))
    for after in (("not-now",), TOLD):
        session = played(("goat", "cards"), *pinned, *cards, *after)
        assert session.scene == "down"
        moved = played(("goat", "cards"), *pinned, *cards, *after, *["next"] * 4)
        assert moved.scene == "square-kites"
        assert moved.mended == {"card-on-board"}


@pytest.mark.parametrize("act", ["do goat pin-goat", "let-be goat"])
def test_a_fine_card_costs_nothing_pinned_or_not(act: str) -> None:
    up = ("wait", "ok") if act.startswith("do") else ()
    goat = ("judge goat fine", act, *up, "on goat")
    cards = (*settled("gate"), *goat, *settled("rosa"), *settled("wind"))
    assert played(("goat", "cards"), *cards, *TOLD).scene == "kites"


def test_what_is_pinned_after_a_telling_is_asked_about_again() -> None:
    early = ("tell-now", *TOLD)
    kept = (*settled("goat"), *settled("rosa"), *settled("wind"))
    gate = ("judge gate not-fine", "do gate pin-gate", "wait", "ok", "next", "next", "on gate")
    assert played(("goat", "cards"), *early, *gate, *kept).scene == "neighbours"
    first = ("judge gate not-fine", "do gate pin-gate", "wait", "ok", "next", "next")
    assert played(("goat", "cards"), *first, *early, "on gate", *kept).scene == "down"


@pytest.mark.parametrize("scene", ["crowded", "opened", "followed"])
def test_no_crowd_cheers_for_what_leads_to_him(scene: str) -> None:
    """Whoever keeps it has the merriest page; a door is never paid for with a party."""
    assert LEVEL.scenes[scene].spec.stage.crowd is None
    assert LEVEL.scenes["kites"].spec.stage.crowd
