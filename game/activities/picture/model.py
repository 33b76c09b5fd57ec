"""What an author writes for a large picture: its places, how each can be, and layers over it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.checking import Way
from game.core.cues import SoundName
from game.core.ids import AnchorId, CastId, Guard, MarkId, ThingId, WhoId
from game.core.spec import DEALT, OF_LEVEL, written_as
from game.core.staging import Hour, Staging
from game.core.words import Choice, Line, Title
from game.mechanics.judging import Thing

HotspotId = NewType("HotspotId", str)
"""One of the places of this picture."""
SpotStateId = NewType("SpotStateId", str)
"""One of the ways in which this picture's places can be."""


@dataclass(frozen=True, slots=True)
class SpotState:
    """A way in which places can be: covered, lit, closed, with a card on it.

    label: what is said of a place that is so. does: the button that makes it so. sound: what is
    heard then.
    """

    id: str
    label: Title
    does: Choice
    sound: SoundName = "pop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter(Thing):
    """Something judged at a place. What can be done there stands below its sheet, so that without
    acts of its own there is nothing else to do with it."""

    who: WhoId = field(default=WhoId(""), metadata={**written_as("from"), **DEALT})

    def to_do(self, said: str) -> bool:
        return bool(self.acts)


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A place of the picture.

    at: its spot, an anchor of the picture. about: what it is and where, as a voice says it. states:
    how it can be, and the thing drawn there then; the first is how it is found, and a place with
    one is only looked at. judged: what a child judges there, one after another. says: what is told
    once it was made so; of a place that is only looked at, what is seen there.
    """

    id: str
    at: AnchorId
    about: Title
    states: Mapping[SpotStateId, ThingId]
    judged: tuple[Matter, ...] = ()
    says: Mapping[SpotStateId, Line] = field(default_factory=dict)
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """What a layer shows at a spot while all these places are so. about: what a voice says."""

    thing: ThingId
    at: AnchorId
    about: Line
    places: Mapping[HotspotId, SpotStateId]


@dataclass(frozen=True, slots=True)
class Overlay:
    """A layer that is laid over the picture and taken off: what the camera sees, who gets through.

    hour: the light in which it shows the picture, "" for the same.
    """

    id: str
    label: Choice
    traces: tuple[Trace, ...]
    hour: Hour | Literal[""] = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """How places are to be at the end: all of them, or at least so many of them.

    miss: what is said while it isn't so. sets: what is remembered when it is left so. when: only
    then is it wanted.
    """

    places: tuple[HotspotId, ...]
    state: SpotStateId = field(metadata=written_as("is"))
    miss: Line
    least: int = 0
    sets: tuple[MarkId, ...] = ()
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Panorama:
    """One large picture, the place of its stage, with places to look at and to turn.

    player: who looks at it. goal: what there is to do. signs: each place has its name on a sign.
    layers: what can be laid over it. done: what the button says that ends it. stores: the places
    that were turned are kept for the child herself; then nothing is judged, and no other word of it
    is kept. Ends as "done", or as "left" when something of `wants` is not so and she has read what,
    or as an act's outcome.
    """

    activity: Literal["picture"]
    stage: Staging
    player: CastId
    goal: Line
    states: tuple[SpotState, ...]
    places: tuple[Hotspot, ...]
    signs: Literal["no", "yes"] = "no"
    layers: tuple[Overlay, ...] = ()
    wants: tuple[Aim, ...] = ()
    done: Choice = Choice("")
    stores: Literal["", "lamps"] = ""
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
