"""What has changed in a telling scene, and what can be read from it; decides nothing."""

from dataclasses import dataclass
from typing import Literal

from game.activities.telling.model import AdultLine, Deed, Listener, Telling, Wait
from game.core.attempts import Attempts
from game.core.staging import HOURS, Hour
from game.mechanics.tiles import Laid, Slot

PageName = Literal["windows", "words", "way", "later", "clumsy", "heard", "sorry", "chair", "face"]
"""What is in front.

windows: whom to tell. words: what to say. way: how. later: a busy one sends the boat back. clumsy:
one laughs or talks over it. heard: one listens, and then does what she does. sorry: the clumsy one.
chair: what would I say? face: what the child in the story thinks of that.
"""


@dataclass(frozen=True, slots=True)
class TellingState:
    """The scene as the child sees it now.

    whom: at whose window. laid: the tiles in the bubble. way: how it was said. waited: the hour
    waited for, "" for none. tried: who was told without help so far. done: how many of her deeds
    were seen. sorry: how many clumsy ones have said so. lines: those of the other chair as they
    lie; said: the one that was said. attempts: by line.
    """

    page: PageName = "windows"
    whom: str = ""
    laid: Laid = Laid()
    way: str = ""
    waited: str = ""
    tried: frozenset[str] = frozenset()
    done: int = 0
    sorry: int = 0
    lines: tuple[str, ...] = ()
    said: str = ""
    attempts: Attempts = Attempts()


def hour(spec: Telling, state: TellingState) -> Hour:
    """The hour it is: the story's, or the one that was waited for."""
    return next((each for each in HOURS if each == state.waited), spec.stage.hour)


def slots(spec: Telling) -> tuple[Slot, ...]:
    """The places of the bubble; the first is needed, one sentence is enough."""
    words = (
        Slot("start", tuple(each.id for each in spec.words.starts), needed=True),
        Slot("about", tuple(each.id for each in spec.words.abouts)),
        Slot("ask", tuple(each.id for each in spec.words.asks)),
    )
    return tuple(slot for slot in words if slot.tiles)


def listener(spec: Telling, who: str) -> Listener:
    """The person of that id, or the first where the id is nobody's."""
    return next((each for each in spec.people if each.who == who), spec.people[0])


def asked_by(spec: Telling) -> tuple[str, ...]:
    """Who has noticed and asks."""
    return tuple(each.who for each in spec.asks)


def ways_to(spec: Telling, state: TellingState, person: Listener) -> tuple[Wait, ...]:
    """How a busy one can still be reached: by a note, or by waiting for an hour that is to come."""
    return tuple(way for way in person.reached if way != state.waited)


def listens(spec: Telling, state: TellingState, person: Listener) -> bool:
    """Whether she has time and ears for it now."""
    if person.first == "listens" or person.who in asked_by(spec):
        return True
    if person.first == "clumsy":
        return False
    return state.waited in person.reached or (state.way == "note" and "note" in person.reached)


def can_hear(spec: Telling, person: Listener) -> bool:
    """Whether she listens in this scene at all, at once or after something that is waited for."""
    if person.first == "listens" or person.who in asked_by(spec):
        return True
    return person.first == "busy" and bool({*person.reached} - {*spec.until})


def can_be_told(spec: Telling, state: TellingState, person: Listener) -> bool:
    """Whether there is any sense in going to her window now: a clumsy one was told once."""
    if person.who not in state.tried or listens(spec, state, person):
        return True
    return person.first == "busy" and bool(person.reached)


def deed(spec: Telling, state: TellingState) -> Deed | None:
    """What she does now; None while she listens."""
    does = listener(spec, state.whom).does
    return does[state.done - 1] if 0 < state.done <= len(does) else None


def clumsy_ones(spec: Telling, state: TellingState) -> tuple[Listener, ...]:
    """Who laughed or talked over it, and has something to say about that now."""
    return tuple(
        each
        for each in spec.people
        if each.first == "clumsy" and each.who in state.tried and each.sorry
    )


def line_said(spec: Telling, state: TellingState) -> AdultLine | None:
    """The line that was said from the other chair, while its answer is read."""
    lines = spec.other_chair.says if spec.other_chair else ()
    return next((each for each in lines if each.id == state.said), None)


def lines_left(spec: Telling, state: TellingState) -> tuple[AdultLine, ...]:
    """What can still be said from the other chair: all but what went wrong already."""
    lines = {each.id: each for each in spec.other_chair.says} if spec.other_chair else {}
    return tuple(lines[id_] for id_ in state.lines if id_ not in state.attempts.lit)
