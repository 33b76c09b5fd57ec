"""The printed twin of an inbox: cards to judge, three answers and places to ask; and its key."""

from game.activities.inbox.model import Inbox
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import printed


def paper(spec: Inbox, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *judging.paper(spec.messages, spec.ways, ctx),
    )


def key(spec: Inbox, ctx: Context) -> Node:
    """What each is, why, and what each place to ask answers."""
    return printed(*judging.key(spec.messages, spec.ways, ctx))
