"""What a child has in hand: one thing, and what she has found out and decided about it so far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from game.core.attempts import Attempts
from game.core.checking import Clue, Way
from game.core.staging import Change, lasting
from game.mechanics.judging.model import FreeAct, Thing

T = TypeVar("T", bound=Thing)
Said = Literal["", "fine", "not-fine", "not-sure"]
At = Literal["look", "stop", "check", "act", "sheet", "mend"]
LET_BE, TO_SHOW = "let-be", "to-show"


@dataclass(frozen=True, slots=True)
class Hand:
    """The thing in hand is the first that is not settled.

    at: looking; STOP lifted; the check panel open; judged, and free to act; reading what came of
    it; mending it. lit: phrases looked at under STOP. asked: ways that have answered. said: the
    verdict. did: the free act. swapped: what was put in its place. settled: things laid aside.
    kept: things to show to a grown-up. attempts: the first verdict on each thing.
    """

    at: At = "look"
    lit: frozenset[str] = frozenset()
    asked: tuple[str, ...] = ()
    said: Said = ""
    did: str = ""
    swapped: str = ""
    settled: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    attempts: Attempts = Attempts()

    def aside(self, thing: str) -> "Hand":
        """With this thing laid aside and nothing known yet of the next."""
        return replace(self.anew(), settled=self.settled | {thing})

    def anew(self) -> "Hand":
        """With nothing known yet of the thing in hand."""
        return Hand(settled=self.settled, kept=self.kept, attempts=self.attempts)


def in_hand(things: Sequence[T], hand: Hand) -> T | None:
    """The thing to judge now; None once all are settled."""
    return next((thing for thing in things if thing.id not in hand.settled), None)


def is_right(thing: Thing, said: Said) -> bool:
    """Whether a verdict is true. Not being sure is, of what nobody can tell yet."""
    return said == {"yes": "fine", "no": "not-fine"}.get(thing.fine, "not-sure")


def is_slip(thing: Thing, said: Said) -> bool:
    """Whether a verdict is told as one that was not true; not being sure never is."""
    return said != "not-sure" and not is_right(thing, said)


def unasked(ways: Sequence[Way], hand: Hand) -> tuple[Way, ...]:
    """The ways that can still be asked about the thing in hand."""
    return tuple(way for way in ways if way.id not in hand.asked)


def clue_of(thing: Thing, way: str) -> Clue | None:
    """What a way answers; None where it is silent."""
    return next((clue for clue in thing.clues if clue.way == way), None)


def act_done(thing: Thing, hand: Hand) -> FreeAct | None:
    """The author's act that was done with the thing in hand."""
    return next((act for act in thing.acts if act.id == hand.did), None)


def lost(thing: Thing, hand: Hand) -> bool:
    """Whether something was given away with a trick in hand, whatever was said of it before."""
    free = act_done(thing, hand)
    return thing.fine == "no" and free is not None and bool(free.ends or free.sets)


def shines(thing: Thing, hand: Hand) -> Clue | None:
    """The answer that gives away a trick without an error in it: it stands on the sheet. Of several
    it is the first that was asked for; if none was, the first there is."""
    if thing.tricks or thing.fine == "yes":
        return None
    true = [clue for clue in thing.clues if clue.mistaken == "no"]
    asked = (clue for way in hand.asked for clue in true if clue.way == way)
    return next(asked, true[0] if true else None)


def seen(things: Sequence[Thing], hand: Hand) -> Iterator[Change]:
    """What the verdicts so far have changed in the picture, as long as the story is here: of the
    thing in hand, once it was done with; what somebody felt about those before is gone."""
    now = in_hand(things, hand)
    for thing in things:
        if thing.id in hand.settled:
            past = thing.slip_seen if thing.id in hand.attempts.lit else thing.right_seen
            yield from map(lasting, past)
        elif thing is now and hand.at in ("sheet", "mend"):
            slips = is_slip(thing, hand.said)
            if slips or not lost(thing, hand):
                yield from thing.slip_seen if slips else thing.right_seen
