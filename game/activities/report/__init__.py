"""Report: keep, report and block, as things to do; each find is judged before it is kept."""

from game.activities.report import checks
from game.activities.report.model import Find, Report
from game.activities.report.paper import key, paper
from game.activities.report.rules import RULES, outcomes
from game.activities.report.view import view
from game.activities.room import Room
from game.core.ids import ThingId
from game.core.items import Item
from game.mechanics import judging
from game.mechanics.judging import Thing


def _items(spec: Report) -> tuple[Item, ...]:
    """Every find is judged."""
    return judging.items(spec.finds, _picture)


def _picture(find: Thing) -> ThingId:
    return find.picture if isinstance(find, Find) else ThingId("")


ROOM = Room(Report, outcomes, RULES, view, _items, paper, key, checks.problems, checks.RULES)
