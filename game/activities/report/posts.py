"""The app with all that was found in it: a wall of things to look at, or one of them large."""

from game.activities.report.model import Find, Report
from game.activities.report.state import ReportState, find_of, temptations, waiting
from game.activities.report.widths import cramped, middle
from game.core.acts import Act
from game.ui import tells
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, Icon, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import icon_button, way_back

_FRAME, _ARROWS, _GAP = 64, 72, 12
"""What the device, its scrolling arrows and the space between two tiles take of the width."""


def posts(spec: Report, state: ReportState, ctx: Context) -> Node:
    """The wall: what waits, then what has its place; or the open find."""
    find = find_of(spec, state.open)
    if find:
        return _open(spec, state, find, ctx)
    tiles: list[Node] = [_tile(find, state, ctx) for find in waiting(spec, state)]
    tiles += [_sorted(find, ctx) for find in spec.finds if find.id in state.sorted]
    flow = Box(tuple(tiles), "wrap", gap=_GAP, justify="centre")
    return Box((*_hidden(state, ctx), flow), gap=14)


def choices(state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """What can be done with the open find: keep it or leave it."""
    if not state.open or state.notice:
        return ()
    keep = ctx.words("Keep for the helpers", "do not delete it")
    fine = ctx.words("This is fine", "leave it as it is")
    both = (
        _choice("icon/keep", keep, Act("keep", state.open)),
        _choice("icon/tick", fine, Act("leave", state.open)),
    )
    return (Box(both, "column" if ctx.narrow else "row", gap=12),)


def _tile(find: Find, state: ReportState, ctx: Context) -> Button:
    again = (Picture("icon/question", 30, 30),) if find.id in state.attempts.lit else ()
    top = Box((_drawn(find, 104), *again), "row", gap=6, justify="centre", align="centre")
    face = Box((top, Words(find.title, "button", align="centre")), gap=6, min_h=164)
    label = ctx.words("Look at: {title}", "a thing found in the app", title=find.title)
    free = not state.notice
    return Button(face, Act("look", find.id), label, "card", on=free, w=_tile_width(ctx))


def _tile_width(ctx: Context) -> float:
    """Three beside each other, or two where the letters are large."""
    if ctx.shape != "wide":
        return 0
    room = middle(ctx) - _FRAME
    return (room - _ARROWS - _GAP) / 2 if cramped(ctx) else (room - 2 * _GAP) / 3


def _sorted(find: Find, ctx: Context) -> Box:
    """A find in its place: kept for the helpers, or left because it is fine."""
    if find.tells:
        said = ctx.words("Kept", "this is kept for the helpers")
    else:
        said = ctx.words("Fine", "this is fine and stays where it is")
    sign = Picture("icon/keep" if find.tells else "icon/tick", 44, 44)
    row = Box(
        (sign, Words(said, "button", "leaf-deep")), "row", gap=8, align="centre", justify="centre"
    )
    return Box(
        (row, Words(find.title, "small", align="centre")),
        gap=4,
        pad=(12, 14),
        fill="leaf-soft",
        border="leaf-deep",
        radius=22,
        w=_tile_width(ctx),
        role="group",
        label=said,
        key=f"sorted-{find.id}",
    )


def _hidden(state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """Blocked too soon: what helpers need is out of sight, and a helper knows where to look."""
    if not state.hidden:
        return ()
    words = ctx.words("Blocked messages are out of sight.", "report room: blocked before keeping")
    if not state.helper:
        tell = ctx.words("A safe adult can help to find them.", "report room: blocked too soon")
        said: tuple[Node, ...] = (Words(words, "button"), Words(tell))
    else:
        name = ctx.words("Look with {name}", "search together", name=ctx.name(state.helper))
        search = icon_button(Picture("icon/eye", 36, 36), name, Act("search"), "main")
        said = (Words(words, "button"), search)
    sign = Picture("thing/eye-closed", 56, 56)
    talk = Box(said, gap=8, grow=1)
    return (
        Box((sign, talk), "row", gap=14, pad=(16, 12), fill="grey-soft", radius=20, role="note"),
    )


def _open(spec: Report, state: ReportState, find: Find, ctx: Context) -> Node:
    answered = state.notice is not None
    lit = find.id in state.attempts.lit or bool(state.notice and state.notice.about == "find")
    details = (Words(find.details, "small", "ink-soft"),) if find.details else ()
    head = Box((Words(find.title, "heading"), *details), gap=2, grow=1)
    top = Box((_drawn(find, 64 if ctx.narrow else 124), head), "row", gap=16, align="centre")
    paper = tells.message(find.text, find.title, find.tells if lit else ())
    shouts = (
        () if answered else tuple(_shout(each.id, each.text) for each in temptations(spec, state))
    )
    hints = tuple(tells.hint(tell) for tell in find.tells) if lit else ()
    free = () if answered else (_back(ctx),)
    return Box((*free, top, paper, *hints, *shouts), gap=12)


def _drawn(find: Find, size: float) -> Picture:
    picture: DrawingName = thing_drawing(find.picture) if find.picture else "thing/envelope"
    return Picture(picture, size, size)


def _shout(item: str, text: str) -> Node:
    """The box for an answer stands right there, as it does in real apps."""
    shout = icon_button(Picture("icon/talk", 34, 34), text, Act("shout", item))
    return Box((shout,), "row", justify="end")


def _back(ctx: Context) -> Node:
    words = ctx.words("All posts", "back to the list of things found")
    return way_back(words, Act("close"))


def _choice(picture: Icon, words: str, means: Act) -> Button:
    name = Words(words, "button", grow=1)
    face = Box((Picture(picture, 48, 48), name), "row", gap=12, align="centre", min_h=56)
    return Button(face, means, words, "card", grow=1)
