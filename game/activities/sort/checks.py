"""What an author of a sort can get wrong: what is wrong with its cards, and with who reads them."""

from collections.abc import Iterator

from game.activities.sort.model import Sort
from game.core.findings import Found
from game.mechanics import judging, lights


def problems(spec: Sort) -> Iterator[Found]:
    """Whatever makes judging its cards unfair, or its audience impossible."""
    yield from judging.problems(spec.cards, ("cards",))
    yield from lights.problems(spec.audience, ("audience",))
