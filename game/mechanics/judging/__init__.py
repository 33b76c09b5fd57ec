"""Judging: one thing in hand, STOP, CHECK, a verdict, a free act, one sheet, and mending.

A room keeps a `Hand` in its state and its things in its spec; all of it in a room's `react`:

    if act.verb in judging.KINDS:
        hand = judging.react(spec.messages, spec.ways, state.hand, act)
        return hand.into(lambda hand: replace(state, hand=hand))
"""

from game.mechanics.judging.hand import Hand, in_hand
from game.mechanics.judging.items import items
from game.mechanics.judging.model import FreeAct, Thing
from game.mechanics.judging.rules import KINDS, offers, over, react

__all__ = ["KINDS", "FreeAct", "Hand", "Thing", "in_hand", "items", "offers", "over", "react"]
