"""Inbox: messages to open, look at closely and put where they belong."""

from game.activities.inbox import checks
from game.activities.inbox.model import Inbox
from game.activities.inbox.paper import paper
from game.activities.inbox.rules import RULES, outcomes
from game.activities.inbox.view import view
from game.activities.room import Room
from game.core.items import Item


def _items(spec: Inbox) -> tuple[Item, ...]:
    """Every message is judged; one without tells is genuine."""
    return tuple(
        Item(each.id, not each.tells, each.text, each.why, each.tells, each.sender, each.picture)
        for each in spec.messages
    )


ROOM = Room(Inbox, outcomes, RULES, view, _items, paper, checks.problems, checks.RULES)
