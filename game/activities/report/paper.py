"""The printed twin of a report scene: finds to judge and to keep, three steps, a form; its key."""

from game.activities.report.model import Find, Report
from game.activities.report.path import step_words
from game.activities.report.state import STEPS
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, note, printed

_HIGH = 80.0


def paper(spec: Report, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    steps = tuple(cut_out(Words(step_words(step, ctx), "heading")) for step in STEPS)
    reasons = tuple(cut_out(Words(reason.text)) for reason in spec.reasons)
    lists = (*spec.sends, *spec.stays)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *judging.paper(spec.finds, spec.ways, ctx, shown=_picture),
        cut_outs(*steps),
        Words(ctx.words("What's wrong here?", "report form"), "heading"),
        cut_outs(*reasons),
        cut_outs(*(cut_out(Words(line)) for line in lists)),
    )


def _picture(find: Find) -> tuple[Node, ...]:
    return (Picture(thing_drawing(find.picture), h=_HIGH),) if find.picture else ()


def key(spec: Report, ctx: Context) -> Node:
    """What each find is, what is said of each step, and which reasons fit."""
    steps = (comes_of(step_words(each.step, ctx), each.why) for each in spec.steps)
    fits = ctx.words("It fits.", "key of a printed form: a right reason")
    reasons = (
        comes_of(each.text, *((fits,) if each.right == "yes" else ()), each.why)
        for each in spec.reasons
    )
    return printed(*judging.key(spec.finds, spec.ways, ctx), note(*steps), note(*reasons))
