"""How a day goes: blocks are laid and signs planted, then an hour passes with each press. Whatever
pulls is judged apart from what is done, and anything can be left off in any hour."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.day.hours import plan, ready, rolling, slots
from game.activities.day.model import BIG, Day, Pull
from game.activities.day.state import (
    PLANNING,
    DayState,
    at_end,
    lost,
    over,
    pull_of,
    rolls_on,
)
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import judging, tiles
from game.mechanics.judging import LET_BE, TO_SHOW, Hand

OFF = "leave-off"


def start(spec: Day, seed: int) -> DayState:
    """Nothing is laid but what has its own hour."""
    return DayState()


def outcomes(spec: Day) -> frozenset[str]:
    """It went as it was planned, or something rolled over what was planned."""
    return frozenset({"as-planned", "rolled-on"})


def offers(spec: Day, state: DayState) -> tuple[Act, ...]:
    """What can be done now: plan; judge what pulls; let an hour pass, or leave off."""
    if state.now == PLANNING:
        return _planning(spec, state)
    if over(spec, state):
        return (Act("finish"),)
    if pull := pull_of(spec, state):
        return judging.offers((pull,), spec.ways, state.hand)
    return (Act("pass"), *((Act(OFF),) if can_leave_off(spec, state) else ()))


def can_leave_off(spec: Day, state: DayState) -> bool:
    """Whether something is on that would go on by itself, and was not left off yet."""
    block = spec.blocks.get(state.on)
    return block is not None and block.rolls == "yes" and state.said != "off"


def _planning(spec: Day, state: DayState) -> tuple[Act, ...]:
    signs = rolling(spec, state.laid) if spec.signs == "yes" else ()
    plants = (Act("unplant" if each in state.signs else "plant", each) for each in signs)
    begin = (Act("begin"),) if ready(spec, state.laid) else ()
    lays = tiles.offers(slots(spec, state.laid), state.laid)
    return (*(act for act in lays if act.verb != "open"), *plants, *begin)


def react(spec: Day, state: DayState, act: Act) -> Reaction[DayState]:
    """What an offered act does; once the last hour was looked back on, the day can be planned
    anew."""
    if act.verb in ("put", "take"):
        return tiles.react(state.laid, act).into(lambda laid: _laid(spec, state, laid))
    match act.verb:
        case "plant" | "unplant":
            return Reaction(replace(state, signs=state.signs ^ {act.item}), cues=(Sound("pop"),))
        case "begin" | "pass":
            return _passed(spec, state)
        case "leave-off":
            return Reaction(replace(state, said="off"), cues=(Sound("soft"),))
        case "finish":
            again = DayState(hand=Hand(attempts=state.hand.attempts))
            return Reaction(again, outcome="rolled-on" if lost(spec, state) else "as-planned")
    pull = pull_of(spec, state)
    assert pull is not None  # all other acts judge it
    return _pulled(spec, state, pull, act)


def _laid(spec: Day, state: DayState, laid: tiles.Laid) -> DayState:
    """With these blocks laid, whichever came first: the first hour with nothing in it waits. A sign
    goes with its block."""
    laid = tiles.Laid(tuple(sorted(laid.tiles)))
    return replace(state, laid=laid, signs=state.signs & set(rolling(spec, laid)))


def _passed(spec: Day, state: DayState) -> Reaction[DayState]:
    """The next hour: what is on goes on, or gives way to what was planned. What was left off before
    its end leaves its hours free."""
    now = state.now + 1
    was = state.was if state.now == PLANNING else (*state.was, state.on)
    if now >= spec.hours:
        return Reaction(replace(state, now=now, on="", said="", was=was), cues=(Sound("bell"),))
    next_on = plan(spec, state.laid)[now]
    if state.now != PLANNING and state.on:
        if at_end(spec, state):
            next_on = state.on if rolls_on(spec, state) else next_on
        elif state.said == "off":
            next_on = ""
    said = state.said if next_on == state.on and next_on else ""
    passed = replace(state, now=now, on=next_on, said=said, was=was)
    return Reaction(passed, cues=(Sound("page"),))


def _pulled(spec: Day, state: DayState, pull: Pull, act: Act) -> Reaction[DayState]:
    """An act of judging. The big button plays on, the small one leaves off, and so does whoever
    takes it away to show it."""
    done = judging.react((pull,), spec.ways, state.hand, act)
    said = state.said
    if act.verb in (LET_BE, TO_SHOW):
        said = "off"
    elif act.verb == "do" and act.value == BIG:
        said = "on" if pull.plays == "yes" else "off"
    return done.into(lambda hand: replace(state, hand=hand, said=said))


def part(spec: Day, state: DayState) -> str:
    """The block that is on."""
    return state.on


def leads(spec: Day, state: DayState) -> Act | None:
    """What leads to a day as it was planned; None while something is judged."""
    possible = offers(spec, state)
    if state.now == PLANNING:
        order = ("put", "plant", "begin", "take")
        wanted = (act for verb in order for act in possible if act.verb == verb)
        return next(wanted, None)
    goes_on = can_leave_off(spec, state) and at_end(spec, state) and rolls_on(spec, state)
    lead = Act(OFF) if goes_on else Act("finish" if over(spec, state) else "pass")
    return lead if lead in possible else None


KINDS: Mapping[str, ActKind] = {
    **judging.KINDS,
    "put": tiles.KINDS["put"],
    "take": tiles.KINDS["take"],
    "plant": "arrange",
    "unplant": "arrange",
    "begin": "read",
    "pass": "read",
    OFF: "decline",
    "finish": "read",
}

RULES = Rules(start, react, offers, KINDS, part, leads=leads)
