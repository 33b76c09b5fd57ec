"""How cards are sorted: what each act does to where they lie, and what it says the child saw."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.sort.model import Card, Sort
from game.activities.sort.state import (
    Put,
    SortState,
    card_of,
    looking,
    pile,
    slip_in,
    spot_of,
    spots_taken,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound
from game.core.rules import ActKind, Note, Reaction, Rules


def start(spec: Sort, seed: int) -> SortState:
    """Every card in the pile, in the order its author chose: the easy ones come first."""
    return SortState()


def outcomes(spec: Sort) -> frozenset[str]:
    """Sorted, muddled, and what certain slips lead to."""
    ends = (slip.ends for card in spec.cards for slip in card.slips if slip.ends)
    return frozenset({"sorted", "muddled", *ends})


def offers(spec: Sort, state: SortState) -> tuple[Act, ...]:
    """What can be done now: read on, take a card back, or look, pick and put."""
    if state.put:
        return (Act("ok"),) if state.put.right else (Act("back", state.put.card),)
    if looking(state):
        return Act("back", state.held), Act("drop")
    acts = [] if state.hinted else [Act("hint")]
    if state.held or state.asked:
        acts.append(Act("drop"))
    if not state.held:
        acts.extend(Act("ask", spot.id) for spot in spec.spots if spot.id != state.asked)
    acts.extend(Act("pick", card.id) for card in spec.cards if card.id != state.held)
    acts.extend(Act("put", card.id, spot.id) for card in pile(spec, state) for spot in spec.spots)
    return tuple(acts)


def react(spec: Sort, state: SortState, act: Act) -> Reaction[SortState]:
    """What an offered act does."""
    free = replace(state, held="", asked="", hinted=False)
    match act.verb, card_of(spec, act.item):
        case "hint", _:
            return Reaction(replace(state, hinted=True), cues=(Feels(spec.helper, "thinking"),))
        case "drop", _:
            return Reaction(replace(free, hinted=state.hinted), cues=(Sound("paper"),))
        case "ask", _:
            return Reaction(replace(free, asked=act.item), cues=(Sound("tap"),))
        case "pick", Card() as card:
            cues = (Sound("paper"), Feels(spec.player, "thinking"))
            return Reaction(replace(free, held=card.id), cues=cues)
        case "put", Card() as card:
            return _put(spec, free, card, act.value)
        case "back", Card() as card:
            return _back(spec, free, card)
    return _read(spec, free)


def _put(spec: Sort, state: SortState, card: Card, spot: str) -> Reaction[SortState]:
    """A verdict on a card; only the first one says what the child saw by herself.

    A card that lay right before and is tried elsewhere is play: it is no slip to count.
    """
    right = spot in card.right
    before = state.attempts
    notes = before.verdict(card.id, right, card.tells, card.skill)
    after = replace(state, put=Put(card.id, spot, right), attempts=before.tried(card.id, right))
    if right:
        cues = (Sound("right"), Feels(spec.player, "happy"), Feels(spec.helper, "happy"))
        return Reaction(after, (*notes, *_told(spec, spot)), cues=cues)
    lay_right = card.id in before.judged and card.id not in before.lit
    slips = state.slips if lay_right else state.slips.more(spec.slips_allowed)
    slip = slip_in(card, spot)
    cues = (Sound("hmm"), Feels(spec.player, "surprised"), Feels(spec.helper, "calm"))
    return Reaction(replace(after, slips=slips), notes, slip.ends if slip else "", cues)


def _told(spec: Sort, spot: str) -> tuple[Note, ...]:
    """Handing a card to a person is telling her."""
    found = spot_of(spec, spot)
    return (Note("told", found.who),) if found and found.who else ()


def _back(spec: Sort, state: SortState, card: Card) -> Reaction[SortState]:
    """The card is in the pile again; after too many slips the helper comes, once."""
    lying = frozenset(pair for pair in state.lying if pair[0] != card.id)
    after = replace(state, lying=lying, put=None)
    if state.put and state.slips.too_many(spec.slips_allowed):
        muddled = replace(after, slips=state.slips.over())
        return Reaction(muddled, outcome="muddled", cues=(Sound("paper"),))
    return Reaction(after, cues=(Sound("paper"),))


def _read(spec: Sort, state: SortState) -> Reaction[SortState]:
    """What came of a right card was read: it lies there, and with the last one all is sorted."""
    lying = frozenset(spots_taken(state).items())
    after = replace(state, lying=lying, put=None)
    return Reaction(after, outcome="" if pile(spec, after) else "sorted", cues=(Sound("basket"),))


KINDS: Mapping[str, ActKind] = {
    "ok": "read",
    "hint": "check",
    "drop": "stop",
    "ask": "arrange",
    "pick": "arrange",
    "put": "judge",
    "back": "mend",
}
"""The first place a card is put in is the verdict on it, so putting judges; picking arranges."""

RULES = Rules(start, react, offers, KINDS)
