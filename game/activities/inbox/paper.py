"""The printed twin of an inbox: cards to cut out and three baskets to lay them in."""

from game.activities.inbox.model import Inbox, Message
from game.activities.inbox.rules import TRAYS
from game.activities.inbox.view import tray_words
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words


def paper(spec: Inbox, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    trays = tuple(_frame(Words(tray_words(spec, tray, ctx), "heading")) for tray in TRAYS)
    return Box(
        (
            Words(ctx.name(spec.app), "heading"),
            Words(spec.goal),
            Box(tuple(_card(message) for message in spec.messages), "wrap", gap=16),
            Box(trays, "row", gap=16),
        ),
        gap=20,
    )


def _card(message: Message) -> Node:
    details = (Words(message.details, "small"),) if message.details else ()
    text = (Words(message.sender, "button"), *details, Words(message.text))
    bait = (_frame(Words(message.tap.label, "button")),) if message.tap else ()
    return _frame(*text, *bait)


def _frame(*children: Node) -> Box:
    return Box(children, gap=6, pad=(14, 12), border="ink", radius=12, w=300, role="card")
