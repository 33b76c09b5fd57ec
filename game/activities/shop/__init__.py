"""Shop: offers to look into and reckon with, and to buy, leave or ask about."""

from game.activities.room import Room
from game.activities.shop import checks
from game.activities.shop.model import Shop
from game.activities.shop.paper import paper
from game.activities.shop.rules import RULES, outcomes
from game.activities.shop.view import view
from game.core.items import Item


def _items(spec: Shop) -> tuple[Item, ...]:
    """Every ware is judged; one without tells is fair."""
    return tuple(
        Item(each.id, not each.tells, each.text, each.why, each.tells, picture=each.picture)
        for each in spec.wares
    )


ROOM = Room(Shop, outcomes, RULES, view, _items, paper, checks.problems, checks.RULES)
