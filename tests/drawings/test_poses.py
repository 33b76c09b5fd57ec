"""Everybody of the cast can do everything, with a wheelchair, a hearing aid and things in hand."""

import re
from io import BytesIO
from itertools import cycle, product
from pathlib import Path
from typing import get_args

import pygame
import pytest

from game.authoring.svg_lint import lint_svg
from game.core.staging import Pose
from game.drawings.holding import HeldThing
from game.drawings.missing import NoSuchDrawing
from game.drawings.people import Cast
from game.drawings.proportions import WHOLE
from game.drawings.recolouring import MARKER
from game.drawings.svg_source import SvgSource
from game.ui.staged import SEAT

ASSETS = Path(__file__).parents[2] / "assets"
CAST = Cast(ASSETS / "cast")
PEOPLE = CAST.people()
POSES: tuple[str, ...] = get_args(Pose)
SIDES = ("front", "start", "end", "up", "down")
SMALL = (100, 205)
PLACED = re.compile(r"translate\((\S+) (\S+)\) scale\((\S+)\) translate\((\S+) -(\S+)\)")
LEGS = re.compile(r"translate\(200 560\) scale\(\S+ (\S+)\)")
EYES = (110, 195, 180, 60)


def held(thing: str) -> HeldThing:
    return HeldThing(thing, (ASSETS / "things" / f"{thing}.svg").read_text("utf-8"))


PHONE, CAKE = held("phone"), held("cake")


def part(slot: str, name: str) -> str:
    """The first shape of a part, as it stands in its file but for its colours."""
    text = (ASSETS / "cast/parts" / slot / f"{name}.svg").read_text("utf-8")
    return text.split('d="')[1].split('"')[0]


def shown(svg: bytes) -> pygame.Mask:
    return pygame.mask.from_surface(pygame.image.load_sized_svg(BytesIO(svg), SMALL))


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_is_drawn_right_in_every_pose(person: str, tmp_path: Path) -> None:
    sides, things, wholes = cycle(SIDES), cycle((None, PHONE, CAKE)), cycle((True, True, False))
    for pose, side, thing, whole in zip(POSES, sides, things, wholes, strict=False):
        svg = CAST.figure_svg(person, "calm", pose, side, thing, whole=whole)
        (tmp_path / "figure.svg").write_bytes(svg)
        assert lint_svg(tmp_path / "figure.svg") == [], pose
        assert not MARKER.search(svg.decode()), f"an unpainted part: {pose}"
        assert b"gaze" not in svg


@pytest.mark.parametrize("person", PEOPLE)
def test_a_whole_figure_has_its_feet_on_the_lower_edge_and_is_not_cut_off(person: str) -> None:
    for pose, thing in zip(POSES, cycle((None, CAKE, PHONE)), strict=False):
        seen = shown(CAST.figure_svg(person, "calm", pose, "front", thing, whole=True))
        assert any(seen.get_at((x, SMALL[1] - 3)) for x in range(100)), f"{pose}: floats"
        assert not any(seen.get_at((x, SMALL[1] - 1)) for x in range(100)), f"{pose}: sinks"
        assert not any(seen.get_at((x, 0)) for x in range(100)), f"{pose}: too high"
        assert pose == "lie" or not any(seen.get_at((99, y)) for y in range(SMALL[1])), pose


def test_every_pose_and_every_side_looks_different() -> None:
    poses = {CAST.figure_svg("luka", "calm", pose, whole=True) for pose in POSES}
    assert len(poses) == len(POSES)
    sides = {CAST.figure_svg("luka", "calm", "sit", side) for side in SIDES}
    assert len(sides) == len(SIDES)


def height(person: str, pose: str = "stand") -> int:
    svg = CAST.figure_svg(person, "calm", pose, whole=True)
    return shown(svg).get_bounding_rects()[0].height


def test_a_child_is_smaller_than_a_teenager_who_is_smaller_than_a_grown_up() -> None:
    assert height("luka") < height("luka-sister") < height("teacher")
    assert height("luka") < 0.8 * height("teacher")


def test_who_sits_or_kneels_is_smaller_than_who_stands() -> None:
    assert height("luka", "kneel") < height("luka", "sit") < height("luka", "stand")


@pytest.mark.parametrize("person", ["luka", "luka-sister", "teacher", "grandma"])
def test_on_a_seat_of_the_place_everybody_sits_equally_high_and_brings_no_stool(
    person: str,
) -> None:
    svg = CAST.figure_svg(person, "calm", "perch", whole=True).decode()
    assert part("under", "stool") not in svg
    across, down, scale, _, feet = map(float, PLACED.search(svg).groups())  # type: ignore[union-attr]
    legs = float(LEGS.search(svg)[1])  # type: ignore[index]
    seat = down + scale * (560 + 44 * legs - feet)
    assert seat == pytest.approx(WHOLE * (1 - SEAT), abs=8)
    assert across == 200


def test_who_runs_leans_with_the_legs_to_the_side_that_is_faced() -> None:
    ahead, start, end = (
        CAST.figure_svg("luka", "calm", "run", side, whole=True).decode()
        for side in ("front", "start", "end")
    )
    assert ahead == end
    assert "rotate(5 200 560)" in end
    assert "rotate(-5 200 560)" in start
    assert "rotate(5" not in CAST.figure_svg("zara", "calm", "run", whole=True).decode()


@pytest.mark.parametrize("pose", POSES)
def test_a_wheelchair_is_there_in_every_pose(pose: str) -> None:
    chair = {
        "turn-away": part("over", "sports-chair-back"),
        "lie": part("over", "sports-chair-parked"),
    }.get(pose, part("seat", "sports-chair"))
    assert chair in CAST.figure_svg("zara", "calm", pose, whole=True).decode()
    assert part("under", "stool") not in CAST.figure_svg("zara", "calm", pose).decode()


@pytest.mark.parametrize(("pose", "side"), [*product(POSES, SIDES)])
def test_a_hearing_aid_is_there_in_every_pose_and_on_every_side(pose: str, side: str) -> None:
    assert part("ears", "hearing-aid") in CAST.figure_svg("yusuf", "calm", pose, side).decode()


def test_who_lies_in_bed_is_not_in_the_wheelchair_too() -> None:
    for whole in (True, False):
        svg = CAST.figure_svg("zara", "calm", "lie", whole=whole).decode()
        assert part("seat", "sports-chair") not in svg


def test_who_signs_signs_while_sitting_kneeling_and_looking_up_too() -> None:
    for pose in ("stand", "sit", "kneel", "look-up"):
        assert part("arms", "sign-talk") in CAST.figure_svg("yusuf", "calm", pose).decode(), pose


def test_a_thing_lies_between_the_arms_and_the_fingers() -> None:
    svg = CAST.figure_svg("luka", "happy", "stand", "front", CAKE).decode()
    cake = CAKE.svg.split('d="')[1].split('"')[0]
    assert (
        svg.index(part("arms", "cradle")) < svg.index(cake) < svg.index(part("fingers", "cradle"))
    )


@pytest.mark.parametrize(
    ("thing", "slot"),
    [("headphones", "over-ears"), ("soup-drop", "on-nose"), ("shirt-sun-otter", "clothes")],
)
def test_what_is_worn_leaves_the_hands_free(thing: str, slot: str) -> None:
    worn = CAST.figure_svg("luka-sister", "calm", "reach", "end", held(thing), whole=True).decode()
    bare = CAST.figure_svg("luka-sister", "calm", "reach", "end", whole=True).decode()
    assert part(slot, thing) in worn
    assert part("arms", "reach") in worn
    assert worn.count("<path") > bare.count("<path")
    assert held(thing).svg.split('d="')[1].split('"')[0] not in worn


def test_a_phone_shows_its_back_with_fingers_over_it_but_its_face_in_a_reaching_hand() -> None:
    back = part("held", "phone-back")
    svg = CAST.figure_svg("luka", "calm", "sit", "front", PHONE).decode()
    assert svg.index(back) < svg.index(part("fingers", "device"))
    assert back not in CAST.figure_svg("luka", "calm", "reach", "front", PHONE).decode()


def test_nobody_sees_what_is_held_by_somebody_turned_away() -> None:
    away = CAST.figure_svg("luka", "calm", "turn-away")
    assert CAST.figure_svg("luka", "calm", "turn-away", "front", CAKE) == away


def test_a_shirt_with_a_name_shows_it_from_behind() -> None:
    name = "M139 394H158"  # the first letter of it
    worn = CAST.figure_svg("zara", "calm", "turn-away", "front", held("team-shirt")).decode()
    assert name in worn
    assert name not in CAST.figure_svg("zara", "calm", "turn-away").decode()


def test_who_turns_away_shows_no_face() -> None:
    for person in PEOPLE:
        svg = CAST.figure_svg(person, "calm", "turn-away").decode()
        assert part("mouth", "smile") not in svg, person


def test_pointing_and_reaching_go_to_the_side_that_is_faced() -> None:
    for pose in ("point", "reach"):
        start, end = (
            shown(CAST.figure_svg("luka", "calm", pose, side, whole=True)).get_bounding_rects()[0]
            for side in ("start", "end")
        )
        assert start.left < end.left, pose
        assert start.right < end.right, pose


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_can_blink_and_speak_in_every_feeling(person: str) -> None:
    for feeling in CAST.feelings(person):
        still = CAST.figure_svg(person, feeling)
        assert CAST.figure_svg(person, f"{feeling}+talk") != still, feeling
        blink = CAST.figure_svg(person, f"{feeling}+blink")
        assert (blink == still) == (feeling in ("laughing", "asleep", "blowing")), (
            "their eyes are closed already"
        )


@pytest.mark.parametrize(
    ("feeling", "pose", "side", "hint"),
    [
        ("calm", "sitt", "front", "There is no pose “sitt” — did you mean “sit”?"),
        ("calm", "sit", "startt", "There is no side “startt” — did you mean “start”?"),
        ("calm+tlak", "sit", "front", "There is no sign of life “tlak” — did you mean “talk”?"),
    ],
)
def test_a_misspelt_pose_side_or_sign_of_life_gets_a_hint(
    feeling: str, pose: str, side: str, hint: str
) -> None:
    with pytest.raises(NoSuchDrawing) as raised:
        CAST.figure_svg("amina", feeling, pose, side)
    assert str(raised.value) == hint


def test_a_name_says_person_feeling_pose_side_and_thing() -> None:
    source = SvgSource(ASSETS)
    assert source.svg("cast/luka/calm/stand/front/") == source.svg("cast/luka/calm")
    assert source.svg("whole/luka/calm+talk/sit/end/phone") == CAST.figure_svg(
        "luka", "calm+talk", "sit", "end", PHONE, whole=True
    )
    assert source.shape("whole/luka/calm") == pytest.approx(400 / 820)
    assert source.problems == []


def test_somebody_holds_an_empty_frame_where_a_thing_is_not_drawn() -> None:
    source = SvgSource(ASSETS)
    assert source.svg("cast/luka/calm/stand/front/no-such-thing").startswith(b"<svg")
    assert source.problems == ["thing/no-such-thing: there is no such drawing."]


def test_whoever_thinks_looks_to_the_side_that_is_faced() -> None:
    def pupils(side: str) -> float:
        """Where the dark of the eyes is, beside their white."""
        svg = CAST.figure_svg("luka", "thinking", "stand", side)
        drawn = pygame.image.load_sized_svg(BytesIO(svg), (400, 560)).subsurface(EYES)
        dark, white = (
            pygame.mask.from_threshold(drawn, ink, (9, 9, 9, 255)).centroid()[0]
            for ink in ((42, 28, 46), (255, 253, 247))
        )
        return dark - white

    assert pupils("start") < 0 < pupils("end")


def test_an_apron_is_not_worn_behind() -> None:
    for person in ("owner", "mrs-hoa", "mama-rehema"):
        before, behind = (
            CAST.figure_svg(person, "calm", pose, whole=True).count(b"Q200 750 98 716")
            for pose in ("stand", "turn-away")
        )
        assert (before, behind) == (1, 0)


def test_a_rider_is_as_large_in_her_chair_whole_as_cut_at_the_hips() -> None:
    assert "scale(.82)" in CAST.figure_svg("zara", "calm", "sit", whole=True).decode()
    assert "scale(.82)" in CAST.figure_svg("zara", "calm", "sit").decode()
    assert "scale(.82)" not in CAST.figure_svg("luka", "calm", "sit", whole=True).decode()
