"""Judging: one thing in hand, STOP, CHECK, a verdict, a free act, one sheet, and mending.

A room keeps a `Hand` in its state and its things in its spec; all of it in a room's `react`:

    if act.verb in judging.KINDS:
        hand = judging.react(spec.messages, spec.ways, state.hand, act)
        return hand.into(lambda hand: replace(state, hand=hand))
"""

from game.mechanics.judging.checks import RULES, problems, problems_of, verdict_in
from game.mechanics.judging.dragged import onto
from game.mechanics.judging.hand import LET_BE, TO_SHOW, Hand, in_hand, seen
from game.mechanics.judging.items import items
from game.mechanics.judging.model import FreeAct, Thing
from game.mechanics.judging.paper import answers, key, paper
from game.mechanics.judging.rules import KINDS, offers, over, react
from game.mechanics.judging.terms import Terms
from game.mechanics.judging.view import Judged, judged
from game.mechanics.judging.words import Dress, letter

__all__ = [
    "KINDS", "LET_BE", "RULES", "TO_SHOW", "Dress", "FreeAct", "Hand", "Judged", "Terms", "Thing",
    "answers", "in_hand", "items", "judged", "key", "letter", "offers", "onto", "over", "paper",
    "problems", "problems_of", "react", "seen", "verdict_in",
]  # fmt: skip
