"""Telling: whom to tell, which words, which way; then somebody listens and does something."""

from game.activities.room import Room
from game.activities.telling import checks
from game.activities.telling.model import Telling
from game.activities.telling.paper import key, paper
from game.activities.telling.rules import RULES, outcomes
from game.activities.telling.view import view
from game.core.items import Item


def _items(spec: Telling) -> tuple[Item, ...]:
    """Lines of the other chair are kind or clumsy; neither is a trick, to be judged elsewhere."""
    return ()


ROOM = Room(Telling, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
