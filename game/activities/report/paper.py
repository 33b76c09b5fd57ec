"""The printed twin of a report scene: cards to sort, people to tell, words, a form."""

from game.activities.report.model import Find, Report
from game.activities.report.path import step_words
from game.activities.report.state import STEPS
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words


def paper(spec: Report, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    steps = tuple(_frame(Words(step_words(step, ctx), "heading")) for step in STEPS)
    people = tuple(
        _frame(Words(ctx.name(adult.who), "button"), Words(adult.says)) for adult in spec.adults
    )
    starters = tuple(_frame(Words(starter.text)) for starter in spec.starters)
    reasons = tuple(_frame(Words(reason.text)) for reason in spec.reasons)
    lists = (*spec.sends, *spec.stays)
    return Box(
        (
            Words(ctx.name(spec.app), "heading"),
            Words(spec.goal),
            Box(steps, "row", gap=16),
            _cards(tuple(_find(find) for find in spec.finds)),
            _cards(people),
            _cards(starters),
            Words(ctx.words("What is wrong here?", "report form"), "heading"),
            _cards(reasons),
            _cards(tuple(_frame(Words(line)) for line in lists)),
            *(Words(line.text) for line in spec.after),
        ),
        gap=20,
    )


def _cards(cards: tuple[Node, ...]) -> Box:
    return Box(cards, "wrap", gap=16)


def _find(find: Find) -> Box:
    details = (Words(find.details, "small"),) if find.details else ()
    return _frame(Words(find.title, "button"), *details, Words(find.text))


def _frame(*children: Node) -> Box:
    return Box(children, gap=6, pad=(14, 12), border="ink", radius=12, w=280, role="card")
