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
    """The places into which the card in hand can be laid, once it was told about."""
    card = in_hand(spec, state)
    if card is None or state.hand.at != "sheet":
        return ()
    return tuple(Act(LAY, card.id, each.id) for each in spec.pockets)


def lay(spec: Sort, state: SortState, act: Act) -> Reaction[SortState]:
    """It lies there, and what came of it is looked at, where there is anything to say; else the
    next card comes. Where what lies there is shown to a grown-up, it is kept for that."""
    card, pocket = in_hand(spec, state), _pocket(spec, act.value)
    assert card is not None  # it was offered
    done = judging.react(spec.cards, spec.ways, state.hand, Act("on", card.id))
    kept = done.state.kept | ({card.id} if pocket.shows == "yes" else frozenset())
    laid = (*state.laid, (card.id, pocket.id))
    comes = _comes(card, pocket.id)
    came = bool(comes.says)
    into = done.into(lambda hand: SortState(replace(hand, kept=kept), laid=laid, came=came))
    return replace(into, sets=comes.sets)


def leads(spec: Sort, state: SortState) -> Act | None:
    """The card in hand, into the place for which it is made."""
    card = in_hand(spec, state)
    return next((act for act in lays(spec, state) if card and act.value == card.suits), None)


def last(spec: Sort, state: SortState) -> Laying:
    """What came of the card that was laid last."""
    name, pocket = state.laid[-1]
    return _comes(next(card for card in spec.cards if card.id == name), pocket)


def seen(spec: Sort, state: SortState) -> Iterator[Change]:
    """What the picture shows of all that was laid; while the last is looked at, also how somebody
    felt about it, and what is the case only then."""
    cards = {card.id: card for card in spec.cards}
    for number, (name, pocket) in enumerate(state.laid, 1):
        came = _comes(cards[name], pocket)
        now = state.came and number == len(state.laid)
        yield from (*came.seen, *came.meanwhile) if now else map(lasting, came.seen)


def _comes(card: Card, pocket: str) -> Laying:
    """What comes of a card in that place; what its author says nothing of is nothing special."""
    there = (each for each in card.laid if each.pocket == pocket)
    return next(there, Laying(PocketId(pocket)))


def _pocket(spec: Sort, name: str) -> Pocket:
    return next(each for each in spec.pockets if each.id == name)
