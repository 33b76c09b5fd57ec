"""Settings: a pretend app's panel, what pops up over it, and a valley that shows who sees what."""

from game.activities.room import Room
from game.activities.settings import checks
from game.activities.settings.model import Settings
from game.activities.settings.paper import key, paper
from game.activities.settings.rules import RULES, outcomes
from game.activities.settings.view import view
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Settings) -> tuple[Item, ...]:
    return judging.items(spec.pops)


ROOM = Room(Settings, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
