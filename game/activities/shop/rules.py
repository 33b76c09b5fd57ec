"""How a shop is visited: what each act shows or spends, and what it says the child saw."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.shop.model import Shop, Ware
from game.activities.shop.prices import held
from game.activities.shop.state import (
    BATCHES,
    MOST_LOOKS,
    Answer,
    Looking,
    Page,
    ShopState,
    Way,
    open_ware,
    waiting,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.rules import ActKind, Note, Reaction, Rules

BELIEFS = ("fair", "pull")


def start(spec: Shop, seed: int) -> ShopState:
    """Every ware on the shelf, in the order its author chose."""
    return ShopState(seed)


def outcomes(spec: Shop) -> frozenset[str]:
    """Done, and what buying a pull leads to."""
    return frozenset({"done", *(ware.ends for ware in spec.wares if ware.ends)})


def offers(spec: Shop, state: ShopState) -> tuple[Act, ...]:
    """What can be done now: read on, answer the helper, open a ware, or look into it and decide."""
    if state.answer:
        return (Act("ok"),)
    if state.asking:
        return tuple(Act("think", state.open, belief) for belief in BELIEFS)
    ware = open_ware(spec, state)
    if not ware:
        return tuple(Act("look", each.id) for each in waiting(spec, state))
    decide = tuple(Act(verb, ware.id) for verb in ("buy", "refuse", "ask"))
    return (Act("back"), *_tools(spec, state.looking, ware), *decide)


def _tools(spec: Shop, looking: Looking, ware: Ware) -> tuple[Act, ...]:
    """The ways to look into a ware before deciding; none of them is ever wrong."""
    page, acts = looking.page, list[Act]()
    if ware.coins and page != "price":
        acts.append(Act("reckon", ware.id))
    if page == "price" and held(spec, looking.packs) < ware.coins:
        acts.extend(Act("pack", pack.id) for pack in spec.packs)
    if looking.packs:
        acts.append(Act("empty"))
    if ware.inside and page != "inside":
        acts.append(Act("inside", ware.id))
    if page in ("inside", "chart"):
        acts.append(Act("open-100", ware.id))
    if page == "offer" and ware.clock and looking.looks < MOST_LOOKS:
        acts.append(Act("again", ware.id))
    if page == "offer" and ware.tomorrow and not looking.waited:
        acts.append(Act("wait", ware.id))
    return tuple(acts)


def react(spec: Shop, state: ShopState, act: Act) -> Reaction[ShopState]:
    """What an offered act does."""
    ware = open_ware(spec, state)
    match act.verb, ware:
        case "look", _:
            opened = replace(state, open=act.item, looking=Looking())
            return Reaction(opened, cues=(Sound("paper"),))
        case "ok", _:
            return _read(spec, state)
        case "back", _ if state.looking.page == "offer":
            return Reaction(replace(state, open="", looking=Looking()), cues=(Sound("paper"),))
        case "ask", Ware():
            return _ask(spec, state, ware)
        case "think", Ware():
            return _judge(spec, state, ware, right=(act.value == "pull") == bool(ware.tells))
        case "refuse", Ware():
            return _judge(spec, state, ware, right=bool(ware.tells))
        case "buy", Ware():
            return _buy(spec, state, ware)
    return _looked(spec, state, act)


def _looked(spec: Shop, state: ShopState, act: Act) -> Reaction[ShopState]:
    """The open ware is looked into. Opening boxes makes no sound: there is nothing to win."""
    looking = _looking(spec, replace(state.looking, said=""), act)
    after = replace(state, looking=looking)
    if act.verb == "open-100":
        return Reaction(after)
    tapped = act.verb in ("pack", "empty", "again")
    sound = Sound("tap") if tapped else Sound("page")
    return Reaction(after, cues=(sound, Feels(spec.player, "thinking")))


def _looking(spec: Shop, looking: Looking, act: Act) -> Looking:
    match act.verb:
        case "pack":
            order = [pack.id for pack in spec.packs]
            packs = tuple(sorted((*looking.packs, act.item), key=order.index))
            return replace(looking, packs=packs)
        case "empty":
            return replace(looking, packs=())
        case "again":
            return replace(looking, looks=looking.looks + 1, said="again")
        case "wait":
            return replace(looking, waited=True, said="day")
        case "open-100":
            more = looking.page == "chart"
            batch = (looking.batch + 1) % BATCHES if more else looking.batch
            return replace(looking, page="chart", batch=batch)
    pages: dict[str, Page] = {"reckon": "price", "inside": "inside"}
    return replace(looking, page=pages.get(act.verb, "offer"), packs=(), batch=0)


def _ask(spec: Shop, state: ShopState, ware: Ware) -> Reaction[ShopState]:
    """Asking is always good and says nothing of what the child thinks, so the helper asks back."""
    asked = replace(state, asking=True, looking=Looking())
    told = Note("told", item=ware.id, verdict="asked")
    return Reaction(asked, (told,), cues=(Sound("paper"), Feels(spec.helper, "thinking")))


def _buy(spec: Shop, state: ShopState, ware: Ware) -> Reaction[ShopState]:
    """A fair thing is bought; for a pull the money goes, and the story may show what comes."""
    if not ware.ends or not ware.tells:
        return _judge(spec, state, ware, right=not ware.tells, bought=True)
    after = replace(_tried(state, ware, right=False), open="", looking=Looking())
    notes = state.attempts.verdict(ware.id, False, ware.tells)
    return Reaction(after, notes, ware.ends, (Sound("hmm"), Feels(spec.player, "surprised")))


def _judge(
    spec: Shop, state: ShopState, ware: Ware, right: bool, bought: bool = False
) -> Reaction[ShopState]:
    """A verdict on a ware, which waits to be read."""
    answer = Answer(ware.id, right, bought)
    tried = _tried(state, ware, right)
    after = replace(tried, asking=False, looking=Looking(), answer=answer)
    cues = (*answered(right, spec.player), Feels(spec.helper, "happy"))
    return Reaction(after, state.attempts.verdict(ware.id, right, ware.tells), cues=cues)


def _tried(state: ShopState, ware: Ware, right: bool) -> ShopState:
    return replace(state, attempts=state.attempts.tried(ware.id, right))


def _read(spec: Shop, state: ShopState) -> Reaction[ShopState]:
    """The child has read what came of it: the ware is settled, or goes back on the shelf."""
    ware, answer = open_ware(spec, state), state.answer
    assert ware
    assert answer
    after = replace(state, answer=None, open="")
    if not answer.right:
        return Reaction(after, cues=(Sound("paper"),))
    way: Way = "left" if ware.tells else "bought"
    after = replace(after, placed=state.placed | {(ware.id, way)})
    if waiting(spec, after):
        return Reaction(after, cues=(Sound("basket"),))
    # Whoever comes here once more finds the shelves full again.
    return Reaction(replace(after, placed=frozenset()), outcome="done", cues=(Sound("basket"),))


KINDS: Mapping[str, ActKind] = {
    "ok": "read",
    "look": "look",
    "inside": "look",
    "again": "look",
    "back": "stop",
    "wait": "stop",
    "reckon": "check",
    "pack": "check",
    "empty": "check",
    "open-100": "check",
    "ask": "tell",
    "think": "judge",
    "refuse": "decline",
    "buy": "give",
}
"""Packs on the scale and a hundred openings cost nothing: they check a price and a chance."""

RULES = Rules(start, react, offers, KINDS)
