"""Tiles: whole clauses that are laid, a press for each, into the places of one bubble.

A room makes its slots of what its author wrote, and keeps a `Laid` in its state:

    return *tiles.offers(slots, state.laid), *fold                                     # offers
    if act.verb in tiles.KINDS:
        return tiles.react(state.laid, act).into(lambda laid: replace(state, laid=laid))  # react

Its view shows `tiles.bubble(…)` above `tiles.tray(…)`.
"""

from game.mechanics.tiles.model import Slot
from game.mechanics.tiles.rules import KINDS, Laid, offers, open_slot, react, ready
from game.mechanics.tiles.view import TileWords, bubble, tile, tray

__all__ = [
    "KINDS",
    "Laid",
    "Slot",
    "TileWords",
    "bubble",
    "offers",
    "open_slot",
    "react",
    "ready",
    "tile",
    "tray",
]
