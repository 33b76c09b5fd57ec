"""Settings: a pretend app's panel that pushes back, and a preview of who sees what."""

from game.activities.room import Room
from game.activities.settings import checks
from game.activities.settings.model import Settings
from game.activities.settings.paper import paper
from game.activities.settings.rules import RULES, outcomes
from game.activities.settings.verdicts import baits
from game.activities.settings.view import view
from game.core.items import Item


def _items(spec: Settings) -> tuple[Item, ...]:
    """The parts of the goal, the pop-ups and the baits; what is to stay open and a fair question
    are genuine."""
    things = {thing.id: thing.label for thing in spec.shown}
    wants = (
        Item(want.id, want.can == "yes", things.get(want.thing, ""), want.why)
        for want in spec.wants
    )
    pushes = (Item(push.id, push.fair == "yes", push.text, push.why) for push in spec.pushes)
    lures = (Item(each.id, False, each.label, each.why) for each in baits(spec))
    return (*wants, *pushes, *lures)


ROOM = Room(Settings, outcomes, RULES, view, _items, paper, checks.problems, checks.RULES)
