"""Feed: posts to look at closely, to ask about elsewhere, and to share, leave, hide or report."""

from game.activities.feed import checks
from game.activities.feed.model import Feed
from game.activities.feed.paper import paper
from game.activities.feed.rules import RULES, outcomes
from game.activities.feed.view import view
from game.activities.room import Room
from game.core.ids import ThingId
from game.core.items import Item


def _items(spec: Feed) -> tuple[Item, ...]:
    """Every post is judged by its words and by who posted it first; without tells it is genuine."""
    return tuple(
        Item(
            each.id,
            not each.all_tells,
            f"{each.text} {each.origin.text}",
            each.why,
            each.all_tells,
            each.sender,
            each.picture if each.blurred == "no" else ThingId(""),
        )
        for each in spec.posts
    )


ROOM = Room(Feed, outcomes, RULES, view, _items, paper, checks.problems, checks.RULES)
