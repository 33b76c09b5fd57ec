"""What has been laid so far, and the places as the tiles know them."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.activities.make.model import Gap, Make, Piece
from game.mechanics.tiles import Laid, Slot


@dataclass(frozen=True, slots=True)
class MakeState:
    """laid: the piece in each place. lacking: the place and the piece that came back last, as it
    lacks something; nothing once a piece is laid or taken."""

    laid: Laid = Laid()
    lacking: tuple[str, ...] = ()


def slots(spec: Make) -> tuple[Slot, ...]:
    """The places with what fits them; none stays empty."""
    return tuple(
        Slot(place.id, tuple(piece.id for piece in place.pieces), needed=True)
        for place in spec.places
    )


def lacking(spec: Make, state: MakeState) -> tuple[Gap, Piece] | None:
    """The first place whose piece lacks something, and that piece."""
    laid = ((place, piece) for place in spec.places for piece in place.pieces)
    return next(
        (
            (place, piece)
            for place, piece in laid
            if piece.lacks and state.laid.of(place.id) == piece.id
        ),
        None,
    )


def said_of(spec: Make, state: MakeState) -> str:
    """What was said of the piece that came back, or ""."""
    laid = ((place.id, piece) for place in spec.places for piece in place.pieces)
    return next((piece.lacks for at, piece in laid if (at, piece.id) == state.lacking), "")


def laid_pieces(spec: Make, state: MakeState) -> Iterator[Piece]:
    """The pieces that lie in it, in the order of their places."""
    for place in spec.places:
        there = state.laid.of(place.id)
        yield from (piece for piece in place.pieces if piece.id == there)
