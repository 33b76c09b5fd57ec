"""What is seen from a line on: people and things come, change, are held and go."""

from dataclasses import replace

from game.core.ids import AnchorId, CastId, PlaceId, ThingId
from game.core.staging import Actor, Change, Move, Prop, Scenery, Staging, changed, moved

AMINA, GRANDMA, GOAT, PHONE = CastId("amina"), CastId("grandma"), ThingId("goat"), ThingId("phone")
WALL, ROOF = AnchorId("wall"), AnchorId("roof")
YARD = Staging(
    PlaceId("courtyard"),
    (Actor(AMINA, pose="sit", holds=PHONE), Actor(GRANDMA)),
    things=(Prop(GOAT, WALL),),
)


def test_what_is_not_written_stays_as_it_was() -> None:
    after = changed(YARD, (Change(AMINA, looks="goat"),))
    assert after.people[0] == Actor(AMINA, pose="sit", holds=PHONE, looks="goat")
    assert after.people[1:] == YARD.people[1:]
    assert after.things == YARD.things


def test_who_comes_stands_last_and_who_goes_is_gone() -> None:
    luka = CastId("luka")
    after = changed(YARD, (Change(luka, pose="point"), Change(GRANDMA, gone="yes")))
    assert [each.who for each in after.people] == [AMINA, luka]
    assert after.people[1].pose == "point"


def test_a_thing_moves_comes_and_goes() -> None:
    assert changed(YARD, (Change(thing=GOAT, at=ROOF),)).things == (Prop(GOAT, ROOF),)
    assert changed(YARD, (Change(thing=GOAT),)).things == (Prop(GOAT, WALL),)
    assert changed(YARD, (Change(thing=GOAT, gone="yes"),)).things == ()
    assert changed(YARD, (Change(thing=PHONE, at=WALL),)).things[-1] == Prop(PHONE, WALL)


def test_a_thing_is_in_hands_or_in_its_place_and_never_in_both() -> None:
    held = changed(YARD, (Change(GRANDMA, holds=GOAT),))
    assert held.people[1].holds == GOAT
    assert held.things == ()
    for change in (Change(thing=PHONE, at=WALL), Change(thing=PHONE, gone="yes")):
        assert changed(YARD, (change,)).people[0].holds == ""


def test_changes_come_one_after_another() -> None:
    after = changed(YARD, (Change(thing=GOAT, gone="yes"), Change(thing=GOAT, at=ROOF)))
    assert after.things == (Prop(GOAT, ROOF),)


def test_a_scene_is_where_the_last_of_its_moves_takes_it() -> None:
    kitchen, porch = Move(PlaceId("kitchen"), "evening"), Move(PlaceId("porch"), "night")
    after = moved(replace(YARD, moves=(porch, kitchen)))
    assert (after.place, after.hour) == (PlaceId("kitchen"), "evening")
    assert after.people == YARD.people
    assert moved(YARD) == YARD


def test_a_place_needs_no_light_of_the_hour_it_is_drawn_at() -> None:
    scenery = Scenery(drawn={"lane": "evening"})
    assert scenery.light("lane", "evening") == "day"
    assert scenery.light("lane", "night") == "night"
    assert scenery.light("courtyard", "evening") == "evening"
