"""What stands where on an upright page: what leads on at its lower edge, within reach of a thumb,
and answers as rows. On any other page the same things stand where they always did.
"""

from dataclasses import replace

from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Scroll, Words
from game.ui.theme import TARGET

SHEET = 720
"""The most of the width of a sheet on an upright page."""
EDGE, PAD = 8.0, 14.0
"""Beside a sheet, and inside it, where a page is slim."""
_ARROWS = TARGET + 8
"""The room for the arrows that move a page."""
_STAYS = 420
"""From this height, in letters of 100 %, what leads on stays at the lower edge of a page."""
_MAIN, _OTHER = 400, 160
"""The least width, in letters of 100 %, for two buttons beside each other there, of which one may
be the main one; and for each of several others."""
_NAMED = 480
"""From this width, in letters of 100 %, tabs have room for their words below their signs."""


def is_upright(ctx: Context) -> bool:
    """Whether the parts of a page stand one below the other, as on a phone that is held upright."""
    return ctx.size[1] > ctx.size[0]


def room_for(ctx: Context, many: int, gap: float) -> float:
    """The width of each of so many things beside each other on the sheet of an upright page."""
    room = min(ctx.size[0] - 2 * EDGE, SHEET + _ARROWS) - 2 * PAD - _ARROWS
    return (room - gap * (many - 1)) / many


def led_on(
    ctx: Context, body: Scroll, below: tuple[Button, ...], tabs: Node | None = None
) -> tuple[Scroll, tuple[Node, ...]]:
    """What moves on a page, and the rows that stay at its lower edge: the tabs and what leads on,
    which move with the rest where they would leave it too little."""
    if not (is_upright(ctx) and ctx.size[1] / ctx.text >= _STAYS):
        return all_moving(body, tabs, below), ()
    return body, (*((tabs,) if tabs else ()), *_rows(ctx, below))


def foot(rows: tuple[Node, ...]) -> tuple[Box, ...]:
    """Rows at the lower edge of a page, over its picture; nothing for none."""
    return (Box(rows, gap=10, pad=(12, 10)),) if rows else ()


def _rows(ctx: Context, below: tuple[Button, ...]) -> tuple[Node, ...]:
    """What leads on: two beside each other, of more the main one alone in the lowest row, each in
    its own where letters are large."""
    main = tuple(each for each in below if each.look == "main")
    others = tuple(replace(each, w=0) for each in below if each.look != "main")
    if len(below) == 2:
        return _beside((*others, *main), _MAIN * ctx.text <= ctx.size[0])
    return (*_beside(others, _OTHER * len(others) * ctx.text <= ctx.size[0]), *main)


def _beside(buttons: tuple[Button, ...], fit: bool) -> tuple[Node, ...]:
    """Buttons that share a row where they fit into it."""
    if len(buttons) < 2 or not fit:
        return buttons
    row = tuple(replace(each, grow=1) for each in buttons)
    return (Box(row, "row", gap=10, align="stretch"),)


def choices(ctx: Context, each: tuple[Button, ...]) -> Node:
    """Answers that all look alike, each with its picture: cards beside each other, or on an upright
    page rows as wide as the sheet, so that every one is within reach."""
    if not is_upright(ctx):
        return Box(each, "wrap", gap=16, justify="centre")
    return Box(tuple(_row(card) for card in each), gap=10)


def _row(card: Button) -> Button:
    """A card with its words beside its picture."""
    if not isinstance(card.child, Box):
        return card
    picture, *words = card.child.children
    said = (
        replace(w, style="button", align="start", grow=1) for w in words if isinstance(w, Words)
    )
    return replace(card, child=Box((picture, *said), "row", gap=16, align="centre"), w=0)


def tab_bar(ctx: Context, tabs: tuple[Button, ...], aside: Button, label: str) -> Box:
    """Tabs, and beside them what is no tab. Each shows a sign and a word, beside each other or on
    an upright page one below the other; where that is slim, the signs alone."""
    named = ctx.size[0] / ctx.text >= _NAMED
    gap = 8 if named or not is_upright(ctx) else 4
    if is_upright(ctx):
        tabs = tuple(_upright_tab(each, named=named) for each in tabs)
    choice = Box(tabs, "wrap", gap=gap, justify="centre", role="tablist", label=label)
    if is_upright(ctx) and named:
        choice = replace(choice, flow="row", grow=1)
        return Box((choice, aside), "row", gap=gap)
    return Box((choice, aside), "wrap", gap=gap, justify="centre")


def _upright_tab(tab: Button, *, named: bool) -> Button:
    if not isinstance(tab.child, Box):
        return tab
    sign, *words = tab.child.children
    small = (replace(each, style="small") for each in words if isinstance(each, Words) and named)
    inside = Box((sign, *small), gap=2, align="centre", justify="centre")
    return replace(tab, child=inside, w=0 if named else TARGET, grow=1 if named else 0)


def all_moving(body: Scroll, tabs: Node | None, below: tuple[Button, ...]) -> Scroll:
    """What moves with the tabs before it and what leads on after it."""
    before = (tabs,) if tabs else ()
    after = (Box(below, "wrap", gap=14, justify="centre"),) if below else ()
    return between(before, body, after)


def between(before: tuple[Node, ...], body: Scroll, after: tuple[Node, ...] = ()) -> Scroll:
    """The moving part with more before and after it."""
    if not (before or after):
        return body
    inside = body.child
    if not isinstance(inside, Box) or inside.flow != "column":
        inside = Box((inside,), gap=14)
    return replace(body, child=replace(inside, children=(*before, *inside.children, *after)))
