"""What a child sees and hears of a shop."""

import pytest

from game.activities.shop import ROOM
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import picture
from tests.activities.shop.sample import ALL_RIGHT, context, gifts, shop, state_after

SPEC = shop()
PAID = ("look crown", "reckon crown", "pack small", "pack small", "pack small")
LOOKED = ("look crown", "again crown", "again crown", "again crown")
MOMENTS: dict[str, tuple[str, ...]] = {
    "shelf": (),
    "offer": ("look box",),
    "scale": ("look box", "reckon box", "pack small"),
    "paid": PAID,
    "inside": ("look box", "inside box"),
    "chart": ("look box", "inside box", "open-100 box"),
    "beach chart": ("look beach", "inside beach", "open-100 beach"),
    "again": LOOKED,
    "day": ("look crown", "wait crown"),
    "asking": ("look cape", "ask cape"),
    "right": ("look box", "refuse box"),
    "slip": ("look box", "buy box"),
    "lit": ("look box", "buy box", "ok", "look box"),
    "settled": ALL_RIGHT[:-2],
}


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def test_an_offer_shows_its_words_its_price_and_the_ways_to_look_into_it() -> None:
    assert (
        seen("look box")
        == """\
speech
  Is it fair, or does it pull?
picture cast/mother/calm: Mum
picture cast/linh/calm: Linh
Islandia
Real money: 10 dong
button All things -> back
Mystery box
picture thing/shell: Shells
130
message: Mystery box
  Only 130 shells! A golden hat may be inside. The next one could be it!
button Real price -> reckon box
button What may be inside? -> inside box
button Wait a day -> wait box
button Buy -> buy box
button A pull. I leave it. -> refuse box
button Ask Mum -> ask box"""
    )


def test_the_scale_says_the_real_price_and_what_is_left_over() -> None:
    text = seen("look box", "reckon box", "pack small")
    assert "Still missing: 40" in text
    assert "button Put on a pack of 90 for 2 dong -> pack small" in text
    assert "Real price: 6 dong\n  Left over: 20" in seen(*PAID)


def test_numbers_are_said_in_the_digits_of_the_language() -> None:
    assert "١٣٠" in seen("look box", digits="٠١٢٣٤٥٦٧٨٩")


def test_the_chart_counts_to_a_hundred_and_says_what_all_of_it_would_cost() -> None:
    text = seen("look box", "inside box", "open-100 box")
    lines = text.splitlines()
    counts = [int(lines[at + 2]) for at, line in enumerate(lines) if line == "bar"]
    assert sum(counts) == 100
    assert "All 100 would cost 260 dong." in text


def test_the_odds_are_shown_before_any_box_is_opened() -> None:
    assert "bar\n  Golden hat\n  1" in seen("look box", "inside box")


def test_the_same_clock_stands_there_once_more_for_each_look() -> None:
    assert seen(*LOOKED).count("\n2 minutes left") == 4


def test_after_a_wrong_answer_the_tells_are_lit_and_say_why() -> None:
    text = seen("look box", "buy box")
    assert "Only «130 shells»! A golden hat «may be inside»." in text
    assert "Each box is a new chance." in text
    assert "A fish sticker, as in most boxes." in text
    assert "button OK -> ok" in text


def test_a_fair_answer_says_why_it_was_fair() -> None:
    assert SPEC.wares[0].why in seen("look hat", "buy hat")


def test_what_is_settled_says_so_and_can_no_longer_be_pressed() -> None:
    text = seen("look hat", "buy hat", "ok", "look box", "refuse box", "ok")
    assert "Straw hat\nBought" in text
    assert "Mystery box\nLeft alone" in text
    assert "-> look hat" not in text


def test_a_gift_says_who_gives_it_and_has_buttons_of_its_own() -> None:
    spec = gifts()
    text = outline(picture(ROOM, spec, state_after(spec, "look wall"), context()))
    assert "Mrs Hoa\nOne free hour\nFree" in text
    assert "button Accept -> buy wall" in text
    assert "Real money" not in text


def test_the_paper_twin_holds_every_offer_and_pack_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    assert all(ware.text in text for ware in SPEC.wares)
    assert "4 dong" in text
    assert "->" not in text


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx = context(size=size, text=text, direction=direction)
    states = [state_after(SPEC, *acts) for acts in MOMENTS.values()]
    assert does_not_fit(ROOM, SPEC, states, ctx) == []
