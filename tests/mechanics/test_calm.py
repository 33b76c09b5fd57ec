"""The long STOP: what upsets is closed, three breaths are taken, and then one goes on."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

import pytest

from game.authoring.page_troubles import troubles
from game.core.acts import Act, parse
from game.core.ids import PlaceId
from game.core.play import TELL_NOW
from game.mechanics.calm import KINDS, Calm, CalmStep, front, offers, over, react
from game.mechanics.calm.rules import BREATHS, LOOKS
from game.ui.beats import lantern
from game.ui.composition import compose
from game.ui.context import Context
from game.ui.layout import lay_out
from game.ui.nodes import Button, Node, Picture, Words
from game.ui.stage import Device, Front, Stage
from tests.activities.fitting import COMBINATIONS, Combination
from tests.activities.roaming import context
from tests.ui.rough import Rough, nodes_of

PHONE: Combination = ((360, 560), 1.5, "ltr")
"""A small phone held upright, with large letters."""
STOP: tuple[CalmStep, ...] = ("close", "breathe")
CTX = context((1280, 640), 1.0)
CLOUD = Picture("thing/cloud", h=200, label="A grey cloud")
UPSET = Front(Stage(PlaceId("kitchen")), "cloud", device=Device(CLOUD), does=(Words("anything"),))
"""A page with something upsetting on it, as a room shows it."""


def after(*acts: str, stop: tuple[CalmStep, ...] = STOP) -> Calm:
    """The calm after these acts, each of which is offered."""
    calm = Calm()
    for act in acts:
        assert parse(act) in offers(stop, calm), act
        calm = react(calm, parse(act)).state
    return calm


def test_close_three_breaths_and_it_is_over() -> None:
    acts = ("shut", *("breathe",) * BREATHS)
    assert not over(STOP, after(*acts[:-1]))
    assert over(STOP, after(*acts))
    assert offers(STOP, after(*acts)) == ()


def test_where_nothing_upsets_there_is_nothing_to_do() -> None:
    assert over((), Calm())


def test_a_scene_may_ask_for_the_breaths_alone() -> None:
    assert offers(("breathe",), Calm()) == (Act("breathe"),)


def test_looking_on_is_possible_so_often_and_closing_always() -> None:
    looked = after(*("look-on",) * LOOKS)
    assert offers(STOP, looked) == (Act("shut"),)


def test_every_verb_has_a_kind() -> None:
    states = (Calm(), after("shut"))
    assert {act.verb for calm in states for act in offers(STOP, calm)} == set(KINDS)


def shown(calm: Calm, ctx: Context = CTX) -> Node:
    return compose(front(UPSET, STOP, calm, ctx), ctx)


def tall(calm: Calm) -> tuple[float, float]:
    """How tall the way out and the upsetting picture are on their page."""
    page = lay_out(shown(calm), CTX.size, Rough())
    high = {
        "shut" if isinstance(each.node, Button) else "cloud": each.rect.h
        for each in page.placed
        if each.node == CLOUD or (isinstance(each.node, Button) and each.node.means == Act("shut"))
    }
    return high["shut"], high["cloud"]


def test_the_way_out_grows_with_each_look_on_and_the_picture_never() -> None:
    sizes = [tall(after(*("look-on",) * times)) for times in range(LOOKS + 1)]
    ways_out, clouds = zip(*sizes)
    assert list(ways_out) == sorted(set(ways_out))
    assert len(set(clouds)) == 1


def buttons(calm: Calm, ctx: Context = CTX) -> Iterator[Act]:
    for node in nodes_of(shown(calm, ctx)):
        if isinstance(node, Button) and node.on and isinstance(node.means, Act):
            yield node.means


def test_once_it_is_over_the_page_is_as_it_was_and_tell_glows() -> None:
    done = after("shut", *("breathe",) * BREATHS)
    assert front(UPSET, STOP, done, CTX) == replace(UPSET, glows=True)
    assert front(UPSET, (), Calm(), CTX) == UPSET

    stop = lantern(CTX, "stop", Act("stop"))
    page = compose(replace(UPSET, beats=(stop,), glows=True), replace(CTX, tell=True))
    tell = next(n for n in nodes_of(page) if isinstance(n, Button) and n.means == Act(TELL_NOW))
    assert "thing/lantern-tell-lit" in {n.name for n in nodes_of(tell) if isinstance(n, Picture)}


def test_its_buttons_mean_what_is_offered_and_what_upsets_is_gone_once_it_is_closed() -> None:
    for calm in (Calm(), after(*("look-on",) * LOOKS), after("shut"), after("shut", "breathe")):
        assert set(buttons(calm)) == set(offers(STOP, calm))
    assert CLOUD not in set(nodes_of(shown(after("shut"))))


@pytest.mark.parametrize(("size", "text", "direction"), [*COMBINATIONS, PHONE])
def test_every_page_fits_and_the_way_out_is_in_sight_at_once(
    size: tuple[float, float], text: float, direction: Literal["ltr", "rtl"]
) -> None:
    ctx = replace(context(size, text), direction=direction)
    for calm in (Calm(), after(*("look-on",) * LOOKS), after("shut"), after("shut", "breathe")):
        page = lay_out(shown(calm, ctx), size, Rough(), scale=text, direction=direction)
        assert list(troubles(page)) == []
        main = [p for p in page.buttons() if isinstance(p.node, Button) and p.node.look == "main"]
        assert [each.rect.within(each.clip) for each in main] == [True]
