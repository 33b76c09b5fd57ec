"""Make: something is put together from tiles and seen as it grows: a crest, a poster, a plan."""

from game.activities.make.checks import problems
from game.activities.make.model import Make
from game.activities.make.paper import key, paper
from game.activities.make.rules import RULES, outcomes
from game.activities.make.view import view
from game.activities.room import Room
from game.core.items import Item


def _items(spec: Make) -> tuple[Item, ...]:
    """Whatever is made is fine: nothing is judged."""
    return ()


ROOM = Room(Make, outcomes, RULES, view, _items, paper, key, problems)
