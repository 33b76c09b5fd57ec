"""How a chat looks: the place and the player, the phone large in front; draws, decides nothing."""

from dataclasses import replace

from game.activities.chat import phone
from game.activities.chat.answers import answers
from game.activities.chat.device import device, dress
from game.activities.chat.model import Chat
from game.activities.chat.picture import picture
from game.activities.chat.state import (
    ChatState,
    in_hand,
    is_away,
    is_read,
    leads,
    living,
    now,
)
from game.activities.chat.terms import of_chat
from game.activities.chat.window import WINDOW, window
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
    look = dress(spec, state, ctx)
    terms = of_chat(spec, ctx)
    judged = judging.judged(now(spec, state).judge, spec.ways, state.hand, ctx, look, terms=terms)
    begun = state.answer or state.at or state.hand.asked or state.hand.at != "look"
    fresh = not (state.passed or begun)
    goal = spec.goal if fresh else ""
    shown = device(spec, state, ctx, judged, "" if stage.people else goal)
    newest = "" if goal else _newest(spec, state, ctx)
    shown = replace(shown, newest=newest, slim=PHONE if _is_roomy(ctx) else 0)
    if state.at and not state.doing:
        front = Front(stage, f"chat-begun-{state.at}", shown)
    elif judged and not (state.doing or is_away(spec, state)):
        front = _judging(spec, state, ctx, judged, stage, shown)
    else:
        front = _reading(spec, state, ctx, stage, shown)
    said = bubble(ctx, goal) if goal and stage.people else None
    return replace(front, said=said, foot_stays=bool(shown.foot))


def _stage(spec: Chat, state: ChatState, ctx: Context) -> Stage:
    """The place and its people; on a wide page without room for them the phone has theirs."""
    stage = replace(staged(picture(spec, state), ctx), side=SIDE)
    return replace(stage, people=()) if ctx.shape == "wide" and not _is_roomy(ctx) else stage


def _is_roomy(ctx: Context) -> bool:
    return ctx.size[0] / ctx.text >= ROOMY


def _is_told(spec: Chat, state: ChatState) -> bool:
    """Whether something is said of what was answered, or has just been done by the phone."""
    did = living(spec, state).did or (state.passed and state.passed[-1].did)
    return bool(state.answer or did)


def _newest(spec: Chat, state: ChatState, ctx: Context) -> str:
    """The last answer of a way to check, or else the message in hand below the small talk, or that
    from its first on; "" while something is said of it, which is to be in sight, or while something
    is begun. On a narrow page the faces of a group are in sight, too, where something comes right
    below them."""
    thing, says = in_hand(spec, state), now(spec, state).says
    if _is_told(spec, state) or state.hand.lit or state.at or is_away(spec, state):
        return ""
    if thing and state.hand.asked:
        return f"card-{state.hand.asked[-1]}"
    if ctx.narrow and bool(thing) != bool(says) and window(spec, state, ctx):
        return WINDOW
    return f"letter-{thing.id}" if thing else f"says-{says[0].id}" if says else ""


def _judging(
    spec: Chat, state: ChatState, ctx: Context, judged: Judged, stage: Stage, shown: Device
) -> Front:
    """A message in hand, and after a verdict answers."""
    front = judged.front(stage, shown, None)
    if state.hand.at == "act":
        front = replace(front, does=answers(spec, state, ctx))
    if state.hand.at in ("act", "check"):
        front = replace(front, beside=BESIDE)
    if front.sheet and takes_the_page(ctx):  # what came of the answer is on it, too
        came = leads(spec, living(spec, state)).says
        said = (Words(came),) if came else ()
        inside = (*window(spec, state, ctx), *said, front.sheet)
        return replace(front, sheet=Box(inside, gap=12))
    return front


def _reading(spec: Chat, state: ChatState, ctx: Context, stage: Stage, shown: Device) -> Front:
    """No message in hand: what came of something is read, or small talk is answered."""
    moment, on, sheet = now(spec, state), _way_on(spec, state, ctx), phone.done(spec, state, ctx)
    decides = answers(spec, state, ctx) if moment.silence else phone.large(spec, state, ctx)
    return Front(
        stage,
        f"chat-{state.moment}-{state.thread}-{state.doing}-{state.answer}",
        shown,
        does=() if on else decides,
        on=on,
        beside=BESIDE,
        sheet=sheet,
        told=sheet is not None or _is_told(spec, state),
    )


def _way_on(spec: Chat, state: ChatState, ctx: Context) -> Button | None:
    """From what was read, from another thread back to what has come, or on where nothing can be
    answered; None while something is to be decided."""
    moment = now(spec, state)
    if state.doing or state.answer:
        return read_on(ctx)
    if is_away(spec, state):
        back = ctx.words("Back to what has come", "chat: to the thread with the new message")
        return onward(back, Act("open", moment.thread))
    if not is_read(moment) or not moment.silence:
        return None
    if moment.line == "engaged":
        words = ctx.words("Later", "chat: go on to the next messages")
    else:
        words = ctx.words("Go on", "chat: go on to the next messages")
    return onward(words, Act("silence"))
