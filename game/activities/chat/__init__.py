"""The chat room: a pretend chat over several days, in which a message is judged, and then answered
or not."""

from game.activities.chat import checks
from game.activities.chat.model import Chat
from game.activities.chat.paper import key, paper
from game.activities.chat.rules import RULES, outcomes
from game.activities.chat.view import view
from game.activities.room import Room
from game.core.items import Item
from game.mechanics import judging


def items(spec: Chat) -> tuple[Item, ...]:
    """The messages that are judged; small talk is not."""
    things = [thing for each in spec.moments.values() for thing in each.judge]
    photos = {thing.id: thing.photo for thing in things}
    return judging.items(things, lambda thing: photos[thing.id])


ROOM = Room(Chat, outcomes, RULES, view, items, paper, key, checks.problems, checks.RULES)
