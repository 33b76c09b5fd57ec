"""What can be dragged, as values: which pull lifts, what it is above, what letting go presses."""

from game.ui import dragging
from game.ui.dragging import Carried
from game.ui.geometry import Rect
from game.ui.nodes import Box, Drop, Node, Picture, Scroll, Words
from game.ui.page import Page
from tests.ui.plain import page, press

LETTER = Box((Words("letter"),), h=100, fill="paper", key="letter")
BASKET = press("basket", drop=Drop(things=("letter",)))


def listed(*below: Node, offset: float = 0) -> Page:
    """A letter on top of a list that is too tall, and a basket below the list."""
    rows = Box((LETTER, *(Words(f"line {n}") for n in range(30))))
    whole = Box((Scroll(rows, "list"), BASKET, *below), grow=1)
    return page(whole, offsets={"list": offset})


def middle(where: Page, name: str) -> tuple[float, float]:
    placed = dragging.named(where, name)
    assert placed is not None
    return placed.rect.centre


def dropped(where: Page, thing: str, place: str) -> tuple[str, ...]:
    """The buttons that are pressed when a thing is let go of above the middle of a place."""
    carried = Carried(thing, middle(where, thing), middle(where, place))
    there = dragging.landing(where, carried)
    return there.presses if there else ()


def test_a_pull_lifts_what_a_button_names_and_nothing_else() -> None:
    here = page(Box((LETTER, press("other"), BASKET)))
    x, y = middle(here, "letter")
    assert dragging.lifted(here, (x, y), (x, y + 20)) == "letter"
    for name in ("other?", "basket?"):
        x, y = middle(here, name)
        assert dragging.lifted(here, (x, y), (x, y + 20)) == ""


def test_what_cannot_be_pressed_now_is_no_place() -> None:
    off = press("basket", drop=Drop(things=("letter",)), on=False)
    here = page(Box((LETTER, off)))
    x, y = middle(here, "letter")
    assert dragging.lifted(here, (x, y), (x, y + 20)) == ""


def test_along_a_list_a_pull_turns_it_and_aside_or_past_its_end_it_lifts() -> None:
    here = listed()
    x, y = 30, 50
    assert dragging.lifted(here, (x, y), (x, y - 20)) == "", "there is more below"
    assert dragging.lifted(here, (x, y), (x + 20, y - 10)) == "letter"
    assert dragging.lifted(here, (x, y), (x, y + 20)) == "letter", "there is nothing above"
    assert dragging.lifted(listed(offset=40), (x, y), (x, y + 20)) == "", "there is, here"


def test_what_is_turned_out_of_a_list_is_not_lifted() -> None:
    here = listed(offset=90)
    assert dragging.named(here, "letter") is not None
    assert dragging.lifted(here, (30, -20), (50, -20)) == ""


def test_letting_go_presses_the_place() -> None:
    here = page(Box((LETTER, BASKET, press("other"))))
    assert dropped(here, "letter", "basket?") == ("basket?",)
    assert dropped(here, "letter", "other?") == ()
    assert dropped(here, "letter", "letter") == ()
    gone = Carried("another", (0, 0), middle(here, "basket?"))
    assert dragging.landing(here, gone) is None


def test_a_button_can_be_the_thing_and_its_place_a_box_or_a_picture() -> None:
    tile = press("tile", drop=Drop(places=("slot", "made")))
    slot = Box((Words("slot"),), h=70, fill="sand", key="slot")
    here = page(Box((tile, slot, Picture("thing/goat", 60, 60, key="made"))))
    assert dropped(here, "tile?", "slot") == ("tile?",)
    assert dropped(here, "tile?", "made") == ("tile?",)
    assert dropped(here, "tile?", "tile?") == (), "at home it is not put anywhere"


def test_a_thing_that_is_a_button_is_chosen_first_and_then_put() -> None:
    for chosen, presses in ((False, ("star?", "sky?")), (True, ("sky?",))):
        sky = press("sky", drop=Drop(things=("star?", "moon?")))
        here = page(Box((press("star", chosen=chosen), sky)))
        assert dropped(here, "star?", "sky?") == presses


def test_a_mirrored_page_is_dragged_on_as_any() -> None:
    row = Box((LETTER, press("basket", w=100, drop=Drop(things=("letter",)))), "row")
    here = page(row, direction="rtl")
    assert middle(here, "basket?")[0] < middle(here, "letter")[0]
    assert dropped(here, "letter", "basket?") == ("basket?",)


def test_in_the_hand_a_thing_is_small_and_held_where_it_was_taken() -> None:
    home = Rect(100, 100, 360, 200)
    held = dragging.in_hand(home, Carried("letter", (280, 150), (500, 400)))
    assert (held.w, held.h) == (180, 100)
    assert ((500 - held.x) / held.w, (400 - held.y) / held.h) == (0.5, 0.25)
    small = dragging.in_hand(Rect(0, 0, 50, 50), Carried("letter", (0, 0), (9, 9)))
    assert small == Rect(9, 9, 46, 46), "what is small stays nearly as large as it is"
    long = dragging.in_hand(Rect(0, 0, 1000, 40), Carried("letter", (0, 0), (0, 0)))
    assert long.w == 500, "what is long can still be known"


def test_what_is_lifted_is_not_painted_at_home() -> None:
    here = page(Box((LETTER, BASKET)))
    bare = dragging.without(here, "letter")
    hidden = [p for p in bare.placed if not p.clip.w]
    assert [type(p.node) for p in hidden] == [Box, Words]
    assert dragging.without(here, "another") == here


def test_alone_a_thing_stands_with_all_that_is_in_it_and_room_around() -> None:
    here = page(Box((press("above"), LETTER, BASKET)))
    cut = dragging.alone(here, "letter", 24)
    assert [type(p.node) for p in cut.placed] == [Box, Words]
    assert cut.placed[0].rect == Rect(24, 24, 400, 100)
    assert cut.size == (448, 148)
