"""What an author writes of a thing that is judged: its words, its truth, and what can be done."""

from dataclasses import dataclass, field
from typing import NewType

from game.core.checking import Clue
from game.core.ids import CastId, Guard, MarkId, OutcomeId, SkillId, ThingId, WhoId
from game.core.spec import DEALT, written_as
from game.core.staging import Change
from game.core.words import Bubble, Choice, Feedback, Line, Tell

Fine = NewType("Fine", str)
"""yes, no, open (nobody can tell yet) or, where chance decides, the truth that makes it fine."""
PLAIN = ("yes", "no", "open")
"""How fine a thing is where chance decides nothing."""
TwinId = NewType("TwinId", str)
"""Another thing of the same scene."""


@dataclass(frozen=True, slots=True)
class FreeAct:
    """Something that can be done with a thing once it was judged; never right nor wrong.

    says: what comes of it. ends: the outcome it leads to, if it leads away. asks: whom it asks,
    whose face stands on it. picture: the thing that stands on it else, instead of its room's own.
    """

    id: str
    text: Choice
    says: Line = Line("")
    ends: OutcomeId = OutcomeId("")
    sets: tuple[MarkId, ...] = ()
    asks: CastId = CastId("")
    when: tuple[Guard, ...] = ()
    picture: ThingId = ThingId("")


@dataclass(frozen=True, slots=True)
class Swap:
    """How a trick becomes fine: one phrase is swapped. silly: other phrases, which are only funny,
    never a better trick."""

    swap: Bubble
    fits: Bubble = field(metadata=written_as("for"))
    silly: tuple[Bubble, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing a child judges: a message, a post, a page.

    who: whose it says it is. right, slip: what is told after a true verdict, and after another;
    right_seen, slip_seen: what the picture shows of it from then on. tells: words that want
    something, on both of a pair of twins, the strongest first. skill: what a true verdict shows of
    a thing without such words. mend: how the trick becomes fine.
    """

    id: str
    who: WhoId = field(metadata={**written_as("from"), **DEALT})
    text: Bubble
    fine: Fine = field(metadata=DEALT)
    right: Feedback
    slip: Feedback
    twin: TwinId = TwinId("")
    tells: tuple[Tell, ...] = ()
    skill: SkillId = SkillId("")
    clues: tuple[Clue, ...] = ()
    right_seen: tuple[Change, ...] = ()
    slip_seen: tuple[Change, ...] = ()
    acts: tuple[FreeAct, ...] = ()
    mend: Swap | None = None
    when: tuple[Guard, ...] = ()

    def to_do(self, said: str) -> bool:
        """Whether there is something to do with it, or to leave, after that verdict; if not, the
        sheet comes at once. A kind of thing with which there is not always anything says so."""
        return True

    @property
    def comes_with(self) -> tuple[str, ...]:
        """What the eye sees of it besides its words, by name, such as a photo; a kind of thing that
        has any says so."""
        return ()

    @property
    def tricks(self) -> tuple[Tell, ...]:
        """The tells that give it away: of a thing that is not fine those with a reason. An urge
        without one proves nothing: something else tells the twins apart."""
        return tuple(tell for tell in self.tells if tell.why) if self.fine == "no" else ()
