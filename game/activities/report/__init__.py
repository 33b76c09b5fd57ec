"""Report: keep, tell, report and block, as things to do, with adults who answer like people."""

from game.activities.report import checks
from game.activities.report.model import Report
from game.activities.report.paper import paper
from game.activities.report.rules import RULES, outcomes
from game.activities.report.view import view
from game.activities.room import Room
from game.core.items import Item


def _items(spec: Report) -> tuple[Item, ...]:
    """Every find is judged; one without tells is genuine."""
    return tuple(
        Item(each.id, not each.tells, each.text, each.why, each.tells, each.title, each.picture)
        for each in spec.finds
    )


ROOM = Room(Report, outcomes, RULES, view, _items, paper, checks.problems, checks.RULES)
