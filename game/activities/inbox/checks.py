"""What an author of an inbox can get wrong that no type says: what is wrong with its messages."""

from collections.abc import Iterator

from game.activities.inbox.model import Inbox
from game.core.findings import Found
from game.mechanics import judging


def problems(spec: Inbox) -> Iterator[Found]:
    """Whatever makes judging its messages unfair."""
    yield from judging.problems(spec.messages, ("messages",))
