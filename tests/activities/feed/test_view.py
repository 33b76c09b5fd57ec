"""How a feed looks: one picture large in front, and what hangs on the rope below it."""

from dataclasses import replace

import pytest

from game.activities.feed import ROOM
from game.core.words import Line
from game.ui.context import Context
from game.ui.nodes import Picture
from game.ui.outline import outline
from game.ui.page import Page
from game.ui.stage import Front
from tests.activities.feed.writing import FEED, GOATS, after
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit, page
from tests.activities.roaming import CONTEXT
from tests.ui.rough import nodes_of

SETTLED = ("judge goats fine", "on goats")


def front(*acts: str) -> Front:
    return ROOM.view(FEED, after(*acts).state, CONTEXT)


def pictures(*acts: str) -> list[Picture]:
    device = front(*acts).device
    assert device
    found = (node for part in (device.body, *device.foot) for node in nodes_of(part))
    return [node for node in found if isinstance(node, Picture)]


def laid(*acts: str) -> Page:
    return page(ROOM, FEED, after(*acts).state, CONTEXT)


def high(*acts: str) -> float:
    found = (each for each in laid(*acts).placed if getattr(each.node, "key", "") == "post-goats")
    return next(found).rect.h


def test_the_picture_comes_first_with_what_is_seen_on_it_and_when_it_was_made() -> None:
    device = front().device
    assert device
    lines = [line.strip() for line in outline(device.body).splitlines()]
    assert lines[:2] == ["picture thing/post-goats: Goats in a tree.", GOATS.origin]
    assert GOATS.text in lines


def test_the_picture_is_as_large_as_what_is_read_about_it_leaves_room_for() -> None:
    cards = ("check goats", "ask goats radio")
    heights = [high(), high(*cards), high(*cards, "judge goats fine")]
    assert heights == sorted(heights, reverse=True)
    assert high() > 240
    for acts in ((), cards, ("check goats",), ("stop goats",), (*cards, "judge goats fine")):
        assert not any(area.furthest for area in laid(*acts).scrolls), acts


def test_what_is_hung_up_flies_to_the_rope_and_what_is_kept_to_the_basket() -> None:
    assert "thing/peg" not in {each.name for each in pictures()}
    hung = pictures(*SETTLED)
    assert [each.key for each in hung].count("post-goats") == 1
    assert "thing/peg" in {each.name for each in hung}
    kept = {each.name for each in pictures("judge goats not-fine", "to-show goats", "on goats")}
    assert "thing/basket-show" in kept
    assert "thing/peg" not in kept


def test_the_small_sign_of_an_advert_is_there_at_once_and_grows_under_stop_and_on_its_sheet() -> (
    None
):
    def signed(*acts: str) -> bool:
        device = front(*SETTLED, *acts).device
        assert device
        text = outline(device.body)
        assert "Paid" in text
        return "sign\n" in text

    assert not signed()
    assert not signed("check juice", "ask juice radio")
    assert signed("stop juice")
    assert signed("judge juice not-fine", "let-be juice")


def test_on_a_tight_page_the_sign_stands_beside_the_origin_and_hides_nothing_of_the_picture() -> (
    None
):
    tight = replace(CONTEXT, size=(360, 640), text=1.5)
    for moment in ((), ("stop juice",), ("judge juice not-fine",)):
        shown = page(ROOM, FEED, after(*SETTLED, *moment).state, tight).placed
        drawn = next(each.rect for each in shown if getattr(each.node, "key", "") == "post-juice")
        sign = next(each.rect for each in shown if getattr(each.node, "text", "") == "Paid")
        assert sign.y >= drawn.y + drawn.h, moment


def test_the_stage_answers_only_after_a_verdict() -> None:
    def shown(*acts: str) -> set[str]:
        things = (*front(*acts).stage.things, *(each.shown for each in front(*acts).stage.standing))
        return {each.name for each in things if isinstance(each, Picture)}

    assert shown("check goats", "ask goats radio") == shown("judge goats not-fine") == shown()
    assert shown("judge goats fine") - shown() == {"thing/goat"}


def test_its_paper_twin_has_pictures_and_answers_and_its_key_what_each_way_says() -> None:
    paper = outline(ROOM.paper(FEED, CONTEXT))
    for words in ("Goats in a tree.", "Paid", "Not sure", "Hang it up"):
        assert words in paper
    for words in ("We met the farmer.", "The radio met them."):
        assert words not in paper
        assert words in outline(ROOM.key(FEED, CONTEXT))


def test_a_verdict_in_what_is_said_of_its_making_is_found() -> None:
    judges = replace(GOATS, origin=Line("A fake of May."))
    found = list(ROOM.problems(replace(FEED, posts=(judges, *FEED.posts[1:]))))
    assert [(each.path, each.rule) for each in found] == [
        (("posts", 0, "origin"), "verdict-in-clue")
    ]
    assert list(ROOM.problems(FEED)) == []


MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    ("stop goats",),
    ("check goats",),
    ("check goats", "ask goats radio", "check goats", "ask goats book"),
    ("judge goats fine",),
    ("judge goats not-fine",),
    ("judge goats not-fine", "let-be goats"),
    (*SETTLED, "stop juice"),
    (*SETTLED, "judge juice not-fine", "let-be juice"),
)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx: Context = replace(CONTEXT, size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, FEED, [after(*acts).state for acts in MOMENTS], ctx) == []
