"""Lights in the valley: who sees something, house by house, and who keeps a copy of it.

A room has an `Audience` in its spec (or works out itself which rings see a thing) and a `Spread`
in its state, and stands in the place `valley`:

    return *lights.offers(spec.audience, state.spread), …                                 # offers
    if act.verb in lights.KINDS:
        return lights.react(state.spread, act).into(lambda s: replace(state, spread=s))    # react

    lit = lights.lit(spec.audience, state.spread)                                         # view
    stage = lights.in_valley(staged(spec.stage, ctx), lit)
    Front(stage, …, said=…, seen=Box((*lights.strip(stage, ctx), lights.caption(lit, ctx))),
          does=lights.does(spec.audience, state.spread, ctx))
"""

from game.mechanics.lights.checks import RULES, problems
from game.mechanics.lights.model import RINGS, Audience, Ring
from game.mechanics.lights.paper import paper
from game.mechanics.lights.rules import KINDS, Lit, Spread, lit, offers, react, up_to
from game.mechanics.lights.view import (
    COPY,
    DARK,
    LIGHT,
    caption,
    does,
    in_valley,
    ring_name,
    said,
    strip,
)
from game.mechanics.lights.windows import VALLEY

__all__ = [
    "COPY", "DARK", "KINDS", "LIGHT", "RINGS", "RULES", "VALLEY", "Audience", "Lit", "Ring",
    "Spread", "caption", "does", "in_valley", "lit", "offers", "paper", "problems", "react",
    "ring_name", "said", "strip", "up_to",
]  # fmt: skip
