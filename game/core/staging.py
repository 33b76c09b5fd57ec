"""The picture of a scene as its author writes it: the place, the hour, who is where doing what.

Nobody known only online is ever in it: `who` is a person of the cast (PLAY §5).
"""

from dataclasses import dataclass, field
from typing import Literal

from game.core.ids import AnchorId, CastId, FeelingId, Guard, PlaceId, ThingId
from game.core.spec import MAY_BE_EMPTY

Hour = Literal["morning", "day", "evening", "night"]
View = Literal["wide", "near", "hands", "window"]
Pose = Literal[
    "stand", "sit", "kneel", "lie", "reach", "carry", "point", "turn-away", "look-up"
]  # fmt: skip
"""What the body does; every one of the cast has each, a wheelchair's rider in her chair."""


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
    feeling: FeelingId = FeelingId("calm")
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
class Change:
    """What is seen from a line on: a person or a thing comes, changes or goes (`gone`).

    What is not written stays as it was.
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
class Staging:
    """What stands behind a scene; it follows memory at once, unlike what is said."""

    place: PlaceId
    people: tuple[Actor, ...] = field(metadata=MAY_BE_EMPTY)
    hour: Hour = "day"
    view: View = "wide"
    things: tuple[Prop, ...] = ()
    crowd: Crowd | None = None
