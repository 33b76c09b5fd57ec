"""Changes that glide: what has a name goes from where it stood, and nothing else is touched."""

import pytest

from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Node, Picture, Pin, Scroll, Words
from game.ui.page import Page, Placed
from game.ui.tween import Glide, glide
from tests.ui.plain import page, press


def stack(*buttons: Node) -> Box:
    return Box(buttons, gap=10)


def xy(moved: Glide, part: float, index: int) -> tuple[float, float]:
    rect = moved.at(part).placed[index].rect
    return rect.x, rect.y


def test_a_button_glides_with_its_words_from_where_it_stood() -> None:
    before, after = page(stack(press("one"), press("two"))), page(stack(press("two")))
    moved = glide(before, after)
    assert moved.moves
    old = next(p.rect for p in before.placed if getattr(p.node, "text", "") == "two")
    new = next(p.rect for p in after.placed if getattr(p.node, "text", "") == "two")
    assert xy(moved, 0, 1) == (old.x, old.y)
    assert new.y < xy(moved, 0.3, 1)[1] < old.y
    assert moved.at(1).placed == after.placed


def test_what_is_new_or_stays_does_not_move() -> None:
    before = page(stack(press("one")))
    after = page(stack(press("one"), press("new")))
    assert not glide(before, after).moves
    assert glide(before, after).at(0).placed == after.placed


def test_a_picture_with_a_key_glides_though_it_shows_something_else() -> None:
    def at(x: float, name: OwnThing) -> Box:
        return Box((Pin(Picture(name, key="goat"), x, 0, 0.2, 0.2),), "stack", grow=1)

    moved = glide(page(at(0.1, "thing/goat")), page(at(0.6, "thing/cow")))
    assert moved.at(0).placed[0].rect.x == 40
    assert moved.at(1).placed[0].rect.x == 240


def test_a_list_that_is_scrolled_glides_as_a_whole_and_its_frame_stays() -> None:
    lines = Scroll(Box(tuple(Words(f"line {n}") for n in range(30))), "list")
    before, after = page(lines), page(lines, offsets={"list": 100})
    moved = glide(before, after)
    inside = [at for at, p in enumerate(after.placed) if p.inside]
    outside = [at for at, p in enumerate(after.placed) if not p.inside]
    assert all(xy(moved, 0, at)[1] - after.placed[at].rect.y == 100 for at in inside)
    assert all(xy(moved, 0, at)[1] == after.placed[at].rect.y for at in outside)


def table(*, filed: bool) -> Page:
    """A letter in a list, or in the basket beside it."""
    letter = Picture("thing/envelope", 60, 40, key="letter-1")
    lines = Box((Words("one"), *(() if filed else (letter,)), Words("two")), align="start")
    basket = Box((letter,) if filed else (), w=80, h=80, border="ink", justify="end", align="start")
    return page(Box((Scroll(lines, "list"), Box((basket,), justify="end", h=300)), "row", grow=1))


def test_a_letter_flies_into_its_basket_in_a_bow_and_over_every_edge() -> None:
    before, after = table(filed=False), table(filed=True)
    moved = glide(before, after)

    def letter(shown: Page) -> Placed:
        return next(p for p in shown.placed if isinstance(p.node, Picture))

    old, new, between = letter(before), letter(after), letter(moved.at(0.2))
    assert letter(moved.at(0)).rect == old.rect
    assert letter(moved.at(1)) == new
    straight = old.rect.y + (new.rect.y - old.rect.y) * (between.rect.x - old.rect.x) / (
        new.rect.x - old.rect.x
    )
    assert between.rect.y < straight - 20, "a bow, not a line"
    assert between.clip.w == 400, "no edge of a list cuts it off"
    assert moved.ms > glide(after, after).ms


def test_what_has_no_key_never_flies_out_of_a_list() -> None:
    def listed(*, filed: bool) -> Page:
        press_it = Box((Picture("thing/envelope", 60, 40),))
        rows = Scroll(Box((Box((), h=200 if filed else 0), press_it), align="start"), "list")
        return page(Box((rows,), grow=1))

    assert not glide(listed(filed=False), listed(filed=True)).moves


def test_a_window_of_another_size_shows_the_new_page_at_once() -> None:
    before = page(stack(press("one"), press("two")))
    assert not glide(before, page(stack(press("two")), size=(500, 300))).moves


def yard(*people: str) -> Page:
    """People side by side on a page, each a fifth of it wide."""
    pins = (
        Pin(Picture("thing/cow", key=f"who-{who}"), 0.1 + 0.6 * at, 0.5, 0.2, 0.5)
        for at, who in enumerate(people)
    )
    return page(Box(tuple(pins), "stack", grow=1))


def test_who_comes_walks_in_from_the_nearer_side() -> None:
    moved = glide(yard("amina"), yard("amina", "grandma"))
    assert moved.moves
    assert xy(moved, 0, 0) == xy(moved, 1, 0)
    assert xy(moved, 0, 1)[0] == 400
    assert xy(moved, 1, 1)[0] == pytest.approx(280)


def test_who_goes_walks_out_and_is_gone_at_the_end() -> None:
    moved = glide(yard("amina", "grandma"), yard("amina"))
    assert moved.moves
    assert len(moved.page.placed) == 1
    first, later = (moved.at(part).placed[1].rect.x for part in (0.0, 0.8))
    assert first == 280
    assert 280 < later <= 400
    assert len(moved.at(1).placed) == 1


def test_a_thing_that_comes_or_goes_does_not_walk() -> None:
    def goat(*, there: bool) -> Page:
        return page(Box((Picture("thing/goat", 40, 40, key="thing-goat"),) if there else ()))

    assert not glide(goat(there=False), goat(there=True)).moves
    assert not glide(goat(there=True), goat(there=False)).moves
