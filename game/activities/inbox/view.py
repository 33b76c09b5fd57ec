"""How an inbox looks: people, the phone large in front, three baskets; draws, decides nothing."""

from game.activities.inbox.letters import BASKETS, letter, letters
from game.activities.inbox.model import Inbox, Message, Tray
from game.activities.inbox.rules import TRAYS
from game.activities.inbox.state import InboxState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.onward import read_on
from game.ui.stage import backdrop, bubble, crowd, figure


def view(spec: Inbox, state: InboxState, ctx: Context) -> Node:
    """The courtyard behind, the people who react, the phone, and where messages can go."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


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


def _wide(spec: Inbox, state: InboxState, ctx: Context) -> Node:
    wide, high = ctx.size
    people = max(170.0, min(350.0, high * 0.48 / ctx.text, wide * 0.28))
    said = Box((_said(spec, state, ctx),), justify="end", pad=(0, 18))
    side = Box(
        (
            Scroll(said, key=f"said-{_moment(state)}"),
            crowd(*_figures(spec, state, ctx), high=people),
        ),
        w=min(390.0, wide * 0.31),
    )
    baskets = Box(_places(spec, state, ctx), gap=12, justify="centre", w=min(190.0, wide * 0.17))
    shown = Scroll(_shown(spec, state, ctx), key=f"phone-{_moment(state)}")
    screen = _screen(_app_name(spec, ctx), shown, *_read_on(state, ctx))
    phone = Box((screen,), pad=(14, 20), fill="night", radius=44, shadow=True, grow=1)
    front = Box((side, phone, baskets), "row", gap=22, pad=(28, 16), grow=1)
    return Box((backdrop(spec.place), front), "stack", grow=1)


def _narrow(spec: Inbox, state: InboxState, ctx: Context) -> Node:
    group = crowd(*_figures(spec, state, ctx), high=118, w=190)
    people = Box((group,), "row", justify="centre", align="end", grow=1)
    strip = Box((backdrop(spec.place), people), "stack", h=120)
    screen = _screen(_app_name(spec, ctx), _shown(spec, state, ctx))
    phone = Box((screen,), pad=(8, 10), fill="night", radius=28)
    said = _said(spec, state, ctx)
    talk = (phone, said) if state.open else (said, phone)
    places: tuple[Node, ...] = ()
    if state.open and not state.answer:
        places = (Box(_places(spec, state, ctx), "wrap", gap=10, justify="centre"),)
    page = Box((*talk, *places, *_read_on(state, ctx)), gap=12, pad=(12, 12))
    return Box((strip, Scroll(page, key=f"inbox-{_moment(state)}")), fill="sand", grow=1)


def _app_name(spec: Inbox, ctx: Context) -> Words:
    return Words(ctx.name(spec.app), "small", "ink-soft", "centre")


def _screen(*children: Node) -> Box:
    return Box(children, gap=10, pad=(18, 14), fill="paper", radius=26, grow=1)


def _moment(state: InboxState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    step = "answer" if state.answer else "asking" if state.asking else "open"
    return f"{state.open}-{step}" if state.open else "list"


def _figures(spec: Inbox, state: InboxState, ctx: Context) -> tuple[Picture, ...]:
    """Both look as the last act left them; a message held up makes them think."""
    mood = "thinking" if state.asking else "calm"
    return figure(ctx, spec.helper, mood), figure(ctx, spec.player, mood)


def _shown(spec: Inbox, state: InboxState, ctx: Context) -> Node:
    found = _open(spec, state)
    return letter(state, found, ctx) if found else letters(spec, state, ctx)


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
    again = ctx.words("Let us look once more.", "the helper, after an answer that was not right")
    return bubble(ctx, again, spec.helper)


def _read_on(state: InboxState, ctx: Context) -> tuple[Node, ...]:
    """The one button there is while something waits to be read."""
    return (read_on(ctx),) if state.answer else ()


def _places(spec: Inbox, state: InboxState, ctx: Context) -> tuple[Node, ...]:
    """Where the open message can go: three baskets, or two answers for the helper."""
    if state.asking:
        fine = ctx.words("It is fine", "answer to: what do you think of this message?")
        trick = ctx.words("It is a trick", "answer to: what do you think of this message?")
        return (
            _place_button("icon/tick", fine, Act("think", state.open, "fine"), ctx),
            _place_button("icon/stop", trick, Act("think", state.open, "trick"), ctx),
        )
    return tuple(_basket(spec, state, tray, ctx) for tray in TRAYS)


def _basket(spec: Inbox, state: InboxState, tray: Tray, ctx: Context) -> Button:
    means = Act("put", state.open, tray)
    able = bool(state.open) and not state.answer
    chosen = bool(state.answer and state.answer.right and state.answer.tray == tray)
    label = tray_words(spec, tray, ctx)
    return _place_button(BASKETS[tray], label, means, ctx, able, chosen)


def _place_button(
    picture: DrawingName,
    label: str,
    means: Act,
    ctx: Context,
    able: bool = True,
    chosen: bool = False,
) -> Button:
    high = (56 if ctx.narrow else 96) / ctx.text
    drawn = Picture(picture, h=max(40, high))
    name = Words(label, "button", align="centre")
    face = Box((drawn, name), gap=4, align="centre")
    return Button(face, means, label=label, look="card", on=able, chosen=chosen)
