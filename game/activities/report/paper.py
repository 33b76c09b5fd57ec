"""The printed twin of a report scene: cards to sort, people to tell, words, a form."""

from game.activities.report.model import Find, Report
from game.activities.report.path import step_words
from game.activities.report.state import STEPS
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Report, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    steps = tuple(cut_out(Words(step_words(step, ctx), "heading")) for step in STEPS)
    people = tuple(
        cut_out(Words(ctx.name(adult.who), "button"), Words(adult.says)) for adult in spec.adults
    )
    starters = tuple(cut_out(Words(starter.text)) for starter in spec.starters)
    reasons = tuple(cut_out(Words(reason.text)) for reason in spec.reasons)
    lists = (*spec.sends, *spec.stays)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        cut_outs(*steps),
        cut_outs(*(_find(find) for find in spec.finds)),
        cut_outs(*people),
        cut_outs(*starters),
        Words(ctx.words("What is wrong here?", "report form"), "heading"),
        cut_outs(*reasons),
        cut_outs(*(cut_out(Words(line)) for line in lists)),
        *(Words(line.text) for line in spec.after),
    )


def _find(find: Find) -> Box:
    details = (Words(find.details, "small"),) if find.details else ()
    return cut_out(Words(find.title, "button"), *details, Words(find.text))
