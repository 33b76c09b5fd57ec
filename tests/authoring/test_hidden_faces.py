"""A bubble or a button upon somebody's face is a trouble of the page."""

import pytest

from game.authoring.page_troubles import hidden
from game.core.acts import Act
from game.ui.drawing_names import figure_drawing
from game.ui.layout import lay_out
from game.ui.nodes import Box, Button, Look, Node, Picture, Pin, Words
from tests.ui.rough import Rough


def pages_troubles(over: Node, pose: str = "stand", *, whole: bool = False) -> list[str]:
    """What is said of a page on which that lies over somebody as tall as the page."""
    drawing = figure_drawing("amina", "calm", pose, whole=whole)  # type: ignore[arg-type] # a literal
    person = Picture(drawing, stand="bottom", label="Amina", key="who-amina")
    node = Box((Pin(person, 0, 0, 1, 1), over), "stack", grow=1)
    return list(hidden(lay_out(node, (400, 560), Rough())))


def bubble(y: float, high: float = 0.2) -> Pin:
    return Pin(Box((Words("Hi"),), fill="paper", role="speech"), 0, y, 1, high)


def test_a_bubble_upon_a_face_is_told_and_one_above_or_below_it_is_not() -> None:
    assert pages_troubles(bubble(0.25)) == ["the face at 128, 78, 144 × 202 is behind a bubble"]
    assert pages_troubles(bubble(0.0, 0.1)) == []
    assert pages_troubles(bubble(0.6)) == []


@pytest.mark.parametrize(("look", "told"), [("card", True), ("bare", False)])
def test_a_button_upon_a_face_is_told_by_its_name_unless_it_has_no_plate(
    look: Look, told: bool
) -> None:
    card = Button(Words("Tell"), Act("tell"), look=look)
    found = pages_troubles(Pin(card, 0.2, 0.2, 0.6, 0.2))
    assert [each.endswith("is behind “tell”") for each in found] == ([True] if told else [])


def test_a_face_of_somebody_who_sits_is_lower_and_one_turned_away_is_none() -> None:
    low = bubble(0.56, 0.04)
    assert pages_troubles(low, "stand", whole=True) == []
    assert pages_troubles(low, "sit", whole=True) != []
    assert pages_troubles(bubble(0.25), "turn-away") == []
