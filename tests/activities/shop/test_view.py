"""What a child sees and hears of a shop."""

from dataclasses import replace

import pytest

from game.activities.shop import ROOM
from game.core.ids import CastId, OutcomeId
from game.core.words import Choice
from game.mechanics.judging import FreeAct
from game.ui.nodes import Box, Button, Picture
from game.ui.outline import outline
from game.ui.parts import LOW_CHOICE
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit, page
from tests.activities.roaming import CONTEXT, picture
from tests.activities.shop.writing import BEACH, SHOP, TO_BOX, TO_CROWN, after
from tests.ui.rough import nodes_of

CHART = (*TO_BOX, "open-100 box")
PAID = (*TO_BOX, "reckon box", "pack small", "pack small")
MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    (*TO_CROWN, "stop crown", "light crown t1"),
    (*TO_BOX, "check box", "ask box print"),
    PAID,
    CHART,
    (*TO_CROWN, "tomorrow crown"),
    ("judge beach fine",),
    ("judge beach not-fine", "let-be beach"),
    (*TO_CROWN, "judge crown not-fine", "let-be crown"),
)


def seen(*acts: str) -> str:
    return outline(picture(ROOM, SHOP, after(*acts).state, CONTEXT))


def test_an_offer_shows_its_words_its_price_and_the_ways_to_look_into_it() -> None:
    text = seen(*TO_BOX)
    for words in (
        "message: Mystery box", "picture thing/pearl: Pearls\n", "130",
        "button Real price -> reckon box", "button Open 100, just to count -> open-100 box",
    ):  # fmt: skip
        assert words in text
    assert text.index("message: Mystery box") < text.index("golden hat") < text.index("Real price")
    assert "2 minutes left" in seen(*TO_CROWN)


def test_a_ware_is_drawn_the_larger_the_less_stands_below_it() -> None:
    """Half of the page was white, and what is for sale as small as a button."""

    def tall(*acts: str) -> float:
        placed = page(ROOM, SHOP, after(*acts).state, CONTEXT).placed
        name = "thing/mystery-box"
        return max(each.rect.h for each in placed if getattr(each.node, "name", "") == name)

    asked = (*TO_BOX, "check box", "ask box print")
    assert tall(*TO_BOX, "judge box not-fine") > tall(*TO_BOX)
    assert min(tall(*TO_BOX), tall(*asked)) > 100


def test_a_wares_words_stay_with_it_once_nothing_is_to_be_looked_into() -> None:
    """The words hung at the foot of the page, far below what they are about."""

    def at(*acts: str) -> float:
        placed = page(ROOM, SHOP, after(*acts).state, CONTEXT).placed
        said = (each for each in placed if "golden hat" in getattr(each.node, "text", ""))
        return next(said).rect.y

    assert abs(at(*TO_BOX, "judge box not-fine") - at(*TO_BOX)) < 40


def test_an_offer_is_judged_and_left_in_the_words_of_a_shop() -> None:
    text = seen()
    for words in (
        "button Fair -> judge beach fine", "button Not fair -> judge beach not-fine",
        "button Not sure -> judge beach not-sure",
    ):  # fmt: skip
        assert words in text
    assert "button Not for me -> let-be beach" in seen("judge beach fine")
    assert "Leave it" not in seen("judge beach fine")


def test_the_scale_says_the_real_price_and_what_is_left_over() -> None:
    assert "You need 40 more." in seen(*PAID[:-1])
    assert f"Real price: {CONTEXT.money(4)}" in seen(*PAID)
    assert "Left over: 50" in seen(*PAID)


def test_the_chart_counts_to_a_hundred_and_says_what_all_of_it_would_cost() -> None:
    lines = seen(*CHART).splitlines()
    bars = [at for at, line in enumerate(lines) if line.strip() == "bar"]
    assert len(bars) == 3
    assert sum(int(line) for line in lines if line.strip().isdigit()) == 100
    assert f"All 100 would cost {CONTEXT.money(260)}." in seen(*CHART)


def test_what_came_lies_in_heaps_thing_by_thing_and_what_came_never_has_a_number_alone() -> None:
    shown = [*nodes_of(picture(ROOM, SHOP, after(*CHART).state, CONTEXT))]
    dots = [node for node in shown if isinstance(node, Box) and node.fill == "sea" and node.w]
    assert drawn(*CHART).count("thing/fish-sticker") + len(dots) == 100
    assert "thing/golden-hat" not in drawn(*CHART)


def test_a_second_and_a_third_hundred_add_up_and_then_it_is_enough() -> None:
    more = (*CHART, "open-100 box", "open-100 box")
    assert f"All 200 would cost {CONTEXT.money(520)}." in seen(*more[:-1])
    assert "button Count another 100 -> open-100 box" in seen(*more[:-1])
    assert drawn(*more).count("thing/fish-sticker") > drawn(*more[:-1]).count("thing/fish-sticker")
    assert "Enough counted." in seen(*more)
    assert "open-100" not in seen(*more)


def drawn(*acts: str, **changes: object) -> list[str]:
    """What is drawn, by name."""
    ctx = replace(CONTEXT, **changes)  # type: ignore[arg-type]
    shown = nodes_of(picture(ROOM, SHOP, after(*acts).state, ctx))
    return [node.name for node in shown if isinstance(node, Picture)]


def test_the_ways_to_look_into_an_offer_lie_in_a_row_below_it_and_the_ware_is_large() -> None:
    placed = page(ROOM, SHOP, after(*TO_BOX).state, CONTEXT).placed
    tools = [
        each.rect
        for each in placed
        if isinstance(each.node, Button) and str(each.node.means) in ("reckon box", "open-100 box")
    ]
    wares = [each.rect for each in placed if getattr(each.node, "name", "") == "thing/mystery-box"]
    large = max(wares, key=lambda rect: rect.h)
    assert len({tool.y for tool in tools}) == 1
    assert large.h > 160
    assert large.bottom < tools[0].y


def test_the_shelf_is_away_while_one_offer_is_looked_at_closely_or_there_is_no_room() -> None:
    assert "thing/crab-crown" in drawn()
    for acts in (CHART, PAID, ("stop beach",)):
        assert "thing/crab-crown" not in drawn(*acts)
    assert "thing/crab-crown" not in drawn(size=(360, 640))


def test_what_is_seen_a_day_later_stands_beside_the_offer() -> None:
    assert "A day later: still here." not in seen(*TO_CROWN)
    assert "A day later: still here." in seen(*TO_CROWN, "tomorrow crown")


def test_an_offer_that_was_judged_is_ticked() -> None:
    ticks = [drawn(*acts).count("icon/tick") for acts in ((), TO_BOX, TO_CROWN)]
    assert ticks == [0, 1, 2]


def test_what_there_is_to_do_is_said_once_before_the_first_verdict() -> None:
    assert "Is it fair?" in seen()
    assert "Is it fair?" not in seen(*TO_BOX)


def test_the_paper_twin_holds_every_offer_and_pack_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SHOP, CONTEXT))
    assert all(ware.text in text for ware in SHOP.wares)
    for words in ("Not fair", CONTEXT.money(4), "2 minutes left"):
        assert words in text
    assert "Golden hat: none." not in text
    assert "Golden hat: none." in outline(ROOM.key(SHOP, CONTEXT))
    assert "Leave it" not in text
    assert "->" not in text


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx = replace(CONTEXT, size=size, text=text, direction=direction)
    states = [after(*acts).state for acts in MOMENTS]
    assert does_not_fit(ROOM, SHOP, states, ctx) == []


def test_on_a_tight_page_an_offer_comes_before_what_there_is_to_do() -> None:
    tight = replace(CONTEXT, size=(360, 640), text=1.5)
    text = outline(picture(ROOM, SHOP, after().state, tight))
    assert 0 <= text.index("A kite, a boat and a hat.") < text.index("Is it fair?")


def test_whoever_is_asked_has_her_face_on_the_card_and_more_than_three_stand_low() -> None:
    asks = replace(BEACH.acts[0], asks=CastId("mum-lan"))
    tap = FreeAct("tap", Choice("Tap to buy"), ends=OutcomeId("tapped"))
    spec = replace(SHOP, wares=(replace(BEACH, acts=(asks, tap)),))
    front = ROOM.view(spec, after("judge beach fine", spec=spec).state, CONTEXT)
    faces = [next(n for n in nodes_of(card) if isinstance(n, Picture)) for card in front.does]
    assert [face.name for face in faces][2:] == ["face/mum-lan/attentive", "icon/pay"]
    assert {(face.w, face.h) for face in faces} == {(LOW_CHOICE, LOW_CHOICE)}
