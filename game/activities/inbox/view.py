"""How an inbox looks: people, the phone large in front, three baskets; draws, decides nothing."""

from game.activities.inbox.letters import BASKETS, letter, letters
from game.activities.inbox.model import Inbox, Message, Tray
from game.activities.inbox.rules import TRAYS
from game.activities.inbox.state import InboxState
from game.core.acts import Act
from game.core.cues import Mood
from game.ui.context import Context
from game.ui.nodes import Button, Node, Picture
from game.ui.parts import app_name, choice, look_again, read_on
from game.ui.stage import Device, Front, Stage, bubble, figure


def view(spec: Inbox, state: InboxState, ctx: Context) -> Front:
    """The place behind, the people who react, the phone, and where messages can go."""
    found = _open(spec, state)
    return Front(
        stage=Stage(spec.place, _people(spec, state, ctx), side=0.305),
        moment=_moment(state),
        said=_said(spec, state, ctx),
        device=Device(
            letter(state, found, ctx) if found else letters(spec, state, ctx),
            head=(app_name(ctx, spec.app),),
        ),
        does=_places(spec, state, ctx),
        on=read_on(ctx) if state.answer else None,
        beside=0.1485,
        late=bool(found) and not (state.answer or state.asking),
        told=bool(state.answer) or state.open in state.attempts.lit,
    )


def tray_words(spec: Inbox, tray: Tray, ctx: Context) -> str:
    """What a basket is called."""
    match tray:
        case "fine":
            return ctx.words("Fine", "basket for messages that are fine")
        case "show":
            helper = ctx.name(spec.helper)
            return ctx.words("Show {name}", "basket for messages to show a grown-up", name=helper)
        case "bin":
            return ctx.words("Bin", "basket for messages to throw away")


def _moment(state: InboxState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    step = "answer" if state.answer else "asking" if state.asking else "open"
    return f"{state.open}-{step}" if state.open else "list"


def _people(spec: Inbox, state: InboxState, ctx: Context) -> tuple[Picture, ...]:
    """Both look as the last act left them; a message held up makes them think."""
    mood: Mood = "thinking" if state.asking else "calm"
    return figure(ctx, spec.helper, mood), figure(ctx, spec.player, mood)


def _open(spec: Inbox, state: InboxState) -> Message | None:
    return next((each for each in spec.messages if each.id == state.open), None)


def _said(spec: Inbox, state: InboxState, ctx: Context) -> Node:
    """What is said by the phone: the goal, the helper's question, or what came of the answer."""
    found = _open(spec, state)
    if not found or not (state.asking or state.answer):
        return bubble(ctx, spec.goal)
    if state.asking or not state.answer:
        return bubble(ctx, spec.asks_back, spec.helper)
    if state.answer.right:
        return bubble(ctx, found.why)
    if found.slip and state.answer.tray != "show":
        return bubble(ctx, found.slip)
    return bubble(ctx, look_again(ctx), spec.helper)


def _places(spec: Inbox, state: InboxState, ctx: Context) -> tuple[Node, ...]:
    """Where the open message can go: three baskets, or two answers for the helper."""
    if state.asking:
        fine = ctx.words("It is fine", "answer to: what do you think of this message?")
        trick = ctx.words("It is a trick", "answer to: what do you think of this message?")
        return (
            choice(ctx, "icon/tick", fine, Act("think", state.open, "fine")),
            choice(ctx, "icon/stop", trick, Act("think", state.open, "trick")),
        )
    return tuple(_basket(spec, state, tray, ctx) for tray in TRAYS)


def _basket(spec: Inbox, state: InboxState, tray: Tray, ctx: Context) -> Button:
    able = bool(state.open) and not state.answer
    chosen = bool(state.answer and state.answer.right and state.answer.tray == tray)
    words, means = tray_words(spec, tray, ctx), Act("put", state.open, tray)
    return choice(ctx, BASKETS[tray], words, means, on=able, chosen=chosen)
