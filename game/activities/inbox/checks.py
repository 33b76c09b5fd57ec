"""What makes trays fair: none that is right says the opposite of what the message is."""

from collections.abc import Iterator

from game.activities.inbox.model import Inbox
from game.core.findings import Found

NAMES = ("wrong-tray",)


def problems(spec: Inbox) -> Iterator[Found]:
    """What has a tell is never right among the fine ones, and what has none is not for the bin."""
    for place, message in enumerate(spec.messages):
        wrong = "fine" if message.tells else "bin"
        if wrong in message.right:
            has = "has a tell" if message.tells else "has no tell, so it is genuine"
            said = f'"{wrong}" cannot be right here: the message {has}.'
            at = message.right.index(wrong)
            yield Found(("messages", place, "right", at), "wrong-tray", said)
