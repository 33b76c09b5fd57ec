"""Where the keys stand, and where Tab and the arrows take them."""

from random import Random

from game.ui.focus import first, moved, revealed, tabbed, ways
from game.ui.nodes import Box, Pin, Scroll
from tests.ui.plain import at, page, press

GRID = Box(
    (
        Box((press("a", 100), press("b", 100)), "row", gap=20),
        Box((press("c", 100), press("d", 100)), "row", gap=20),
    ),
    gap=20,
)
LONG = Box((press("top"), Scroll(Box(tuple(press(n) for n in "abcdefgh"), gap=8), "list")))


def test_the_keys_start_on_the_main_button_or_else_the_first() -> None:
    assert first(page(GRID)) == "a?"
    assert first(page(Box((press("x"), press("go", look="main"))))) == "go?"
    assert first(page(Box(()))) == ""


def test_tab_goes_round_in_reading_order_both_ways() -> None:
    made = page(GRID)
    assert [tabbed(made, name) for name in ("a?", "b?", "c?", "d?")] == ["b?", "c?", "d?", "a?"]
    assert tabbed(made, "a?", back=True) == "d?"
    assert tabbed(made, "gone?") == "a?"


def test_tab_passes_over_what_is_off() -> None:
    made = page(Box((press("a"), press("b", on=False), press("c"))))
    assert tabbed(made, "a?") == "c?"


def test_arrows_go_to_the_nearest_button_in_their_direction() -> None:
    made = page(GRID)
    assert moved(made, "a?", "right") == "b?"
    assert moved(made, "a?", "down") == "c?"
    assert moved(made, "d?", "up") == "b?"
    assert moved(made, "d?", "left") == "c?"
    assert moved(made, "a?", "up") == "a?"


def test_arrows_follow_the_picture_when_it_is_mirrored() -> None:
    made = page(GRID, direction="rtl")
    assert moved(made, "a?", "left") == "b?"
    assert moved(made, "a?", "right") == "a?"


def test_what_gets_the_keys_in_a_scroll_comes_into_sight() -> None:
    made = page(LONG)
    shifted = revealed(made, "h?")
    after = page(LONG, offsets=shifted)
    _, y, _, h = at(after, "h")
    assert y >= 64
    assert y + h <= 300
    assert revealed(after, "a?")["list"] < 64
    assert revealed(after, "h?") == {}
    assert revealed(after, "top?") == {}


def test_the_four_ways_lead_to_every_button_however_they_lie() -> None:
    for seed in range(30):
        dice = Random(seed)
        pins = tuple(
            Pin(press(name), dice.random() * 0.8, dice.random() * 0.8, 0.05, 0.05)
            for name in "abcdefghij"
        )
        made = page(Box(pins, "stack", grow=1))
        leads, reached, coming = ways(made), {first(made)}, [first(made)]
        while coming:
            here = coming.pop()
            new = {leads[here, way] for way in ("left", "right", "up", "down")} - reached
            reached |= new
            coming += new
        assert reached == {placed.name for placed in made.buttons()}, seed
