"""Page: pages of a browser, drawn as pages, to be judged part by part."""

from game.activities.page import checks
from game.activities.page.model import Browser
from game.activities.page.paper import key, paper
from game.activities.page.rules import RULES, outcomes
from game.activities.page.state import spots
from game.activities.page.view import view
from game.activities.room import Room
from game.core.ids import ThingId
from game.core.items import Item
from game.mechanics import judging


def _items(spec: Browser) -> tuple[Item, ...]:
    banners = {spot.id: site.banner for site in spec.sites for spot in site.spots}
    return judging.items(spots(spec), lambda thing: banners.get(thing.id, ThingId("")))


ROOM = Room(Browser, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
