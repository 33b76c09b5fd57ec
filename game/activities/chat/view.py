"""How a chat looks: the place and the player, the phone large in front; draws, decides nothing."""

from dataclasses import replace

from game.activities.chat import phone
from game.activities.chat.answers import answers
from game.activities.chat.bar import bar
from game.activities.chat.bubbles import log
from game.activities.chat.model import Chat
from game.activities.chat.state import ChatState, follows, in_hand, is_away, now, picture
from game.core.acts import Act
from game.mechanics import judging
from game.mechanics.judging import Judged
from game.ui.context import Context
from game.ui.nodes import Box, Button, Words
from game.ui.parts import onward, read_on
from game.ui.sheets import takes_the_page
from game.ui.stage import Device, Front, Stage, bubble
from game.ui.staged import staged

PHONE, ROOMY = 500.0, 1200.0
"""How wide the phone is on a page at least so wide, both with letters of 100 %."""
SIDE, BESIDE = 0.194, 0.21
"""Shares of a wide page: for the people, and for answers, which are whole sentences."""


def view(spec: Chat, state: ChatState, ctx: Context) -> Front:
    """The message that has come is judged first; then it is answered, or not."""
    stage = _stage(spec, state, ctx)
    judged = judging.judged(now(spec, state).judge, spec.ways, state.hand, ctx)
    fresh = not (state.passed or state.answer or state.hand.asked or state.hand.at != "look")
    goal = spec.goal if fresh else ""
    device = Device(
        log(spec, state, ctx, judged.thing if judged else None, "" if stage.people else goal),
        head=(bar(spec, state, ctx),),
        foot=phone.lower_bar(spec, state, ctx),
        label=ctx.name(spec.app),
        newest="" if goal else _newest(spec, state),
        slim=PHONE if _is_roomy(ctx) else 0,
    )
    if judged and not (state.doing or is_away(spec, state)):
        front = _judging(spec, state, ctx, judged, stage, device)
    else:
        front = _reading(spec, state, ctx, stage, device)
    return replace(front, said=bubble(ctx, goal) if goal and stage.people else None)


def _stage(spec: Chat, state: ChatState, ctx: Context) -> Stage:
    """The place and its people; on a wide page without room for them the phone has theirs."""
    stage = replace(staged(picture(spec, state), ctx), side=SIDE)
    return replace(stage, people=()) if ctx.shape == "wide" and not _is_roomy(ctx) else stage


def _is_roomy(ctx: Context) -> bool:
    return ctx.size[0] / ctx.text >= ROOMY


def _newest(spec: Chat, state: ChatState) -> str:
    """The last answer of a way to check, or else the message in hand below the small talk; "" while
    something is said of it, which is to be in sight."""
    thing = in_hand(spec, state)
    if state.answer or state.hand.lit:
        return ""
    if thing and state.hand.asked:
        return f"card-{state.hand.asked[-1]}"
    return f"letter-{thing.id}" if thing else ""


def _judging(
    spec: Chat, state: ChatState, ctx: Context, judged: Judged, stage: Stage, device: Device
) -> Front:
    """A message in hand, and after a verdict answers."""
    front = judged.front(stage, device, None)
    if state.hand.at == "act":
        front = replace(front, does=answers(now(spec, state), ctx))
    if state.hand.at in ("act", "check"):
        front = replace(front, beside=BESIDE)
    if front.sheet and takes_the_page(ctx):  # what came of the answer is said on it, too
        came = follows(now(spec, state), state.answer).says
        return replace(front, sheet=Box((Words(came), front.sheet), gap=12)) if came else front
    return front


def _reading(spec: Chat, state: ChatState, ctx: Context, stage: Stage, device: Device) -> Front:
    """No message in hand: what came of something is read, or small talk is answered."""
    moment, on, sheet = now(spec, state), _way_on(spec, state, ctx), phone.done(spec, state, ctx)
    does = () if on else answers(moment, ctx) if moment.silence else phone.large(spec, state, ctx)
    return Front(
        stage,
        f"chat-{state.moment}-{state.thread}-{state.doing}-{state.answer}",
        device,
        does=does,
        on=on,
        beside=BESIDE,
        sheet=sheet,
        told=sheet is not None or bool(state.answer or (state.passed and state.passed[-1].did)),
    )


def _way_on(spec: Chat, state: ChatState, ctx: Context) -> Button | None:
    """From what was read, from another thread back to what has come, or to a later hour; None
    while something is to be decided."""
    moment = now(spec, state)
    if state.doing or state.answer:
        return read_on(ctx)
    if is_away(spec, state):
        back = ctx.words("Back to what has come", "chat: to the thread with the new message")
        return onward(back, Act("open", moment.thread))
    if moment.replies or not moment.silence:
        return None
    return onward(ctx.words("Later", "chat: go on to the next messages"), Act("silence"))
