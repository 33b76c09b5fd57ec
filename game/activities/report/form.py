"""The app's own report form and its block page: what is asked, what is sent, what stays."""

from game.activities.report.model import Reason, Report
from game.activities.report.state import ReportState, fits
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.portraits import portrait
from game.ui.theme import Colour


def form(spec: Report, state: ReportState, ctx: Context) -> Node:
    """What is wrong, then what is sent, then that it was sent."""
    if state.sent:
        words = ctx.words("Your report is sent.", "report form")
        return Box((_sign("icon/tick", words, ctx), _sheets(spec, ctx)), gap=14)
    if fits(spec, state):
        return _sheets(spec, ctx)
    ask = ctx.words("What's wrong here?", "report form")
    rows = tuple(_reason(reason, state) for reason in spec.reasons)
    return Box((_sign("icon/report", ask, ctx), *rows), gap=12)


def door(spec: Report, state: ReportState, ctx: Context) -> Node:
    """Who is to be shut out: behind the door once it is blocked."""
    side = 96 if ctx.narrow or ctx.low else min(180.0, ctx.size[1] * 0.26)
    name = ctx.name(spec.account)
    if state.blocked:
        shut = Picture("icon/block", side, side, key="door-shut")
        said = ctx.words("{name} is blocked.", "block page", name=name)
        return Box((_row(shut), Words(said, "heading", align="centre", level=2)), gap=10)
    what = ctx.words("A blocked page can't write to you.", "block page")
    rest = (Words(name, "heading", align="centre", level=2), Words(what, align="centre"))
    return Box((_row(portrait(ctx, spec.account, side)), *rest), gap=10)


def _row(picture: Picture) -> Box:
    return Box((picture,), "row", justify="centre")


def _sign(picture: Icon, words: str, ctx: Context) -> Box:
    side = 56 if ctx.narrow or ctx.low else 76
    row = (Picture(picture, side, side), Words(words, "heading", grow=1, level=2))
    return Box(row, "row", gap=16, align="centre")


def _reason(reason: Reason, state: ReportState) -> Button:
    """An answer to the app; the one that did not fit wears a question mark."""
    doubted = state.reason == reason.id
    sign = (Picture("icon/question", 36, 36),) if doubted else ()
    words = Words(reason.text, "button", grow=1)
    face = Box((words, *sign), "row", gap=10, align="centre", min_h=48)
    return Button(face, Act("reason", reason.id), reason.text, "card", on=not doubted)


def _sheets(spec: Report, ctx: Context) -> Box:
    """Two sheets: what the app gets, and what stays with the child."""
    gets = ctx.words("The app gets", "report form: what is sent")
    keeps = ctx.words("This stays with you", "report form: what is not sent")
    both = (
        _sheet(gets, "icon/report", "sea-light", spec.sends),
        _sheet(keeps, "icon/lock", "leaf-soft", spec.stays),
    )
    return Box(both if spec.stays else both[:1], gap=12)


def _sheet(head: str, sign: Icon, fill: Colour, lines: tuple[str, ...]) -> Box:
    rows = tuple(
        Box((Picture(sign, 30, 30), Words(line, grow=1)), "row", gap=10, align="start")
        for line in lines
    )
    return Box(
        (Words(head, "button"), *rows), gap=8, pad=(16, 12), fill=fill, radius=20,
        role="group", label=head,
    )  # fmt: skip
