"""What is laid and where: the slots of a bubble, each with the tiles that fit it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a bubble. tiles: ids of whole clauses, each fit to stand there as it is, in the
    order they lie in. needed: the bubble says nothing without it."""

    id: str
    tiles: tuple[str, ...]
    needed: bool = False
