"""How an answer is put together from tiles, and to whom what has come is passed on."""

from dataclasses import replace

from game.activities.chat.model import Chat, Forward, Reply
from game.activities.chat.state import FORWARD, SILENCE, ChatState, is_locked, now, reply_of
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import Reaction
from game.mechanics import tiles
from game.mechanics.tiles import Laid, Slot

PICK, SEND, PASS_ON, CLOSE = "pick", "send", "pass-on", "put-back"


def begins(spec: Chat, state: ChatState, act: Act) -> bool:
    """Whether an act opens a page on which something is put together or picked first."""
    reply = reply_of(now(spec, state), act.item) if act.verb == "say" else None
    return act.verb == FORWARD or bool(reply and reply.slots)


def slots(reply: Reply) -> tuple[Slot, ...]:
    """The places of the bubble; only the first is needed."""
    return tuple(
        Slot(slot.id, tuple(tile.id for tile in slot.tiles), needed=at == 0)
        for at, slot in enumerate(reply.slots)
    )


def offers(spec: Chat, state: ChatState) -> tuple[Act, ...]:
    """What can be done on such a page; it can always be closed. A private picture stops here."""
    close, moment = Act(CLOSE), now(spec, state)
    if state.at == FORWARD:
        return (Act(SILENCE),) if is_locked(moment) else (close, *_picks(moment.forward, state))
    reply = reply_of(moment, state.at)
    assert reply is not None  # it was begun
    send = (Act(SEND),) if tiles.ready(slots(reply), state.laid) else ()
    return (close, *tiles.offers(slots(reply), state.laid), *send)


def _picks(forward: Forward | None, state: ChatState) -> tuple[Act, ...]:
    assert forward is not None  # it was begun
    send = (Act(PASS_ON),) if state.picked else ()
    return (*(Act(PICK, to) for to in forward.to), *send)


def react(state: ChatState, act: Act) -> Reaction[ChatState]:
    """What an offered act does there, but for sending."""
    match act.verb:
        case "put-back":
            return Reaction(closed(state), cues=(Sound("paper"),))
        case "pick":
            picked = state.picked ^ {act.item}
            return Reaction(replace(state, picked=picked), cues=(Sound("tap"),))
    return tiles.react(state.laid, act).into(lambda laid: replace(state, laid=laid))


def closed(state: ChatState) -> ChatState:
    """With nothing laid and nobody picked, as before."""
    return replace(state, at="", laid=Laid(), picked=frozenset())
