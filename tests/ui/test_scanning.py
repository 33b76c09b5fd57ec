"""Scanning as values: what comes next, when it rests, and how rows are entered and left."""

from game.ui.nodes import Box, Scroll
from game.ui.paging import turned
from game.ui.scanning import ROUNDS, Scan, begun, following, lines, pressed, settled, waited
from tests.ui.plain import page, press

ROWS = (("a", "b"), ("c",), ("d", "e", "f"))
PAGE = Box(
    (
        Box((press("back"), press("help")), "row", gap=10, role="toolbar"),
        Box((press("a", 90), press("b", 90)), "row", gap=10),
        press("c"),
    ),
    gap=10,
)
LONG = Box((Scroll(Box(tuple(press(n) for n in "abcdefgh"), gap=8), "list"),))


def test_what_the_page_is_about_comes_first_and_the_bar_last() -> None:
    assert lines(page(PAGE), rows=False) == (("a?",), ("b?",), ("c?",), ("back?",), ("help?",))


def test_a_row_is_what_stands_beside_each_other() -> None:
    assert lines(page(PAGE), rows=True) == (("a?", "b?"), ("c?",), ("back?", "help?"))


def test_a_mirrored_page_is_scanned_in_the_same_order() -> None:
    assert lines(page(PAGE, direction="rtl"), rows=True) == lines(page(PAGE), rows=True)


def test_what_is_cut_off_is_not_lit_but_the_arrow_that_brings_it_is() -> None:
    made = page(LONG, (400, 300))
    names = [row[0] for row in lines(made, rows=False)]
    assert names == ["a?", "b?", "c?", "d?", "turn-page? list down"]


def test_arrows_bring_everything_whole_into_sight_at_some_stop() -> None:
    offset, seen = 0.0, set[str]()
    for _ in range(10):
        made = page(LONG, (400, 230), offsets={"list": offset})
        seen |= {row[0] for row in lines(made, rows=False)}
        area = made.scrolls[0]
        if area.offset >= area.furthest:
            break
        offset = turned(made, area, down=True)
    assert seen >= {f"{n}?" for n in "abcdefgh"}
    for _ in range(10):
        made = page(LONG, (400, 230), offsets={"list": offset})
        offset = turned(made, made.scrolls[0], down=False)
    assert offset == 0


def test_each_row_is_lit_for_a_beat_and_after_the_last_the_first() -> None:
    scan, seen = begun(ROWS), []
    for _ in range(4):
        seen.append(scan.lit)
        assert waited(scan, ROWS, 999, 1000).lit == scan.lit
        scan = waited(scan, ROWS, 1000, 1000)
    assert seen == [*ROWS, ROWS[0]]


def test_it_rests_after_its_rounds_and_a_press_on_what_is_lit_still_counts() -> None:
    scan = begun(ROWS)
    for _ in range(ROUNDS * len(ROWS)):
        assert not scan.resting
        scan = waited(scan, ROWS, 1000, 1000)
    assert scan.resting
    assert waited(scan, ROWS, 1e9, 1000) == scan
    assert scan.lit == ROWS[0]
    assert pressed(scan, ROWS) == (Scan(("a",), inside=("a", "b")), "")
    alone = Scan(("c",), resting=True)
    assert pressed(alone, ROWS) == (Scan(("c",)), "c")


def test_where_nothing_is_lit_a_press_only_wakes_it() -> None:
    assert settled(Scan(resting=True), ROWS).lit == ()
    assert pressed(Scan(resting=True), ROWS) == (begun(ROWS), "")


def test_many_buttons_are_lit_by_rows_even_for_whoever_wants_them_one_by_one() -> None:
    few = tuple(press(name, 64) for name in "abcdefghi")
    assert len(lines(page(Box(few, "row"), (900, 300)), rows=False)) == 9
    many = Box(tuple(press(name, 64) for name in "abcdefghij"), "wrap")
    assert [len(row) for row in lines(page(many, (400, 300)), rows=False)] == [6, 4]


def test_with_steps_it_never_rests() -> None:
    scan = begun(ROWS)
    for _ in range(100):
        scan = following(scan, ROWS)
    assert not scan.resting


def test_a_row_is_entered_then_its_places_are_lit_and_then_the_whole_row_as_the_way_out() -> None:
    scan, name = pressed(begun(ROWS), ROWS)
    assert name == ""
    seen = []
    for _ in range(3):
        seen.append(scan.lit)
        scan = following(scan, ROWS)
    assert seen == [("a",), ("b",), ("a", "b")]
    out, name = pressed(Scan(("a", "b"), inside=("a", "b")), ROWS)
    assert (out.lit, out.inside, name) == (("c",), (), "")


def test_a_row_of_one_is_pressed_at_once_and_a_place_in_a_row_as_well() -> None:
    assert pressed(Scan(("c",)), ROWS)[1] == "c"
    assert pressed(Scan(("e",), inside=ROWS[2]), ROWS)[1] == "e"


def test_a_row_nobody_wants_anything_of_is_left_by_itself() -> None:
    scan, _ = pressed(begun(ROWS), ROWS)
    for _ in range(ROUNDS * 3 + 3):
        scan = waited(scan, ROWS, 1000, 1000)
        if not scan.inside:
            break
    assert scan.inside == ()


def test_a_page_that_changed_is_scanned_from_its_top_and_one_that_did_not_goes_on() -> None:
    scan = Scan(("c",), rounds=1, waited=700)
    assert settled(scan, ROWS) == scan
    assert settled(scan, (("x",), ("y",))) == begun((("x",), ("y",)))
    assert settled(Scan(("c",), resting=True), (("x",),)).resting


def test_a_page_with_nothing_to_press_does_no_harm() -> None:
    assert pressed(begun(()), ()) == (Scan(), "")
    assert following(Scan(), ()).lit == ()
    assert waited(Scan(), (), 5000, 1000).lit == ()
