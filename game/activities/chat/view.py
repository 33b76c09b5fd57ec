"""How a chat looks: the phone large in front, the people beside it; draws, decides nothing."""

from game.activities.chat.bubbles import conversation, face, portrait
from game.activities.chat.chips import phrases_of
from game.activities.chat.model import Chat, Thread
from game.activities.chat.panels import look_back_line, panel, way_on
from game.activities.chat.rules import offers
from game.activities.chat.state import ChatState, lived, mine, mood, now, threads
from game.core.acts import Act
from game.ui.composition import room_for_device
from game.ui.context import Context
from game.ui.drawing_names import Account, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.stage import Device, Front, Stage, bubble, figure
from game.ui.theme import Colour

ROOMY = 560
"""From this height, in letters of 100 %, the answers stand below the messages, not among them."""
TITLED = 620
"""From this width, in letters of 100 %, the bar has room for the name of the thread."""
TAB, NAMED = 82, 260
"""How wide a tab is, and the least that the bar has for a name, the menu and what is kept."""
SIDE, BESIDE = 0.211, 0.156
"""Shares of a wide page: who reacts, and who writes."""


def view(spec: Chat, state: ChatState, ctx: Context) -> Front:
    """The place behind, the player and the one who writes at the sides, the phone between them."""
    player, other = figure(ctx, spec.player, mood(spec, state)), _other(spec, state, ctx)
    people: tuple[Picture, ...] = ()  # on a narrow page the phone takes all of it
    if ctx.shape == "wide":
        people = (player,)
    elif ctx.shape == "upright":
        people = (player, *other)
    line = _line(spec, state)
    return Front(
        stage=Stage(spec.place, people, side=SIDE, tall=0.59),
        moment=f"chat-{state.thread}",
        said=bubble(ctx, line) if line else None,
        device=Device(
            _body(spec, state, ctx),
            head=(_bar(spec, state, ctx),),
            look="whole",
            label=ctx.name(_app(spec, state)),
        ),
        on=way_on(spec, state, ctx),
        seen=Box(other, grow=1) if ctx.shape == "wide" else None,
        beside=BESIDE,
    )


def _line(spec: Chat, state: ChatState) -> str:
    """What there is to do, while it is new."""
    if state.ending:
        return look_back_line(spec)
    early = state.thread == spec.moments[spec.start].thread
    return spec.goal if early else ""


def _other(spec: Chat, state: ChatState, ctx: Context) -> tuple[Picture, ...]:
    """Who wrote last in the thread on the screen; the account leans in when a flag shows."""
    said = [
        said
        for seen in lived(spec, state)
        if seen.moment.thread == state.thread
        for said in seen.moment.says
        if not mine(spec, said.who)
    ]
    if not said:
        return ()
    flagged = bool(said[-1].tells)
    shape: Account = (
        "cast/account/fading" if state.ending
        else "cast/account/leaning" if flagged
        else "cast/account/still"
    )  # fmt: skip
    return (portrait(spec, ctx, said[-1].who, shape),)


def _app(spec: Chat, state: ChatState) -> str:
    return _shown(spec, state).app or spec.app


def _shown(spec: Chat, state: ChatState) -> Thread:
    return next(thread for thread in spec.threads if thread.id == state.thread)


def _bar(spec: Chat, state: ChatState, ctx: Context) -> Box:
    """The threads as tabs, the name of the one that is open, and the phone's own menu: in two lines
    where the words are too long for one."""
    thread = _shown(spec, state)
    free = offers(spec, state)
    named = _titled(spec, state, ctx)
    tabs = Box(
        tuple(_tab(spec, state, ctx, known) for known in threads(spec, state)),
        flow="row", gap=6, align="centre", grow=0 if named else 1,
    )  # fmt: skip
    title = Words(thread.title, "button", "paper")
    app = Words(ctx.name(_app(spec, state)), "small", "sea-light")
    names = (Box((title, app), justify="centre", grow=1),) if named else ()
    kept = Picture("icon/keep", 40, 40, ctx.words("The messages are kept", "chat bar"))
    menu = Button(
        Words(ctx.words("Menu", "chat bar"), "button"),
        Act("menu"), look="quiet", on=Act("menu") in free,
    )  # fmt: skip
    colour: Colour = "indigo" if thread.app else "sea-deep"
    end = Box((*((kept,) if state.kept else ()), menu), flow="row", gap=12, align="centre")
    return Box(
        (tabs, *names, end),
        flow="wrap", gap=12, pad=(12, 6), align="stretch", justify="end", fill=colour, radius=22,
    )  # fmt: skip


def _titled(spec: Chat, state: ChatState, ctx: Context) -> bool:
    """Whether the bar has room for names: beside people it is shorter, and tabs share it."""
    if ctx.shape != "wide":
        return ctx.size[0] / ctx.text >= TITLED
    tabs = TAB * len(threads(spec, state))
    return room_for_device(ctx, SIDE, BESIDE * ctx.size[0]) - tabs >= NAMED * ctx.text


def _tab(spec: Chat, state: ChatState, ctx: Context, thread: Thread) -> Button:
    picture: Node = (
        Picture(thing_drawing(thread.picture), 44, 44)
        if thread.picture
        else face(spec, ctx, thread.who or spec.player)
    )
    chosen = thread.id == state.thread
    waits = not state.ending and now(spec, state).thread == thread.id and not chosen
    dot = (Box((), w=14, h=14, radius=7, fill="coral"),) if waits else ()
    title = (
        ctx.words("{thread}: new message", "chat tab", thread=thread.title)
        if waits
        else thread.title
    )
    return Button(
        Box((picture, *dot), flow="row", align="centre", justify="centre"),
        Act("open", thread.id), title, "quiet", chosen, role="tab",
        on=Act("open", thread.id) in offers(spec, state),
    )  # fmt: skip


def _body(spec: Chat, state: ChatState, ctx: Context) -> Node:
    if state.opened and not state.notice:
        inner = Box((phrases_of(spec, state, ctx),), pad=(16, 12))
        return Scroll(inner, f"phrases-{state.opened}")
    below = panel(spec, state, ctx)
    if state.notice and state.notice.about == "mark":
        marked = Box((below,), pad=(16, 16))
        return Scroll(marked, "marked", from_end=True, first_seen="feedback")
    talk = conversation(spec, state, ctx)
    name = Words(_shown(spec, state).title, "button", "ink-soft", "centre")
    titled = () if _titled(spec, state, ctx) else (name,)
    if ctx.shape != "narrow" and ctx.size[1] / ctx.text >= ROOMY:
        moving = Scroll(Box((talk,), pad=(16, 10)), f"talk-{state.thread}", from_end=True)
        moved = Scroll(below, f"below-{state.thread}", grow=0, last=True)
        return Box((*titled, moving, moved), grow=1)
    both = Box((*titled, talk, below), gap=14, pad=(12, 8))
    said = [each.id for each in now(spec, state).says if not mine(spec, each.who)]
    first = "feedback" if state.notice else f"says-{said[-1]}" if said else ""
    return Scroll(both, f"talk-{state.thread}", from_end=True, first_seen=first)
