"""Hands up: what a class before one screen is asked at a place of a story, and what it answers.

Nobody is asked whether somebody would tell, or what happened to anyone: telling, a room of which
nothing but its outcome is kept, a check-up, and a heavy story have no tally; they are talked about.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.core.acts import Act
from game.core.checkup import is_checkup
from game.core.level import SENSITIVE, Level
from game.core.play import Rulebook, Session, scene_now
from game.core.rules import ActKind

_QUESTIONS: tuple[tuple[frozenset[ActKind], ActKind], ...] = (
    (frozenset({"judge"}), "judge"),
    (frozenset({"give", "decline", "stop"}), "give"),
    (frozenset({"check"}), "check"),
)
"""What a class can be asked, the weightiest first: what is this, what would you do, where would you
ask. The kinds of the answers, and the one without which it is no question."""
MOST = 6
"""More answers nobody keeps in mind, ten metres from a screen: they are talked about."""
MOST_HANDS = 99
"""In no class are there more."""


def answers(level: Level, rules: Rulebook, session: Session) -> tuple[Act, ...]:
    """What can be decided now, in the room's own order; none where no hands are counted."""
    if session.finished or level.intensity in SENSITIVE or is_checkup(level):
        return ()
    scene = scene_now(level, session)
    room = rules[scene.activity]
    if room.private(scene.spec):
        return ()
    offered = dict.fromkeys(room.offers(scene.spec, session.rooms[scene.id]))
    for kinds, needed in _QUESTIONS:
        found = tuple(act for act in offered if room.kinds[act.verb] in kinds)
        if 2 <= len(found) <= MOST and any(room.kinds[act.verb] == needed for act in found):
            return found
    return ()


@dataclass(frozen=True, slots=True)
class Tally:
    """The hands for each of `size` answers. hands: counted by a grown-up, by the answer's place;
    votes: the place each device chose, by what it is known by, in memory alone. closed: hands are
    down, and nothing is counted any more."""

    size: int
    hands: Mapping[int, int] = field(default_factory=dict)
    votes: Mapping[str, int] = field(default_factory=dict)
    closed: bool = False

    def counted(self, answer: int, hands: int) -> "Tally":
        """So many hands are up for an answer; what nobody could have counted changes nothing."""
        if self.closed or answer not in range(self.size) or hands not in range(MOST_HANDS + 1):
            return self
        return replace(self, hands={**self.hands, answer: hands})

    def voted(self, device: str, answer: int) -> "Tally":
        """A device chose an answer, in place of what it chose before."""
        if self.closed or answer not in range(self.size):
            return self
        return replace(self, votes={**self.votes, device: answer})

    @property
    def sums(self) -> tuple[int, ...]:
        """Hands and votes for each answer, in their order."""
        chosen = [*self.votes.values()]
        return tuple(self.hands.get(at, 0) + chosen.count(at) for at in range(self.size))

    @property
    def leading(self) -> int | None:
        """The answer most are for; None for a draw, and for no hands at all: then a grown-up
        chooses."""
        sums = self.sums
        most = max(sums, default=0)
        return sums.index(most) if most and sums.count(most) == 1 else None
