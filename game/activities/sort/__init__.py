"""Sort: cards are judged one by one, then pinned to a board that everybody reads, laid into places
of the story, or kept."""

from game.activities.room import Room
from game.activities.sort import checks
from game.activities.sort.model import Sort
from game.activities.sort.paper import key, paper
from game.activities.sort.rules import RULES, outcomes
from game.activities.sort.view import view
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Sort) -> tuple[Item, ...]:
    pictures = {card.id: card.picture for card in spec.cards}
    return judging.items(spec.cards, lambda thing: pictures[thing.id])


ROOM = Room(Sort, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
