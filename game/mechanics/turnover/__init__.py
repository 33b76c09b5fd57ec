"""Turning the phone over: the app's side, with drawers in which cards about a child come to lie.

A room has `KeptCard`s and `Drawer`s in its spec and a `Lying` in its state; it knows itself which
cards the phone sends as its controls stand:

    lying = turnover.moved(spec.cards, sent(spec, values), state.lying)      # whenever that changes
    if act == turnover.TURN: return Reaction(replace(state, turned=not state.turned))
    turnover.app_side(spec.cards, spec.drawers, state.lying, ctx)            # view
    turnover.turn(ctx, turned=state.turned)
"""

from game.mechanics.turnover.checks import RULES, problems
from game.mechanics.turnover.model import Drawer, DrawerId, KeptCard
from game.mechanics.turnover.paper import paper
from game.mechanics.turnover.rules import KINDS, TURN, Lying, moved
from game.mechanics.turnover.view import app_side, said, turn

__all__ = [
    "KINDS", "RULES", "TURN", "Drawer", "DrawerId", "KeptCard", "Lying", "app_side", "moved",
    "paper", "problems", "said", "turn",
]  # fmt: skip
