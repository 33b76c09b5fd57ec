"""The picture of a scene as its author writes it: the place, the hour, who is where doing what.

Nobody known only online is ever in it: `who` is a person of the cast (PLAY §5).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from game.core.ids import AnchorId, CastId, FeelingId, Guard, PlaceId, ThingId
from game.core.spec import MAY_BE_EMPTY, within

Hour = Literal["morning", "day", "evening", "night"]
HOURS: tuple[Hour, ...] = get_args(Hour)
"""The hours of a day, in their order."""
View = Literal["wide", "near", "hands", "window"]
Pose = Literal[
    "stand", "sit", "kneel", "lie", "reach", "carry", "point", "turn-away", "look-up",
    "run", "wave", "touch",
]  # fmt: skip
"""What the body does; every one of the cast has each, a wheelchair's rider in her chair."""


UNSAID = FeelingId("attentive")
"""How somebody looks of whose feelings her author says nothing: nobody smiles by accident."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in the picture.

    at: an anchor of the place, "" for the ground in front. looks: the id of a person or thing in
    the picture, "" for whoever looks at the picture. holds: a thing in the hands.
    """

    who: CastId
    at: AnchorId = AnchorId("")
    pose: Pose = "stand"
    looks: str = ""
    holds: ThingId = ThingId("")
    feeling: FeelingId = UNSAID
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing standing at an anchor of the place, "" for the ground beside the people."""

    thing: ThingId
    at: AnchorId = AnchorId("")
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Crowd:
    """People who are spoken of and have no names: few is six, some twelve, many forty."""

    at: AnchorId = AnchorId("")
    size: Literal["few", "some", "many"] = "some"
    mood: Literal["calm", "cheer", "dance", "queue"] = "calm"
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Sign:
    """Something a room shows once memory says so, such as a lantern that is lit when somebody
    knows."""

    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What is seen from a line on: a person or a thing comes, changes or goes (`gone`).

    What is not written stays as it was. A thing that somebody holds leaves its place, and one that
    is put down or goes leaves the hands it was in.
    """

    who: CastId = CastId("")
    thing: ThingId = ThingId("")
    at: AnchorId = AnchorId("")
    pose: Pose | Literal[""] = ""
    looks: str = ""
    holds: ThingId = ThingId("")
    feeling: FeelingId = FeelingId("")
    gone: Literal["", "yes"] = ""
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """Another place, and its hour, in which a scene is once memory says so."""

    place: PlaceId
    hour: Hour = "day"
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Staging:
    """What stands behind a scene; it follows memory at once, unlike what is said.

    moves: where the same people are instead; of those that hold, the last one.
    """

    place: PlaceId
    people: tuple[Actor, ...] = field(metadata=MAY_BE_EMPTY)
    hour: Hour = "day"
    view: View = "wide"
    things: tuple[Prop, ...] = ()
    crowd: Crowd | None = None
    moves: tuple[Move, ...] = ()

    def wheres(self) -> tuple[Move, ...]:
        """Every place and hour the scene can be at: its own first."""
        return (Move(self.place, self.hour), *self.moves)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A spot of a place's picture (1280 × 720) where people and things can be: x and y of their
    feet, in the picture's own units, and how tall a grown-up is who stands there.

    seat: what who sits there sits on: "" a stool of her own; a seat that the place's picture has,
    which is a sixth of `tall` above y (`drawn`); the ground, on which one kneels.
    """

    x: int = field(metadata=within(0, 1280))
    y: int = field(metadata=within(0, 720))
    tall: int = field(metadata=within(20, 720))
    seat: Literal["", "drawn", "ground"] = ""


GROWN_UP, USUAL_THING = 170, 50
"""How tall a grown-up is, and a thing of which nothing is said, in centimetres."""


@dataclass(frozen=True, slots=True)
class Scenery:
    """What stage hands know: the anchors of every place, by its id, the hour of those that are not
    drawn by day, how tall things are, in centimetres, who is a child, and so less tall, and which
    places are lanes, with the windows of a telling."""

    anchors: Mapping[str, Mapping[AnchorId, Anchor]] = field(default_factory=dict)
    drawn: Mapping[str, Hour] = field(default_factory=dict)
    heights: Mapping[str, int] = field(default_factory=dict)
    children: frozenset[str] = frozenset()
    lanes: frozenset[str] = frozenset()

    def anchor(self, place: str, name: AnchorId) -> Anchor | None:
        """An anchor of a place; None for the ground in front."""
        return self.anchors.get(place, {}).get(name)

    def light(self, place: str, hour: Hour) -> Hour:
        """The light that a place's drawing still needs at an hour; by day none."""
        return "day" if self.drawn.get(place) == hour else hour

    def tall(self, thing: str, at: Anchor) -> float:
        """How tall a thing is at an anchor, in the picture's units."""
        return at.tall * self.heights.get(thing, USUAL_THING) / GROWN_UP


def moved(staging: Staging) -> Staging:
    """The picture at the place and hour to which memory has moved it: all its moves hold."""
    if not staging.moves:
        return staging
    last = staging.moves[-1]
    return replace(staging, place=last.place, hour=last.hour, moves=())


def lasting(change: Change) -> Change:
    """What stays of a change when the next thing comes: all but what somebody felt about it."""
    return replace(change, feeling=FeelingId(""))


def changed(staging: Staging, changes: Iterable[Change]) -> Staging:
    """The picture after these changes, one after another."""
    for change in changes:
        if change.who:
            people = _people(staging.people, change)
            things = tuple(each for each in staging.things if each.thing != change.holds)
        else:
            people = tuple(_empty_handed(each, change.thing) for each in staging.people)
            things = _things(staging.things, change)
        staging = replace(staging, people=people, things=things)
    return staging


def _people(people: tuple[Actor, ...], change: Change) -> tuple[Actor, ...]:
    if change.gone:
        return tuple(each for each in people if each.who != change.who)
    here = any(each.who == change.who for each in people)
    there = people if here else (*people, Actor(change.who))
    return tuple(_acting(each, change) if each.who == change.who else each for each in there)


def _acting(actor: Actor, change: Change) -> Actor:
    return replace(
        actor,
        at=change.at or actor.at,
        pose=change.pose or actor.pose,
        looks=change.looks or actor.looks,
        holds=change.holds or actor.holds,
        feeling=change.feeling or actor.feeling,
    )


def _empty_handed(actor: Actor, thing: ThingId) -> Actor:
    return replace(actor, holds=ThingId("")) if thing and actor.holds == thing else actor


def _things(things: tuple[Prop, ...], change: Change) -> tuple[Prop, ...]:
    """A thing that comes stands last; one that is there keeps its place, or moves to another."""
    if change.gone:
        return tuple(each for each in things if each.thing != change.thing)
    if any(each.thing == change.thing for each in things):
        return tuple(
            replace(each, at=change.at or each.at) if each.thing == change.thing else each
            for each in things
        )
    return (*things, Prop(change.thing, change.at))
