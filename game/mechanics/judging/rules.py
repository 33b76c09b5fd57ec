"""How a thing is judged: notice, STOP, CHECK, say what one thinks, do something or nothing.

The verdict comes first and says only what a child thinks; acts come after, and are free.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import get_args

from game.core.acts import Act
from game.core.checking import Way
from game.core.cues import Sound
from game.core.rules import ActKind, Note, Reaction
from game.mechanics.judging.hand import (
    LET_BE,
    TO_SHOW,
    Hand,
    Said,
    act_done,
    in_hand,
    is_right,
    is_slip,
    unasked,
)
from game.mechanics.judging.model import Thing
from game.mechanics.judging.phrases import phrases

KINDS: Mapping[str, ActKind] = {
    "stop": "stop",
    "light": "look",
    "check": "check",
    "ask": "check",
    "shut": "look",
    "judge": "judge",
    LET_BE: "decline",
    TO_SHOW: "arrange",
    "do": "give",
    "swap": "mend",
    "on": "read",
}
"""The verbs of judging; a room passes all of them on to `react`."""
FITS = "for"
"""`swap <thing> for` puts what fits; `silly-1`, `silly-2`, … what does not."""


def offers(things: Sequence[Thing], ways: Sequence[Way], hand: Hand) -> tuple[Act, ...]:
    """What can be done with the thing in hand; nothing once all are settled."""
    thing = in_hand(things, hand)
    if thing is None:
        return ()
    match hand.at:
        case "look":
            return (Act("stop", thing.id), *_check(thing, ways, hand), *_verdicts(thing))
        case "stop":
            lights = (Act("light", thing.id, phrase.id) for phrase in phrases(thing))
            dark = tuple(act for act in lights if act.value not in hand.lit)
            return (Act("shut", thing.id), *dark, *_check(thing, ways, hand), *_verdicts(thing))
        case "check":
            asks = (Act("ask", thing.id, way.id) for way in unasked(ways, hand))
            return (*asks, Act("shut", thing.id))
        case "act":
            own = (Act("do", thing.id, act.id) for act in thing.acts)
            return (Act(LET_BE, thing.id), Act(TO_SHOW, thing.id), *own)
        case "mend":
            return _swaps(thing, hand)
        case "sheet":
            return (Act("on", thing.id),)


def react(things: Sequence[Thing], ways: Sequence[Way], hand: Hand, act: Act) -> Reaction[Hand]:
    """What an offered act does."""
    thing = in_hand(things, hand)
    assert thing is not None  # it was offered
    match act.verb:
        case "stop" | "check":
            return Reaction(replace(hand, at=act.verb), cues=(Sound("soft"),))
        case "light":
            return Reaction(replace(hand, lit=hand.lit | {act.value}), cues=(Sound("found"),))
        case "shut":
            return Reaction(replace(hand, at="look"), cues=(Sound("paper"),))
        case "ask":
            asked = replace(hand, at="look", asked=(*hand.asked, act.value))
            return Reaction(asked, cues=(Sound("message"),))
        case "judge":
            said = next(word for word in get_args(Said) if word == act.value)
            return _judge(thing, ways, hand, said)
        case "do" | "let-be" | "to-show":
            return _do(thing, hand, act)
        case "swap":
            return Reaction(replace(hand, swapped=act.value), cues=(Sound("pop"),))
        case _:
            return _on(thing, hand)


def over(things: Sequence[Thing], hand: Hand) -> bool:
    """Whether every thing is settled."""
    return in_hand(things, hand) is None


def _check(thing: Thing, ways: Sequence[Way], hand: Hand) -> tuple[Act, ...]:
    return (Act("check", thing.id),) if unasked(ways, hand) else ()


def _verdicts(thing: Thing) -> tuple[Act, ...]:
    return tuple(Act("judge", thing.id, word) for word in get_args(Said) if word)


def _swaps(thing: Thing, hand: Hand) -> tuple[Act, ...]:
    """What can be put in the place of a phrase, until it fits; it may be left, too."""
    assert thing.mend
    names = (FITS, *(f"silly-{number}" for number, _ in enumerate(thing.mend.silly, 1)))
    puts = (Act("swap", thing.id, name) for name in names if name != hand.swapped)
    return (*(puts if hand.swapped != FITS else ()), Act("on", thing.id))


def _judge(thing: Thing, ways: Sequence[Way], hand: Hand, said: Said) -> Reaction[Hand]:
    """The first verdict that says yes or no is kept. Not being sure asks first, when nobody was
    asked yet; it is never a slip, nor is any verdict on what nobody can tell yet."""
    if said == "not-sure":
        asks = bool(ways) and not hand.asked
        unsure = replace(hand, at="check") if asks else _judged(thing, hand, said)
        return Reaction(unsure, (Note("acted", thing.id, "asked"),), cues=(Sound("soft"),))
    judged = _judged(thing, hand, said)
    sound = Sound("tap") if judged.at == "act" else _heard(thing, judged)
    if thing.fine == "open":
        return Reaction(judged, (Note("acted", thing.id),), cues=(sound,))
    right = is_right(thing, said)
    notes = hand.attempts.verdict(thing.id, right, thing.tricks, thing.skill)
    judged = replace(judged, attempts=hand.attempts.tried(thing.id, right))
    return Reaction(judged, notes or (Note("acted", thing.id),), cues=(sound,))


def _judged(thing: Thing, hand: Hand, said: Said) -> Hand:
    """With this verdict: on to what can be done or, where that is nothing, to what came of it."""
    return replace(hand, at="act" if thing.to_do(said) else "sheet", said=said)


def _do(thing: Thing, hand: Hand, act: Act) -> Reaction[Hand]:
    """Nothing, keeping it to show, or the author's act, which may lead away; the sheet waits."""
    did = replace(hand, at="sheet", did=act.value or act.verb)
    if act.verb == TO_SHOW:
        return Reaction(replace(did, kept=hand.kept | {thing.id}), cues=(Sound("paper"),))
    if (free := act_done(thing, did)) is None:
        return Reaction(did, cues=(_heard(thing, hand),))
    return Reaction(did, outcome=free.ends, cues=(Sound("pop"),), sets=free.sets)


def _heard(thing: Thing, hand: Hand) -> Sound:
    """How a verdict sounds; of what nobody can tell yet, neither right nor wrong."""
    if thing.fine == "open":
        return Sound("soft")
    return Sound("hmm" if is_slip(thing, hand.said) else "right")


def _on(thing: Thing, hand: Hand) -> Reaction[Hand]:
    """To the next thing; a trick that was found can be mended before."""
    found = thing.fine == "no" and is_right(thing, hand.said)
    if hand.at == "sheet" and thing.mend and found:
        return Reaction(replace(hand, at="mend"), cues=(Sound("page"),))
    return Reaction(hand.aside(thing.id), cues=(Sound("basket"),))
