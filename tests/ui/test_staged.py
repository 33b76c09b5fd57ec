"""Who stands where the author says, at true size and turned to what she looks at."""

from dataclasses import replace
from typing import Literal

import pytest

from game.core.ids import AnchorId, CastId, PlaceId, ThingId
from game.core.staging import Actor, Anchor, Crowd, Move, Prop, Scenery, Staging
from game.ui.composition import compose
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.faces import air_above
from game.ui.layout import lay_out
from game.ui.nodes import Picture, Words
from game.ui.page import Page, Placed
from game.ui.parts import read_on
from game.ui.scene_pages import picture_of
from game.ui.scenery import cut, in_sight_of, reach, scenery
from game.ui.stage import Device, Front, Stage, bubble
from game.ui.staged import staged
from tests.ui.rough import Rough, english

YARD = PlaceId("courtyard")
STEP, WALL, FAR = AnchorId("step"), AnchorId("wall"), AnchorId("far")
ANCHORS = {
    STEP: Anchor(208, 552, 236),
    WALL: Anchor(700, 262, 200),
    FAR: Anchor(640, 552, 230),
}
SCENERY = Scenery({YARD: ANCHORS}, heights={"goat": 85}, children=frozenset({"amina"}))
AMINA, GRANDMA, GOAT = CastId("amina"), CastId("grandma"), ThingId("goat")
WIDE = (1280.0, 640.0)
SIZES = (WIDE, (1280.0, 720.0), (800.0, 520.0), (400.0, 760.0), (360.0, 560.0))


def ctx(size: tuple[float, float] = WIDE, text: float = 1.0) -> Context:
    names = {"amina": "Amina", "grandma": "Grandma"}
    return Context(english, size, text, names=names, scenery=SCENERY)


def yard(*people: Actor, goat: str = "", **more: object) -> Staging:
    things = (Prop(GOAT, AnchorId(goat)),) if goat else ()
    return Staging(YARD, people, things=things, **more)  # type: ignore[arg-type] # handed on


def page(stage: Stage, size: tuple[float, float], direction: Literal["ltr", "rtl"] = "ltr") -> Page:
    return lay_out(scenery(stage, people=True), size, Rough(), direction=direction)


def shown(page: Page, key: str) -> Placed:
    return next(p for p in page.placed if isinstance(p.node, Picture) and p.node.key == key)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_feet_stand_at_the_anchor_however_the_place_is_cropped(
    size: tuple[float, float], direction: Literal["ltr", "rtl"]
) -> None:
    there = page(staged(yard(Actor(AMINA, STEP)), ctx(size)), size, direction)
    whole, rect = cut(size).whole, shown(there, "who-amina").rect
    x = whole.x + whole.w * 208 / 1280
    assert rect.centre[0] == pytest.approx(size[0] - x if direction == "rtl" else x, abs=1)
    assert rect.bottom == pytest.approx(whole.y + whole.h * 552 / 720, abs=1)
    assert rect.h == pytest.approx(whole.h * 236 / 720, abs=1)


def test_a_story_told_upright_is_picture_down_to_its_words() -> None:
    """Half of the page was sand, between one line of words and the button below them."""
    here = ctx((528.0, 860.0))
    told = Front(
        staged(yard(Actor(AMINA, STEP)), here), "told", said=bubble(here, "A."), on=read_on(here)
    )
    there = lay_out(compose(told, here), here.size, Rough())
    words, on = (
        next(p.rect for p in there.placed if isinstance(p.node, Words) and p.node.text == text)
        for text in ("A.", "OK")
    )
    ground = next(p.rect for p in there.placed if isinstance(p.node, Picture) and p.node.fit)
    assert there.spills == ()
    assert ground.h > here.size[1] / 2
    assert on.y - words.bottom < here.size[1] * 0.12


@pytest.mark.parametrize("high", [203.0, 150.0, 110.0, 70.0])
@pytest.mark.parametrize("goat", ["", "wall"])
def test_a_low_picture_cuts_off_feet_before_it_cuts_off_a_face(high: float, goat: str) -> None:
    """Arun stood there without his head, and the banana over him was cut off."""
    here, size = ctx((360.0, 560.0)), (360.0, high)
    stage = staged(yard(Actor(AMINA, STEP), goat=goat), here)
    there = lay_out(picture_of(stage, here, size), size, Rough())
    start, end = reach(stage)
    seen = cut(size, (start + end) / 2, in_sight_of(stage))
    amina = seen.of(next(each for each in stage.standing if each.who == 0))
    assert shown(there, "who-amina").rect.bottom == pytest.approx(amina.bottom, abs=1)
    assert amina.y >= 0
    assert amina.y + amina.h * 0.4 <= high
    assert seen.whole.y <= 0
    assert seen.whole.bottom >= high - 1


def test_what_lies_before_their_feet_is_not_lost_for_what_is_above_them() -> None:
    """A stone floated before them, and all that was seen was the boats far away."""
    low, high = AnchorId("low"), AnchorId("high")
    there = Scenery({YARD: {**ANCHORS, low: Anchor(640, 690, 200), high: Anchor(640, 90, 60)}})
    props = (Prop(GOAT, high), Prop(ThingId("stone-boat"), low))

    def top(*things: Prop) -> float:
        here = replace(ctx(), scenery=there)
        return in_sight_of(staged(Staging(YARD, (Actor(AMINA, STEP),), things=things), here))[0]

    assert top(props[0]) < 0.1
    assert top(*props) == top() > 0.3


def test_a_low_picture_keeps_its_foot_where_nobody_is_cut_off() -> None:
    in_sight = in_sight_of(staged(yard(Actor(AMINA, STEP)), ctx()))
    assert cut((360.0, 110.0), 0.5, in_sight) == cut((360.0, 110.0))
    assert cut((360.0, 90.0), 0.5, in_sight) != cut((360.0, 90.0))


def test_a_thing_has_its_true_size_beside_people() -> None:
    there = page(staged(yard(Actor(AMINA, WALL), goat="wall"), ctx()), WIDE)
    goat, person = shown(there, "thing-goat").rect, shown(there, "who-amina").rect
    assert goat.h == pytest.approx(person.h * 85 / 170)


def test_who_stands_nearer_is_painted_over_who_stands_behind() -> None:
    stage = staged(yard(Actor(GRANDMA, STEP), Actor(AMINA, WALL), goat="far"), ctx())
    assert [each.y for each in stage.standing] == sorted(each.y for each in stage.standing)


def test_without_an_anchor_people_and_things_stand_in_front() -> None:
    stage = staged(yard(Actor(AMINA), Actor(GRANDMA), goat="nowhere"), ctx())
    assert stage.standing == ()
    assert [each.key for each in stage.people] == ["who-amina", "who-grandma"]
    assert [getattr(each, "key", "") for each in stage.things] == ["thing-goat"]
    alone = staged(yard(Actor(AMINA, STEP)), Context(english))
    assert alone.standing == ()  # no stage hands are there


@pytest.mark.parametrize(
    ("looks", "facing"), [("goat", "end"), ("grandma", "start"), ("", "front"), ("moon", "front")]
)
def test_a_face_is_turned_to_what_it_looks_at(looks: str, facing: str) -> None:
    people = (Actor(GRANDMA, STEP), Actor(AMINA, FAR, looks=looks))
    stage = staged(yard(*people, goat="wall"), ctx())
    assert stage.people[1].name.split("/")[4:5] == ([facing] if facing != "front" else [])


def test_pose_and_hands_are_in_the_drawing() -> None:
    stage = staged(yard(Actor(AMINA, STEP, pose="sit", holds=ThingId("phone"))), ctx())
    assert stage.people[0].name == "cast/amina/attentive/sit/front/phone"
    assert stage.standing[0].shown.name == "whole/amina/attentive/sit/front/phone"
    up = staged(yard(Actor(AMINA, pose="look-up")), ctx())
    assert up.people[0].name == "cast/amina/attentive/look-up/up/"


@pytest.mark.parametrize(("seat", "pose"), [("", "sit"), ("drawn", "perch"), ("ground", "kneel")])
def test_who_sits_where_the_place_has_a_seat_brings_none(
    seat: Literal["", "drawn", "ground"], pose: str
) -> None:
    there = Scenery({YARD: {STEP: Anchor(208, 552, 236, seat)}})
    here = replace(ctx(), scenery=there)
    sits = staged(yard(Actor(AMINA, STEP, pose="sit")), here).standing[0]
    assert sits.shown.name == f"whole/amina/attentive/{pose}/front/"
    assert sits.air == air_above(pose, child=False)
    stands = staged(yard(Actor(AMINA, STEP)), here).standing[0]
    assert stands.shown.name == "whole/amina/attentive/stand/front/"


def test_from_near_the_same_people_are_larger_and_still_in_the_picture() -> None:
    far, near = (staged(yard(Actor(AMINA, STEP), view=view), ctx()) for view in ("wide", "near"))
    assert near.near is not None
    assert near.standing[0].tall > 1.5 * far.standing[0].tall
    assert 0 < near.standing[0].x < 1
    assert near.standing[0].y - near.standing[0].tall > 0


def test_from_near_a_childs_head_is_as_high_as_a_grown_ups() -> None:
    wall = replace(ctx(), scenery=replace(SCENERY, anchors={YARD: {STEP: Anchor(600, 500, 200)}}))
    heads = []
    for who in (AMINA, GRANDMA):
        seen = staged(yard(Actor(who, STEP), view="near"), wall).standing[0]
        heads.append(seen.y - seen.tall * (1 - seen.air))
    assert heads[0] == pytest.approx(heads[1], abs=0.02)


def test_a_scene_that_moved_is_seen_in_its_other_place() -> None:
    there = yard(Actor(AMINA), moves=(Move(PlaceId("kitchen"), "evening"),))
    seen = staged(there, ctx())
    assert (seen.place, seen.hour) == (PlaceId("kitchen"), "evening")


def test_through_a_window_the_frame_is_in_front_of_everybody() -> None:
    stage = staged(yard(Actor(AMINA, STEP), view="window"), ctx())
    assert stage.standing[-1].shown.name == "thing/window-frame"


def test_a_crowd_is_one_drawing_far_off_unless_the_author_says_where() -> None:
    here = staged(yard(Actor(AMINA), crowd=Crowd(size="many", mood="cheer")), ctx())
    assert [each.shown.name for each in here.standing] == ["thing/crowd-many-cheer"]
    assert here.standing[0].y == pytest.approx(552 / 720)
    wall = staged(yard(Actor(AMINA), crowd=Crowd(at=WALL)), ctx())
    assert wall.standing[0].y == pytest.approx(262 / 720)


@pytest.mark.parametrize("size", [WIDE, (400.0, 760.0)])
def test_the_want_hangs_in_the_corner_where_it_hides_nobody(size: tuple[float, float]) -> None:
    high = AnchorId("high")
    there = Scenery({YARD: {high: Anchor(1200, 330, 300), STEP: ANCHORS[STEP]}})
    here = replace(ctx(size), scenery=there, want=thing_drawing(GOAT))
    for people, at_end in (((Actor(AMINA, high),), False), ((Actor(AMINA, STEP),), True)):
        front = Front(staged(yard(*people), here), "m")
        placed = lay_out(compose(front, here), size, Rough())
        want, amina = (shown(placed, key).rect for key in ("want", "who-amina"))
        assert (want.x > size[0] / 2) == at_end
        assert not want.meets(amina).w or not want.meets(amina).h


def test_an_hour_is_in_the_name_of_the_place() -> None:
    node = scenery(staged(yard(Actor(AMINA), hour="night"), ctx()), people=True)
    assert isinstance(node, Picture)
    assert node.name == "place/courtyard/night"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", [1.0, 1.5])
def test_a_page_of_people_at_anchors_fits_and_hides_nobody(
    size: tuple[float, float], text: float
) -> None:
    here = ctx(size, text)
    people = (Actor(AMINA, STEP, pose="sit"), Actor(GRANDMA, FAR), Actor(CastId("luka")))
    front = Front(
        staged(yard(*people, goat="wall"), here, "grandma"),
        "m",
        said=bubble(here, "The phone has not stopped ringing. What does it want?", "grandma"),
        on=read_on(here),
    )
    there = lay_out(compose(front, here), size, Rough(), scale=text)
    assert there.spills == ()
    said = next(p.rect for p in there.placed if getattr(p.node, "role", "") == "speech")
    people_there = [p for p in there.placed if getattr(p.node, "key", "").startswith("who-")]
    assert len(people_there) == 3
    for each in people_there:
        both = each.rect.meets(each.clip).meets(said)
        assert both.h < 0.3 * each.rect.h or not both.w


def test_beside_a_device_all_come_to_the_front_and_things_stay() -> None:
    here = ctx()
    stage = staged(yard(Actor(AMINA, STEP), Actor(GRANDMA, FAR), goat="wall"), here)
    front = Front(stage, "m", device=Device(Words("YOU WON")))
    there = lay_out(compose(front, here), WIDE, Rough())
    kinds = [p.node.name.split("/")[0] for p in there.placed if isinstance(p.node, Picture)]
    assert kinds.count("cast") == 2
    assert kinds.count("whole") == 0
    assert kinds.count("thing") == 1


def test_of_hands_and_a_device_no_face_is_seen_and_the_device_is_larger() -> None:
    here, wide = ctx(), []
    for view in ("wide", "hands"):
        stage = staged(yard(Actor(AMINA, holds=ThingId("phone")), view=view), here)
        page = lay_out(
            compose(Front(stage, "m", device=Device(Words("YOU WON"))), here), WIDE, Rough()
        )
        assert len(stage.people) == (view == "wide")
        wide.append(next(p.rect.w for p in page.placed if p.key == "thing device"))
    assert wide[1] > 1.2 * wide[0]


@pytest.mark.parametrize("size", SIZES[2:])
def test_words_never_lie_on_what_is_seen_in_hand(size: tuple[float, float]) -> None:
    """A thing from near, nobody beside it: on a small page it has a part of the page of its own,
    and where long words leave little of that, its middle is what is seen."""
    here = ctx(size, 1.5)
    said = bubble(here, "It is off now, and nobody new will see what you have shown. " * 3)
    stage = staged(yard(goat="wall", view="hands"), here)
    front = Front(stage, "tick", said=said, on=read_on(here))
    page = lay_out(compose(front, here), size, Rough(), scale=1.5)
    goat = shown(page, f"thing-{GOAT}")
    words = next(p for p in page.placed if isinstance(p.node, Words) and "is off" in p.node.text)
    seen = goat.rect.meets(goat.clip)
    assert seen.h > goat.rect.h / 2
    covered = seen.meets(words.rect.meets(words.clip))
    assert min(covered.w, covered.h) <= 0
