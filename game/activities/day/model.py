"""What an author writes for a day: its hours, the blocks that lie on them, and what pulls."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from game.core.checking import Way
from game.core.ids import CastId, Guard, MarkId, ThingId
from game.core.spec import OF_LEVEL, within
from game.core.staging import Change, Staging
from game.core.words import Choice, Line
from game.mechanics.judging import FreeAct, Thing

LAST_HOUR, MOST_HOURS = 23, 14
"""The clock's last hour; as many hours as a strip has room for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pull(Thing):
    """What would have one play on, or come along: it pops up in the last hour of its block, and is
    judged as anything else.

    big, small: its two buttons; the small one always leaves off. dress: `huge` draws the big one
    huge and the small one tiny, `plain` both alike. Neither is pressed there: what can be done
    lies beside it, all of one size. plays: no, where the big one leaves off, too. played, sets:
    what comes of the big one, and what is remembered of it.
    """

    big: Choice
    small: Choice
    dress: Literal["huge", "plain"] = "huge"
    plays: Literal["yes", "no"] = "yes"
    played: Line = Line("")
    sets: tuple[MarkId, ...] = ()

    def to_do(self, said: str) -> bool:
        """With what leaves off by itself and is taken for fine there is nothing to do."""
        other = any(act.id != BIG for act in self.acts)
        return other or said != "fine" or self.plays == "yes"

    def with_big(self) -> "Pull":
        """The same, its big button among what can be done once it was judged."""
        big = FreeAct(BIG, self.big, self.played, sets=self.sets)
        return replace(self, acts=(big, *self.acts))


BIG = "big"
"""The act that presses the big button."""


@dataclass(frozen=True, slots=True)
class DayBlock:
    """Something that fills hours of a day.

    long: how many. at: the hour of the clock at which it stands, whoever chose that; 0 for one that
    the child lays herself. needed: the day does not begin without it. rolls: it goes on by itself
    until somebody leaves off, over whatever comes next. says, seen: what is told and shown while it
    is on; goes_on, goes_on_seen: the same while it has rolled on. pulls: what pops up in its last
    hour, one after another.
    """

    label: Choice
    thing: ThingId
    long: int = field(default=1, metadata=within(1, 6))
    at: int = field(default=0, metadata=within(0, LAST_HOUR))
    needed: Literal["no", "yes"] = "no"
    rolls: Literal["no", "yes"] = "no"
    says: Line = Line("")
    goes_on: Line = Line("")
    seen: tuple[Change, ...] = ()
    goes_on_seen: tuple[Change, ...] = ()
    pulls: tuple[Pull, ...] = ()
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """A strip of hours. Blocks are laid on it, each with a stop sign or without one; then a press
    lets one hour pass, and no clock runs.

    begins: the first hour, as a clock of 24 hours shows it; hours: how many there are. stage is as
    it is while the day is planned; then the light goes by the clock. blocks: by id; what is decided
    by memory in one is decided when it comes on. signs: no, where none can be planted. Ends as
    "as-planned", or as "rolled-on" where something rolled over a block that was planned.
    """

    activity: Literal["day"]
    stage: Staging
    player: CastId
    goal: Line
    begins: int = field(metadata=within(1, LAST_HOUR))
    hours: int = field(metadata=within(2, MOST_HOURS))
    blocks: Mapping[str, DayBlock]
    signs: Literal["yes", "no"] = "yes"
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
