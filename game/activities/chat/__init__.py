"""The chat room: answering in a pretend chat over several days, and marking its red flags."""

from game.activities.chat.model import Chat, Said
from game.activities.chat.paper import paper
from game.activities.chat.rules import RULES, outcomes
from game.activities.chat.view import view
from game.activities.room import Item, Room
from game.core.words import Feedback


def items(spec: Chat) -> tuple[Item, ...]:
    """The messages that are judged: those with flags, and their twins; small talk is not."""
    return tuple(
        Item(said.id, not said.tells, said.text, _why(said), said.tells, said.who)
        for moment in spec.moments.values()
        for said in moment.says
        if said.tells or said.why
    )


def _why(said: Said) -> Feedback:
    return said.why or said.tells[0].why


ROOM = Room("chat", Chat, outcomes, RULES, view, items, paper)
