"""Day: a strip of hours on which blocks are laid; a press lets an hour pass; things pull."""

from game.activities.day.checks import RULES as AUTHOR_RULES
from game.activities.day.checks import problems
from game.activities.day.model import Day
from game.activities.day.paper import key, paper, pulls
from game.activities.day.rules import RULES, outcomes
from game.activities.day.view import view
from game.activities.room import Room
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Day) -> tuple[Item, ...]:
    """All that pulls."""
    return judging.items(tuple(pulls(spec)))


ROOM = Room(Day, outcomes, RULES, view, _items, paper, key, problems, AUTHOR_RULES)
