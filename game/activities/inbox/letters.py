"""What the phone of an inbox shows: the list of messages, or one of them large, its tells lit."""

from game.activities.inbox.model import Inbox, Message, Tray
from game.activities.inbox.state import InboxState, tray_of, waiting
from game.core.acts import Act
from game.ui import tells
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, OwnThing, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import wall, way_back

CARD, TALL = 256, 84
"""Two cards beside each other on the phone at 1280 wide."""

BASKETS: dict[Tray, OwnThing] = {
    "fine": "thing/basket-fine",
    "show": "thing/basket-show",
    "bin": "thing/basket-bin",
}


def letters(spec: Inbox, state: InboxState, ctx: Context) -> Node:
    """The messages that wait, then the sorted ones, which can be taken out again."""
    cards = [_card(message, state, ctx) for message in waiting(spec, state)]
    cards += [_sorted(message, state, ctx) for message in spec.messages if _lies(message, state)]
    return wall(tuple(cards), one_a_row=not _wide_enough(ctx))


def letter(state: InboxState, message: Message, ctx: Context) -> Node:
    """One message, large: who sent it, what opening it shows, its words and what may be tapped."""
    answered = state.answer is not None
    right = bool(state.answer and state.answer.right)
    lit = message.id in state.attempts.lit or answered
    details = (Words(message.details, "small", "ink-soft"),) if message.details else ()
    head = Box((Words(message.sender, "heading"), *details), gap=2)
    paper = tells.message(message.text, message.sender, message.tells if lit else ())
    free = not (answered or state.asking)
    return Box(
        (
            *((_close(ctx),) if free else ()),
            head,
            paper,
            *(_bait(message) if free else ()),
            *(tells.hints(message.tells, message.why, right=right) if lit else ()),
        ),
        gap=12,
    )


def _wide_enough(ctx: Context) -> bool:
    """Whether two cards fit beside each other."""
    return not ctx.narrow or ctx.size[0] / ctx.text >= 700


def _width(ctx: Context) -> float:
    """A card's width: half of the phone's, which is wider on a small screen; 0 for all of it."""
    if not _wide_enough(ctx):
        return 0
    return 300 * ctx.text if ctx.narrow else CARD


def _lies(message: Message, state: InboxState) -> bool:
    return tray_of(state, message.id) is not None


def _card(message: Message, state: InboxState, ctx: Context) -> Button:
    seen = (Picture("icon/question", 30, 30),) if message.id in state.attempts.lit else ()
    name = Words(message.sender, "button", grow=1)
    row = Box((_envelope(message), name, *seen), "row", gap=10, align="centre")
    label = ctx.words("Open: {sender}", "a message in the list", sender=message.sender)
    return Button(row, Act("open", message.id), label=label, look="card", w=_width(ctx), h=TALL)


def _sorted(message: Message, state: InboxState, ctx: Context) -> Button:
    tray = tray_of(state, message.id)
    basket = (Picture(BASKETS[tray], 40, 40),) if tray else ()
    name = Words(message.sender, "small", grow=1)
    label = ctx.words("Take out again: {sender}", "a sorted message", sender=message.sender)
    row = Box((*basket, name, Picture("icon/tick", 26, 26)), "row", gap=10, align="centre")
    return Button(row, Act("back", message.id), label=label, look="quiet", w=_width(ctx), h=TALL)


def _envelope(message: Message) -> Picture:
    picture: DrawingName = thing_drawing(message.picture) if message.picture else "thing/envelope"
    return Picture(picture, 60, 60)


def _close(ctx: Context) -> Node:
    words = ctx.words("All messages", "back to the list of messages")
    return way_back(words, Act("close"))


def _bait(message: Message) -> tuple[Node, ...]:
    if not message.tap:
        return ()
    return (Box((Button(Words(message.tap.label, "button"), Act("tap", message.id)),), "row"),)
