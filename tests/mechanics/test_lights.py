"""Lights in the valley: what is posted lights windows, taken down leaves lilac ones behind."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from game.core.acts import Act, parse
from game.core.findings import Found
from game.core.ids import PlaceId
from game.mechanics import lights
from game.mechanics.lights import Audience, Lit, Spread
from game.mechanics.lights.windows import VALLEY, WINDOWS, windows
from game.ui.context import Context
from game.ui.nodes import Button
from game.ui.outline import outline
from game.ui.stage import Stage
from tests.ui.rough import english

TO_ALL = Audience("friends", ("class", "valley"), copies=2)
PICTURE = Path(__file__).parents[2] / "assets" / "places" / "valley.svg"
CTX = Context(english)


def spread(audience: Audience, *acts: str) -> Spread:
    """How far it has gone after these acts, each of which is offered."""
    there = Spread()
    for act in acts:
        assert parse(act) in lights.offers(audience, there)
        there = lights.react(there, parse(act)).state
    return there


def seen(*acts: str) -> str:
    """What is said of the valley then."""
    return lights.said(lights.lit(TO_ALL, spread(TO_ALL, *acts)), CTX)


def test_a_thing_is_seen_from_near_to_far_the_longer_it_stays() -> None:
    assert seen() == "Every window is dark."
    assert seen("post") == "10 windows are lit."
    assert seen("post", "wait") == "22 windows are lit."
    assert seen("post", "wait", "wait") == "40 windows are lit."


def test_who_takes_it_down_leaves_the_copies() -> None:
    assert seen("post", "wait", "wait", "take-down") == "All dark. 2 windows keep a copy."
    assert lights.lit(TO_ALL, spread(TO_ALL, "post", "take-down")).keepers == "friends"


def test_nothing_more_can_be_done_once_it_went_everywhere_or_is_down() -> None:
    everywhere = spread(TO_ALL, "post", "wait", "wait")
    assert lights.offers(TO_ALL, everywhere) == (Act("take-down"),)
    assert lights.offers(TO_ALL, spread(TO_ALL, "post", "take-down")) == ()
    assert lights.offers(Audience("far", undo="no"), Spread(1)) == ()


def test_only_for_me_nobody_else_has_it() -> None:
    mine = Audience("me")
    assert lights.said(lights.lit(mine, Spread(1)), CTX) == "One window is lit."
    assert lights.lit(mine, Spread(1, down=True)).kept == 0


def test_forty_windows_are_the_valley_and_sixty_everybody() -> None:
    assert Lit(lights.up_to("valley")).many == 40
    assert Lit(lights.up_to("far")).many == 60


def test_every_window_is_where_the_picture_has_one() -> None:
    """The panes of the picture are drawn in one ink that nothing else has."""
    pane = r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" [^>]* fill="#3E4A6B"/>'
    drawn = [
        (float(x) + float(w) / 2, float(y) + float(w) / 2, float(w))
        for x, y, w in re.findall(pane, PICTURE.read_text("utf-8"))
    ]
    assert len(drawn) == sum(len(each) for each in WINDOWS.values()) == 60
    for _, window in windows(lights.RINGS):
        assert any(
            max(abs(x - window.x), abs(y - window.y), abs(side - window.side)) < 1
            for x, y, side in drawn
        ), window


@pytest.mark.parametrize(
    ("overlay", "rings"),
    [("valley-hands", lights.RINGS), ("valley-friends", ("me", "family", "friends"))],
)
def test_what_stories_lay_over_the_valley_lies_over_its_windows(
    overlay: str, rings: tuple[lights.Ring, ...]
) -> None:
    drawn = (PICTURE.parents[1] / "things" / f"{overlay}.svg").read_text("utf-8")
    panes = re.findall(r'<circle cx="(\d+)" cy="(\d+)" r="[\d.]+" fill="#FFC145"', drawn)
    assert {(int(x), int(y)) for x, y in panes} == {(one.x, one.y) for _, one in windows(rings)}


def test_lit_windows_stand_in_the_valley_and_nowhere_else() -> None:
    friends = Lit(frozenset({"friends"}), kept=1, keepers="far")
    lit = lights.in_valley(Stage(VALLEY), friends).standing
    assert [each.shown.name for each in lit] == ["thing/valley-light"] * 6 + ["thing/valley-copy"]
    assert len({each.shown.key for each in lit}) == 7
    assert lights.in_valley(Stage(PlaceId("kitchen")), friends).standing == ()


def test_a_window_far_off_shines_as_wide_as_one_that_is_seen() -> None:
    lit = lights.in_valley(Stage(VALLEY), Lit(frozenset({"far"}))).standing
    assert {round(each.wide * 1280) for each in lit} == {30}


def test_two_copies_are_never_neighbours() -> None:
    kept = lights.in_valley(Stage(VALLEY), Lit(kept=3, keepers="valley")).standing
    across = sorted(each.x for each in kept)
    assert min(b - a for a, b in pairwise(across)) > 0.1


def test_what_can_be_done_lies_side_by_side_and_alike() -> None:
    cards = lights.does(TO_ALL, Spread(1), CTX)
    assert [each.means for each in cards if isinstance(each, Button)] == [
        Act("wait"),
        Act("take-down"),
    ]
    assert lights.does(TO_ALL, Spread(1, down=True), CTX) == ()


@pytest.mark.parametrize(
    ("audience", "rule", "at"),
    [
        (Audience("class", ("friends",)), "not-farther", ("audience", "spreads", 0)),
        (Audience("me", ("valley", "valley")), "not-farther", ("audience", "spreads", 1)),
        (Audience("me", copies=1), "copies", ("audience", "copies")),
        (Audience("family", copies=4), "copies", ("audience", "copies")),
        (Audience("far", copies=1, undo="no"), "copies", ("audience", "copies")),
    ],
)
def test_an_audience_that_cannot_be_is_told(
    audience: Audience, rule: str, at: tuple[str, int]
) -> None:
    found = [*lights.problems(audience, ("audience",))]
    assert [(each.rule, each.path) for each in found] == [(rule, at)]


def test_a_good_audience_has_no_mistake() -> None:
    good: list[Found] = [*lights.problems(TO_ALL, ("audience",))]
    assert good == []


def test_on_paper_each_ring_has_its_windows_to_colour_in() -> None:
    assert "Far away" in outline(lights.paper(CTX))
