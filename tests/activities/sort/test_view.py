"""What a child sees and hears of a sort."""

import pytest

from game.activities.sort import ROOM
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import picture
from tests.activities.shipped import scene
from tests.activities.sort.writing import context, secrets, sort, state_after

SPEC = sort()


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def test_the_pile_the_places_and_the_goal_are_there_from_the_start() -> None:
    assert (
        seen()
        == """\
speech
  Board or box?
picture thing/window-quiet: It is quiet.
picture cast/grandpa/calm: Grandpa
picture cast/mateo/calm: Mateo
group: Board for all
  button Board for all -> ask board
group: Family box
  button Family box -> ask box
group
  button My best animal -> pick llama
  button My home path -> pick path
  button Ask Grandpa -> hint"""
    )


def test_a_picked_card_is_shown_large_and_the_places_take_it() -> None:
    text = seen("pick path")
    assert "Over the bridge, the blue door." in text
    assert "button Board for all -> put path board" in text
    assert "button Put it down -> drop" in text


def test_a_place_picked_first_asks_which_card() -> None:
    text = seen("ask box")
    assert "Which card goes here?" in text
    assert "button My best animal -> put llama box" in text


def test_a_right_card_says_why_and_lights_its_tell() -> None:
    text = seen("put path box")
    assert "«Over the bridge», the blue door." in text
    assert "It leads there." in text
    assert "Family knows the way." in text
    assert "button OK -> ok" in text
    assert "A llama fan waves." in seen("put llama board")


def test_a_wrong_card_shows_what_comes_of_it_and_is_taken_back() -> None:
    text = seen("put path board")
    assert "The valley waves." in text
    assert "picture thing/window-waving: All wave." in text
    assert "button Take it back -> back path" in text


def test_a_card_that_lies_there_can_be_looked_at_and_taken_back() -> None:
    assert "button Look at: My best animal -> pick llama" in seen("put llama board", "ok")
    text = seen("put llama board", "ok", "pick llama")
    assert "A llama fan waves." in text
    assert "button Take it back -> back llama" in text
    assert "button Leave it there -> drop" in text


def test_the_helper_says_what_to_look_at() -> None:
    assert "  Grandpa\n  Who reads the board?" in seen("hint")


def test_the_paper_twin_holds_every_card_and_place_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    assert "Over the bridge, the blue door." in text
    assert "Family box" in text
    assert "->" not in text


MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    ("pick school",),
    ("put path board",),
    ("ask box",),
    ("hint",),
    ("put school box",),
)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    spec = scene("privacy-noticeboard", "cards")
    ctx = context(size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, spec, [state_after(spec, *acts) for acts in MOMENTS], ctx) == []


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_three_places_with_a_person_among_them_fit_too(combination: Combination) -> None:
    size, text, direction = combination
    spec = secrets()
    put = [f"put card-{at} {spec.cards[at].right[0]}" for at in range(7)]
    acts = [act for each in put for act in (each, "ok")]
    rest: tuple[tuple[str, ...], ...] = (
        (),
        ("pick card-8",),
        ("put card-8 private",),
        ("pick card-2",),
    )
    ctx = context(size=size, text=text, direction=direction)
    states = [state_after(spec, *acts, *more) for more in rest]
    assert does_not_fit(ROOM, spec, states, ctx) == []


def test_a_person_who_takes_cards_is_drawn_and_the_kite_rises_with_them() -> None:
    spec = secrets()
    node = picture(ROOM, spec, state_after(spec, "put card-2 heavy"), context())
    text = outline(node)
    assert "button Heavy: tell Grandpa (off)" in text
    assert "picture thing/kite: The kite lifts a little." in text
