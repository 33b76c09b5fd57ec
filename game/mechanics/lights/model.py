"""What an author writes of who gets to see a thing that is posted."""

from dataclasses import dataclass, field
from typing import Literal, get_args

from game.core.spec import within, written_as

Ring = Literal["me", "family", "friends", "class", "valley", "far"]
"""Who sees something, from near to far; each ring has houses of its own."""
RINGS: tuple[Ring, ...] = get_args(Ring)


@dataclass(frozen=True, slots=True)
class Audience:
    """Who sees a thing once it is posted, and who comes to see it later.

    start (written `from`): everybody up to this ring, at once. spreads: the rings it goes on to
    while nobody takes it down, each farther than the one before. copies: so many windows keep one.
    undo: whether it can be taken down.
    """

    start: Ring = field(metadata=written_as("from"))
    spreads: tuple[Ring, ...] = ()
    copies: int = field(default=0, metadata=within(0, 9))
    undo: Literal["yes", "no"] = "yes"
