"""What a teacher decided for this lesson in the room."""

from dataclasses import dataclass

SPARE = 5
"""Seats beyond the size of the class, for a device that was changed."""


@dataclass(frozen=True, slots=True)
class Terms:
    """members: the ids of the profiles that may sign in; None for everybody who plays on this PC.
    guests: whether somebody may play of whom nothing is kept. heavy: whether levels about heavy
    things are offered. size: of the class; 0 for as many as there are members."""

    members: frozenset[str] | None = None
    guests: bool = False
    heavy: bool = False
    size: int = 0


EVERYBODY = Terms()
"""Everybody who plays on this PC, and nothing heavy."""
