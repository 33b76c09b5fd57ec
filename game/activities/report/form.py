"""The app's own report form and its block page: what is asked, what is sent, what stays."""

from dataclasses import replace

from game.activities.report.model import Reason, Report
from game.activities.report.state import ReportState
from game.activities.report.widths import cramped
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Account, Icon
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import main_button
from game.ui.theme import Colour


def form(spec: Report, state: ReportState, ctx: Context) -> Node:
    """What is wrong, then what is sent, then that it was sent."""
    if state.sent:
        words = ctx.words("Your report is sent.", "report form")
        return Box((_sign("icon/tick", words, ctx), _sheets(spec, ctx)), gap=14)
    if state.reason:
        return _sheets(spec, ctx)
    ask = ctx.words("What is wrong here?", "report form")
    rows = tuple(_reason(reason, state) for reason in spec.reasons)
    return Box((_sign("icon/report", ask, ctx), *rows), gap=12)


def form_doings(state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """Back, or send it: the second page of the form."""
    if not state.reason or state.sent or state.notice:
        return ()
    send = ctx.words("Send the report", "report form")
    back = ctx.words("Go back", "report form: choose another reason")
    both = (
        Button(Words(back, "button"), Act("close"), back, "quiet"),
        replace(main_button(send, Act("send")), grow=1),
    )
    return (
        Box(
            tuple(reversed(both)) if ctx.narrow else both, "column" if ctx.narrow else "row", gap=12
        ),
    )


def door(spec: Report, state: ReportState, ctx: Context) -> Node:
    """The one to shut out: a grey shape with a handle; it fades once it is blocked."""
    shape: Account = "cast/account/fading" if state.blocked else "cast/account/still"
    tall = 110 if ctx.narrow else min(220.0, ctx.size[1] * 0.34)
    who = Picture(shape, h=tall, stand="bottom", key=f"door-{shape}")
    name = ctx.name(spec.account)
    if state.blocked:
        said = ctx.words("{name} is blocked.", "block page", name=name)
        head = Words(said, "heading", align="centre")
        return Box((_row(who), head, *_gone(state, ctx)), gap=10)
    what = ctx.words("A blocked profile cannot write to you.", "block page")
    button = ctx.words("Block {name}", "block page", name=name)
    act = main_button(button, Act("block"), on=not state.notice)
    rest = (Words(name, "heading", align="centre"), Words(what, align="centre"), act)
    return Box((_row(who), *rest), gap=10)


def _gone(state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """Blocked too soon: what was not kept is out of sight, and that can be mended."""
    if not state.hidden:
        return ()
    words = ctx.words(
        "Some things were not kept yet. They are out of sight now. A safe adult can help.",
        "block page: blocked before keeping",
    )
    row = (Picture("thing/eye-closed", 48, 48), Words(words, grow=1))
    return (Box(row, "row", gap=14, pad=(16, 12), align="centre", fill="lantern-soft",
                radius=20, role="note"),)  # fmt: skip


def _row(picture: Picture) -> Box:
    return Box((picture,), "row", justify="centre")


def _sign(picture: Icon, words: str, ctx: Context) -> Box:
    drawn = Picture(picture, 64 if ctx.narrow else 84)
    row = (drawn, Words(words, "heading", grow=1))
    return Box(row, "row", gap=16, align="centre")


def _reason(reason: Reason, state: ReportState) -> Button:
    doubted = bool(state.notice and state.notice.item == reason.id)
    sign = (Picture("icon/question", 36, 36),) if doubted else ()
    words = Words(reason.text, "button", grow=1)
    face = Box((words, *sign), "row", gap=10, align="centre", min_h=48)
    return Button(face, Act("reason", reason.id), reason.text, "card", on=not state.notice)


def _sheets(spec: Report, ctx: Context) -> Box:
    """Two sheets beside each other: what the app gets, and what stays with the child."""
    gets = ctx.words("The app gets", "report form: what is sent")
    keeps = ctx.words("This stays with you", "report form: what is not sent")
    both = (
        _sheet(gets, "icon/report", "sea-light", spec.sends),
        _sheet(keeps, "icon/lock", "leaf-soft", spec.stays),
    )
    return Box(both, "column" if ctx.narrow or cramped(ctx) else "row", gap=14)


def _sheet(head: str, sign: Icon, fill: Colour, lines: tuple[str, ...]) -> Box:
    rows = tuple(
        Box((Picture(sign, 34, 34), Words(line, grow=1)), "row", gap=10, align="start")
        for line in lines
    )
    return Box(
        (Words(head, "button"), *rows), gap=12, pad=(18, 16), fill=fill, radius=20, grow=1,
        role="group", label=head,
    )  # fmt: skip
