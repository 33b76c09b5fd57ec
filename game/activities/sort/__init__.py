"""Sort: cards to put into places, by picking a card and then a place, or the other way round."""

from game.activities.room import Room
from game.activities.sort import checks
from game.activities.sort.model import Sort
from game.activities.sort.paper import paper
from game.activities.sort.rules import RULES, outcomes
from game.activities.sort.view import view
from game.core.items import Item


def _items(spec: Sort) -> tuple[Item, ...]:
    """Every card is judged, one without tells is genuine; cards that are matched are not judged."""
    if spec.judges == "no":
        return ()
    return tuple(
        Item(
            each.id,
            not each.tells,
            each.text,
            each.why,
            each.tells,
            who=spec.outside,
            picture=each.picture,
        )
        for each in spec.cards
    )


ROOM = Room(Sort, outcomes, RULES, view, _items, paper, checks.problems, checks.RULES)
