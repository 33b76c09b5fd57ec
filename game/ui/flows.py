"""How a box shares out its room: a place for every child, along the way the box flows."""

from dataclasses import replace

from game.ui.geometry import Rect, covering
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll
from game.ui.shares import share_out
from game.ui.sizes import Sizes, grow_of
from game.ui.theme import TARGET

ARROWS = 2.0 * TARGET + 4
"""The least height of a scrolling area: its two arrows, and a gap between them."""
SNUG = 1.0
"""By how much a thing may be too large before it counts as not fitting."""


def share(sizes: Sizes, box: Box, inner: Rect) -> tuple[list[Rect], str]:
    """Where each child stands in the room inside a box, and what is short of room ("" is the
    rule)."""
    match box.flow:
        case "column":
            return _column(sizes, box, inner)
        case "row":
            return _row(sizes, box, inner)
        case "wrap":
            return _wrap(sizes, box, inner), ""
        case "stack":
            return [_in_stack(sizes, box, child, inner) for child in box.children], ""
        case "cover":
            whole = _covering(sizes, box, inner)
            return [_in_stack(sizes, box, child, whole) for child in box.children], ""
        case "contain":
            return _upon_whole(sizes, box, inner), ""


def _column(sizes: Sizes, box: Box, inner: Rect) -> tuple[list[Rect], str]:
    heights = _heights(sizes, box, inner)
    used = sum(heights) + box.gap * max(0, len(heights) - 1)
    y = _start(box, inner.y, inner.h, used)
    spots = []
    for child, high in zip(box.children, heights, strict=True):
        spots.append(_across(sizes, box, child, Rect(inner.x, y, inner.w, high)))
        y += high + box.gap
    return spots, _short("column", used, inner.h)


def _row(sizes: Sizes, box: Box, inner: Rect) -> tuple[list[Rect], str]:
    widths = sizes.row_widths(box, inner.w)
    used = sum(widths) + box.gap * max(0, len(widths) - 1)
    x = _start(box, inner.x, inner.w, used)
    spots = []
    for child, wide in zip(box.children, widths, strict=True):
        spots.append(_across(sizes, box, child, Rect(x, inner.y, wide, inner.h)))
        x += wide + box.gap
    return spots, _short("row", used, inner.w)


def _short(flow: str, used: float, space: float) -> str:
    return f"{flow} needs {used:.0f} of {space:.0f}" if used > space + SNUG else ""


def _heights(sizes: Sizes, box: Box, inner: Rect) -> list[float]:
    """Growers share what is left; what holds a scrolling area gives way when room is short."""
    gaps = box.gap * max(0, len(box.children) - 1)
    least = [_least(sizes, child, inner.w) for child in box.children]
    if short := sum(least) + gaps > inner.h:
        least = [_least(sizes, child, inner.w, tight=True) for child in box.children]
    grows = [grow_of(child) for child in box.children]
    heights = [
        low if grow or (short and _yields(child)) else sizes.of(child, inner.w)[1]
        for child, low, grow in zip(box.children, least, grows, strict=True)
    ]
    left = inner.h - gaps - sum(heights)
    for at in sorted(range(len(least)), key=lambda at: not _yields(box.children[at])):
        if left < 0 and heights[at] > least[at]:
            given = min(heights[at] - least[at], -left)
            heights[at] -= given
            left += given
    growers = [at for at, grow in enumerate(grows) if grow]
    shared = share_out(
        [least[at] for at in growers],
        [grows[at] for at in growers],
        max(0.0, left) + sum(heights[at] for at in growers),
    )
    for at, high in zip(growers, shared, strict=True):
        heights[at] = high
    return heights


def _yields(node: Node) -> bool:
    """Whether it gives up height before any words do."""
    return isinstance(node, Box) and 0 < node.min_h < node.h


def _least(sizes: Sizes, node: Node, max_w: float, *, tight: bool = False) -> float:
    """The height below which something would be cut off for good. tight: what gives way last does
    so, too."""
    want = sizes.of(node, max_w)[1]
    match node:
        case Scroll():
            return min(want, ARROWS) if tight or not node.last else want
        case Picture() if node.grow:
            return 0.0
        case Box() if _yields(node):
            return node.min_h
        case Box() if not node.h and node.flow != "wrap":
            inner = max(1.0, min(max_w, node.w or max_w, node.max_w or max_w) - 2 * node.pad[0])
            return max(node.min_h, _least_inside(sizes, node, inner, tight) + 2 * node.pad[1])
        case _:
            return want


def _least_inside(sizes: Sizes, box: Box, inner: float, tight: bool) -> float:
    widths = [inner] * len(box.children)
    if box.flow == "row":
        widths = sizes.row_widths(box, inner)
    low = [
        _least(sizes, child, w, tight=tight) for child, w in zip(box.children, widths, strict=True)
    ]
    if box.flow == "column":
        return sum(low) + box.gap * max(0, len(low) - 1)
    return max(low, default=0.0)


def _wrap(sizes: Sizes, box: Box, inner: Rect) -> list[Rect]:
    spots, y = [], inner.y
    rows = sizes.wrap_rows(box, inner.w)
    for row in rows:
        used = sum(w for _, w, _ in row) + box.gap * (len(row) - 1)
        x = _start(box, inner.x, inner.w, used)
        high = max(h for _, _, h in row)
        for _, w, h in row:
            spots.append(Rect(x, y, w, high if box.align == "stretch" else h))
            x += w + box.gap
        y += high + box.gap
    return spots


def _start(box: Box, at: float, space: float, used: float) -> float:
    """Where the first child starts along the flow."""
    free = max(0.0, space - used)
    return at + {"start": 0.0, "centre": 0.5, "end": 1.0}[box.justify] * free


def _across(sizes: Sizes, box: Box, child: Node, rect: Rect) -> Rect:
    """A child's place across the flow of a row or column."""
    if box.align == "stretch":
        if isinstance(child, Box | Button) and child.w and box.flow == "column":
            return replace(rect, w=min(child.w, rect.w))
        return rect
    free = {"start": 0.0, "centre": 0.5, "end": 1.0}[box.align]
    w, h = sizes.of(child, rect.w)
    if box.flow == "row":
        if isinstance(child, Scroll) or (isinstance(child, Box) and child.grow and not h):
            return rect
        return replace(rect, y=rect.y + (rect.h - min(h, rect.h)) * free, h=min(h, rect.h))
    if isinstance(child, Scroll):
        return rect
    if isinstance(child, Box) and child.max_w:
        w = min(max(w, 0.0), child.max_w)
    w = min(w, rect.w)
    return replace(rect, x=rect.x + (rect.w - w) * free, w=w)


def _covering(sizes: Sizes, box: Box, inner: Rect) -> Rect:
    """Where the whole of the first child is when it covers the room, its foot at the foot, or what
    is cut off above as much as below."""
    ground = box.children[0]
    if not isinstance(ground, Picture):
        return inner
    shape = sizes.measure.shape(ground.name)
    whole = covering(inner, shape, ground.middle, ground.in_sight)
    return whole if ground.stand == "bottom" else replace(whole, y=inner.centre[1] - whole.h / 2)


def _containing(sizes: Sizes, box: Box, inner: Rect) -> Rect:
    """Where the first child is when the whole of it is in the middle of the room."""
    ground = box.children[0]
    if not isinstance(ground, Picture):
        return inner
    wide = min(inner.w, inner.h * (shape := sizes.measure.shape(ground.name)))
    high = wide / shape
    return Rect(inner.x + (inner.w - wide) / 2, inner.y + (inner.h - high) / 2, wide, high)


def _upon_whole(sizes: Sizes, box: Box, inner: Rect) -> list[Rect]:
    """The first child whole, and the others upon it from its corner; what has no room on it may
    stand out at its end and below."""
    whole = _containing(sizes, box, inner)
    beyond = replace(whole, w=inner.right - whole.x, h=inner.h)
    return [
        _in_stack(sizes, box, child, beyond if at and not isinstance(child, Pin) else whole)
        for at, child in enumerate(box.children)
    ]


def _in_stack(sizes: Sizes, box: Box, child: Node, inner: Rect) -> Rect:
    """A child's place in a stack: pinned where it says, growing fills, others are aligned."""
    if isinstance(child, Pin):
        return Rect(
            inner.x + inner.w * child.x,
            inner.y + inner.h * child.y,
            inner.w * child.w,
            inner.h * child.h,
        )
    if grow_of(child) or (isinstance(child, Picture) and not child.w and not child.h):
        return inner
    w, h = sizes.of(child, inner.w)
    w, h = min(w, inner.w), min(h, inner.h)
    sideways = {"start": 0.0, "centre": 0.5, "end": 1.0}.get(box.align, 0.0)
    if box.align == "stretch":
        w = inner.w
    down = {"start": 0.0, "centre": 0.5, "end": 1.0}[box.justify]
    return Rect(inner.x + (inner.w - w) * sideways, inner.y + (inner.h - h) * down, w, h)
