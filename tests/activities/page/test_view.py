"""What a child sees and hears of pages."""

import pytest

from game.activities.page import ROOM
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.page.writing import context, forms, shops, state_after
from tests.activities.roaming import picture
from tests.activities.shipped import scene

SPEC, FORMS = shops(), forms()


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def test_a_page_shows_its_tabs_its_spots_its_button_and_an_empty_notebook() -> None:
    assert (
        seen()
        == """\
speech
  Find shirts.
picture cast/coach/calm: Coach
picture cast/zara/calm: Zara
tab Star Shirts (chosen) -> visit shiny
tab Harbour Shirts -> visit plain
button Look closely: The lock is closed. -> look lock
Star Shirts
button Look closely: Only 10 minutes left! -> look clock
button BUY NOW! -> go shiny
notebook: My notes
  My notes
  Lock
  Time
button Ask Coach -> ask shiny
button Leave this page -> away shiny"""
    )


def test_looking_closely_shows_what_is_found_and_the_two_notes() -> None:
    text = seen("look clock")
    assert "button The whole page -> close" in text
    assert "message: Time\n  Only 10 minutes left!" in text
    assert "Nine, eight, seven." in text
    assert "It says ten once more." not in text
    assert "button Fine -> note clock fine\nbutton Odd -> note clock odd" in text
    assert "It says ten once more." in seen("look clock", "again")


def test_a_note_is_answered_with_its_why_and_its_tells_lit() -> None:
    text = seen("look clock", "note clock odd")
    assert "«Only 10 minutes left»!" in text
    assert "The clock may run. You may think." in text
    assert "button OK -> ok" in text


def test_a_fine_spot_that_was_doubted_gets_a_kind_word_and_what_makes_it_fine() -> None:
    text = seen("look lock", "note lock odd")
    assert "The lock does its job." in text
    assert "The lock is real." in text


def test_the_notebook_and_the_page_keep_what_was_noted() -> None:
    text = seen("look clock", "note clock odd", "ok", "look lock", "note lock fine", "ok")
    assert "picture icon/tick: Fine" in text
    assert "picture thing/flag-red: Odd" in text
    assert "button Noted as odd: Only 10 minutes left! -> look clock" in text
    assert "button Noted as fine: The lock is closed. -> look lock" in text


def test_the_helper_asks_back_and_the_page_waits() -> None:
    text = seen("ask shiny")
    assert "  Coach\n  What do you think?" in text
    assert "button It is fine -> think shiny fine\nbutton It is a trick" in text
    assert "(off) -> look clock" in text
    assert "go shiny" not in text


def test_a_page_that_was_left_says_why_and_is_gone() -> None:
    assert "No money goes out." in seen("away shiny")
    assert "visit shiny" not in seen("away shiny", "ok")


def test_a_fine_page_that_was_left_says_what_is_missed() -> None:
    assert "The shirts stay in the shop." in seen("visit plain", "away plain")


def test_the_helper_waits_with_the_payment() -> None:
    text = seen("ask shiny", "think shiny fine", "ok", "go shiny")
    assert "  Coach\n  Wait with me." in text


def test_a_form_has_two_tiles_for_each_field_and_nothing_to_type_in() -> None:
    text = outline(picture(ROOM, FORMS, state_after(FORMS), context()))
    assert "group: Your phone number" in text
    assert "radio Give (chosen) -> give number" in text
    assert "radio Keep -> keep number" in text


def test_a_form_says_what_a_field_does() -> None:
    acts = ("visit survey", "give animal", "give news", "go survey")
    text = outline(picture(ROOM, FORMS, state_after(FORMS, *acts), context()))
    assert "Nothing is sent yet." in text
    refused = state_after(FORMS, "keep number", "go quiz")
    assert "Fill in everything" in outline(picture(ROOM, FORMS, refused, context()))


def test_the_paper_twin_holds_every_page_and_nothing_to_press() -> None:
    for spec, words in ((SPEC, "It says ten once more."), (FORMS, "The animal you like best")):
        text = outline(ROOM.paper(spec, context()))
        assert words in text
        assert "Leave this page" in text
        assert "->" not in text


FORM_MOMENTS: tuple[tuple[str, ...], ...] = ((), ("visit survey",), ("keep number", "go quiz"))
MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    ("look shiny-clock", "again"),
    ("look shiny-address", "note shiny-address odd"),
    ("ask shiny",),
    ("away shiny",),
    ("visit plain", "away plain"),
    ("go shiny", "visit plain"),
)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    spec = scene("scam-shoe-shop", "shops")
    ctx = context(size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, spec, [state_after(spec, *acts) for acts in MOMENTS], ctx) == []
    forms = [state_after(FORMS, *acts) for acts in FORM_MOMENTS]
    assert does_not_fit(ROOM, FORMS, forms, ctx) == []
