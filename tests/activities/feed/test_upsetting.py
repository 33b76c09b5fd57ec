"""A feed in which something upsets: it is closed before anything is judged, and stays closed."""

from dataclasses import replace
from typing import Any

import pytest

from game.activities.feed import ROOM
from game.activities.feed.model import Feed
from game.core.acts import Act
from game.core.ids import CastId, FeelingId, MarkId
from game.core.staging import Change
from game.mechanics.calm import Felt
from game.ui.context import Context
from game.ui.nodes import Picture
from game.ui.stage import Front
from tests.activities.explore import all_ways, leading_to, played
from tests.activities.feed.writing import FEED, GOATS
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.roaming import CONTEXT
from tests.ui.rough import nodes_of

UPSETS = replace(
    FEED,
    posts=(replace(GOATS, keep="no"),),
    look="player",
    stop=("close", "breathe"),
    looks=(
        Felt((Change(CastId("mateo"), feeling=FeelingId("worried")),)),
        Felt(sets=(MarkId("watched"),)),
    ),
)
BREATHS = ("breathe tummy", "breathe hands", "breathe throat")


def state(*acts: str, spec: Feed = UPSETS) -> Any:
    return played(ROOM.rules, spec, *acts).state if acts else ROOM.rules.start(spec, 0)


def front(*acts: str) -> Front:
    return ROOM.view(UPSETS, state(*acts), CONTEXT)


def drawn(page: Front) -> list[str]:
    """What is drawn on the device of a page."""
    device = page.device
    parts = (device.body, *device.foot) if device else ()
    return [node.name for part in parts for node in nodes_of(part) if isinstance(node, Picture)]


def test_nothing_is_judged_before_it_is_closed_and_three_breaths_are_taken() -> None:
    offered = ROOM.rules.offers(UPSETS, state("close", *BREATHS[:2]))
    assert {act.verb for act in offered} == {"breathe"}
    assert Act("judge", "goats", "fine") in ROOM.rules.offers(UPSETS, state("close", *BREATHS))


def test_who_looks_on_is_seen_and_what_that_sets_is_passed_on() -> None:
    assert played(ROOM.rules, UPSETS, "look-on").sets == ()
    assert played(ROOM.rules, UPSETS, "look-on", "look-on").sets == ("watched",)
    people = {each.name for each in front("look-on").stage.people}
    assert people == {"cast/mateo/worried"}


def test_what_was_closed_is_never_shown_again() -> None:
    assert "thing/post-goats" in drawn(front())
    for acts in (("close",), ("close", *BREATHS), ("close", *BREATHS, "judge goats fine")):
        assert "thing/post-goats" not in drawn(front(*acts))
    assert "thing/closed-curtain" in drawn(front("close", *BREATHS))


def test_tell_glows_once_it_is_closed() -> None:
    assert not front("close").glows
    assert front("close", *BREATHS).glows


def test_with_a_clip_that_is_over_there_is_nothing_to_do_whatever_was_thought_of_it() -> None:
    for verdict in ("fine", "not-fine"):
        assert state("close", *BREATHS, f"judge goats {verdict}").hand.at == "sheet"


def test_a_player_shows_which_clip_is_on_and_hangs_nothing_up() -> None:
    player = replace(FEED, look="player")
    settled = state("judge goats fine", "on goats", spec=player)
    assert "thing/peg" not in drawn(ROOM.view(player, settled, CONTEXT))
    assert "thing/peg" in drawn(ROOM.view(FEED, settled, CONTEXT))
    assert "icon/play" in drawn(ROOM.view(player, settled, CONTEXT))


def test_every_end_stays_reachable_and_what_was_closed_is_not_met_again() -> None:
    ways = all_ways(ROOM.rules, UPSETS)
    assert leading_to(ways, "checked") == set(ways)
    done = state("close", *BREATHS, "judge goats fine", "on goats")
    assert "thing/post-goats" not in drawn(ROOM.view(UPSETS, done, CONTEXT))


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_every_page_fits(combination: Combination) -> None:
    size, text, direction = combination
    ctx: Context = replace(CONTEXT, size=size, text=text, direction=direction)
    pages = ((), ("look-on",) * 3, ("close",), ("close", *BREATHS))
    assert does_not_fit(ROOM, UPSETS, [state(*acts) for acts in pages], ctx) == []
