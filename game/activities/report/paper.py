"""The printed twin of a report scene: finds to judge and to keep, three steps, a form."""

from game.activities.report.model import Report
from game.activities.report.path import step_words
from game.activities.report.state import STEPS
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Report, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    steps = tuple(cut_out(Words(step_words(step, ctx), "heading")) for step in STEPS)
    reasons = tuple(cut_out(Words(reason.text)) for reason in spec.reasons)
    lists = (*spec.sends, *spec.stays)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *judging.paper(spec.finds, spec.ways, ctx),
        cut_outs(*steps),
        Words(ctx.words("What's wrong here?", "report form"), "heading"),
        cut_outs(*reasons),
        cut_outs(*(cut_out(Words(line)) for line in lists)),
    )
