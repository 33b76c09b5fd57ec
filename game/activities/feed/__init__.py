"""Feed: pictures that come to hand one by one, to be judged; a wall for those that are put up."""

from game.activities.feed import checks
from game.activities.feed.model import Feed
from game.activities.feed.paper import key, paper
from game.activities.feed.rules import RULES, outcomes
from game.activities.feed.view import view
from game.activities.room import Room
from game.core.ids import ThingId
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Feed) -> tuple[Item, ...]:
    """Each post with its picture."""
    pictures = {post.id: post.picture for post in spec.posts}
    return judging.items(spec.posts, lambda thing: pictures.get(thing.id, ThingId("")))


ROOM = Room(Feed, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
