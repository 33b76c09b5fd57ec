"""Children who do the same with everything, as players of a level by each room's own acts."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.activities import rulebook
from game.core.acts import Act
from game.core.facts import Fact
from game.core.level import Level
from game.core.play import Session, begin, scene_now, step

_ALWAYS = ("ok", "next", "then", "on")
"""Acts nobody tires of."""
_PATIENCE = 4
"""So often an act is tried in one visit to a scene before the child tries something else."""


@dataclass(frozen=True, slots=True)
class Strategy:
    """What such a child wants most, first to last: acts by verb, and by value where one is named.

    reply: which of the answers of a chat is taken. avoids: verbs left for last. What is wanted of
    nothing is done by chance.
    """

    wants: tuple[str, ...]
    avoids: tuple[str, ...] = ()
    reply: int = 0

    def choose(self, offered: Sequence[Act], tried: Counter[Act], dice: random.Random) -> Act:
        """The next act of this child."""
        fresh = [act for act in offered if tried[act] < _PATIENCE]
        for want in self.wants:
            verb, _, value = want.partition(" ")
            acts = [act for act in fresh if act.verb == verb and value in ("", act.value)]
            if acts:
                return acts[self.reply if verb == "say" else 0]
        rest = [act for act in fresh if act.verb not in self.avoids]
        return dice.choice(rest or fresh or offered)


TRUST_ALL = Strategy(("judge fine", "do", "say"), avoids=("stop", "check"))
TRUST_ALL_LAST = replace(TRUST_ALL, reply=-1)
REFUSE_ALL = Strategy(("judge not-fine", "let-be", "silence", "not-now", "block", "report", "say"))
SHOW_ALL = Strategy(("judge not-fine", "to-show", "keep", "tell-now", "tell", "go", "say"))
STRATEGIES = {
    "trusting all, with the first answer": TRUST_ALL,
    "trusting all, with the last answer": TRUST_ALL_LAST,
    "refusing all": REFUSE_ALL,
    "showing all": SHOW_ALL,
}


@dataclass(frozen=True, slots=True)
class Played:
    """How far a play-through came, and what it left to remember."""

    session: Session
    facts: tuple[Fact, ...]


def play(level: Level, child: Strategy, seed: int, most: int = 3000) -> Played:
    """Play on until the end, or so many acts."""
    rules, dice, tried = rulebook(), random.Random(seed), Counter[Act]()
    session, facts = begin(level, rules, seed)
    kept = list(facts)
    for _ in range(most):
        if session.finished:
            break
        scene = scene_now(level, session)
        offered = rules[scene.activity].offers(scene.spec, session.rooms[scene.id])
        assert offered, f"nothing can be done in {session.scene}"
        act = child.choose(offered, tried, dice)
        tried[act] += act.verb not in _ALWAYS
        session, facts = step(level, rules, session, act)
        kept.extend(facts)
        if session.scene != scene.id:
            tried.clear()
    return Played(session, tuple(kept))
