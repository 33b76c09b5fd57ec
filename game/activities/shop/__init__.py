"""Shop: the offers of a game, to look into, reckon with and judge."""

from game.activities.room import Room
from game.activities.shop import checks
from game.activities.shop.model import Shop
from game.activities.shop.paper import key, paper
from game.activities.shop.rules import RULES, outcomes
from game.activities.shop.view import view
from game.core.ids import ThingId
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Shop) -> tuple[Item, ...]:
    pictures = {ware.id: ware.picture for ware in spec.wares}
    return judging.items(spec.wares, lambda thing: pictures.get(thing.id, ThingId("")))


ROOM = Room(Shop, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
