"""Where the parts of a room's picture stand on a wide, a narrow and an upright page."""

from dataclasses import replace
from typing import get_args

import pytest

from game.core.acts import Act
from game.core.ids import PlaceId, ThingId
from game.ui import sheets
from game.ui.beats import lantern
from game.ui.composition import compose
from game.ui.context import Context, Shape
from game.ui.drawing_names import thing_drawing
from game.ui.geometry import Rect
from game.ui.layout import lay_out
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.outline import outline
from game.ui.page import Page
from game.ui.parts import choice, onward, read_on
from game.ui.picture_book import LEAST_UPRIGHT
from game.ui.scenery import AWAY
from game.ui.stage import Device, Front, Stage, Standing, bubble
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


class Airy(Rough):
    """Letters with air between them."""

    def width(self, text: str, size: float, bold: bool) -> float:
        return super().width(text, size, bold) + 0.16 * size * len(text)


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


def test_on_a_narrow_page_too_the_place_behind_the_people_holds_what_stands_in_it() -> None:
    """As a wide page shows it: a lamp that was lit hangs where it hangs there."""
    here = ctx("narrow")
    lamp = Standing(Picture(thing_drawing(ThingId("lamp-leaf")), label="Lamp"), 0.8, 0.6, 0.1, 0.2)
    open_ = front(here)
    page = laid(replace(open_, stage=replace(open_.stage, standing=(lamp,))), here)
    ground = next(p.rect for p in page.placed if isinstance(p.node, Picture) and p.node.fit)
    left, top, right, bottom = spot(page, "Lamp")
    strip = spot(page, "Amina")[3]
    assert 0 < top < bottom <= strip
    assert (left + right) / 2 == pytest.approx(ground.x + 0.8 * ground.w)
    assert bottom == pytest.approx(ground.y + 0.6 * ground.h)
    assert ground.bottom - strip == pytest.approx(-ground.y, abs=8)  # cut as much above as below


def test_words_beside_the_people_of_a_narrow_page_cover_no_face_of_whoever_stays_behind() -> None:
    here = ctx("narrow")
    away = Standing(Picture(HELPER.name, label="Teacher"), 0.8, 0.6, 0.1, 0.2, who=AWAY)
    for said, seen in ((front(here).said, 0), (None, 1)):
        stage = replace(front(here).stage, standing=(away,))
        page = laid(replace(front(here), stage=stage, said=said), here)
        shown = [p.node.label for p in page.placed if isinstance(p.node, Picture)]
        assert shown.count("Teacher") == seen


def test_on_an_upright_page_what_can_be_done_is_at_the_lower_edge_whatever_is_shown() -> None:
    here = ctx("upright")
    for lines in (1, 30):
        page = laid(front(here, lines), here)
        names = ("Amina", "Is it fair?", "Who sees it", "Zuri SMS", "OK", "Fine")
        tops = [spot(page, name)[1] for name in names]
        assert tops == sorted(tops)
        assert spot(page, "Fine")[1] > here.size[1] * 2 / 3
        assert spot(page, "OK")[2] - spot(page, "OK")[0] > here.size[0] * 0.5


def test_what_lies_on_a_table_leaves_an_upright_page_to_its_picture() -> None:
    """A lone card lay on a page of empty sand, below a strip of a picture."""
    here = ctx("upright")
    for lines in (1, 6, 12, 30):
        table = Device(Box(tuple(Words(line) for line in LINES[:lines])), look="table")
        page = laid(replace(front(here), device=table, seen=None), here)
        last = min(spot(page, f"Line {lines - 1}")[3], spot(page, "Fine")[1])
        assert page.spills == ()
        assert spot(page, "Fine")[1] - last < 40
        assert spot(page, "Amina")[3] >= LEAST_UPRIGHT


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


def with_lanterns(here: Context) -> Front:
    """The same page where something is judged."""
    beats = (
        lantern(here, "stop", Act("stop", "goat")),
        lantern(here, "check", Act("check", "goat"), on=False),
    )
    return replace(front(here), beats=beats, seen=None, device=DEVICE)


def sheet(here: Context) -> Front:
    said = Box((Words("Nobody wins what they never entered."),), role="feedback")
    judged = replace(with_lanterns(here), sheet=said, said=None, does=())
    return replace(judged, on=onward("Go on", Act("on")))


DEVICE = Device(Box((Words("YOU WON A GOAT!"),)), head=(Words("Zuri SMS"),))
PHONES = {
    "low": ((800.0, 520.0), 1.0),
    "phone": ((360.0, 560.0), 1.0),
    "large": ((360.0, 560.0), 1.5),
    "tall": ((400.0, 760.0), 1.0),
    "wide": ((1280.0, 640.0), 1.0),
}


@pytest.mark.parametrize("where", PHONES)
@pytest.mark.parametrize("tell", [True, False])
def test_lanterns_hang_at_the_end_or_the_lower_edge_and_tell_joins_them(
    where: str, tell: bool
) -> None:
    size, text = PHONES[where]
    here = Context(english, size, text, tell=tell)
    page = laid(with_lanterns(here), here)
    assert page.spills == ()
    stop = spot(page, "Stop")
    at_end, below = stop[0] > size[0] * 0.8, stop[1] > size[1] * 0.75
    assert (at_end, below) == ((True, False) if where in ("wide", "low") else (False, True))
    assert page.named("stop goat")
    assert page.named("check goat") is None
    assert bool(page.named("tell-now")) is tell


@pytest.mark.parametrize("where", PHONES)
def test_no_lantern_hangs_where_nothing_is_judged(where: str) -> None:
    size, text = PHONES[where]
    here = Context(english, size, text, tell=True)
    assert "tell-now" not in outline(compose(front(here), here))


@pytest.mark.parametrize("where", ["low", "phone", "tall"])
def test_what_can_be_decided_beside_lanterns_is_in_sight_without_turning(where: str) -> None:
    size, text = PHONES[where]
    here = Context(english, size, text)
    page = laid(with_lanterns(here), here)
    for name in ("put fine", "put odd"):
        target = page.named(name)
        assert target
        assert target.rect.within(target.clip)


@pytest.mark.parametrize("size", [(528.0, 830.0), (800.0, 520.0), (400.0, 760.0)])
@pytest.mark.parametrize("text", [1.0, 1.5])
def test_arrows_of_what_moves_and_of_what_is_decided_below_it_stand_apart(
    size: tuple[float, float], text: float
) -> None:
    here = Context(english, size, text, tell=True)
    long = replace(with_lanterns(here), device=front(here, lines=30).device)
    cards = tuple(choice(here, "icon/tick", each, Act("put", each)) for each in LINES[:12])
    page = laid(replace(long, does=cards), here)
    moving, decides = sorted(page.scrolls, key=lambda each: each.rect.y)[-2:]
    assert decides.rect.y - moving.rect.bottom >= 8


@pytest.mark.parametrize("where", PHONES)
def test_the_sheet_and_its_button_are_whole_on_every_page_and_nothing_else_can_be_decided(
    where: str,
) -> None:
    size, text = PHONES[where]
    here = Context(english, size, text, tell=True)
    page = laid(sheet(here), here)
    assert page.spills == ()
    words = [p for p in page.placed if isinstance(p.node, Words) and "never" in p.node.text]
    assert all(p.rect.within(p.clip) and p.rect.bottom <= size[1] for p in words)
    on = page.named("on")
    assert on
    assert on.rect.within(on.clip)
    assert page.named("tell-now")


def test_beside_a_device_a_sheet_takes_a_third_at_most_and_with_large_letters_the_page() -> None:
    here = ctx("wide")
    lying = next(p.rect for p in laid(sheet(here), here).placed if p.key == f"thing {sheets.KEY}")
    assert lying.w <= here.size[0] / 3
    large = Context(english, (360.0, 560.0), 1.5)
    assert "YOU WON" not in outline(compose(sheet(large), large))


@pytest.mark.parametrize("where", ["low", "large", "wide"])
def test_what_came_of_a_verdict_is_seen_where_the_place_is_seen_around_a_sheet(where: str) -> None:
    size, text = PHONES[where]
    here = Context(english, size, text)
    goat = Standing(Picture(thing_drawing(ThingId("goat")), key="goat"), 0.68, 0.36, 0.1, 0.2)
    judged = sheet(here)
    page = laid(replace(judged, stage=replace(judged.stage, standing=(goat,))), here)
    rects = {placed.key: placed.rect for placed in page.placed}
    happened = rects["thing goat"]
    assert happened.bottom <= rects[f"thing {sheets.KEY}"].y
    assert happened.right <= size[0]


@pytest.mark.parametrize("standing", [0.3, 0.98])
def test_on_a_phone_nothing_of_the_place_is_under_a_sheet(standing: float) -> None:
    """An octopus in the lake was cut by the paper, and an arm that sank was never seen."""
    here = Context(english, (360.0, 560.0), 1.5)
    goat = Standing(Picture(thing_drawing(ThingId("goat")), key="goat"), 0.6, standing, 0.1, 0.2)
    judged = sheet(here)
    page = laid(replace(judged, stage=replace(judged.stage, standing=(goat,))), here)
    rects = {placed.key: placed.rect for placed in page.placed}
    assert rects["thing goat"].h > 0
    assert rects["thing goat"].bottom <= rects[f"thing {sheets.KEY}"].y


def test_a_place_where_nothing_stands_is_seen_above_a_sheet_too() -> None:
    here = Context(english, (360.0, 560.0), 1.5)
    judged = sheet(here)
    page = laid(replace(judged, stage=replace(judged.stage, standing=())), here)
    place = [p for p in page.placed if isinstance(p.node, Picture) and p.node.fit == "cover"]
    assert place[0].rect.h > 100


@pytest.mark.parametrize("shape", get_args(Shape))
def test_while_stop_is_lifted_all_but_the_device_is_blue(shape: Shape) -> None:
    here = ctx(shape)
    page = laid(replace(with_lanterns(here), hush=True), here)
    through = {
        p.node.name.split("/")[0]: p.node.through
        for p in page.placed
        if isinstance(p.node, Picture) and (p.node.label or p.node.fit == "cover")
    }
    assert set(through.values()) == {"hush"}


@pytest.mark.parametrize("where", PHONES)
@pytest.mark.parametrize("device", [DEVICE, None])
def test_the_want_stands_small_in_a_corner_is_read_and_covers_no_words(
    where: str, device: Device | None
) -> None:
    size, text = PHONES[where]
    here = Context(english, size, text, want=thing_drawing(ThingId("song-2")))
    page = laid(replace(front(here), device=device, seen=None), here)
    want = next(p for p in page.placed if isinstance(p.node, Picture) and p.node.key == "want")
    assert isinstance(want.node, Picture)
    assert want.node.label
    assert want.rect.right > size[0] * 0.75
    assert want.rect.bottom < size[1] * 0.45
    for placed in page.placed:
        if isinstance(placed.node, Words):
            both = placed.rect.meets(placed.clip).meets(want.rect)
            assert not (both.w and both.h), placed.node.text


@pytest.mark.parametrize("size", [(1280.0, 640.0), (1024.0, 520.0)])
def test_what_lies_on_a_table_alone_ends_before_the_want(size: tuple[float, float]) -> None:
    """It lay over a card and the end of what was said."""
    here = Context(english, size, want=thing_drawing(ThingId("song-2")))
    table = Device(Box((Picture("thing/goat", key="card"),), fill="paper", h=200), look="table")
    page = laid(replace(front(here), device=table, seen=None, does=()), here)
    placed = {p.node.key: p.rect for p in page.placed if isinstance(p.node, Picture)}
    assert placed["card"].right <= placed["want"].x


def test_what_stays_in_sight_beside_a_device_is_below_the_want() -> None:
    """A listener's window lay under it: wheels rolled over her mouth."""
    here = Context(english, (1280.0, 640.0), want=thing_drawing(ThingId("song-2")))
    face = Picture("thing/lit-window", 180, 120, key="seen")
    page = laid(replace(front(here), device=DEVICE, seen=face, beside=0.2), here)
    placed = {p.node.key: p.rect for p in page.placed if isinstance(p.node, Picture)}
    assert placed["seen"].y >= placed["want"].bottom


@pytest.mark.parametrize("shape", get_args(Shape))
def test_lanterns_hang_beside_a_page_without_a_device_too(shape: Shape) -> None:
    here = ctx(shape)
    page = laid(replace(with_lanterns(here), device=None), here)
    assert page.spills == ()
    assert page.named("stop goat")


@pytest.mark.parametrize("size", [(1280.0, 640.0), (1280.0, 560.0), (1024.0, 520.0)])
def test_five_lanterns_and_the_want_hang_below_each_other_and_fit(
    size: tuple[float, float],
) -> None:
    here = Context(english, size, want=thing_drawing(ThingId("song-2")), tell=True)
    more = tuple(lantern(here, "check", Act(verb)) for verb in ("keep", "report"))
    page = laid(replace(with_lanterns(here), beats=(*with_lanterns(here).beats, *more)), here)
    assert page.spills == ()
    for name in ("stop goat", "keep", "report", "tell-now"):
        target = page.named(name)
        assert target
        assert target.rect.within(Rect(0, 0, *size))


@pytest.mark.parametrize("size", [(528.0, 860.0), (360.0, 560.0), (340.0, 560.0)])
def test_five_lanterns_at_the_lower_edge_keep_their_words_whole(size: tuple[float, float]) -> None:
    """In one row, "Report" and "Check" were broken."""
    here = Context(english, size, airy=True, tell=True)
    more = tuple(choice(here, "icon/keep", word, Act(word)) for word in ("Report", "Nothing"))
    five = replace(with_lanterns(here), beats=(*with_lanterns(here).beats, *more), does=())
    page = lay_out(compose(five, here), size, Airy())
    assert page.spills == ()
    for name in ("stop goat", "Report", "Nothing", "tell-now"):
        target = page.named(name)
        assert target
        assert target.rect.within(Rect(0, 0, *size))


def test_answers_below_a_device_stand_in_more_rows_before_a_word_is_broken() -> None:
    here = Context(english, (528.0, 860.0), airy=True)
    words = ("No, thanks. Goodbyeeee.", "I like walking", "Don't answerrrr")
    does = tuple(choice(here, "icon/back", word, Act(f"say {at}")) for at, word in enumerate(words))
    page = lay_out(compose(replace(with_lanterns(here), does=does), here), here.size, Airy())
    assert page.spills == ()
    tops = {page.named(f"say {at}").rect.y for at in range(3)}  # type: ignore[union-attr] # all there
    assert len(tops) > 1
