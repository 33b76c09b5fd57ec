"""How something goes from window to window: posted, passed on, taken down; copies stay."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction
from game.mechanics.lights.model import RINGS, Audience, Ring
from game.mechanics.lights.windows import many


@dataclass(frozen=True, slots=True)
class Spread:
    """How far a thing has gone. steps: 0 while nobody has posted it, 1 once it is posted, and one
    more for each ring of `spreads` it has reached. down: it was taken down."""

    steps: int = 0
    down: bool = False


@dataclass(frozen=True, slots=True)
class Lit:
    """What is seen of it in the valley. rings: those whose windows are lit. kept: so many windows
    of the ring `keepers` stay lilac, since a copy was kept there."""

    rings: frozenset[Ring] = frozenset()
    kept: int = 0
    keepers: Ring = "me"

    @property
    def many(self) -> int:
        """How many windows see it."""
        return many(self.rings)


def up_to(ring: Ring) -> frozenset[Ring]:
    """Everybody from near to there."""
    return frozenset(RINGS[: RINGS.index(ring) + 1])


def lit(audience: Audience, spread: Spread) -> Lit:
    """The windows of a thing that has gone so far."""
    if not spread.steps:
        return Lit()
    reached = (audience.start, *audience.spreads)[: spread.steps][-1]
    if not spread.down:
        return Lit(up_to(reached))
    kept = 0 if reached == "me" else min(audience.copies, many({reached}))
    return Lit(kept=kept, keepers=reached)


def offers(audience: Audience, spread: Spread) -> tuple[Act, ...]:
    """`post` it; once it is posted, `wait` while it goes on, or `take-down`."""
    if spread.down:
        return ()
    if not spread.steps:
        return (Act("post"),)
    waits = (Act("wait"),) if spread.steps <= len(audience.spreads) else ()
    return (*waits, Act("take-down")) if audience.undo == "yes" else waits


def react(spread: Spread, act: Act) -> Reaction[Spread]:
    """What an offered act does."""
    match act.verb:
        case "take-down":
            return Reaction(replace(spread, down=True), cues=(Sound("paper"),))
        case "post":
            return Reaction(replace(spread, steps=1), cues=(Sound("send"),))
    return Reaction(replace(spread, steps=spread.steps + 1), cues=(Sound("message"),))


KINDS: Mapping[str, ActKind] = {"post": "give", "wait": "read", "take-down": "mend"}
"""What each verb of the lights is; a room adds its own."""
