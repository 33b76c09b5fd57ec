"""What makes trays fair: none that is right says the opposite of what the message is."""

from collections.abc import Iterator, Mapping

from game.activities.inbox.model import Inbox
from game.core.findings import Found

RULES: Mapping[str, str] = {
    "wrong-tray": "What has a tell cannot be fine, and what has none is genuine and not for the"
    " bin. Mend `right`, or the tells.",
}
"""What each rule means and how to mend it."""


def problems(spec: Inbox) -> Iterator[Found]:
    """What has a tell is never right among the fine ones, and what has none is not for the bin."""
    for place, message in enumerate(spec.messages):
        wrong = "fine" if message.tells else "bin"
        if wrong in message.right:
            has = "has a tell" if message.tells else "has no tell, so it is genuine"
            said = f'"{wrong}" cannot be right here: the message {has}.'
            at = message.right.index(wrong)
            yield Found(("messages", place, "right", at), "wrong-tray", said)
