"""What has been laid so far, and the places as the tiles know them."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.activities.make.model import Make, Piece
from game.mechanics.tiles import Laid, Slot


@dataclass(frozen=True, slots=True)
class MakeState:
    """laid: the piece in each place."""

    laid: Laid = Laid()


def slots(spec: Make) -> tuple[Slot, ...]:
    """The places with what fits them; none stays empty."""
    return tuple(
        Slot(place.id, tuple(piece.id for piece in place.pieces), needed=True)
        for place in spec.places
    )


def laid_pieces(spec: Make, state: MakeState) -> Iterator[Piece]:
    """The pieces that lie in it, in the order of their places."""
    for place in spec.places:
        there = state.laid.of(place.id)
        yield from (piece for piece in place.pieces if piece.id == there)
