"""The long STOP: what upsets is closed, three breaths are taken, and then one goes on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

import pytest

from game.authoring.page_troubles import troubles
from game.core.acts import Act, parse
from game.core.ids import CastId, FeelingId, MarkId, PlaceId
from game.core.play import TELL_NOW
from game.core.staging import Change
from game.mechanics.calm import (
    KINDS,
    Calm,
    CalmStep,
    Felt,
    closed,
    front,
    leads,
    offers,
    over,
    react,
    seen,
)
from game.mechanics.calm.rules import BODY, BREATHS, LOOKS
from game.ui.beats import lantern
from game.ui.composition import compose
from game.ui.context import Context
from game.ui.drawing_names import figure_drawing
from game.ui.gestures import Gesture, duration, gesture_pose
from game.ui.layout import lay_out
from game.ui.nodes import Button, Node, Picture, Pin, Words
from game.ui.pose import AT_REST
from game.ui.stage import Device, Front, Stage
from tests.activities.fitting import COMBINATIONS, Combination
from tests.activities.roaming import context
from tests.ui.rough import Rough, nodes_of

PHONE: Combination = ((360, 560), 1.5, "ltr")
"""A small phone held upright, with large letters."""


@dataclass(frozen=True, slots=True)
class Scene:
    """As much of a room's spec as the calm needs."""

    stop: tuple[CalmStep, ...] = ("close", "breathe")
    looks: tuple[Felt, ...] = ()
    breaths: tuple[Felt, ...] = ()


def feels(feeling: str) -> Change:
    return Change(CastId("amina"), feeling=FeelingId(feeling))


STOP, NOTHING = Scene(), Scene(stop=())
FELT = Scene(
    looks=(Felt((feels("worried"),)), Felt((feels("sad"),), (MarkId("watched"),))),
    breaths=(Felt((feels("blowing"),), (MarkId("breathed"),)),),
)
CTX = context((1280, 640), 1.0)
CLOUD = Picture("thing/cloud", h=200, label="A grey cloud")
UPSET = Front(Stage(PlaceId("kitchen")), "cloud", device=Device(CLOUD), does=(Words("anything"),))
"""A page with something upsetting on it, as a room shows it."""


def after(*acts: str, spec: Scene = STOP) -> Calm:
    """The calm after these acts, each of which is offered."""
    calm = Calm()
    for act in acts:
        assert parse(act) in offers(spec, calm), act
        calm = react(spec, calm, parse(act)).state
    return calm


def test_close_three_breaths_and_it_is_over_wherever_they_go() -> None:
    for breaths in (("tummy",) * BREATHS, ("tummy", "throat", "hands")):
        acts = ("close", *(f"breathe {part}" for part in breaths))
        assert not over(STOP, after(*acts[:-1]))
        assert over(STOP, after(*acts))
        assert offers(STOP, after(*acts)) == ()


def test_where_nothing_upsets_there_is_nothing_to_do() -> None:
    assert over(NOTHING, Calm())
    assert not closed(NOTHING, Calm())


def test_a_scene_may_ask_for_the_breaths_alone() -> None:
    alone = Scene(stop=("breathe",))
    assert offers(alone, Calm()) == tuple(Act("breathe", part) for part in BODY)
    assert not closed(alone, after(*["breathe tummy"] * BREATHS, spec=alone))


def test_what_is_closed_stays_closed() -> None:
    assert not closed(STOP, after("look-on"))
    assert closed(STOP, after("close"))
    assert closed(STOP, after("close", *["breathe hands"] * BREATHS))


def test_looking_on_is_possible_so_often_and_closing_always() -> None:
    looked = after(*("look-on",) * LOOKS)
    assert offers(STOP, looked) == (Act("close"),)


def test_each_look_and_each_breath_shows_what_its_author_wrote_and_sets_its_marks() -> None:
    looked = after(*("look-on",) * LOOKS, spec=FELT)
    assert list(seen(FELT, looked)) == [feels("worried"), feels("sad")]
    assert list(seen(FELT, after("close", spec=FELT))) == []

    assert react(FELT, Calm(), Act("look-on")).sets == ()
    assert react(FELT, Calm(looked=1), Act("look-on")).sets == ("watched",)
    assert react(FELT, Calm(looked=2), Act("look-on")).sets == ()
    first = react(FELT, after("close", spec=FELT), Act("breathe", "tummy"))
    assert first.sets == ("breathed",)
    assert list(seen(FELT, first.state)) == [feels("blowing")]


def test_every_verb_has_a_kind_and_nothing_is_decided() -> None:
    states = (Calm(), after("close"))
    assert {act.verb for calm in states for act in offers(STOP, calm)} == set(KINDS)
    assert not {"judge", "give", "tell", "decline"} & set(KINDS.values())


def test_to_close_leads_on_as_long_as_it_can_be_done() -> None:
    for looked in range(LOOKS + 1):
        assert leads(STOP, Calm(looked=looked)) == Act("close")
    assert leads(STOP, after("close")) is None
    assert leads(NOTHING, Calm()) is None


def shown(calm: Calm, ctx: Context = CTX) -> Node:
    return compose(front(UPSET, STOP, calm, ctx), ctx)


def tall(calm: Calm) -> tuple[float, float]:
    """How tall the way out and the upsetting picture are on their page."""
    page = lay_out(shown(calm), CTX.size, Rough())
    high = {
        "close" if isinstance(each.node, Button) else "cloud": each.rect.h
        for each in page.placed
        if each.node == CLOUD or (isinstance(each.node, Button) and each.node.means == Act("close"))
    }
    return high["close"], high["cloud"]


def test_the_way_out_grows_with_each_look_on_and_the_picture_never() -> None:
    sizes = [tall(after(*("look-on",) * times)) for times in range(LOOKS + 1)]
    ways_out, clouds = zip(*sizes)
    assert list(ways_out) == sorted(set(ways_out))
    assert len(set(clouds)) == 1


def test_to_look_on_is_no_wider_than_the_way_out_where_the_page_has_room_for_more() -> None:
    """A bar three times as wide as *Close it* lay in the street."""
    page = compose(front(replace(UPSET, device=None), STOP, Calm(), CTX), CTX)
    wide = {
        each.node.means: each.rect.w
        for each in lay_out(page, CTX.size, Rough()).placed
        if isinstance(each.node, Button)
    }
    assert wide[Act("look-on")] <= wide[Act("close")]


def test_to_look_on_lies_just_above_the_way_out_and_not_beside_the_picture() -> None:
    page = lay_out(shown(Calm()), CTX.size, Rough())
    found = {p.node.means: p.rect for p in page.buttons() if isinstance(p.node, Button)}
    look, close = found[Act("look-on")], found[Act("close")]
    assert 8 <= close.y - (look.y + look.h) < 40


def buttons(calm: Calm, ctx: Context = CTX) -> Iterator[Act]:
    for node in nodes_of(shown(calm, ctx)):
        if isinstance(node, Button) and node.on and isinstance(node.means, Act):
            yield node.means


def test_once_it_is_over_the_page_is_as_it_was_and_tell_glows() -> None:
    done = after("close", *("breathe tummy",) * BREATHS)
    assert front(UPSET, STOP, done, CTX) == replace(UPSET, glows=True)
    assert front(UPSET, NOTHING, Calm(), CTX) == UPSET

    stop = lantern(CTX, "stop", Act("stop"))
    page = compose(replace(UPSET, beats=(stop,), glows=True), replace(CTX, tell=True))
    tell = next(n for n in nodes_of(page) if isinstance(n, Button) and n.means == Act(TELL_NOW))
    assert "thing/lantern-tell-lit" in {n.name for n in nodes_of(tell) if isinstance(n, Picture)}


def test_its_buttons_mean_what_is_offered_and_what_upsets_is_gone_once_it_is_closed() -> None:
    for calm in (
        Calm(),
        after(*("look-on",) * LOOKS),
        after("close"),
        after("close", "breathe throat"),
    ):
        assert set(buttons(calm)) == set(offers(STOP, calm))
    assert CLOUD not in set(nodes_of(shown(after("close"))))


def test_each_breath_fills_the_light_anew() -> None:
    def breath(calm: Calm) -> Gesture | None:
        return next(
            n.gesture for n in nodes_of(shown(calm)) if isinstance(n, Picture) and n.key == "breath"
        )

    first, second = (
        after("close", "breathe tummy"),
        after(*["close", "breathe tummy", "breathe hands"]),
    )
    assert breath(after("close")) is None
    assert breath(first) == Gesture("breathe", nth=1)
    assert breath(second) == Gesture("breathe", nth=2)
    assert gesture_pose(Gesture("breathe"), 2_000).h > 1.2
    assert gesture_pose(Gesture("breathe"), duration(Gesture("breathe"))) == AT_REST


def test_the_child_breathes_large_in_the_middle_with_the_light_where_she_breathes_to() -> None:
    """She sat small in a corner, and a lamp breathed alone."""
    amina = Picture(figure_drawing("amina", "worried"))
    grandma = Picture(figure_drawing("grandma", "asleep"))
    room = replace(UPSET, stage=Stage(PlaceId("stove-room"), (amina, grandma)))

    def light(*breaths: str) -> tuple[float, float]:
        page = front(room, STOP, after("close", *breaths), CTX)
        assert page.stage.people == (grandma,)
        assert page.device is not None
        child, lit = (each for each in nodes_of(page.device.body) if isinstance(each, Pin))
        assert isinstance(child.child, Picture)
        assert child.child.name == amina.name
        return lit.x, lit.y

    where = [light(), *(light(f"breathe {part}") for part in BODY)]
    assert len(set(where)) == len(where)


WAYS_ON = (Act("close"), *(Act("breathe", part) for part in BODY))


@pytest.mark.parametrize(("size", "text", "direction"), [*COMBINATIONS, PHONE])
def test_every_page_fits_and_the_way_out_is_in_sight_at_once(
    size: tuple[float, float], text: float, direction: Literal["ltr", "rtl"]
) -> None:
    ctx = replace(context(size, text), direction=direction)
    for calm in (
        Calm(),
        after(*("look-on",) * LOOKS),
        after("close"),
        after("close", "breathe throat"),
    ):
        page = lay_out(shown(calm, ctx), size, Rough(), scale=text, direction=direction)
        assert list(troubles(page)) == []
        ways = [p for p in page.buttons() if isinstance(p.node, Button) and p.node.means in WAYS_ON]
        assert len(ways) == (len(BODY) if calm.step else 1)
        assert all(each.rect.within(each.clip) for each in ways)
