"""Where the parts of a room's picture stand on a wide, a narrow and an upright page."""

from dataclasses import replace
from typing import get_args

import pytest

from game.core.acts import Act
from game.core.ids import PlaceId, ThingId
from game.ui.composition import compose
from game.ui.context import Context, Shape
from game.ui.drawing_names import thing_drawing
from game.ui.layout import lay_out
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.outline import outline
from game.ui.page import Page
from game.ui.parts import choice, read_on
from game.ui.stage import Device, Front, Stage, bubble
from tests.ui.rough import Rough, english

SIZES: dict[Shape, tuple[float, float]] = {
    "wide": (1280, 640),
    "narrow": (800, 520),
    "upright": (528, 860),
}
PLAYER, HELPER = (
    Picture(thing_drawing(ThingId("goat")), label=name, stand="bottom", key=name)
    for name in ("Amina", "Grandma")
)
LINES = tuple(f"Line {number}" for number in range(30))


def ctx(shape: Shape, text: float = 1.0) -> Context:
    return Context(english, SIZES[shape], text)


def front(here: Context, lines: int = 3) -> Front:
    """A room with all its parts; `lines` make its device's content longer."""
    return Front(
        stage=Stage(PlaceId("courtyard"), (HELPER, PLAYER)),
        moment="open",
        said=bubble(here, "Is it fair?", "grandma"),
        device=Device(
            Box(tuple(Words(line) for line in LINES[:lines])),
            head=(Words("Zuri SMS"),),
            foot=(read_on(here),),
        ),
        does=(
            choice(here, "icon/tick", "Fine", Act("put", "fine")),
            choice(here, "icon/stop", "Odd", Act("put", "odd")),
        ),
        seen=Words("Who sees it"),
        beside=0.15,
    )


def laid(what: Front, here: Context) -> Page:
    return lay_out(compose(what, here), here.size, Rough(), scale=here.text)


def spot(page: Page, name: str) -> tuple[float, float, float, float]:
    """Where the words, the picture or the button of that name stand: x, y, right, bottom."""
    for placed in page.placed:
        node = placed.node
        known = (
            node.text
            if isinstance(node, Words)
            else node.label
            if isinstance(node, Picture | Button)
            else ""
        )
        if known == name:
            rect = placed.rect
            return rect.x, rect.y, rect.right, rect.bottom
    raise AssertionError(f"{name} is not on the page")


def test_the_shape_of_a_page_is_measured_in_letters() -> None:
    assert [ctx(shape).shape for shape in get_args(Shape)] == list(get_args(Shape))
    assert Context(english, (768, 944)).shape == "upright"
    assert Context(english, (1280, 640), 2.0).shape == "narrow"
    assert Context(english, (528, 860), 2.0).shape == "narrow"


@pytest.mark.parametrize("shape", get_args(Shape))
def test_every_part_is_on_the_page_once_and_fits(shape: Shape) -> None:
    here = ctx(shape)
    page = laid(front(here), here)
    assert page.spills == ()
    text = outline(compose(front(here), here))
    for part in ("Is it fair?", "Amina", "Zuri SMS", "Line 2", "-> ok", "-> put odd", "Who sees"):
        assert text.count(part) == 1


def test_a_wide_page_has_people_then_the_device_then_what_can_be_done() -> None:
    page = laid(front(ctx("wide")), ctx("wide"))
    people, device, does = (spot(page, name) for name in ("Grandma", "Line 1", "Fine"))
    assert people[0] < device[0] < does[0]
    assert spot(page, "Is it fair?")[3] <= people[1]


def test_on_a_narrow_page_the_people_stay_and_all_else_moves_together() -> None:
    page = laid(front(ctx("narrow"), lines=30), ctx("narrow"))
    assert [area.key for area in page.scrolls] == ["said-open", "page-open"]
    assert spot(page, "Amina")[3] <= spot(page, "Who sees it")[1] <= page.scrolls[1].rect.y


def test_on_an_upright_page_what_can_be_done_is_at_the_lower_edge_whatever_is_shown() -> None:
    here = ctx("upright")
    for lines in (1, 30):
        page = laid(front(here, lines), here)
        names = ("Amina", "Is it fair?", "Who sees it", "Zuri SMS", "OK", "Fine")
        tops = [spot(page, name)[1] for name in names]
        assert tops == sorted(tops)
        assert spot(page, "Fine")[1] > here.size[1] * 2 / 3
        assert spot(page, "OK")[2] - spot(page, "OK")[0] > here.size[0] * 0.5


def test_a_tail_points_at_people_beside_and_never_at_a_button_below() -> None:
    tails = {
        shape: any(
            isinstance(p.node, Box) and p.node.role == "speech" and p.node.shape
            for p in laid(front(ctx(shape)), ctx(shape)).placed
        )
        for shape in get_args(Shape)
    }
    assert tails == {"wide": True, "narrow": True, "upright": False}


@pytest.mark.parametrize("shape", ["narrow", "upright"])
def test_what_cannot_be_decided_now_leaves_its_room_to_the_device(shape: Shape) -> None:
    here = ctx(shape)
    off = tuple(replace(each, on=False) for each in front(here).does if isinstance(each, Button))
    assert "put" not in outline(compose(replace(front(here), does=off), here))


@pytest.mark.parametrize("shape", get_args(Shape))
def test_a_new_moment_starts_at_its_top(shape: Shape) -> None:
    here = ctx(shape)
    first, then = front(here), replace(front(here), moment="answer")
    keys = [{area.key for area in laid(each, here).scrolls} for each in (first, then)]
    assert not keys[0] & keys[1]


@pytest.mark.parametrize("shape", get_args(Shape))
def test_without_a_device_the_people_themselves_are_large(shape: Shape) -> None:
    here = ctx(shape)
    book = replace(front(here), device=None, seen=None)
    tall = {
        name: spot(laid(each, here), "Amina")[3] - spot(laid(each, here), "Amina")[1]
        for name, each in (("book", book), ("device", front(here)))
    }
    assert laid(book, here).spills == ()
    assert tall["book"] > 1.4 * tall["device"]


@pytest.mark.parametrize("shape", get_args(Shape))
def test_a_whole_screen_says_itself_what_moves(shape: Shape) -> None:
    here = ctx(shape)
    chat = Device(Box((Words("Hello"),), grow=1), look="whole", label="ChatNest")
    page = laid(replace(front(here), device=chat, said=None, does=(), seen=None), here)
    assert "device-open" not in {area.key for area in page.scrolls}
    assert page.spills == ()


def test_a_foot_that_stays_is_never_moved_out_of_sight() -> None:
    here = ctx("narrow")
    page = laid(replace(front(here, lines=30), foot_stays=True), here)
    assert spot(page, "OK")[3] <= here.size[1]
