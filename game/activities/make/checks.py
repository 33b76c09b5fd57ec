"""What an author may get wrong in something to make that no type can say."""

from collections.abc import Iterator

from game.activities.make.model import Make
from game.core.findings import Found
from game.mechanics.tiles import checks as tiles


def problems(spec: Make) -> Iterator[Found]:
    """A place that leaves no choice, and two pieces that are one."""
    for at, place in enumerate(spec.places):
        texts = [piece.text for piece in place.pieces]
        yield from tiles.problems(("places", at, "pieces"), texts, needed=True)
