"""What is on the phone: the messages of a thread, a call, or what is begun; and how a message in
hand looks there."""

from game.activities.chat import begun, call, phone
from game.activities.chat.bar import bar
from game.activities.chat.bubbles import letter, log
from game.activities.chat.model import Chat
from game.activities.chat.rules import offers
from game.activities.chat.state import ChatState, in_hand, is_calling, thread_now
from game.activities.chat.window import follows_answer, window
from game.core.acts import Act
from game.mechanics.judging import Dress, Judged
from game.ui.context import Context
from game.ui.nodes import Box
from game.ui.stage import Device


def dress(spec: Chat, state: ChatState, ctx: Context) -> Dress | None:
    """How the message in hand looks: as a turn of the call, or with what comes with it."""
    if (thing := in_hand(spec, state)) is None:
        return None
    if is_calling(spec, state):
        return lambda said: call.spoken(thing, said, thread_now(spec, state), ctx)
    return lambda said: letter(spec, state, said, thing, ctx)


def device(spec: Chat, state: ChatState, ctx: Context, judged: Judged | None, goal: str) -> Device:
    """The phone: a call, what is begun, or the messages."""
    thing = judged.thing if judged else None
    calls = is_calling(spec, state)
    if state.at:
        body = begun.body(spec, state, ctx)
    else:
        body = (call.page if calls else log)(spec, state, ctx, thing, goal)
    elsewhere = bool(state.at) or follows_answer(state, ctx)
    below = (begun.foot(spec, state, ctx),) if state.at else ()
    apart = bool(state.at) or not ctx.tight
    ends = calls and apart and Act("hang-up") in offers(spec, state)
    way_out = call.hang_up(ctx) if ends else None
    above = call.ends_above(ctx)
    on_bar = bar(spec, state, ctx, way_out if above else None)
    last = (Box((way_out,), align="centre"),) if way_out and not above else ()
    return Device(
        body,
        head=(on_bar, *(() if elsewhere else window(spec, state, ctx))),
        foot=(*below, *phone.lower_bar(spec, state, ctx), *last),
        label=ctx.name(spec.app),
    )
