"""What a child sees and hears of an inbox."""

import pytest

from game.activities.inbox import ROOM
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.inbox.writing import context, inbox, state_after
from tests.activities.roaming import picture

SPEC = inbox()
ANSWERS = ("put goat fine", "ok", "open goat")


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def test_the_list_shows_who_wrote_and_the_goal() -> None:
    assert (
        seen()
        == """\
speech
  Read each one.
picture cast/grandma/calm: Grandma
picture cast/amina/calm: Amina
Zuri SMS
button Open: Clinic -> open clinic
button Open: Unknown number -> open goat
button Fine (off) -> put fine
button Show Grandma (off) -> put show
button Bin (off) -> put bin"""
    )


def test_an_open_message_shows_its_sender_its_words_and_its_bait() -> None:
    assert seen("open goat").splitlines()[4:] == [
        "Zuri SMS",
        "button All messages -> close",
        "Unknown number",
        "message: Unknown number",
        "  YOU WON A GOAT! Answer now!",
        "button Get my goat! -> tap goat",
        "button Fine -> put goat fine",
        "button Show Grandma -> put goat show",
        "button Bin -> put goat bin",
    ]


def test_the_helper_asks_back_with_two_answers() -> None:
    text = seen("open clinic", "put clinic show")
    assert "  Grandma\n  What do you think?" in text
    assert "button It is fine -> think clinic fine\nbutton It is a trick" in text
    assert "put" not in text


def test_a_right_answer_lights_the_tells_and_says_why() -> None:
    text = seen("put goat bin")
    assert "  «YOU WON» A GOAT! Answer «now»!" in text
    assert "A prize from nowhere." in text
    assert "Hurry means stop." in text
    assert "button OK -> ok" in text
    assert "button Bin (chosen) (off)" in text


def test_a_right_answer_on_a_fine_message_says_why_too() -> None:
    assert "Grandma knows the clinic." in seen("put clinic fine")


def test_a_wrong_answer_shows_the_small_consequence() -> None:
    text = seen("put clinic bin")
    assert "The nurse writes the day down again." in text
    assert "Grandma knows the clinic." in text


def test_a_message_that_went_wrong_has_its_tells_lit_when_opened_again() -> None:
    assert "«YOU WON»" in seen("put goat fine", "ok", "open goat")
    assert "«YOU WON»" not in seen("open goat")


def test_a_sorted_message_offers_to_be_taken_out() -> None:
    assert "button Take out again: Clinic -> back clinic" in seen("put clinic fine", "ok")


def test_people_look_as_the_last_act_made_them_feel() -> None:
    text = seen("put goat bin", feelings={"amina": "happy"})
    assert "picture cast/amina/happy: Amina" in text


def test_the_paper_twin_holds_every_message_and_basket_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    assert "YOU WON A GOAT! Answer now!" in text
    assert "Show Grandma" in text
    assert "->" not in text


MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    ("open goat",),
    ("put goat bin",),
    ("put goat show",),
    ("put goat fine",),
    ANSWERS,
)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx = context(size=size, text=text, direction=direction)
    states = [state_after(SPEC, *acts) for acts in MOMENTS]
    assert does_not_fit(ROOM, SPEC, states, ctx) == []
