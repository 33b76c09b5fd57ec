"""How a judged card is laid into one of the places of the story: none of them is right or wrong."""

from collections.abc import Iterator
from dataclasses import replace

from game.activities.sort.model import Card, Laying, Pocket, PocketId, Sort
from game.activities.sort.state import SortState, in_hand
from game.core.acts import Act
from game.core.rules import Reaction
from game.core.staging import Change, lasting
from game.mechanics import judging

LAY = "lay"
"""`lay <card> <place>`."""


def lays(spec: Sort, state: SortState) -> tuple[Act, ...]:
    """The places into which the card in hand can be laid now."""
    card = in_hand(spec, state)
    if card is None or state.hand.at != "act":
        return ()
    return tuple(Act(LAY, card.id, each.id) for each in spec.pockets)


def lay(spec: Sort, state: SortState, act: Act) -> Reaction[SortState]:
    """Where what lies there is shown to a grown-up, the card is kept for that."""
    card, pocket = in_hand(spec, state), pocket_of(spec, act.value)
    assert card is not None  # it was offered
    verb = judging.TO_SHOW if pocket.shows == "yes" else judging.LET_BE
    done = judging.react(spec.cards, spec.ways, state.hand, Act(verb, card.id))
    laid = (*state.laid, (card.id, pocket.id))
    came = comes(card, pocket.id)
    into = done.into(lambda hand: replace(state, hand=hand, laid=laid))
    return replace(into, sets=came.sets)


def leads(spec: Sort, state: SortState) -> Act | None:
    """The card in hand, into the place for which it is made."""
    card = in_hand(spec, state)
    return next((act for act in lays(spec, state) if card and act.value == card.suits), None)


def pocket_of(spec: Sort, name: str) -> Pocket:
    """The place of that name."""
    return next(each for each in spec.pockets if each.id == name)


def comes(card: Card, pocket: str) -> Laying:
    """What comes of a card in that place; what its author says nothing of is nothing special."""
    there = (each for each in card.laid if each.pocket == pocket)
    return next(there, Laying(PocketId(pocket)))


def seen(spec: Sort, state: SortState) -> Iterator[Change]:
    """What the picture shows of all that was laid; how somebody felt about it only until the next
    card comes."""
    now = in_hand(spec, state)
    cards = {card.id: card for card in spec.cards}
    for name, pocket in state.laid:
        card = cards[name]
        changes = comes(card, pocket).seen
        yield from changes if card is now else map(lasting, changes)
