"""What has changed in an inbox: where the messages lie, which one is open, what was just said."""

from dataclasses import dataclass

from game.activities.inbox.model import Inbox, Message, Tray
from game.core.attempts import Attempts, Slips


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child just did with a message, until she has read what came of it.

    tray: where it was put ("show" once the helper's question was answered).
    """

    item: str
    tray: Tray
    right: bool


@dataclass(frozen=True, slots=True)
class InboxState:
    """The inbox as the child sees it now.

    placed: messages lying right in a tray. open: the one shown large. asking: the helper holds the
    open one and asks back. attempts: by message. slips: messages put into a wrong tray.
    """

    placed: frozenset[tuple[str, Tray]] = frozenset()
    open: str = ""
    asking: bool = False
    answer: Answer | None = None
    attempts: Attempts = Attempts()
    slips: Slips = Slips()


def tray_of(state: InboxState, item: str) -> Tray | None:
    """The tray a message lies in; None while it is in the list."""
    return dict(state.placed).get(item)


def waiting(spec: Inbox, state: InboxState) -> tuple[Message, ...]:
    """The messages still in the list, as they arrived; one that went wrong waits at the end, so
    that a fresh one is met before it is tried again (EVIDENCE R2)."""
    placed = dict(state.placed)
    left = (message for message in spec.messages if message.id not in placed)
    return tuple(sorted(left, key=lambda message: message.id in state.attempts.lit))
