"""How a telling looks: a lane of lit windows, a bubble of tiles, and two who sit together."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest

from game.activities.telling import ROOM, street
from game.activities.telling.model import Asking, Telling
from game.activities.telling.place import opposite, together
from game.activities.telling.state import TellingState
from game.content.lists import load_lists
from game.core.acts import Act
from game.core.ids import AnchorId, FeelingId, PlaceId, ThingId
from game.core.staging import Anchor, Scenery
from game.core.words import Line
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.faces import face_in
from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, Node, Picture
from game.ui.outline import outline
from game.ui.page import Page, Placed
from tests.activities.fitting import page
from tests.activities.roaming import context, picture
from tests.activities.telling.writing import state_after, telling
from tests.levels.shipped import ROOT
from tests.ui.rough import nodes_of

GOAT, TRAIN, SOUP = telling("goat"), telling("train"), telling("soup")
TO_MUM = ("go mum-vera", "put start worry", "fold", "send say")
TO_MILA = ("go luka-sister", "put start worry", "fold", "send say")
TO_DUC = ("go duc", "put start worry", "fold", "send say")
WIDE, NARROW, UPRIGHT = (
    context((1280, 640), 1.0), context((800, 520), 1.0), context((528, 860), 1.0),
)  # fmt: skip


def shown(spec: Telling, *acts: str, ctx: Context = WIDE) -> Node:
    return picture(ROOM, spec, state_after(spec, *acts), ctx)


def laid(spec: Telling, *acts: str, ctx: Context = WIDE) -> Page:
    return page(ROOM, spec, state_after(spec, *acts), ctx)


def drawn(spec: Telling, *acts: str, ctx: Context = WIDE) -> set[str]:
    """Every drawing of the page, without what its people feel and do."""
    pictures = (n.name for n in nodes_of(shown(spec, *acts, ctx=ctx)) if isinstance(n, Picture))
    return {"/".join(name.split("/")[:2]) for name in pictures}


def buttons(found: Page) -> Iterator[Placed]:
    return (each for each in found.buttons() if isinstance(each.node, Button))


def sign_and_picture(found: Page, name: str) -> tuple[Rect, Rect]:
    """The two parts of something to choose in the lane."""
    at = next(n for n, each in enumerate(found.placed) if each.name == name)
    parts = [found.placed[n] for n in found.within(at)]
    (sign,) = (each.rect for each in parts if isinstance(each.node, Box) and each.node.fill)
    (drawn,) = (each.rect for each in parts if isinstance(each.node, Picture))
    return sign, drawn


def test_everybody_stands_at_a_window_and_is_named_with_what_she_does() -> None:
    said = outline(shown(TRAIN))
    assert "button luka-sister: Listening to music in her room -> go luka-sister" in said
    assert "button mum-vera: Stirring soup at the window -> go mum-vera" in said
    assert "button Not now -> not-now" in said


def test_not_now_is_as_large_as_the_windows() -> None:
    for ctx in (NARROW, UPRIGHT):
        sizes = {(p.rect.w, p.rect.h) for p in buttons(laid(TRAIN, ctx=ctx))}
        assert len(sizes) == 1


def test_not_now_stands_in_the_lane_as_a_window_does() -> None:
    """The same sign above it, and below that a picture as large as whoever is at a window: nothing
    on the page asks louder to be pressed."""
    found = laid(TRAIN)
    looks = {each.node.look for each in buttons(found) if isinstance(each.node, Button)}
    assert len(looks) == 1
    sign, lantern = sign_and_picture(found, "not-now")
    windows = [sign_and_picture(found, f"go {each.who}") for each in TRAIN.people]
    assert windows
    for beside, somebody in windows:
        assert 0.6 < sign.w * sign.h / (beside.w * beside.h) <= 1.01
        assert 0.6 < lantern.w * lantern.h / (somebody.w * somebody.h) < 1.1


def test_windows_of_a_wide_page_are_those_of_the_lane_and_none_is_upon_another() -> None:
    """Their place in the drawing: the middles of its four windows, cropped with it."""
    houses = [p.rect for p in buttons(laid(SOUP))]
    middles = [each.x + each.w / 2 for each in houses]
    assert [round(middle) for middle in middles] == [255, 515, 765, 1025]
    assert not any(one.meets(other).w > 0 for one, other in combinations(houses, 2))


def test_few_people_live_in_the_middle_of_the_lane_and_five_are_a_list() -> None:
    assert [street.house(at, 2) for at in (0, 1)] == [1, 2]
    assert [street.house(at, 4) for at in range(4)] == [0, 1, 2, 3]
    crowd = replace(SOUP, people=(*SOUP.people, *SOUP.people[:1]))
    assert not street.fits(WIDE, len(crowd.people))
    assert "go duc" in outline(shown(crowd))


def test_another_window_is_offered_only_where_there_is_one() -> None:
    go = "go luka-sister"
    assert "button Another window -> back" in outline(shown(TRAIN, go))
    alone = outline(shown(replace(TRAIN, people=TRAIN.people[:1]), go))
    assert "button Back -> back" in alone
    assert "Another window" not in alone


def test_the_question_at_the_windows_can_be_the_authors() -> None:
    assert "Who could help? Choose a window." in outline(shown(GOAT))
    asked = outline(shown(replace(GOAT, goal=Line("Who would like to see this?"))))
    assert "Who would like to see this?" in asked
    assert "Who could help?" not in asked


def test_only_a_child_with_something_heavy_or_as_the_author_says_looks_worried() -> None:
    def feels(spec: Telling) -> str:
        names = (n.name for n in nodes_of(shown(spec)) if isinstance(n, Picture))
        who = f"cast/{spec.player}/"
        return next(name for name in names if name.startswith(who)).split("/")[2]

    assert feels(GOAT) == "thinking"
    assert feels(TRAIN) == "worried"
    (luka,) = TRAIN.stage.people
    sad = replace(TRAIN.stage, people=(replace(luka, feeling=FeelingId("sad")),))
    assert feels(replace(TRAIN, stage=sad)) == "sad"


def test_nobody_is_in_the_picture_before_she_has_listened() -> None:
    later = drawn(TRAIN, *TO_MILA)
    assert later & {"cast/mum-vera"} == set()
    assert "thing/paper-boat-back" in later
    heard = drawn(TRAIN, *TO_MUM)
    assert {"cast/luka", "cast/mum-vera", "thing/paper-boat-sailing"} <= heard


def test_whoever_is_reached_by_her_hand_is_near_and_asleep_until_then() -> None:
    """The hand to touch was behind a window, across the street."""
    sister, *others = TRAIN.people
    asleep = replace(sister, feeling=FeelingId("asleep"), reached=("touch",))
    near = replace(TRAIN, people=(asleep, *others))

    def feels(*acts: str) -> str:
        found = drawn(near, *acts)
        assert {"cast/luka", "cast/luka-sister"} <= found
        assert not {each for each in found if "boat" in each}
        names = (n.name for n in nodes_of(shown(near, *acts)) if isinstance(n, Picture))
        return next(name for name in names if name.startswith("cast/luka-sister/")).split("/")[2]

    assert feels(*TO_MILA) == "asleep"
    assert feels(*TO_MILA, "reach touch") == "calm"


def test_a_hand_lies_on_hers_and_comes_from_beside_her() -> None:
    """The child stood half a metre away with folded hands."""
    sister, *others = TRAIN.people
    near = replace(TRAIN, people=(replace(sister, reached=("touch",)), *others))
    spots = {"pair": Anchor(300, 700, 400), "pair-end": Anchor(800, 700, 400)}
    anchors: dict[str, dict[AnchorId, Anchor]] = {
        sister.place or TRAIN.stage.place: {AnchorId(k): v for k, v in spots.items()}
    }
    ctx = replace(WIDE, scenery=Scenery(anchors))

    def apart(state: TellingState) -> float:
        stage = together(near, state, ctx, sister.who)
        x = {stage.people[each.who].key: each.x for each in stage.standing if each.who >= 0}
        return (x["who-luka-sister"] - x["who-luka"]) * 1280 / 400

    before = state_after(near, *TO_MILA)
    touched = state_after(near, *TO_MILA, "reach touch")
    assert apart(before) == pytest.approx(1.25)
    assert apart(touched) == pytest.approx(0.2)
    assert apart(replace(touched, done=1)) == pytest.approx(1.25)
    first, *_ = together(near, touched, ctx, sister.who).people
    assert first.name == "cast/luka/calm/touch/end/"


def test_whoever_asks_is_beside_the_child_once_she_is_told() -> None:
    """She said that one should come and sit, and answered out of a window across the lane."""
    (mum,) = (each for each in TRAIN.people if each.who == "mum-vera")
    asks = replace(TRAIN, asks=(Asking(mum.who, Line("You are so quiet. Come, sit.")),))
    assert "thing/paper-boat-sailing" in drawn(TRAIN, *TO_MUM)
    assert "thing/paper-boat-sailing" not in drawn(asks, *TO_MUM)


def test_a_busy_one_is_seen_at_what_she_does_and_a_listener_has_turned_round() -> None:
    def hers(*acts: str) -> str:
        names = (n.name for n in nodes_of(shown(TRAIN, *acts)) if isinstance(n, Picture))
        return next(name for name in names if name.startswith("cast/luka-sister"))

    assert hers(*TO_MILA) == "cast/luka-sister/attentive/sit/end/headphones"
    assert hers(*TO_MILA, "reach evening") == "cast/luka-sister/attentive"


@pytest.mark.parametrize("ctx", [WIDE, NARROW, UPRIGHT])
def test_no_adult_smiles_before_she_is_told_and_at_what_she_hears(ctx: Context) -> None:
    """They smiled out of their windows at bad news."""
    adults = {person.who for person in TRAIN.people}
    for acts in ((), TO_MILA, TO_MUM[:1], TO_MUM):
        faces = {
            tuple(n.name.split("/")[1:3])
            for n in nodes_of(shown(TRAIN, *acts, ctx=ctx))
            if isinstance(n, Picture) and n.name.startswith(("cast/", "whole/"))
        }
        assert {feeling for who, feeling in faces if who in adults} <= {"attentive"}, acts


def test_the_boat_is_one_thing_from_the_child_to_the_window_so_that_it_glides() -> None:
    def boat(*acts: str) -> tuple[float, float]:
        placed = next(p for p in laid(TRAIN, *acts).placed if p.key == "thing boat")
        return placed.rect.x, placed.rect.y

    assert boat(*TO_MUM[:-1]) != boat(*TO_MUM)


def test_the_evening_that_was_waited_for_is_seen() -> None:
    assert "place/lane-day" in drawn(TRAIN)
    assert "place/lane-evening" in drawn(TRAIN, *TO_MILA, "reach evening")


@pytest.mark.parametrize(("acts", "seen"), [((), ""), ((*TO_MILA, "reach evening"), "/evening")])
def test_a_telling_looks_on_the_windows_of_its_own_lane(acts: tuple[str, ...], seen: str) -> None:
    """A place that is no lane, such as a square, has none: there the lane by the water is seen."""
    own = PlaceId("tea-lane")
    spec = replace(TRAIN, stage=replace(TRAIN.stage, place=own))
    ctx = replace(WIDE, scenery=Scenery(lanes=frozenset({own})))
    pictures = [n for n in nodes_of(shown(spec, *acts, ctx=ctx)) if isinstance(n, Picture)]
    assert f"place/tea-lane{seen}" in {each.name for each in pictures}
    assert "place/tea-lane" not in drawn(spec, *acts)


def stone(*acts: str) -> Picture | None:
    things = (n for n in nodes_of(shown(TRAIN, *acts)) if isinstance(n, Picture))
    return next((thing for thing in things if thing.key == "stone"), None)


def test_the_stone_is_carried_by_two_and_lightens_with_all_that_is_done() -> None:
    told = [stone(*TO_MUM, *("next",) * times) for times in range(1, 4)]
    heights = [each.h for each in told if each]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 3
    assert [each.name for each in told if each] == [
        "thing/stone-heavy", "thing/stone-heavy", "thing/stone-light"
    ]  # fmt: skip
    alone = stone()
    assert alone
    assert alone.label == "A heavy secret"


def test_a_stone_that_the_picture_shows_lifted_lies_there_no_more() -> None:
    assert TRAIN.stone
    spec = replace(TRAIN, stone=replace(TRAIN.stone, lifted="yes"))

    def lies(*acts: str) -> bool:
        return any(
            isinstance(node, Picture) and node.key == "stone"
            for node in nodes_of(shown(spec, *acts))
        )

    assert lies()
    assert [lies(*TO_MUM, *("next",) * times) for times in range(3)] == [True, False, False]


def test_a_clumsy_one_goes_on_with_what_she_holds() -> None:
    names = {each.name for each in nodes_of(shown(SOUP, *TO_DUC)) if isinstance(each, Picture)}
    assert "cast/duc/laughing/sit/front/phone" in names


def test_a_clumsy_one_comes_to_say_sorry() -> None:
    acts = (*TO_DUC, "elsewhere", "go mrs-hoa", "fold", "send say", *("next",) * 3)
    assert {"cast/linh", "cast/mrs-hoa", "cast/duc"} <= drawn(SOUP, *acts)
    assert "Sorry, {linh}" in outline(shown(SOUP, *acts))


PLACES = load_lists(ROOT / "levels", ROOT / "assets")[0].scenery


@pytest.mark.parametrize("place", [p for p, each in PLACES.anchors.items() if "pair" in each])
@pytest.mark.parametrize("ctx", [WIDE, NARROW, UPRIGHT])
def test_two_who_talk_are_seen_whole_in_a_place_that_has_a_spot_for_them(
    place: str, ctx: Context
) -> None:
    """They were cut at the hips, at the lower start corner, wherever that was: in the canal."""
    hers = replace(TRAIN.people[1], place=PlaceId(place))
    spec = replace(TRAIN, people=(TRAIN.people[0], hers, *TRAIN.people[2:]))
    found = laid(spec, *TO_MUM, "next", ctx=replace(ctx, scenery=PLACES))
    there = [(each.node, each) for each in found.placed if isinstance(each.node, Picture)]
    assert any(drawing.name.startswith(f"place/{place}") for drawing, _ in there)
    two = [(drawing, at) for drawing, at in there if drawing.key.startswith("who-")]
    assert [drawing.name.split("/")[0] for drawing, _ in two] == ["whole", "whole"]
    for drawing, at in two:
        face = face_in(drawing, at.rect)
        assert face is not None
        assert face.within(at.clip)
    (lies,) = (at.rect for drawing, at in there if drawing.key == "stone")
    middles = sorted(at.rect.centre[0] for _, at in two)
    assert middles[0] < lies.centre[0] < middles[1]


def test_the_two_sit_where_the_listener_is_or_where_the_scene_is() -> None:
    here = replace(WIDE, scenery=PLACES)
    hers = replace(TRAIN.people[1], place=PlaceId("luka-kitchen"))
    spec = replace(TRAIN, people=(TRAIN.people[0], hers, *TRAIN.people[2:]))
    at_home, abroad = (drawn(each, *TO_MUM, "next", ctx=here) for each in (spec, TRAIN))
    assert "place/luka-kitchen" in at_home
    assert "place/village-square" in abroad
    chair = drawn(spec, *TO_MUM, *("next",) * 4, ctx=here)
    assert "place/luka-kitchen" in chair


def test_from_the_other_chair_one_sees_the_child_alone() -> None:
    chair = (*TO_MUM, *("next",) * 4)
    people = {name for name in drawn(TRAIN, *chair) if name.startswith(("cast/", "whole/"))}
    assert people == {"cast/luka"}
    assert "Now you are mum-vera. What do you say?" in outline(shown(TRAIN, *chair))


def test_only_what_the_child_says_comes_from_her_in_the_other_chair() -> None:
    there = context((1280, 640), 1.0)
    state = state_after(TRAIN, *TO_MUM, *("next",) * 4)
    assert opposite(TRAIN, state, there, "worried", speaks=True).speaker == 0
    assert opposite(TRAIN, state, there, "calm", speaks=False).speaker == -1


def test_a_tile_of_a_short_telling_is_all_there_is_to_press() -> None:
    means = {p.node.means for p in buttons(laid(GOAT, "go grandma")) if isinstance(p.node, Button)}
    assert means == {
        Act("tell", "worry"), Act("tell", "mistake"), Act("tell", "read-this"), Act("back")
    }  # fmt: skip


def test_paper_has_windows_and_tiles_and_a_boat_to_fold() -> None:
    said = outline(ROOM.paper(TRAIN, WIDE))
    assert "Stirring soup at the window" in said
    assert "Something online worries me." in said
    assert "Someone said to tell nobody." in said
    assert "picture thing/paper-boat-flat" in said
    assert "Thank you" not in said


def test_a_tile_may_be_called_like_one_of_another_slot() -> None:
    """Of two tiles with one id, one spoke the other's words."""
    about = replace(TRAIN.words.abouts[0], id="worry")
    spec = replace(TRAIN, words=replace(TRAIN.words, abouts=(about,)))
    said = outline(shown(spec, "go mum-vera", "put start worry"))
    assert "button Take out: Something online worries me. -> take start" in said
    assert "button Someone wants me in another app. -> put about worry" in said


def test_the_other_chair_stands_in_the_light_its_place_was_drawn_in() -> None:
    at_the_lane = replace(GOAT.stage, place=PlaceId("lane-evening"), hour="evening")
    spec = replace(GOAT, stage=at_the_lane)
    ctx = replace(WIDE, scenery=Scenery({}, drawn={"lane-evening": "evening"}))
    assert opposite(spec, state_after(spec), ctx, "calm", speaks=True).hour == "day"


LANES = load_lists(ROOT / "levels", ROOT / "assets")[0].scenery.lanes


@pytest.mark.parametrize("lane", ["lane-day", "lane-evening", *sorted(LANES)])
def test_the_windows_are_where_every_drawing_of_a_lane_has_them(lane: str) -> None:
    svg = (ROOT / "assets" / "places" / f"{lane}.svg").read_text("utf-8")
    for middle in (255, 515, 765, 1025):
        assert f'<rect x="{middle - 66}" y="296" width="132" height="160"' in svg


@pytest.mark.parametrize("size", [(1024.0, 688.0), (1280.0, 640.0), (1366.0, 688.0)])
def test_what_she_says_is_wholly_on_the_page_wherever_she_lives(size: tuple[float, float]) -> None:
    """From a window at the edge of a cropped lane it began beyond the edge of the page."""
    whole = Rect(0, 0, *size)
    for person in SOUP.people:
        acts = (f"go {person.who}", "put start worry", "fold", "send say")
        found = laid(SOUP, *acts, ctx=context(size, 1.0))
        said = [p.rect for p in found.placed if getattr(p.node, "role", "") == "speech"]
        assert [each.within(whole) for each in said] == [True]


def test_what_the_story_is_after_leaves_the_lane_where_it_is() -> None:
    """In its column it pushed the people out of their windows."""
    wants = replace(WIDE, want=thing_drawing(ThingId("kite")))
    assert "thing/kite" in drawn(TRAIN, ctx=wants)

    def houses(ctx: Context) -> list[Rect]:
        return [each.rect for each in buttons(laid(TRAIN, ctx=ctx))]

    assert houses(wants) == houses(WIDE)
