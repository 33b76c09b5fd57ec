"""Pages look like pages: tabs, an address, a banner with a clock, things for sale, parts."""

from dataclasses import replace

from game.activities.page import ROOM
from game.ui.nodes import Box, Picture
from game.ui.outline import outline
from game.ui.stage import Front
from tests.activities.fitting import page
from tests.activities.page.writing import ALL, CLOCK_DONE, SHOPS, after
from tests.activities.roaming import CONTEXT, picture
from tests.ui.rough import nodes_of


def front(*acts: str) -> Front:
    return ROOM.view(SHOPS, after(*acts).state, CONTEXT)


def seen(*acts: str) -> str:
    return outline(picture(ROOM, SHOPS, after(*acts).state, CONTEXT))


def drawn(*acts: str) -> set[str]:
    shown = nodes_of(picture(ROOM, SHOPS, after(*acts).state, CONTEXT))
    return {node.name for node in shown if isinstance(node, Picture)}


def test_a_page_has_its_tabs_address_banner_wares_and_parts() -> None:
    text = seen()
    for words in (
        "button Shed Shirts -> turn card", "star.example", "Shine!", "Vest", "message: Time",
        "button Look here: Pay first. -> turn pay",
    ):  # fmt: skip
        assert words in text


def test_the_clock_counts_till_stop_freezes_it() -> None:
    assert "thing/clock-hand-again" in drawn()
    assert "thing/clock-hand-again" not in drawn("stop clock")
    assert "thing/clock-hand" in drawn("stop clock")
    assert "A clock counts down." in seen()
    assert "The clock stands still." in seen("stop clock")


def test_a_shiny_page_glitters_and_not_while_it_is_stopped() -> None:
    assert "thing/glitter" in drawn()
    assert "thing/glitter" not in drawn("stop clock") | drawn("turn card")


def test_the_shop_window_takes_what_the_words_of_a_page_leave_free() -> None:
    high = {size: window(size) for size in ((1280, 640), (1280, 720))}
    assert high[1280, 640] > 100
    assert high[1280, 720] == high[1280, 640] + 80
    assert "Vest" in seen()
    assert window((800, 520)) == 0  # a narrow page has its words alone


def window(size: tuple[float, float]) -> float:
    """How tall the shop is drawn on a page of that size; 0 when it isn't."""
    placed = page(ROOM, SHOPS, after().state, replace(CONTEXT, size=size)).placed
    shops = (
        each for each in placed if getattr(each.node, "name", "") == "thing/shop-glimmer-front"
    )
    return next((shop.rect.h for shop in shops), 0)


def test_while_stop_is_lifted_only_the_part_in_hand_is_there() -> None:
    assert "Pay first." in seen()
    assert "Pay first." not in seen("stop clock")


def test_the_address_that_is_judged_stands_in_the_place_of_the_pages_own() -> None:
    assert "message: Address" in seen("turn card")
    assert "star.example" not in seen("turn card")


def test_what_a_way_answered_is_pinned_to_the_part_it_is_about() -> None:
    device = front("turn card", "check card", "ask card wall").device
    assert device
    found = (node for node in nodes_of(device.body) if isinstance(node, Box))
    part = next(node for node in found if node.key == "letter-card")
    assert "A card: shed.example" in outline(part)


def test_a_part_that_was_judged_is_ticked_and_so_is_its_page() -> None:
    assert seen(*CLOCK_DONE).count("picture icon/tick: Looked at") == 1
    assert "turn clock" not in seen(*CLOCK_DONE)
    assert "Looked at" in seen("turn card", "judge card fine", "on card")
    assert "Looked at" not in seen()


def test_what_there_is_to_do_is_said_once_before_the_first_verdict() -> None:
    assert front().said
    assert front(*CLOCK_DONE).said is None


def test_the_list_says_what_is_true_of_each_part_whatever_was_judged() -> None:
    wrong = [act.replace("pay not-fine", "pay fine") for act in ALL]
    assert seen(*wrong) == seen(*ALL)
    assert "picture icon/face-not-ok: Not fine" in seen(*ALL)
    assert "-> list" in seen(*ALL)


def test_its_paper_twin_has_the_pages_and_their_parts_as_cards() -> None:
    paper = outline(ROOM.paper(SHOPS, CONTEXT))
    for words in ("Star Shirts", "star.example", "Pay first.", "Not sure"):
        assert words in paper
    for words in ("A card: shed.example", "Nothing ran away."):
        assert words not in paper
        assert words in outline(ROOM.key(SHOPS, CONTEXT))
