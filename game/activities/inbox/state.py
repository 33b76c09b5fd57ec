"""What has changed in an inbox: the message in hand, and where those before it lie."""

from dataclasses import dataclass

from game.mechanics.judging import Hand


@dataclass(frozen=True, slots=True)
class InboxState:
    """hand: what was found out and decided about the message in hand, and which are settled."""

    hand: Hand = Hand()
