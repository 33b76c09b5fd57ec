"""Check: little moments to judge, before, after and weeks later; it asks and does not teach."""

from game.activities.check import checks
from game.activities.check.model import Check
from game.activities.check.paper import key, paper
from game.activities.check.rules import RULES, outcomes
from game.activities.check.view import view
from game.activities.room import Room
from game.core.items import Item


def _items(spec: Check) -> tuple[Item, ...]:
    """The cases of all three forms, for reports."""
    return tuple(
        Item(
            case.id,
            not case.tells,
            case.text,
            case.why,
            case.tells,
            case.sender,
            case.picture,
            case.form,
        )
        for case in spec.cases
    )


ROOM = Room(Check, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
