"""Calm: the long STOP where something upsets; close it, breathe, and only then go on to TELL.

A room has `stop: tuple[CalmStep, ...] = ()` in its spec and a `Calm` in its state. In its rules:

    if not calm.over(spec.stop, state.calm):
        return calm.offers(spec.stop, state.calm)                                     # offers
    if act.verb in calm.KINDS:
        return calm.react(state.calm, act).into(lambda now: replace(state, calm=now))  # react

and its view ends with `return calm.front(page, spec.stop, state.calm, ctx)`.
"""

from game.mechanics.calm.rules import KINDS, Calm, CalmStep, offers, over, react
from game.mechanics.calm.view import front

__all__ = ["KINDS", "Calm", "CalmStep", "front", "offers", "over", "react"]
