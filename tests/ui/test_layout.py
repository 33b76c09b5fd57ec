"""Where things stand: rows, columns, stacks and scrolls, mirrored, and what does not fit."""

from game.core.acts import Act
from game.ui.layout import lay_out
from game.ui.nodes import Box, Button, Picture, Pin, Scroll, Words
from game.ui.theme import SIZES, SMALLEST
from tests.ui.plain import Plain, at, button, page, press
from tests.ui.rough import Rough


def test_a_column_stands_below_each_other_with_its_gap() -> None:
    made = page(Box((press("a"), press("b")), gap=10))
    assert at(made, "a") == (0, 0, 400, 64)
    assert at(made, "b") == (0, 74, 400, 64)


def test_a_row_gives_the_room_left_to_what_grows() -> None:
    row = Box((press("a", 100), Box((press("b"),), grow=1), press("c", 100)), "row", gap=10)
    made = page(row)
    assert at(made, "a")[0:3:2] == (0, 100)
    assert at(made, "b")[0:3:2] == (110, 180)
    assert at(made, "c")[0:3:2] == (300, 100)


def test_what_lies_on_a_picture_that_is_shown_whole_keeps_to_its_corner() -> None:
    """The sign of an advert stood beside its picture, where that had more room than its shape."""
    corner = Pin(press("corner"), 0, 0, 0.5, 1)
    made = page(Box((Picture("bay/back", grow=1), corner), "contain", h=200), (400, 200))
    wide = 200 * Rough().shape("bay/back")
    assert at(made, "corner") == (200 - wide / 2, 0, wide / 2, 200)


def test_a_wrapping_row_goes_on_in_the_next_line() -> None:
    made = page(Box(tuple(press(name, 150) for name in "abc"), "wrap", gap=20))
    assert at(made, "b")[:2] == (170, 0)
    assert at(made, "c")[:2] == (0, 84)


def test_in_a_row_what_is_fixed_leaves_room_for_the_longest_word_of_what_grows() -> None:
    fixed = Button(Words("so many words"), Act("a"), key="a?")
    row = Box((fixed, Box((Words("everything"),), grow=1)), "row")
    made = page(row, (200, 300))
    assert made.placed[-1].rect.w >= 100
    assert at(made, "a")[2] == 100


def test_what_grows_in_a_row_shares_it_so_that_each_keeps_its_longest_word() -> None:
    row = Box((Words("everything", grow=1), Words("a", grow=1), Words("b", grow=1)), "row")
    made = page(row, (180, 300))
    assert [placed.rect.w for placed in made.placed] == [100, 40, 40]
    assert not made.spills


def test_a_row_without_room_for_every_word_leaves_none_of_them_without_any() -> None:
    parts = (Picture("bay/back", w=30, h=30), Words("everything", grow=1), Words("everywhere"))
    widths = [placed.rect.w for placed in page(Box(parts, "row"), (130, 300)).placed]
    assert widths == [15, 57.5, 57.5]


def test_what_gives_way_last_stays_whole_while_anything_else_can_give_way() -> None:
    first = Scroll(Box((press("a"), press("b"), press("c"))), "first")
    last = Scroll(Box((press("d"), press("e"), press("f"))), "last", grow=0, last=True)
    roomy, short = page(Box((first, last)), (400, 330)), page(Box((first, last)))
    assert [area.rect.h for area in roomy.scrolls] == [138, 192]
    assert [area.rect.h for area in short.scrolls] == [132, 168]
    assert not short.spills


def test_a_grower_goes_on_in_the_next_line_when_its_longest_word_has_no_room() -> None:
    wrapping = Box((press("a", 150), press("everything you see", grow=1)), "wrap", gap=10)
    name = "everything you see"
    assert at(page(wrapping), name)[:3] == (160, 0, 240)
    assert at(page(wrapping, (250, 300)), name)[:3] == (0, 74, 250)


def test_a_stack_puts_things_upon_each_other_and_pins_where_they_say() -> None:
    made = page(Box((Picture("bay/back", grow=1), Pin(press("a"), 0.5, 0.5, 0.25, 0.3)), "stack"))
    assert at(made, "a") == (200, 150, 100, 90)
    assert made.placed[0].rect.w == 400


def test_the_whole_page_is_mirrored_for_right_to_left() -> None:
    row = Box((press("a", 100), press("b", 100)), "row", gap=10)
    made = page(row, direction="rtl")
    assert at(made, "a")[0] == 300
    assert at(made, "b")[0] == 190


def test_mirroring_twice_as_wide_text_keeps_lines_inside() -> None:
    made = page(Words("short\nlonger line"), direction="rtl")
    placed = made.placed[0]
    assert all(ln.x >= 0 and ln.x + ln.w <= placed.rect.w for ln in placed.lines)
    assert placed.lines[0].x == 400 - 50


def test_text_that_cannot_fit_is_reported() -> None:
    made = page(Box((Pin(Words("much " * 40), 0, 0, 0.5, 0.1),), "stack"))
    assert len(made.spills) == 1
    assert "much" in made.spills[0]


def test_a_column_that_is_too_tall_is_reported() -> None:
    made = page(Box(tuple(press(name) for name in "abcdef")))
    assert any("column needs 384 of 300" in spill for spill in made.spills)


def test_what_stands_outside_the_screen_is_reported() -> None:
    made = page(Box((Pin(press("a"), 0.9, 0, 0.5, 0.5),), "stack"))
    assert any("outside the screen" in spill for spill in made.spills)


def test_nothing_to_press_is_smaller_than_64() -> None:
    made = page(Box((press("a", look="chip"),), "row", align="start"))
    assert at(made, "a")[2:] == (64, 64)
    small = page(Box((Pin(press("a"), 0, 0, 0.1, 0.1),), "stack"))
    assert any("smaller than 64" in spill for spill in small.spills)


def test_what_is_too_tall_scrolls_with_arrows_and_nothing_spills() -> None:
    made = page(Box((Scroll(Box(tuple(press(n) for n in "abcdefgh"), gap=8), "list"),)))
    (area,) = made.scrolls
    assert (area.content, area.offset) == (8 * 64 + 7 * 8, 0)
    assert made.spills == ()
    assert [p.rect.x for p in made.buttons() if p.inside == ()] == [336]  # the one at the top rests


def test_a_scroll_is_moved_by_its_offset_and_never_beyond_its_end() -> None:
    node = Box((Scroll(Box(tuple(press(n) for n in "abcdefgh"), gap=8), "list"),))
    assert at(page(node, offsets={"list": 100}), "a")[1] == -100
    assert page(node, offsets={"list": 9999}).scrolls[0].offset == 568 - 300


def test_a_chat_starts_at_its_newest_line() -> None:
    node = Box((Scroll(Box(tuple(press(n) for n in "abcdefgh")), "list", from_end=True),))
    made = page(node)
    assert made.scrolls[0].offset == made.scrolls[0].furthest


def test_what_is_scrolled_away_cannot_be_pressed() -> None:
    node = Box((press("top"), Scroll(Box(tuple(press(n) for n in "abcdefgh")), "list")))
    made = page(node, offsets={"list": 64})
    found = made.button_at(10, 32)
    assert found is not None
    assert found == button(made, "top")


def test_a_button_that_is_off_covers_what_lies_below_it() -> None:
    made = page(Box((press("under", grow=1), press("over", grow=1, on=False)), "stack"))
    assert made.button_at(200, 150) is None
    assert [p.rect.w for p in made.buttons()] == [400]


def test_a_grower_gives_way_before_what_stands_beside_it_is_cut() -> None:
    inside = Scroll(Box(tuple(press(n) for n in "abcdefgh")), "list")
    made = page(Box((press("top"), Box((inside,)), press("end"))))
    assert made.spills == ()
    assert at(made, "end")[1] == 300 - 64


def test_what_was_measured_to_fit_does_not_wrap_where_widths_are_fractions() -> None:
    class Thirds(Plain):
        def width(self, text: str, size: float, bold: bool) -> float:
            return len(text) * 17 / 3

    for letters in range(1, 60):
        words = Words("a " * letters + "b")
        bubble = Box((words,), pad=(22.1, 14.3))
        row = Box((bubble,), flow="row", align="start", pad=(7.7, 3))
        found = lay_out(row, (900, 300), Thirds())
        (placed,) = (p for p in found.placed if p.node is words)
        assert len(placed.lines) == 1
        assert found.spills == ()


def test_a_word_that_is_too_wide_makes_its_text_smaller_and_is_not_broken() -> None:
    long = Words("Unbelievable! A goat.")
    made = lay_out(Box((Box((long,), w=130),), "row"), (400, 300), Rough())
    (placed,) = made.placed
    assert made.spills == ()
    assert all(SMALLEST < line.size < SIZES["body"] for line in placed.lines)
    assert long.text[: placed.lines[0].end] == "Unbelievable!"


def test_letters_are_never_smaller_than_the_smallest_and_then_a_broken_word_is_told() -> None:
    made = lay_out(Box((Words("Unbelievable!"),), w=60), (60, 300), Rough())
    assert {line.size for line in made.placed[0].lines} == {SMALLEST}
    assert any("a word is broken" in spill for spill in made.spills)


def test_what_is_drawn_gives_way_before_words_do() -> None:
    said = Scroll(Box((Words("so"), Words("much"), Words("to"), Words("read"))), "said", last=True)
    drawn = Box((Picture("bay/back"),), "stack", h=250, min_h=40, fill="sand")
    short = page(Box((said, drawn)), (400, 200))
    assert short.scrolls[0].furthest == 0
    assert short.placed[-2].rect.h == 120
    assert page(Box((said, drawn)), (400, 400)).placed[-2].rect.h == 250


def test_what_is_drawn_gives_all_it_can_to_words_that_do_not_fit_beside_its_least() -> None:
    said = Scroll(Box(tuple(Words(f"line {n}") for n in range(20))), "said", last=True)
    drawn = Box((Picture("bay/back"),), "stack", h=250, min_h=40, fill="sand")
    assert page(Box((said, drawn)), (400, 300)).placed[-2].rect.h == 40


def test_a_list_starts_where_what_is_said_is_in_sight_or_at_its_beginning() -> None:
    lines = tuple(Words(f"line {number}") for number in range(20))
    why = Box((Words("why"),), role="hint")
    moving = Scroll(Box((*lines, why, *lines)), "list", told=True)
    (area,) = page(Box((moving,)), (400, 200)).scrolls
    assert area.offset <= 400 <= area.offset + 200 - 20
    long = Scroll(Box((*lines, Box(lines, role="hint"))), "list", told=True)
    (area,) = page(Box((long,)), (400, 200)).scrolls
    assert area.offset == 400 - 8
    silent = Scroll(Box(lines), "list", told=True)
    assert page(Box((silent,)), (400, 200)).scrolls[0].offset == 0
