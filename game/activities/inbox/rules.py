"""How messages are sorted: what each act does to the trays, and what it says the child saw."""

from dataclasses import replace
from typing import get_args

from game.activities.inbox.model import Inbox, Message, Tray
from game.activities.inbox.state import Answer, InboxState, tray_of, waiting
from game.core.acts import Act
from game.core.rules import Note, Reaction, Rules, verdict_on

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
            return Reaction(replace(state, open=""), cues=("sound:paper",))
        case "open", Message():
            return Reaction(replace(state, open=found.id), cues=("sound:paper",))
        case "back", Message():
            placed = frozenset(pair for pair in state.placed if pair[0] != found.id)
            return Reaction(replace(state, placed=placed), cues=("sound:paper",))
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
    return Reaction(shown, (told,), cues=("sound:paper", f"{spec.helper}:thinking"))


def _judge(
    spec: Inbox, state: InboxState, message: Message, tray: Tray, right: bool
) -> Reaction[InboxState]:
    """A verdict on a message; only the first one says what the child saw by herself."""
    answer = Answer(message.id, tray, right)
    judged = replace(state, open=message.id, asking=False, answer=answer)
    mood = "happy" if right else "thinking"
    cues = (
        "sound:right" if right else "sound:hmm",
        f"{spec.player}:{mood}",
        f"{spec.helper}:happy",
    )
    after = judged if right else _slipped(spec, judged, message)
    return Reaction(_known(after, message), _verdict(state, message, right), cues=cues)


def _bait(spec: Inbox, state: InboxState, message: Message, ends: str) -> Reaction[InboxState]:
    """The bait was tapped: the story shows what comes of it, and the message waits, lit."""
    after = replace(_slipped(spec, state, message), open="")
    cues = ("sound:hmm", f"{spec.player}:surprised")
    return Reaction(_known(after, message), _verdict(state, message, False), ends, cues)


def _read(spec: Inbox, state: InboxState) -> Reaction[InboxState]:
    """The child has read what came of it: the message lies right, or goes back to the list."""
    answer = state.answer
    assert answer
    after = replace(state, answer=None, open="")
    if not answer.right:
        if state.slips > spec.slips_allowed and not state.muddled:
            return Reaction(replace(after, muddled=True), outcome="muddled")
        return Reaction(after, cues=("sound:paper",))
    after = replace(after, placed=state.placed | {(answer.item, answer.tray)})
    return Reaction(after, outcome="" if waiting(spec, after) else "sorted", cues=("sound:basket",))


def _slipped(spec: Inbox, state: InboxState, message: Message) -> InboxState:
    slips = min(state.slips + 1, spec.slips_allowed + 1)
    return replace(state, slips=slips, lit=state.lit | {message.id})


def _known(state: InboxState, message: Message) -> InboxState:
    return replace(state, judged=state.judged | {message.id})


def _verdict(state: InboxState, message: Message, right: bool) -> tuple[Note, ...]:
    """Only the first verdict is noted: it says what the child saw by herself."""
    return () if message.id in state.judged else verdict_on(message.id, right, message.tells)


RULES = Rules(start, react, offers)
