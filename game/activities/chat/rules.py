"""How a chat goes: a message is judged, then answered or not; then comes the next moment."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from game.activities.chat import answering
from game.activities.chat.answering import PASS_ON, SEND
from game.activities.chat.arrivals import Arrival
from game.activities.chat.model import Chat, Doing, Onward
from game.activities.chat.state import (
    FORWARD,
    SILENCE,
    ChatState,
    Passed,
    follows,
    in_hand,
    is_away,
    is_calling,
    leads,
    living,
    now,
    only_the_phone,
    phone_does,
    shut,
    small_talk,
    threads,
)
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import judging, tiles
from game.mechanics.judging import Hand

DOINGS: tuple[Doing, ...] = get_args(Doing)


def start(spec: Chat, seed: int) -> ChatState:
    """The first messages on the screen; nothing is shuffled in a conversation."""
    return ChatState(spec.start, spec.moments[spec.start].thread)


def outcomes(spec: Chat) -> frozenset[str]:
    """Every way the chat can end, for the check of `next`."""
    moments = spec.moments.values()
    answers = (each for moment in moments for each in (*moment.replies, *moment.silence))
    doings = (
        each for phone in (spec.phone, *(m.phone for m in moments)) for each in phone.values()
    )
    passed = (end for moment in moments if moment.forward for end in moment.forward.ends.values())
    return frozenset((*(each.ends for each in (*answers, *doings) if each.ends), *passed))


def offers(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    """What can be done now; a call can be ended whatever is going on in it."""
    end = Act("hang-up")
    acts = _offers(spec, state)
    ended = state.doing or living(spec, state).did
    can = is_calling(spec, state) and phone_does(spec, state, "hang-up") and not ended
    return (*acts, end) if can and end not in acts else acts


def _offers(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    """What came of the last act is read first; a thread that was turned to for a look is left
    again, and what was begun is sent or closed."""
    if state.doing or (state.answer and not in_hand(spec, state)):
        return (Act("ok"),)
    if is_away(spec, state):
        return (Act("open", now(spec, state).thread),)
    if state.at:
        return answering.offers(spec, state)
    if state.hand.at in ("check", "sheet", "mend"):
        return judging.offers(now(spec, state).judge, spec.ways, state.hand)
    others = tuple(Act("open", t.id) for t in threads(spec, state) if t.id != state.thread)
    return (*_decides(spec, state), *_turns(spec, state), *others)


def _decides(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    """The verdict while a message is unjudged; else no answer, the answers there are, and what the
    phone does. Before a verdict that would give it away."""
    moment = now(spec, state)
    if in_hand(spec, state) and state.hand.at != "act":
        return judging.offers(moment.judge, spec.ways, state.hand)
    silent = (Act(SILENCE),) if moment.silence else ()
    says = (Act("say", reply.id) for reply in moment.replies)
    forward = (Act(FORWARD),) if moment.forward else ()
    return (*silent, *says, *forward, *phone_acts(spec, state))


def phone_acts(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    """What the phone does at this moment, once nothing is to be judged; besides ending a call."""
    doings = (each for each in DOINGS if each != "hang-up")
    return tuple(Act(doing) for doing in doings if phone_does(spec, state, doing))


def _turns(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    """Code cards in sight with something on their back."""
    there: tuple[Arrival, ...] = (*small_talk(spec, state), *now(spec, state).judge)
    return tuple(Act("turn", each.id) for each in there if each.opens)


def react(spec: Chat, state: ChatState, act: Act) -> Reaction[ChatState]:
    """What an offered act does."""
    if answering.begins(spec, state, act):
        return Reaction(replace(state, at=act.item or act.verb), cues=(Sound("paper"),))
    match act.verb:
        case "hang-up" | "keep" | "block" | "report" | "leave":
            return _do(spec, state, act.verb)
        case "say":
            return _answer(spec, state, act.item)
        case "silence":
            return _answer(spec, answering.closed(state), SILENCE)
        case "send" | "pass-on":
            return _answer(spec, replace(state, at=""), state.at)
        case _ if state.at:
            return answering.react(state, act)
        case "open":
            return Reaction(replace(state, thread=act.item), cues=(Sound("page"),))
        case "turn":
            return Reaction(replace(state, turned=state.turned ^ {act.item}), cues=(Sound("page"),))
        case "ok":
            return _read(spec, state)
    return _judge(spec, state, act)


def _judge(spec: Chat, state: ChatState, act: Act) -> Reaction[ChatState]:
    """An act on the message in hand; with nothing to answer or to do on the phone nobody answers,
    and the sheet comes at once; once the sheet was read, the next moment."""
    done = judging.react(now(spec, state).judge, spec.ways, state.hand, act).into(
        lambda hand: replace(state, hand=hand)
    )
    moment = now(spec, done.state)
    more = moment.replies or moment.forward or phone_acts(spec, done.state)
    if done.state.hand.at == "act" and not more:
        silent = _answer(spec, done.state, SILENCE)
        return replace(done, state=silent.state, sets=(*done.sets, *silent.sets))
    if in_hand(spec, done.state):
        return done
    lived = living(spec, state)
    after = _go(spec, replace(done.state, doing=lived.did), leads(spec, lived))
    return replace(after, notes=done.notes, sets=(*done.sets, *after.sets))


def _answer(spec: Chat, state: ChatState, answer: str) -> Reaction[ChatState]:
    """An answer, or none: what comes of it stands on the sheet of what was judged, or is read by
    itself; where nothing is said of it, the next moment comes."""
    after = replace(state, answer=answer)
    onward = follows(living(spec, after))
    sound = Sound("soft" if answer == SILENCE else "pop")
    if in_hand(spec, state):
        after = replace(after, hand=replace(state.hand, at="sheet", did=answer))
    if onward.says or after.hand != state.hand:
        return Reaction(after, cues=(sound,), sets=onward.sets)
    return replace(_go(spec, after, onward), sets=onward.sets)


def _do(spec: Chat, state: ChatState, doing: Doing) -> Reaction[ChatState]:
    """What the phone does. What comes of it stands on the sheet of what was judged, or is read by
    itself; where another of its acts is next, that is on the same page."""
    onward = phone_does(spec, state, doing)
    assert onward is not None  # it was offered
    left = answering.closed(state) if state.at else state
    if left.hand.at in ("stop", "check"):  # whoever hangs up has put the lantern down
        left = replace(left, hand=replace(left.hand, at="look"))
    after = replace(left, doing=doing, kept=state.kept or doing == "keep")
    if in_hand(spec, state) and state.hand.at == "act" and (onward.go or onward.ends):
        after = replace(after, doing=None, hand=replace(state.hand, at="sheet", did=doing))
    elif only_the_phone(spec, onward.go):
        after = _go(spec, after, onward).state
    return Reaction(after, cues=(Sound("tap"),), sets=onward.sets)


def _read(spec: Chat, state: ChatState) -> Reaction[ChatState]:
    """What came of it was read: on, where it leads on, or back to what was going on."""
    read = replace(state, doing=None)
    onward = phone_does(spec, state, state.doing) if state.doing else None
    if onward is None:
        return _go(spec, read, follows(living(spec, state)))
    if onward.go or onward.ends:
        return _go(spec, read, onward)
    return Reaction(read, cues=(Sound("page"),))


def _go(spec: Chat, state: ChatState, onward: Onward) -> Reaction[ChatState]:
    """The next moment, or the end. Nothing more comes in a thread after a goodbye: what would have
    come there is passed over, as if nobody had answered."""
    over = Passed(state.moment, state.answer, state.doing, state.laid, state.picked)
    passed = (*state.passed, over)
    left = shut(spec, state)
    while onward.go and spec.moments[onward.go].thread in left:
        onward = spec.moments[onward.go].silence[0]
    if not onward.go:
        again = replace(start(spec, 0), hand=Hand(attempts=state.hand.attempts))
        return Reaction(again, outcome=onward.ends)
    hand = Hand(settled=state.hand.settled, kept=state.hand.kept, attempts=state.hand.attempts)
    thread = spec.moments[onward.go].thread
    after = ChatState(onward.go, thread, hand, passed, kept=state.kept, turned=state.turned)
    return Reaction(after, cues=(Sound("message"),))


def part(spec: Chat, state: ChatState) -> str:
    """The moment that is met now."""
    return state.moment


KINDS: Mapping[str, ActKind] = {
    **judging.KINDS,
    **tiles.KINDS,
    "say": "give",
    SEND: "give",
    SILENCE: "decline",
    FORWARD: "give",
    answering.PICK: "arrange",
    PASS_ON: "give",
    answering.CLOSE: "decline",
    "turn": "look",
    "open": "look",
    "ok": "read",
    "keep": "arrange",
    "block": "mend",
    "report": "tell",
    "leave": "decline",
    "hang-up": "stop",
}
"""An answer hands words over, whatever they are; not to answer never does."""

RULES = Rules(start, react, offers, KINDS, part)
