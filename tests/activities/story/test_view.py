"""What a child sees and hears of a story."""

from dataclasses import replace
from typing import Literal

import pytest

from game.activities.story import ROOM
from game.activities.story.model import Story
from game.core.words import Choice
from game.ui.layout import lay_out
from game.ui.looks import TAIL
from game.ui.nodes import Box, Picture
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import picture
from tests.activities.story.writing import GOAT, SONG, after, context
from tests.ui.rough import Rough


def seen(spec: Story, *acts: str) -> str:
    return outline(picture(ROOM, spec, after(spec, *acts).state, context()))


def test_a_line_of_the_storyteller_stands_beside_the_people() -> None:
    assert (
        seen(SONG)
        == """\
picture cast/amina/happy: Amina
picture cast/grandma/attentive: Grandma
speech
  A song comes.
button Next -> next"""
    )


def test_a_line_says_who_speaks_and_changes_how_people_feel() -> None:
    assert (
        seen(SONG, "next")
        == """\
picture cast/amina/thinking: Amina
picture cast/grandma/attentive: Grandma
speech
  Grandma
  Read to me.
button Next -> next"""
    )


def test_what_is_done_by_a_line_stands_on_its_button() -> None:
    blows = replace(SONG, lines=(replace(SONG.lines[0], press=Choice("Blow!")), SONG.lines[1]))
    assert seen(blows).splitlines()[-1] == "button Blow! -> next"
    assert seen(blows, "next").splitlines()[-1] == "button Next -> next"


def test_tries_stand_under_the_last_line() -> None:
    assert seen(GOAT, "next").splitlines()[-3:] == [
        "  Munch!",
        "button Tell Grandma -> try tell",
        "button Run -> try chase",
    ]


def test_what_comes_of_a_try_is_shown_with_new_faces() -> None:
    assert (
        seen(GOAT, "next", "try tell")
        == """\
picture cast/amina/surprised: Amina
picture cast/grandma/happy: Grandma
speech
  Let us fix it.
button OK -> ok"""
    )


def test_the_paper_twin_is_what_can_be_tried_and_its_key_the_story_as_text() -> None:
    assert outline(ROOM.paper(GOAT, context())) == "card\n  Tell Grandma\ncard\n  Run"
    assert (
        outline(ROOM.key(GOAT, context()))
        == """\
A goat!
Munch!
Tell Grandma
Let us fix it.
Run
The goat is fast."""
    )


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx = context(size=size, text=text, direction=direction)
    moments: tuple[tuple[str, ...], ...] = ((), ("next",), ("next", "try tell"))
    states = [after(GOAT, *acts).state for acts in moments]
    assert does_not_fit(ROOM, GOAT, states, ctx) == []


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_bubble_hangs_above_the_head_of_the_one_who_speaks(
    direction: Literal["ltr", "rtl"],
) -> None:
    node = picture(ROOM, SONG, after(SONG, "next").state, context(size=(1280.0, 640.0)))
    page = lay_out(node, (1280, 640), Rough(), direction=direction)
    said = next(p.rect for p in page.placed if isinstance(p.node, Box) and p.node.role == "speech")
    face = next(
        p.rect for p in page.placed if isinstance(p.node, Picture) and p.node.label == "Grandma"
    )
    tail = said.x + TAIL.inset if direction == "ltr" else said.right - TAIL.inset
    assert tail == pytest.approx(face.x + face.w / 2, abs=2)
    assert said.bottom < face.y + 20
