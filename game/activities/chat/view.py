"""How a chat looks: the place and the player, the phone large in front; draws, decides nothing."""

from dataclasses import replace

from game.activities.chat.answers import answers, doing_done, doings
from game.activities.chat.bar import bar
from game.activities.chat.bubbles import log
from game.activities.chat.model import Chat
from game.activities.chat.state import ChatState, is_away, now, picture
from game.core.acts import Act
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Box, Button
from game.ui.parts import onward, read_on
from game.ui.stage import Device, Front, bubble
from game.ui.staged import staged

BESIDE = 0.2
"""The share of a wide page for the answers, which are whole sentences."""


def view(spec: Chat, state: ChatState, ctx: Context) -> Front:
    """The message that has come is judged first; then it is answered, or not."""
    stage = staged(picture(spec, state), ctx)
    judged = judging.judged(now(spec, state).judge, spec.ways, state.hand, ctx)
    device = Device(
        log(spec, state, ctx, judged.thing if judged else None),
        head=(bar(spec, state, ctx),),
        label=ctx.name(spec.app),
    )
    beats = (*(judged.beats if judged else ()), *doings(spec, state, ctx))
    if judged and not (state.doing or is_away(spec, state)):
        front = judged.front(stage, device, None)
        if state.hand.at == "act":
            front = replace(front, does=answers(spec, state, ctx), beside=BESIDE)
        return replace(front, beats=beats, said=_goal(spec, state, ctx))
    sheet = doing_done(spec, state, ctx)
    return Front(
        stage,
        f"chat-{state.moment}-{state.thread}-{state.doing}-{state.answer}",
        device,
        said=_goal(spec, state, ctx),
        does=() if _way_on(spec, state, ctx) else answers(spec, state, ctx),
        on=_way_on(spec, state, ctx),
        beside=BESIDE,
        beats=doings(spec, state, ctx),
        sheet=sheet,
        told=sheet is not None or bool(state.answer),
    )


def _way_on(spec: Chat, state: ChatState, ctx: Context) -> Button | None:
    """From what was read, from another thread back to what has come, or to a later hour; None
    while something can be answered."""
    if state.doing or state.answer:
        return read_on(ctx)
    moment = now(spec, state)
    if is_away(spec, state):
        back = ctx.words("Back to what has come", "chat: to the thread with the new message")
        return onward(back, Act("open", moment.thread))
    if moment.replies or not moment.silence:
        return None
    return onward(ctx.words("Later", "chat: go on to the next messages"), Act("silence"))


def _goal(spec: Chat, state: ChatState, ctx: Context) -> Box | None:
    """What there is to do, while it is new."""
    fresh = not state.passed and state.hand == judging.Hand(attempts=state.hand.attempts)
    return bubble(ctx, spec.goal) if fresh and not state.answer else None
