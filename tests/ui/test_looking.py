"""Where somebody of a staged picture turns her face."""

from game.core.ids import CastId, PlaceId, ThingId
from game.core.staging import Actor, Prop, Staging
from game.ui.context import Context
from game.ui.staged import staged
from tests.ui.rough import english

AMINA, GRANDMA, PHONE = CastId("amina"), CastId("grandma"), ThingId("phone")


def drawn(*people: Actor, things: tuple[Prop, ...] = ()) -> list[str]:
    staging = Staging(PlaceId("courtyard"), people, things=things)
    shown = staged(staging, Context(english, (1280, 640), 1.0)).people
    return [each.name for each in shown]


def test_who_looks_at_what_she_holds_looks_down() -> None:
    reading = Actor(AMINA, pose="sit", looks="phone", holds=PHONE)
    assert drawn(reading) == ["cast/amina/attentive/sit/down/phone"]


def test_who_holds_a_thing_and_looks_nowhere_looks_at_us() -> None:
    assert drawn(Actor(AMINA, holds=PHONE)) == ["cast/amina/attentive/stand/front/phone"]


def test_two_look_at_each_other() -> None:
    pair = Actor(AMINA, looks="grandma"), Actor(GRANDMA, looks="amina")
    assert drawn(*pair) == [
        "cast/amina/attentive/stand/end/",
        "cast/grandma/attentive/stand/start/",
    ]


def test_who_looks_at_a_thing_of_the_same_kind_elsewhere_turns_to_it() -> None:
    table = (Prop(PHONE),)
    assert drawn(Actor(AMINA, looks="phone"), things=table) == ["cast/amina/attentive/stand/end/"]
