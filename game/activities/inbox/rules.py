"""How messages are sorted: what each act does to the trays, and what it says the child saw."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from game.activities.inbox.model import Inbox, Message, Tray
from game.activities.inbox.state import Answer, InboxState, tray_of, waiting
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.rules import ActKind, Note, Reaction, Rules

TRAYS: tuple[Tray, ...] = get_args(Tray)
BELIEFS = ("fine", "trick")


def start(spec: Inbox, seed: int) -> InboxState:
    """Every message in the list, in the order its author chose: the easy ones come first."""
    return InboxState()


def outcomes(spec: Inbox) -> frozenset[str]:
    """Sorted, muddled, and what each bait leads to."""
    taps = (message.tap.ends for message in spec.messages if message.tap)
    return frozenset({"sorted", "muddled", *taps})


def offers(spec: Inbox, state: InboxState) -> tuple[Act, ...]:
    """What can be done now: read on, answer the helper, or open, put, tap and take out again."""
    if state.answer:
        return (Act("ok"),)
    if state.asking:
        return tuple(Act("think", state.open, belief) for belief in BELIEFS)
    acts = [Act("close")] if state.open else []
    for message in waiting(spec, state):
        if message.id != state.open:
            acts.append(Act("open", message.id))
        elif message.tap:
            acts.append(Act("tap", message.id))
        acts.extend(Act("put", message.id, tray) for tray in TRAYS)
    acts.extend(Act("back", message.id) for message in spec.messages if tray_of(state, message.id))
    return tuple(acts)


def react(spec: Inbox, state: InboxState, act: Act) -> Reaction[InboxState]:
    """What an offered act does."""
    found = {message.id: message for message in spec.messages}.get(act.item)
    match act.verb, found:
        case "ok", _:
            return _read(spec, state)
        case "close", _:
            return Reaction(replace(state, open=""), cues=(Sound("paper"),))
        case "open", Message():
            return Reaction(replace(state, open=found.id), cues=(Sound("paper"),))
        case "back", Message():
            placed = frozenset(pair for pair in state.placed if pair[0] != found.id)
            return Reaction(replace(state, placed=placed), cues=(Sound("paper"),))
        case "put", Message() if act.value == "show":
            return _show(spec, state, found)
        case "put", Message():
            tray: Tray = "fine" if act.value == "fine" else "bin"
            return _judge(spec, state, found, tray, right=tray in found.right)
        case "think", Message():
            return _judge(
                spec, state, found, "show", right=(act.value == "trick") == bool(found.tells)
            )
        case "tap", Message(tap=tap) if tap:
            return _bait(spec, state, found, tap.ends)
    return Reaction(state)


def _show(spec: Inbox, state: InboxState, message: Message) -> Reaction[InboxState]:
    """Showing is always good and says nothing of what the child thinks, so the helper asks."""
    shown = replace(state, open=message.id, asking=True)
    told = Note("told", item=message.id, verdict="asked")
    return Reaction(shown, (told,), cues=(Sound("paper"), Feels(spec.helper, "thinking")))


def _judge(
    spec: Inbox, state: InboxState, message: Message, tray: Tray, right: bool
) -> Reaction[InboxState]:
    """A verdict on a message: told, or put into a tray."""
    answer = Answer(message.id, tray, right)
    after = replace(_tried(spec, state, message, right), asking=False, answer=answer)
    cues = (*answered(right, spec.player), Feels(spec.helper, "happy"))
    notes = state.attempts.verdict(message.id, right, message.tells)
    return Reaction(replace(after, open=message.id), notes, cues=cues)


def _bait(spec: Inbox, state: InboxState, message: Message, ends: str) -> Reaction[InboxState]:
    """The bait was tapped: the story shows what comes of it, and the message waits, lit."""
    after = replace(_tried(spec, state, message, right=False), open="")
    cues = (Sound("hmm"), Feels(spec.player, "surprised"))
    notes = state.attempts.verdict(message.id, False, message.tells)
    return Reaction(after, notes, ends, cues)


def _tried(spec: Inbox, state: InboxState, message: Message, right: bool) -> InboxState:
    slips = state.slips if right else state.slips.more(spec.slips_allowed)
    return replace(state, slips=slips, attempts=state.attempts.tried(message.id, right))


def _read(spec: Inbox, state: InboxState) -> Reaction[InboxState]:
    """The child has read what came of it: the message lies right, or goes back to the list."""
    answer = state.answer
    assert answer
    after = replace(state, answer=None, open="")
    if not answer.right:
        if state.slips.too_many(spec.slips_allowed):
            return Reaction(replace(after, slips=state.slips.over()), outcome="muddled")
        return Reaction(after, cues=(Sound("paper"),))
    after = replace(after, placed=state.placed | {(answer.item, answer.tray)})
    return Reaction(
        after, outcome="" if waiting(spec, after) else "sorted", cues=(Sound("basket"),)
    )


KINDS: Mapping[str, ActKind] = {
    "ok": "read",
    "open": "look",
    "close": "stop",
    "put": "judge",
    "think": "judge",
    "tap": "give",
    "back": "mend",
}
"""A tray is a verdict; after showing, the answer to the helper is one."""

RULES = Rules(start, react, offers, KINDS)
