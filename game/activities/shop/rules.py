"""How a shop is gone through: one offer after another, looked into as closely as one likes.

Looking costs nothing, and nothing has to be bought: buying is an act of the author's, free like all
acts after a verdict, and it leads to somebody who is asked first.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.shop.model import Shop, Ware
from game.activities.shop.prices import held
from game.activities.shop.state import BATCHES, Looking, ShopState
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import judging
from game.mechanics.judging import Hand


def start(spec: Shop, seed: int) -> ShopState:
    """The first offer in hand."""
    return ShopState(seed=seed)


def outcomes(spec: Shop) -> frozenset[str]:
    """Done, and where each act leads."""
    acts = (act.ends for ware in spec.wares for act in ware.acts)
    return frozenset({"done"}.union(filter(None, acts)))


def offers(spec: Shop, state: ShopState) -> tuple[Act, ...]:
    """How the ware in hand can be looked into, and what can be decided about it."""
    judged = judging.offers(spec.wares, spec.ways, state.hand)
    ware = judging.in_hand(spec.wares, state.hand)
    if ware is None or state.hand.at != "look":
        return judged
    back = () if state.looking.page == "offer" else (Act("back"),)
    return (*back, *_looks(spec, state.looking, ware), *judged)


def _looks(spec: Shop, looking: Looking, ware: Ware) -> tuple[Act, ...]:
    """The ways to look into a ware before deciding; none of them is ever wrong."""
    match looking.page:
        case "price":
            enough = held(spec, looking.packs) >= ware.tokens
            packs = () if enough else tuple(Act("pack", pack.id) for pack in spec.packs)
            return (*packs, *((Act("empty"),) if looking.packs else ()))
        case "chart":
            return (Act("open-100", ware.id),) if looking.batch < BATCHES - 1 else ()
    able = (
        (bool(ware.tokens), "reckon"),
        (bool(ware.inside), "open-100"),
        (bool(ware.tomorrow) and not looking.later, "tomorrow"),
    )
    return tuple(Act(verb, ware.id) for there, verb in able if there)


def react(spec: Shop, state: ShopState, act: Act) -> Reaction[ShopState]:
    """What an offered act does."""
    match act.verb:
        case "open-100":  # makes no sound: there is nothing to win
            return Reaction(replace(state, looking=_opened(state.looking)))
        case "back" | "reckon" | "pack" | "empty" | "tomorrow":
            looking = _looked(spec, state.looking, act)
            return Reaction(replace(state, looking=looking), cues=(Sound("paper"),))
    return _judged(spec, state, act)


def _opened(looking: Looking) -> Looking:
    """A hundred, or another hundred."""
    if looking.page != "chart":
        return replace(looking, page="chart")
    return replace(looking, batch=looking.batch + 1)


def _looked(spec: Shop, looking: Looking, act: Act) -> Looking:
    match act.verb:
        case "reckon":
            return replace(looking, page="price")
        case "tomorrow":
            return replace(looking, later=True)
        case "pack":
            order = [pack.id for pack in spec.packs]
            packs = tuple(sorted((*looking.packs, act.item), key=order.index))
            return replace(looking, packs=packs)
        case "empty":
            return replace(looking, packs=())
    return replace(looking, page="offer", packs=())


def _judged(spec: Shop, state: ShopState, act: Act) -> Reaction[ShopState]:
    """On with the ware in hand; whatever was looked at closely, it is judged as it was offered."""
    done = judging.react(spec.wares, spec.ways, state.hand, act)
    fresh = act.verb == "on"
    shown = Looking() if fresh else replace(state.looking, page="offer", packs=())
    after = done.into(lambda hand: replace(state, hand=hand, looking=shown))
    if not judging.over(spec.wares, after.state.hand):
        return after
    begun_anew = ShopState(Hand(attempts=after.state.hand.attempts), seed=state.seed)
    return replace(after, state=begun_anew, outcome="done")


KINDS: Mapping[str, ActKind] = {
    **judging.KINDS,
    "back": "look",
    "tomorrow": "check",
    "reckon": "check",
    "pack": "check",
    "empty": "check",
    "open-100": "check",
}
"""Packs on the scale and a hundred openings cost nothing: they check a price and a chance."""

RULES = Rules(start, react, offers, KINDS)
