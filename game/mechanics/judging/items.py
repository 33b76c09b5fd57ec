"""What is judged, as boosters, check-ups and balance rules read it."""

from collections.abc import Callable, Sequence

from game.core.ids import ThingId
from game.core.items import Item
from game.mechanics.judging.model import Thing


def items(
    things: Sequence[Thing], picture: Callable[[Thing], ThingId] = lambda thing: ThingId("")
) -> tuple[Item, ...]:
    """Every thing that is fine or not; what chance or nobody decides stays in its story."""
    return tuple(
        Item(
            each.id, each.fine == "yes", each.text, each.right, each.tricks, each.who, picture(each)
        )
        for each in things
        if each.fine in ("yes", "no")
    )
