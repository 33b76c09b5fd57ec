"""The page of most screens: a sheet of paper that hangs from a wooden board, over a picture. Where
its parts stand on a wide, a narrow and an upright page is decided here only.

A page higher than wide has its picture above and its sheet at the lower end; what leads on stays
at the lower edge, where a thumb reaches it.
"""

from dataclasses import replace
from typing import Literal

from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.screen_parts import back_button, bar, behind, in_the_sky
from game.ui.upright import (
    EDGE,
    PAD,
    SHEET,
    all_moving,
    between,
    foot,
    is_upright,
    led_on,
)

_WIDE = 880
"""The width of a sheet on a wide page."""
_SMALLER = 0.55
"""How large the picture of a narrow page is, as a share of that of a wide one."""
_SCENE, _LARGER = 84.0, 1.4
"""The least height of the picture above a sheet; and the most of its width, as a share of the
longer side that it has on a wide page."""
_AIR, _SEEN = 1.0, 1.8
"""How what is left above a sheet is shared out between the sky and the page's own picture."""


def page(
    ctx: Context,
    title: str,
    body: Scroll,
    *,
    above: Picture | None = None,
    friend: Picture | None = None,
    tabs: Node | None = None,
    below: tuple[Button, ...] = (),
    back: bool = True,
    in_middle: bool = False,
    picture: DrawingName = "bay/back",
) -> Box:
    """A plain screen. above: its own picture, as large as on a wide page; friend: who stands on the
    board of an upright page, and nowhere else; tabs: what changes the sheet; below: what leads on,
    the main one last; in_middle: an upright page has its sheet in the middle, too, away from where
    the page before was pressed; picture: what is behind it all."""
    rope = Picture("bay/rope", 14, 18 if not ctx.narrow else 10)
    ropes = Box((rope, Box((), grow=1), rope), "row", pad=(46, 0))
    pad = (28, 18) if not ctx.narrow else (PAD, 10)
    paper = Box((), pad=pad, fill="parchment", border="sand-deep", radius=18, shadow=True)
    top = bar(ctx, *((back_button(ctx),) if back else ()))
    head = (board(ctx, title, 1), ropes)
    seen = above or (friend if is_upright(ctx) else None)
    return laid(
        ctx, picture, top, paper, body,
        head=head, above=seen, tabs=tabs, below=below, in_middle=in_middle,
    )  # fmt: skip


def laid(
    ctx: Context,
    ground: DrawingName,
    top: Box,
    paper: Box,
    body: Scroll,
    *,
    head: tuple[Node, ...] = (),
    above: Picture | None = None,
    tabs: Node | None = None,
    below: tuple[Button, ...] = (),
    in_middle: bool = False,
) -> Box:
    """A sheet below what is on top, over a picture of a night. paper: the sheet, still empty;
    head: what it hangs from."""
    if is_upright(ctx) and not in_middle:
        moving, rows = led_on(ctx, body, below, tabs)
        column = _column(ctx, above, head, replace(paper, children=(moving.child,)))
        page = Box((in_the_sky(top), replace(body, child=column, grow=1), *_shelf(rows)), grow=1)
        return behind(ground, page)
    moving = all_moving(body, tabs, below)
    small = _SMALLER if ctx.narrow else 1.0
    drawn = (replace(above, w=above.w * small, h=above.h * small),) if above else ()
    whole = between(tuple(Box((each,), align="centre") for each in drawn), moving)
    sheet = replace(paper, children=(whole,))
    wide = 0 if ctx.narrow else paper.w or _WIDE
    hung = Box((*head, sheet), w=wide, key="sheet") if head else replace(sheet, w=wide)
    return under(ctx, ground, top, hung)


def under(ctx: Context, picture: DrawingName, top: Box, sheet: Node) -> Box:
    """A sheet in the middle below what is on top, over a picture of a night."""
    around = Box(
        (sheet,),
        pad=(24, 16) if not ctx.narrow else (EDGE, 8),
        align="stretch" if ctx.narrow else "centre",
        justify="centre",
        grow=1,
    )
    return behind(picture, Box((in_the_sky(top), around), grow=1))


def board(ctx: Context, title: str, level: Literal[1, 2] = 2) -> Box:
    """A title on a wooden board. level: which heading it is."""
    words = Words(title, "heading", "paper", "centre", level=level)
    name = Box((words,), pad=(24, 8) if not ctx.narrow else (12, 4))
    return Box(
        (Picture("bay/grain", fit="cover"), name),
        "stack",
        fill="wood",
        border="wood-deep",
        radius=16,
        shadow=True,
    )


def _shelf(rows: tuple[Node, ...]) -> tuple[Node, ...]:
    """The rows that stay at the lower edge, on a wooden shelf; nothing for none."""
    grain = Picture("bay/grain", fit="cover")
    on_it = foot(rows)
    return (Box((grain, *on_it), "stack", fill="wood", solid="wood"),) if on_it else ()


def _column(ctx: Context, above: Picture | None, head: tuple[Node, ...], paper: Box) -> Box:
    """What moves on an upright page: the picture, and below it the sheet, at the lower end."""
    edge = ctx.size[0] - 2 * EDGE
    seen: tuple[Node, ...] = (Box((), grow=_AIR),)
    if above:
        large = replace(above, w=0, h=0, grow=1, stand="bottom")
        wide = min(edge, max(above.w, above.h) * _LARGER) if above.w or above.h else edge
        seen += (Box((large,), w=wide, h=_SCENE, grow=_SEEN),)
    hung = Box((*head, replace(paper, w=0)), w=min(edge, SHEET), key="sheet")
    return Box((*seen, hung), pad=(EDGE, 8), gap=0, align="centre", grow=1)
