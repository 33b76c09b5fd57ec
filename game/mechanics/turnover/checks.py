"""What an author may get wrong with an app's side: drawers left empty."""

from collections.abc import Iterator, Mapping, Sequence

from game.core.findings import Found
from game.mechanics.turnover.model import Drawer, KeptCard

RULES: Mapping[str, str] = {
    "empty-drawer": "No card ever comes to lie in this drawer. Name it in a card's `goes`, or"
    " delete it.",
}
"""What each rule means and how to mend it."""


def problems(cards: Sequence[KeptCard], drawers: Sequence[Drawer]) -> Iterator[Found]:
    """What is wrong with the `cards` and `drawers` of a scene."""
    used = {drawer for card in cards for drawer in card.goes}
    for at, drawer in enumerate(drawers):
        if drawer.id not in used:
            message = f'No card goes to "{drawer.id}".'
            yield Found(("drawers", at, "id"), "empty-drawer", message)
