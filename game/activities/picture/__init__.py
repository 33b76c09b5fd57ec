"""Picture: one large picture with places to look at, judge and turn, and layers over it."""

from game.activities.picture import checks
from game.activities.picture.model import Panorama
from game.activities.picture.paper import key, paper
from game.activities.picture.rules import RULES, outcomes
from game.activities.picture.state import matters
from game.activities.picture.view import view
from game.activities.room import Room
from game.core.ids import ThingId
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Panorama) -> tuple[Item, ...]:
    drawn = {each.id: next(iter(spot.states.values())) for spot in spec.places
             for each in spot.judged}  # fmt: skip
    return judging.items(matters(spec), lambda thing: drawn.get(thing.id, ThingId("")))


ROOM = Room(Panorama, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
