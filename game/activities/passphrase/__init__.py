"""Passphrase: word tiles to put together, a parrot that acts what it guesses, and who asks."""

from game.activities.passphrase import checks
from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.paper import key, paper
from game.activities.passphrase.rules import RULES, outcomes
from game.activities.passphrase.view import view
from game.activities.room import Room
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Passphrase) -> tuple[Item, ...]:
    """What others write about it. What the child builds herself is judged as a whole and is no item
    to ask for again."""
    return judging.items(spec.messages)


ROOM = Room(Passphrase, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
