"""Inbox: messages that come to hand one by one, each to be judged."""

from game.activities.inbox.checks import problems
from game.activities.inbox.model import Inbox
from game.activities.inbox.paper import key, paper
from game.activities.inbox.rules import RULES, outcomes
from game.activities.inbox.view import view
from game.activities.room import Room
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Inbox) -> tuple[Item, ...]:
    return judging.items(spec.messages)


ROOM = Room(Inbox, outcomes, RULES, view, _items, paper, key, problems)
