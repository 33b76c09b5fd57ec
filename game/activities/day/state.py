"""What has changed in a day: what was laid, which hour it is, what is on, and what came of each."""

from dataclasses import dataclass
from typing import Literal

from game.activities.day.hours import plan
from game.activities.day.model import Day, Pull
from game.mechanics.judging import Hand
from game.mechanics.tiles import Laid

PLANNING = -1
"""The hour before the first: the day is still planned."""


@dataclass(frozen=True, slots=True)
class DayState:
    """laid: blocks the child has laid, by hour. signs: blocks with a stop sign after them. now: the
    hour's place on the strip; the number of hours once the day is over. on: the block that is on,
    "" for none. said: what the child said of it, off or on; "" for nothing. was: what was on in
    each hour that has passed. hand: what was found out and decided about what pulls.
    """

    laid: Laid = Laid()
    signs: frozenset[str] = frozenset()
    now: int = PLANNING
    on: str = ""
    said: Literal["", "on", "off"] = ""
    was: tuple[str, ...] = ()
    hand: Hand = Hand()


def over(spec: Day, state: DayState) -> bool:
    """Whether every hour has passed."""
    return state.now >= spec.hours


def at_end(spec: Day, state: DayState) -> bool:
    """Whether this is the last hour that what is on was planned for, or a later one."""
    hours = plan(spec, state.laid)
    after = state.now + 1
    return after >= spec.hours or hours[after] != state.on


def rolls_on(spec: Day, state: DayState) -> bool:
    """Whether what is on goes on over its end, if nothing else is said of it now."""
    block = spec.blocks.get(state.on)
    if block is None or block.rolls == "no" or state.said == "off":
        return False
    return state.said == "on" or state.on not in state.signs


def rolled(spec: Day, state: DayState) -> bool:
    """Whether what is on has gone on over its end already."""
    return bool(state.on) and plan(spec, state.laid)[state.now] != state.on


def lost(spec: Day, state: DayState) -> tuple[str, ...]:
    """The planned blocks over which another one has rolled, wholly or in part."""
    hours = plan(spec, state.laid)
    passed = zip(hours, state.was)  # hours still to come have lost nothing
    return tuple(dict.fromkeys(block for block, was in passed if block and was not in ("", block)))


def pull_of(spec: Day, state: DayState) -> Pull | None:
    """What pops up now: the first pull of what is on that has not been settled."""
    block = spec.blocks.get(state.on)
    if block is None or not at_end(spec, state):
        return None
    settled = state.hand.settled
    return next((each.with_big() for each in block.pulls if each.id not in settled), None)
