"""What a scene asks a child to judge, as boosters, check-ups, balance rules and paper read it."""

from dataclasses import dataclass

from game.core.ids import ThingId
from game.core.words import Feedback, Tell


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a scene asks the child to judge.

    genuine: it is fine (a twin), not a trick. text: the words judged, as the child sees them.
    who: the name it comes from, as shown (or its id in the cast), or "". picture: the thing that
    goes with it, or "".
    form: the form it belongs to, when no child meets all of them in one play-through.
    apart: it can be judged again away from its scene. What is fine in itself, but comes from
    somebody or something that was found out, cannot: whoever is careful there does well.
    """

    id: str
    genuine: bool
    text: str
    why: Feedback
    tells: tuple[Tell, ...] = ()
    who: str = ""
    picture: ThingId = ThingId("")
    form: str = ""
    apart: bool = True
