"""Calm: the long STOP where something upsets; close it, breathe, and only then go on to TELL.

A room has three fields in its spec, `stop: tuple[CalmStep, ...] = ()` and `looks` and `breaths:
tuple[Felt, ...] = ()`, and a `Calm` in its state. In its rules, with `calm.KINDS` among its kinds:

    if not calm.over(spec, state.calm):
        return calm.offers(spec, state.calm)                                               # offers
    if act.verb in calm.KINDS:
        return calm.react(spec, state.calm, act).into(lambda now: replace(state, calm=now))  # react

Its rules name `calm.leads` for robots; its checks `yield from calm.problems(spec)`. Its view stages
`calm.seen(spec, state.calm)`, shows nothing more of what is `closed`, and ends with
`return calm.front(page, spec, state.calm, ctx)`; its printed key begins with `calm.key(spec, ctx)`.
"""

from game.mechanics.calm.checks import RULES, problems
from game.mechanics.calm.model import BodyPart, CalmStep, Felt, Upsetting
from game.mechanics.calm.paper import key
from game.mechanics.calm.rules import KINDS, Calm, closed, leads, offers, over, react, seen
from game.mechanics.calm.view import front

__all__ = [
    "KINDS", "RULES", "BodyPart", "Calm", "CalmStep", "Felt", "Upsetting",
    "closed", "front", "key", "leads", "offers", "over", "problems", "react", "seen",
]  # fmt: skip
