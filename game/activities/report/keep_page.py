"""Keeping while no find is judged: what is kept, or what was left behind."""

from game.activities.report.model import Find, Report
from game.activities.report.state import ReportState, hurting, left_behind
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.portraits import portrait
from game.ui.tells import message


def keep_page(spec: Report, state: ReportState, ctx: Context) -> Node:
    """One of the two."""
    left = left_behind(spec, state)
    if left:
        who = ctx.name(left.who)
        head = Box((portrait(ctx, left.who, 52), Words(who, "button")), "row", gap=10)
        return Box((head, message(left.text, who, left.tricks)), gap=12)
    cards = (_kept(find, ctx) for find in hurting(spec) if find.id in state.hand.kept)
    return Box(tuple(cards), gap=12)


def _kept(find: Find, ctx: Context) -> Box:
    """A find that lies with what will be shown: pinned, with whoever it came from."""
    said = ctx.words("Kept", "this is kept for the helpers")
    head = Box(
        (Picture("icon/keep", 34, 34), Words(said, "button", "leaf-deep")),
        "row", gap=8, align="centre",
    )  # fmt: skip
    inside = (portrait(ctx, find.who, 52), Box((head, Words(find.text, "small")), gap=2, grow=1))
    return Box(
        inside, "row", gap=12, pad=(14, 10), align="centre", fill="leaf-soft", border="leaf-deep",
        radius=20, role="group", label=said, key=f"kept-{find.id}",
    )  # fmt: skip
