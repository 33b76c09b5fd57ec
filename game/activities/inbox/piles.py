"""Where settled messages lie: laid aside, or kept to show to a grown-up."""

from collections.abc import Iterable

from game.activities.inbox.model import Inbox, Message
from game.activities.inbox.state import InboxState
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Node, Picture

HIGH, LETTER = 44.0, 30.0


def piles(spec: Inbox, state: InboxState, ctx: Context) -> tuple[Node, ...]:
    """Both piles, as far as anything lies there; each message flies to its own."""
    hand = state.hand
    kept = [each for each in spec.messages if each.id in hand.kept]
    aside = [each for each in spec.messages if each.id in hand.settled - hand.kept]
    to_show = ctx.words("To show", "where messages for a grown-up lie")
    laid = ctx.words("Laid aside", "where messages lie that are settled")
    both = (
        *_pile("thing/basket-show", to_show, kept),
        *_pile("thing/basket-fine", laid, aside),
    )
    return (Box(both, "row", gap=24, justify="centre", min_h=1),) if both else ()


def _pile(basket: OwnThing, label: str, messages: Iterable[Message]) -> tuple[Node, ...]:
    letters = tuple(
        Picture("thing/envelope", LETTER, LETTER, key=f"letter-{each.id}") for each in messages
    )
    if not letters:
        return ()
    inside = (Picture(basket, h=HIGH, label=label), *letters)
    return (Box(inside, "row", gap=4, align="end"),)
