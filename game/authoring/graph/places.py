"""Where each block of a story map lies: the longest way in one column, what lies beside it to the
right, and a lane to the left for each block that is jumped to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from textwrap import wrap

from game.authoring.graph.story_map import Block, StoryMap

WIDE, GAP, ASIDE = 380, 34, 130
"""Of a block; between two below each other; between the columns. All in SVG units."""
LANE, EDGE = 26, 30
HEAD, ROW, FOOT = 38, 19, 12
LETTERS, NARROWEST = 50, 640
"""As many letters of a line fit into a block; and the least width, for the words above them all."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of words in a block. y: where it stands. to: the block to which the road of which
    it speaks leads; begins: that road begins here. said: it is said in the scene."""

    words: str
    y: int = 0
    to: str = ""
    begins: bool = False
    owed: bool = False
    said: bool = False


@dataclass(frozen=True, slots=True)
class LaidBlock:
    """A block in its place: its upper left corner and its height."""

    block: Block
    x: int
    y: int
    high: int
    rows: tuple[Row, ...]

    @property
    def middle(self) -> int:
        """The height at which roads come to its side."""
        return self.y + HEAD // 2


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole map in its places. lanes: the x of the lane that leads to a block of the main way."""

    blocks: Mapping[str, LaidBlock]
    main: tuple[str, ...]
    lanes: Mapping[str, int]
    wide: int
    high: int


def laid_out(story: StoryMap, top: int) -> Layout:
    """The map, its first block `top` below the upper edge."""
    main = tuple(block.id for block in story.main)
    jumped_to = [name for name in main if any(_jumps(story, main, name))]
    x = EDGE + LANE * len(jumped_to) + LANE // 2
    blocks = dict(_column(story.main, x, top))
    below = top
    for block, beside in story.aside:
        laid = _laid(block, x + WIDE + ASIDE, max(below, blocks[beside].y))
        blocks[block.id] = laid
        below = laid.y + laid.high + GAP
    wide = x + WIDE + (ASIDE + WIDE if story.aside else 0) + EDGE
    lanes = {name: EDGE + LANE * place for place, name in enumerate(jumped_to)}
    high = max(each.y + each.high for each in blocks.values()) + EDGE
    return Layout(blocks, main, lanes, max(wide, NARROWEST), high)


def _jumps(story: StoryMap, main: tuple[str, ...], name: str) -> Iterator[bool]:
    """Whether roads lead from a block of the main way to another than the next."""
    at = main.index(name)
    for place, block in enumerate(story.main):
        yield any(line.to == name for line in block.lines) and place != at - 1


def _column(blocks: tuple[Block, ...], x: int, y: int) -> Iterator[tuple[str, LaidBlock]]:
    for block in blocks:
        laid = _laid(block, x, y)
        yield block.id, laid
        y += laid.high + GAP


def _laid(block: Block, x: int, y: int) -> LaidBlock:
    rows = tuple(
        replace(row, y=y + HEAD + ROW * place + 14) for place, row in enumerate(_rows(block))
    )
    return LaidBlock(block, x, y, HEAD + ROW * len(rows) + (FOOT if rows else 0), rows)


def _rows(block: Block) -> Iterator[Row]:
    if block.kind:
        yield Row(block.kind)
    if block.calls:
        yield from (Row(part) for part in _parts(f"opened by {block.calls}"))
    if block.begins:
        first, *more = _parts(block.begins)
        yield Row(f"{first} …" if more else first, said=True)
    for note in block.notes:
        yield from (Row(part) for part in _parts(note))
    for line in block.lines:
        for place, part in enumerate(_parts(f"{line.says} →\N{NO-BREAK SPACE}{line.to}")):
            yield Row("    " * bool(place) + part, 0, line.to, place == 0, line.owed)


def _parts(words: str) -> list[str]:
    """Words in lines that fit into a block; an id stays whole."""
    return wrap(words, LETTERS, break_on_hyphens=False)
