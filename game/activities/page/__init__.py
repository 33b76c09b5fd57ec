"""Page: shops, forms and downloads to look at closely, and then to use, leave or ask about."""

from game.activities.page import checks
from game.activities.page.model import Browser, Field, Site, Spot, parts_of
from game.activities.page.paper import paper
from game.activities.page.rules import RULES, outcomes
from game.activities.page.view import view
from game.activities.room import Room
from game.core.items import Item


def _items(spec: Browser) -> tuple[Item, ...]:
    """Every spot and every field is judged; one without tells is fine."""
    return tuple(_item(site, part) for site in spec.sites for part in parts_of(site))


def _item(site: Site, part: Spot | Field) -> Item:
    tells = part.tells
    apart = bool(tells) or not any(other.tells for other in parts_of(site))
    return Item(
        part.id, not tells, part.text, part.why, tells, site.name, site.picture, apart=apart
    )


ROOM = Room(Browser, outcomes, RULES, view, _items, paper, checks.problems, checks.RULES)
