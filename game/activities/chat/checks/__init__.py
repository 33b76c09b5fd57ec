"""What an author of a chat can get wrong that no type says: one file of rules for each question."""

from collections.abc import Iterator, Mapping

from game.activities.chat.checks import fits, kept_safe, leads
from game.activities.chat.model import Chat
from game.core.findings import Found
from game.mechanics import judging

RULES: Mapping[str, str] = {**leads.RULES, **kept_safe.RULES, **fits.RULES}
"""What each rule means and how to mend it."""


def problems(spec: Chat) -> Iterator[Found]:
    """What does not lead on, what no child is given, what does not fit, and what is unfair."""
    yield from leads.problems(spec)
    yield from kept_safe.problems(spec)
    yield from fits.problems(spec)
    yield from _judged(spec)


def _judged(spec: Chat) -> Iterator[Found]:
    """What makes judging unfair. Where one moment alone is judged, each of its things is alone."""
    placed = [
        [(("moments", name, "judge", at), thing) for at, thing in enumerate(moment.judge)]
        for name, moment in spec.moments.items()
        if moment.judge
    ]
    together = [each for moment in placed for each in moment]
    for things in [[each] for each in together] if len(placed) == 1 else [together]:
        yield from judging.problems_of(things)
