"""Nothing by colour alone: what differs in meaning differs for every kind of eye (A14)."""

from collections.abc import Sequence
from itertools import combinations
from typing import get_args

import pygame
import pytest

from game.content.places import Places
from game.core.acts import Act
from game.platform.painter import Painter
from game.screens.help.drawing import STAMPS
from game.ui.drawing_names import DrawingName
from game.ui.layout import lay_out
from game.ui.nodes import Box, Button, LitFor, LitSpan, Node, Picture, Words
from game.ui.theme import Colour, Theme
from tests.app.making import robot_at
from tests.platform.seeing import Eye, contrast, seen

SIDE = 120
EYES: tuple[Eye, ...] = get_args(Eye)
ENOUGH = 40
"""Pixels of a 120 × 120 picture that must differ by 3:1 for an eye to tell two things apart."""

STATES: dict[str, Sequence[Node]] = {
    "a choice, chosen or not": [
        Button(Words("Fine"), Act("x"), chosen=chosen, look="chip") for chosen in (False, True)
    ],
    "a card, chosen or not": [
        Button(Picture("thing/goat", 60, 60), Act("x"), chosen=chosen, look="card", w=100, h=100)
        for chosen in (False, True)
    ],
    "a tab, open or not": [
        Button(
            Picture("thing/goat", 60, 60), Act("x"), "goat", "quiet", chosen, role="tab", w=80, h=80
        )
        for chosen in (False, True)
    ],
    "a tell, found or not": [Words("YOU WON", marks=marks) for marks in ((), (LitSpan(0, 7),))],
    "lit words, a trick's or fine": [
        Words("YOU WON YOU WON", marks=(LitSpan(0, 15, kind),)) for kind in get_args(LitFor)[:2]
    ],
}
PICTURES: dict[str, Sequence[DrawingName]] = {
    "lanterns": ("bay/lantern-dark", "bay/lantern-begun", "bay/lantern-lit"),
    "kept or not": ("icon/saved", "icon/saving"),
    "baskets": ("thing/basket-fine", "thing/basket-show", "thing/basket-bin"),
    "locks": ("thing/lock-open", "thing/lock-closed"),
    "who can see": ("thing/eye-open", "thing/eye-closed"),
    "faces": ("icon/face-ok", "icon/face-not-sure", "icon/face-not-ok"),
    "verdicts": ("icon/tick", "icon/question", "icon/cross-soft"),
    "sound": ("icon/speaker", "icon/speaker-off"),
    "stamps": tuple(STAMPS.values()),
    "doors of help": ("icon/danger", "icon/worry", "icon/talk", "icon/friend"),
}
AT_NIGHT = ("lanterns", "kept or not", "stamps")


@pytest.fixture
def painter(shipped: Places) -> Painter:
    return robot_at(shipped).game.look().painter


def painted(painter: Painter, node: Node, ground: Colour = "paper") -> pygame.Surface:
    """The node in the middle of a sheet of paper, or against the night."""
    middle = Box((node,), align="centre", justify="centre", fill=ground, grow=1)
    surface = pygame.Surface((SIDE, SIDE))
    painter.paint(surface, lay_out(Box((middle,)), (SIDE, SIDE), painter.render))
    return surface


def told_apart(one: pygame.Surface, other: pygame.Surface, eye: Eye) -> int:
    """How many pixels differ clearly for this eye."""
    known: dict[tuple[int, int], bool] = {}
    count = 0
    for y in range(0, SIDE, 2):
        for x in range(0, SIDE, 2):
            a, b = one.get_at_mapped((x, y)), other.get_at_mapped((x, y))
            if a == b:
                continue
            if (a, b) not in known:
                first, second = (seen(_rgb(one.unmap_rgb(c)), eye) for c in (a, b))
                known[a, b] = contrast(first, second) >= 3
            count += 4 * known[a, b]
    return count


def _rgb(colour: pygame.Color) -> tuple[int, int, int]:
    return colour.r, colour.g, colour.b


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("contrasts", ["normal", "high"])
@pytest.mark.parametrize("name", STATES)
def test_states_are_told_apart_by_every_eye(
    painter: Painter, name: str, contrasts: str, eye: Eye
) -> None:
    painter.theme = Theme("high" if contrasts == "high" else "normal")
    for one, other in combinations((painted(painter, node) for node in STATES[name]), 2):
        assert told_apart(one, other, eye) >= ENOUGH


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("name", PICTURES)
def test_pictures_with_different_meanings_are_told_apart_by_every_eye(
    painter: Painter, name: str, eye: Eye
) -> None:
    ground: Colour = "night" if name in AT_NIGHT else "paper"
    shown = {each: painted(painter, Picture(each, 100, 100), ground) for each in PICTURES[name]}
    for one, other in combinations(shown, 2):
        assert told_apart(shown[one], shown[other], eye) >= ENOUGH, (one, other)


def test_two_things_that_differ_in_colour_alone_are_found_out() -> None:
    red, green = pygame.Surface((SIDE, SIDE)), pygame.Surface((SIDE, SIDE))
    red.fill((200, 60, 60))
    green.fill((60, 120, 60))
    assert told_apart(red, green, "grey") < ENOUGH
