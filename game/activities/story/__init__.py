"""Story: what comes between; pictures, a few lines, and things to try."""

from game.activities.room import Room
from game.activities.story.model import Story
from game.activities.story.paper import key, paper
from game.activities.story.rules import RULES, outcomes
from game.activities.story.view import view
from game.core.items import Item
from game.mechanics import calm


def _items(spec: Story) -> tuple[Item, ...]:
    """A story asks nobody to judge anything."""
    return ()


ROOM = Room(Story, outcomes, RULES, view, _items, paper, key, calm.problems)
