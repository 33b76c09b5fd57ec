"""What has changed in a sort: the card in hand, who sees it, and where those before it lie."""

from dataclasses import dataclass

from game.activities.sort.model import Card, Sort
from game.mechanics.judging import Hand
from game.mechanics.lights import Spread


@dataclass(frozen=True, slots=True)
class SortState:
    """hand: what was found out and decided about the card in hand, and which are settled. putting:
    the act with which it was pinned up, while one looks who sees it; "" when nothing was. spread:
    how far it has gone. pinned: cards that were left up. laid: which card lies in which place of
    the story. came: what came of the last of them is looked at, before the next comes to hand.
    """

    hand: Hand = Hand()
    putting: str = ""
    spread: Spread = Spread()
    pinned: frozenset[str] = frozenset()
    laid: tuple[tuple[str, str], ...] = ()
    came: bool = False


def in_hand(spec: Sort, state: SortState) -> Card | None:
    """The card to judge now; None once all are settled."""
    return next((card for card in spec.cards if card.id not in state.hand.settled), None)


def is_fresh(state: SortState) -> bool:
    """Whether nothing was done yet with the card in hand."""
    return state.hand == state.hand.anew()


def hangs(state: SortState) -> bool:
    """Whether the card in hand was pinned up, and one looks who sees it."""
    return bool(state.putting)


def lying(spec: Sort, state: SortState) -> tuple[tuple[Card, ...], ...]:
    """The settled cards: those on the board, those kept to show, and those in the box."""
    hand = state.hand
    settled = [card for card in spec.cards if card.id in hand.settled]
    board = tuple(card for card in settled if card.id in state.pinned)
    shown = tuple(card for card in settled if card.id in hand.kept)
    return board, shown, tuple(card for card in settled if card not in (*board, *shown))
