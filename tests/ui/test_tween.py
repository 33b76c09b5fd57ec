"""Changes that glide: what has a name goes from where it stood, and nothing else is touched."""

from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Node, Picture, Pin, Scroll, Words
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


def test_a_window_of_another_size_shows_the_new_page_at_once() -> None:
    before = page(stack(press("one"), press("two")))
    assert not glide(before, page(stack(press("two")), size=(500, 300))).moves
