"""What has changed in a sort: where the cards lie, what is in the hand, what was just put down."""

from dataclasses import dataclass

from game.activities.sort.model import Card, Show, Slip, Sort, Spot
from game.core.attempts import Attempts, Slips


@dataclass(frozen=True, slots=True)
class Put:
    """A card that was just put down, until the child has read what came of it."""

    card: str
    spot: str
    right: bool


@dataclass(frozen=True, slots=True)
class SortState:
    """The cards as the child sees them now.

    lying: cards that lie right. put: the one just put down, right or wrong. held: the card picked,
    to be put or, when it lies somewhere, only to be looked at again; asked: the spot picked
    instead, which waits for a card. hinted: the helper's hint is said. attempts: by card. slips:
    cards put into a wrong spot.
    """

    lying: frozenset[tuple[str, str]] = frozenset()
    put: Put | None = None
    held: str = ""
    asked: str = ""
    hinted: bool = False
    attempts: Attempts = Attempts()
    slips: Slips = Slips()


def card_of(spec: Sort, name: str) -> Card | None:
    """The card of that name."""
    return next((card for card in spec.cards if card.id == name), None)


def spot_of(spec: Sort, name: str) -> Spot | None:
    """The spot of that name."""
    return next((spot for spot in spec.spots if spot.id == name), None)


def spots_taken(state: SortState) -> dict[str, str]:
    """Where every card lies that lies anywhere, the one just put down included."""
    taken = dict(state.lying)
    return taken | {state.put.card: state.put.spot} if state.put else taken


def looking(state: SortState) -> bool:
    """Whether the card in the hand is one that lies somewhere."""
    return state.held in dict(state.lying)


def pile(spec: Sort, state: SortState) -> tuple[Card, ...]:
    """The cards that lie nowhere yet; one that went wrong waits at the end, so that a fresh one
    is met before it is tried again (EVIDENCE R2)."""
    taken = spots_taken(state)
    left = (card for card in spec.cards if card.id not in taken)
    return tuple(sorted(left, key=lambda card: card.id in state.attempts.lit))


def lying_in(spec: Sort, state: SortState, spot: str) -> tuple[Card, ...]:
    """The cards in a spot, in the author's order."""
    taken = spots_taken(state)
    return tuple(card for card in spec.cards if taken.get(card.id) == spot)


def slip_in(card: Card, spot: str) -> Slip | None:
    """What comes of a card in this very spot, when it is not what comes of every wrong one."""
    return next((slip for slip in card.slips if slip.spot == spot), None)


def showing(spec: Sort, state: SortState) -> tuple[Show, ...]:
    """What is drawn of how things stand: of each part the last show that holds."""
    taken = spots_taken(state)
    seen: dict[str, Show] = {}
    for show in spec.shows:
        there = {card for card, spot in taken.items() if show.spot in ("", spot)}
        if there.issuperset(show.cards) and len(there) >= show.least:
            seen[show.part] = show
    return tuple(seen.values())
