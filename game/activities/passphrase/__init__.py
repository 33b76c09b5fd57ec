"""Passphrase: word tiles to put together, and a parrot that knows what everybody knows."""

from game.activities.passphrase import checks
from game.activities.passphrase.model import Example, Passphrase
from game.activities.passphrase.paper import paper
from game.activities.passphrase.rules import RULES, outcomes
from game.activities.passphrase.strength import is_strong, known_words, spelled, tile_of
from game.activities.passphrase.view import view
from game.activities.room import Room
from game.core.items import Item
from game.core.words import Bubble, Tell


def _items(spec: Passphrase) -> tuple[Item, ...]:
    """The passwords of others, each with the words that give it away; a strong one is genuine.

    What the child builds herself is judged as a whole and is no item to ask for again.
    """
    return tuple(_item(spec, each) for each in spec.examples)


def _item(spec: Passphrase, example: Example) -> Item:
    known = known_words(spec)
    tiles = (tile_of(spec, name) for name in example.tiles if name in known)
    tells = tuple(Tell(Bubble(tile.word), spec.skill, tile.why) for tile in tiles if tile)
    strong = is_strong(spec, example.tiles)
    return Item(
        example.id, strong, spelled(spec, example.tiles), example.why, tells, who=spec.outside
    )


ROOM = Room(Passphrase, outcomes, RULES, view, _items, paper, checks.problems, checks.RULES)
