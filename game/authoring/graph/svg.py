"""A story map as SVG, in letters that every PC has."""

from collections.abc import Iterator
from html import escape
from textwrap import wrap

from game.authoring.graph.places import ASIDE, LANE, ROW, WIDE, LaidBlock, Layout, Row, laid_out
from game.authoring.graph.story_map import StoryMap

INK, SOFT, PAPER, BLOCK, TELLS, LAST = (
    "#22304a", "#5d6b85", "#fbf8f1", "#ffffff", "#ffe9b0", "#dcecdf",
)  # fmt: skip
ROADS = (
    "#1f6f8b", "#a8492f", "#5a7d2a", "#7a4b94", "#b07d12", "#2f5aa8",
    "#a33a68", "#3d7f6a", "#6b5b1e",
    "#0f7a3d", "#8b2f2f",
)  # fmt: skip
"""A colour for each block that roads lead to; the words beside a road say the same."""
TITLE, ABOUT = 34, 20
ACROSS, LONG = 92, 36
"""As many letters fit above the blocks; a name of more than so many is written smaller."""
LEGEND = (
    "Whole lines lead on, dashed ones back. Before its end a story first goes where “first” says."
)


def as_svg(story: StoryMap) -> str:
    """The drawing of a story."""
    about = [part for line in (*story.about, LEGEND) for part in wrap(line, ACROSS)]
    laid = laid_out(story, TITLE + ABOUT * len(about) + 34)
    inner = "\n".join((*_head(story.title, about, laid), *_roads(laid), *_blocks(laid)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {laid.wide} {laid.high}"'
        f' width="{laid.wide}" height="{laid.high}" font-family="system-ui, sans-serif"'
        f' font-size="14" fill="{INK}">\n<rect width="100%" height="100%" fill="{PAPER}"/>\n'
        f"{inner}\n</svg>\n"
    )


def _head(title: str, about: list[str], laid: Layout) -> Iterator[str]:
    middle = laid.wide // 2
    yield _words(title, middle, TITLE, 'text-anchor="middle" font-size="24"')
    for place, line in enumerate(about):
        y = TITLE + ABOUT * (place + 1) + 4
        yield _words(line, middle, y, f'text-anchor="middle" fill="{SOFT}"')


def _words(words: str, x: int, y: int, more: str = "") -> str:
    """A line of words, which may be of a language that is written from right to left."""
    return f'<text x="{x}" y="{y}" style="unicode-bidi:plaintext" {more}>{escape(words)}</text>'


def _blocks(laid: Layout) -> Iterator[str]:
    for name, each in laid.blocks.items():
        fill = TELLS if each.block.calls else LAST if not each.block.kind else BLOCK
        yield (
            f'<rect x="{each.x}" y="{each.y}" width="{WIDE}" height="{each.high}" rx="10"'
            f' fill="{fill}" stroke="{INK}" stroke-width="{3 if name == laid.main[0] else 1.5}"/>'
        )
        size = 17 if len(name) <= LONG else 12
        yield _words(name, each.x + 14, each.y + 27, f'font-size="{size}" font-weight="bold"')
        for row in each.rows:
            colour = _colour(laid, row.to) if row.to in laid.blocks else INK if row.said else SOFT
            more = ' font-style="italic"' if row.said else ' xml:space="preserve"'
            yield _words(row.words, each.x + 14, row.y, f'fill="{colour}"{more}')


def _colour(laid: Layout, to: str) -> str:
    return ROADS[[*laid.blocks].index(to) % len(ROADS)]


def _roads(laid: Layout) -> Iterator[str]:
    for each in laid.blocks.values():
        for row in each.rows:
            if row.begins and row.to in laid.blocks:
                yield from _road(laid, each, row)


def _road(laid: Layout, start: LaidBlock, row: Row) -> Iterator[str]:
    """A road: down to the next block, along a lane, or over to the other column and back."""
    goal = laid.blocks[row.to]
    y, colour = row.y - 5, _colour(laid, row.to)
    back = row.owed or (row.to in laid.main and goal.y <= start.y)
    dashes = ' stroke-dasharray="5 5"' if back else ""
    if start.x == goal.x and _is_next(laid, start, goal):
        x = start.x + WIDE // 2
        path, tip = f"M{x} {start.y + start.high}V{goal.y - 8}", (x, goal.y, "down")
    elif start.x == goal.x == laid.blocks[laid.main[0]].x:
        lane = laid.lanes[row.to]
        path, tip = _along(start.x, y, lane, goal), (goal.x, goal.middle, "right")
    elif start.x == goal.x:
        lane = start.x + WIDE + LANE // 2
        path, tip = _along(start.x + WIDE, y, lane, goal), (goal.x + WIDE, goal.middle, "left")
    elif start.x < goal.x:
        path = _over(start.x + WIDE, y, goal.x - 8, goal.middle)
        tip = goal.x, goal.middle, "right"
    else:
        x, to = goal.x + WIDE, goal.middle + ROW // 2
        path, tip = _over(start.x, y, x + 8, to), (x, to, "left")
    yield f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>'
    yield _tip(*tip, colour)


def _is_next(laid: Layout, start: LaidBlock, goal: LaidBlock) -> bool:
    """Whether a block is right below another in the same column."""
    below = [b for b in laid.blocks.values() if b.x == start.x and b.y > start.y]
    return goal.y == min((b.y for b in below), default=-1)


def _along(x: int, y: int, lane: int, goal: LaidBlock) -> str:
    tip = goal.x - 8 if lane < x else goal.x + WIDE + 8
    return f"M{x} {y}H{lane}V{goal.middle}H{tip}"


def _over(x: int, y: int, to: int, to_y: int) -> str:
    bend = ASIDE // 2 if to > x else -ASIDE // 2
    return f"M{x} {y}C{x + bend} {y} {to - bend} {to_y} {to} {to_y}"


def _tip(x: int, y: int, way: str, colour: str) -> str:
    points = {
        "down": f"{x - 6},{y - 10} {x + 6},{y - 10} {x},{y - 1}",
        "right": f"{x - 10},{y - 6} {x - 10},{y + 6} {x - 1},{y}",
        "left": f"{x + 10},{y - 6} {x + 10},{y + 6} {x + 1},{y}",
    }
    return f'<polygon points="{points[way]}" fill="{colour}"/>'
