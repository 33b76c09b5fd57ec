"""The chat room: answering in a pretend chat over several days, and marking its red flags."""

from game.activities.chat import checks
from game.activities.chat.model import Chat, Said
from game.activities.chat.paper import paper
from game.activities.chat.rules import RULES, outcomes
from game.activities.chat.view import view
from game.activities.room import Room
from game.core.items import Item
from game.core.words import Feedback


def items(spec: Chat) -> tuple[Item, ...]:
    """The messages that are judged: those with flags, and their twins; small talk is not."""
    said = tuple(each for moment in spec.moments.values() for each in moment.says)
    unsafe = {each.who for each in said if each.tells}
    return tuple(
        Item(
            each.id,
            not each.tells,
            each.text,
            _why(each),
            each.tells,
            each.who,
            apart=bool(each.tells) or each.who not in unsafe,
        )
        for each in said
        if each.tells or each.why
    )


def _why(said: Said) -> Feedback:
    return said.why or said.tells[0].why


ROOM = Room(Chat, outcomes, RULES, view, items, paper, checks.problems, checks.RULES)
