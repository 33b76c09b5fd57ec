"""Pages on which an answer is put together from tiles, or somebody is picked to pass it on to."""

from dataclasses import replace

from game.activities.chat import answering
from game.activities.chat.answering import CLOSE, PASS_ON, PICK, SEND
from game.activities.chat.bar import picture_of, title
from game.activities.chat.model import Chat, Reply
from game.activities.chat.state import (
    FORWARD,
    SILENCE,
    ChatState,
    is_locked,
    now,
    reply_of,
    thread_of,
)
from game.core.acts import Act
from game.mechanics import tiles
from game.mechanics.tiles import TileWords
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import beside, choice

EVERYONE = "everyone"
"""To whom something can be passed on besides the threads of a chat."""
_FACE, _ICON = 48.0, 40.0


def body(spec: Chat, state: ChatState, ctx: Context) -> Box:
    """What lies on the phone: the bubble with its tiles, or everybody it could go to."""
    if state.at == FORWARD:
        return _picker(spec, state, ctx)
    reply = reply_of(now(spec, state), state.at)
    assert reply is not None  # it was begun
    slots, words = answering.slots(reply), _words(reply)
    parts = tiles.bubble(slots, state.laid, words, ctx), tiles.tray(slots, state.laid, words)
    return Box(parts, gap=12)


def foot(spec: Chat, state: ChatState, ctx: Context) -> Box:
    """Closing it, first, and sending, of one size; a private picture can't be sent."""
    if state.at == FORWARD and is_locked(now(spec, state)):
        stops = ctx.words("It stops with me", "chat: a private picture is passed on to nobody")
        return _row(_below(ctx, stops, Act(SILENCE), "icon/no-answer"))
    close = _below(ctx, _back(ctx), Act(CLOSE), "icon/no-answer")
    if state.at == FORWARD:
        icon: Icon = "icon/share"
        words, send = ctx.words("Pass it on", "chat: send a message on to others"), Act(PASS_ON)
    else:
        icon, send = "icon/talk", Act(SEND)
        words = ctx.words("Send it", "chat: send the sentence that was put together")
    can = send in answering.offers(spec, state)
    return _row(close, _below(ctx, words, send, icon, on=can))


def _row(*buttons: Button) -> Box:
    """Beside each other, and so in sight while what is above them moves."""
    return Box(buttons, "row", gap=10)


def _below(ctx: Context, words: str, means: Act, icon: Icon, *, on: bool = True) -> Button:
    """One of them, its picture over its words; of words alone where the tiles need the room."""
    if ctx.tight or ctx.low:
        return Button(Words(words, "button", align="centre"), means, words, "card", on=on, grow=1)
    return replace(choice(ctx, icon, words, means, on=on, high=_ICON), grow=1)


def _back(ctx: Context) -> str:
    return ctx.words("Send nothing", "chat: close what was begun")


def _words(reply: Reply) -> TileWords:
    return TileWords(
        {slot.id: slot.label for slot in reply.slots},
        {(slot.id, tile.id): tile.text for slot in reply.slots for tile in slot.tiles},
    )


def _picker(spec: Chat, state: ChatState, ctx: Context) -> Box:
    """Everybody it could go to; nobody is chosen at first."""
    forward = now(spec, state).forward
    assert forward is not None  # it was begun
    possible = answering.offers(spec, state)
    ask = (
        ctx.words("A private picture goes to nobody.", "chat: nothing passes it on")
        if is_locked(now(spec, state))
        else ctx.words("Who gets it? Nobody yet.", "chat: pass a message on; nobody is chosen")
        if not state.picked
        else ctx.words("Who gets it?", "chat: pass a message on")
    )
    rows = tuple(_receiver(spec, state, to, ctx, on=Act(PICK, to) in possible) for to in forward.to)
    return Box((Words(ask, "button"), *rows), gap=10)


def _receiver(spec: Chat, state: ChatState, to: str, ctx: Context, *, on: bool) -> Button:
    name = receiver(spec, to, ctx)
    all_ = Picture("icon/people", _FACE, _FACE)
    seen = all_ if to == EVERYONE else picture_of(thread_of(spec, to), ctx, _FACE)
    row = Box((seen, Words(name, "button", grow=1)), "row", gap=12, align="centre")
    chosen = to in state.picked
    return Button(row, Act(PICK, to), name, "card", chosen, on, "switch")


def receiver(spec: Chat, to: str, ctx: Context) -> str:
    """What whoever something can be passed on to is called."""
    if to == EVERYONE:
        return ctx.words("Everyone", "chat: pass a message on to everyone")
    return title(thread_of(spec, to), ctx)


def passed_on(spec: Chat, picked: frozenset[str], ctx: Context) -> tuple[Node, ...]:
    """To whom something was passed on, in the level's order."""
    head = Words(ctx.words("Passed on to:", "chat: a message was sent on; names follow"), "small")
    order = (*(each.id for each in spec.threads), EVERYONE)
    names = (receiver(spec, to, ctx) for to in order if to in picked)
    row = beside(Picture("icon/share", 30, 30), head)
    return (row, *(Words(name, "button") for name in names))
