"""Template: the smallest whole room, to be copied; things to judge one after another.

It is in no list, so no level can use it; the contract test plays it all the same. This file
answers: what does everybody else need to know of the room?
"""

from game.activities.room import Room
from game.activities.template import checks
from game.activities.template.model import Template
from game.activities.template.paper import key, paper
from game.activities.template.rules import RULES, outcomes
from game.activities.template.view import view
from game.core.items import Item


def _items(spec: Template) -> tuple[Item, ...]:
    """What is either fine or a trick, and without tells is fine. A room that judges something else,
    such as an order, returns ()."""
    return tuple(
        Item(each.id, not each.tells, each.text, each.why, each.tells) for each in spec.things
    )


ROOM = Room(Template, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
