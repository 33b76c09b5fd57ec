"""The printed twin of an inbox: cards to cut out and three baskets to lay them in."""

from game.activities.inbox.model import Inbox, Message
from game.activities.inbox.rules import TRAYS
from game.activities.inbox.view import tray_words
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Inbox, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    trays = tuple(cut_out(Words(tray_words(spec, tray, ctx), "heading")) for tray in TRAYS)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        cut_outs(*(_card(message) for message in spec.messages)),
        cut_outs(*trays),
    )


def _card(message: Message) -> Node:
    details = (Words(message.details, "small"),) if message.details else ()
    text = (Words(message.sender, "button"), *details, Words(message.text))
    bait = (cut_out(Words(message.tap.label, "button")),) if message.tap else ()
    return cut_out(*text, *bait)
