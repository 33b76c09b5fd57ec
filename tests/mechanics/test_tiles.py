"""Tiles: whole clauses are laid into the places of one bubble, a press for each."""

from typing import Any

from game.core.acts import parse
from game.core.findings import Found
from game.mechanics.tiles import (
    Laid,
    Slot,
    TileWords,
    bubble,
    offers,
    open_slot,
    react,
    ready,
    tray,
)
from game.mechanics.tiles.checks import problems
from game.ui.context import Context
from game.ui.nodes import Box
from game.ui.outline import outline
from tests.ui.rough import english

START, ASK = Slot("start", ("worry", "secret"), needed=True), Slot("ask", ("sit",))
BOTH = (START, ASK)
WORDS = TileWords(
    {"start": "How do I start?", "ask": "What would help?"},
    {
        ("start", "worry"): "Something worries me.",
        ("start", "secret"): "I keep a secret.",
        ("ask", "sit"): "Sit with me.",
    },
)


def laid(*acts: str) -> Laid:
    """The bubble after these acts, each of which is offered."""
    there = Laid()
    for act in acts:
        assert act in possible(there)
        there = react(there, parse(act)).state
    return there


def possible(there: Laid) -> list[str]:
    return [str(act) for act in offers(BOTH, there)]


def test_a_press_lays_a_tile_and_opens_the_next_empty_slot() -> None:
    assert possible(Laid()) == ["put start worry", "put start secret", "open ask"]
    assert possible(laid("put start worry")) == ["put ask sit", "take start"]
    assert open_slot(BOTH, laid("put start worry", "put ask sit")) is None


def test_a_press_takes_a_tile_out_again_and_its_slot_stands_open() -> None:
    there = laid("put start worry", "put ask sit", "take ask", "take start")
    assert there.tiles == ()
    assert open_slot(BOTH, there) == START


def test_slots_are_filled_in_any_order() -> None:
    there = laid("open ask", "put ask sit", "put start secret")
    assert (there.of("ask"), there.of("start")) == ("sit", "secret")


def test_a_bubble_is_ready_when_nothing_that_is_needed_is_missing() -> None:
    assert not ready(BOTH, laid("open ask", "put ask sit"))
    assert ready(BOTH, laid("put start worry"))
    assert not ready((ASK,), Laid())  # nothing was said at all


def shown(there: Laid) -> str:
    ctx = Context(english)
    return outline(Box((bubble(BOTH, there, WORDS, ctx), tray(BOTH, there, WORDS))))


def test_below_the_slot_that_waits_lie_its_tiles_and_then_the_other_slots() -> None:
    assert shown(Laid()) == (
        "How do I start?\n"
        "button Something worries me. -> put start worry\n"
        "button I keep a secret. -> put start secret\n"
        "button What would help? -> open ask"
    )


def test_a_laid_tile_says_that_it_can_be_taken_out() -> None:
    assert shown(laid("put start worry", "put ask sit")) == (
        "button Take out: Something worries me. -> take start\n"
        "button Take out: Sit with me. -> take ask"
    )


def found(*tiles: str, **how: Any) -> list[str]:
    made: list[Found] = list(problems(("starts",), tiles, **how))
    return [each.rule for each in made]


def test_a_needed_slot_leaves_a_choice_and_no_two_tiles_say_the_same() -> None:
    assert found("One.", needed=True) == ["one-tile"]
    assert found("One.") == []
    assert found("One.", "Two.", "one.", needed=True) == ["same-tile"]
