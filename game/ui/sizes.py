"""How much room a node wants in a given width: the first pass of layout."""

from collections.abc import Callable
from dataclasses import dataclass, field
from math import inf

from game.ui.looks import BUTTON_PAD
from game.ui.measure import Measure, TextLine, lay_lines, widest_word
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Words
from game.ui.shares import share, share_out
from game.ui.theme import TARGET

Extent = tuple[float, float]
Lines = tuple[tuple[TextLine, ...], float, float]


@dataclass(slots=True)
class Sizes:
    """Wanted sizes, each worked out once per layout. `scale` is the text scale, 1.0 to 2.0."""

    measure: Measure
    scale: float
    _known: dict[tuple[int, float], Extent] = field(default_factory=dict)
    _lines: dict[tuple[int, float], Lines] = field(default_factory=dict)
    _narrowest: dict[int, float] = field(default_factory=dict)

    def of(self, node: Node, max_w: float) -> Extent:
        """Width and height a node wants when it may be at most `max_w` wide."""
        key = (id(node), round(max_w, 1))
        if key not in self._known:
            self._known[key] = self._work_out(node, max_w)
        return self._known[key]

    def lines(self, words: Words, max_w: float) -> Lines:
        """The lines of a text in that width."""
        key = (id(words), round(max_w, 1))
        if key not in self._lines:
            self._lines[key] = lay_lines(words, max_w, self.scale, self.measure)
        return self._lines[key]

    def narrowest(self, node: Node) -> float:
        """The width below which a word in it would be cut, or a target be too small; a drawing
        gives way to words beside it, up to a half."""
        if id(node) not in self._narrowest:
            self._narrowest[id(node)] = self._work_out_narrowest(node)
        return self._narrowest[id(node)]

    def _work_out_narrowest(self, node: Node) -> float:
        match node:
            case Words():
                return widest_word(node, self.scale, self.measure)
            case Picture():
                return self._picture(node, inf)[0] / 2
            case Button():
                return max(
                    TARGET, node.w or self.narrowest(node.child) + 2 * BUTTON_PAD[node.look][0]
                )
            case Scroll():
                return self.narrowest(node.child)
            case Pin():
                return 0.0
            case Box():
                return node.w or self._narrowest_inside(node) + 2 * node.pad[0]

    def _narrowest_inside(self, box: Box) -> float:
        each = [self.narrowest(child) for child in box.children]
        if box.flow == "row":
            return sum(each) + box.gap * max(0, len(each) - 1)
        return max(each, default=0.0)

    def _work_out(self, node: Node, max_w: float) -> Extent:
        match node:
            case Words():
                _, w, h = self.lines(node, max_w)
                return w, h
            case Picture():
                return self._picture(node, max_w)
            case Button():
                return self._button(node, max_w)
            case Scroll():
                return self.of(node.child, max_w)
            case Pin():
                return 0.0, 0.0
            case Box():
                return self._box(node, max_w)

    def _picture(self, picture: Picture, max_w: float) -> Extent:
        shape = self.measure.shape(picture.name)
        w, h = picture.w, picture.h
        if not w and not h:
            return 0.0, 0.0
        w, h = w or h * shape, h or w / shape
        return (w, h) if w <= max_w else (max_w, h * max_w / w)

    def _button(self, button: Button, max_w: float) -> Extent:
        sides, ends = BUTTON_PAD[button.look]
        inner = max(1.0, (min(button.w, max_w) or max_w) - 2 * sides)
        w, h = self.of(button.child, inner)
        return (
            max(TARGET, min(button.w, max_w) or w + 2 * sides),
            max(TARGET, button.h, h + 2 * ends),
        )

    def _box(self, box: Box, max_w: float) -> Extent:
        limit = min(max_w, box.w or max_w, box.max_w or max_w)
        inner = max(1.0, limit - 2 * box.pad[0])
        flows: dict[str, Callable[[Box, float], Extent]] = {
            "column": self._column,
            "row": self._row,
            "wrap": self._wrap,
            "stack": self._stack,
            "cover": self._stack,
            "contain": self._stack,
        }
        w, h = flows[box.flow](box, inner)
        wide, high = w + 2 * box.pad[0], h + 2 * box.pad[1]
        return min(box.w or wide, max_w), max(box.min_h, box.h or high)

    def _column(self, box: Box, inner: float) -> Extent:
        sizes = [self.of(child, inner) for child in box.children]
        gaps = box.gap * max(0, len(sizes) - 1)
        return max((w for w, _ in sizes), default=0.0), sum(h for _, h in sizes) + gaps

    def _stack(self, box: Box, inner: float) -> Extent:
        sizes = [self.of(child, inner) for child in box.children]
        return max((w for w, _ in sizes), default=0.0), max((h for _, h in sizes), default=0.0)

    def _row(self, box: Box, inner: float) -> Extent:
        widths = self.row_widths(box, inner)
        high = max(
            (self.of(child, w)[1] for child, w in zip(box.children, widths, strict=True)),
            default=0.0,
        )
        if any(grow_of(child) for child in box.children):
            return inner, high
        return sum(widths) + box.gap * max(0, len(widths) - 1), high

    def _wrap(self, box: Box, inner: float) -> Extent:
        rows = self.wrap_rows(box, inner)
        wide = max(
            (sum(w for _, w, _ in row) + box.gap * (len(row) - 1) for row in rows), default=0.0
        )
        high = sum(max(h for _, _, h in row) for row in rows)
        return wide, high + box.gap * max(0, len(rows) - 1)

    def row_widths(self, box: Box, inner: float) -> list[float]:
        """How wide each child of a row becomes: growers share what the others leave, and that is
        room for their longest words as long as the others have it for theirs."""
        space = inner - box.gap * max(0, len(box.children) - 1)
        wants = [self.of(child, space)[0] for child in box.children]
        grows = [grow_of(child) for child in box.children]
        fixed = [0.0 if grow else want for want, grow in zip(wants, grows, strict=True)]
        given = share(fixed, space)
        kept = [self.narrowest(child) for child in box.children if grow_of(child)]
        if space - sum(given) < sum(kept):
            least = self._least_widths(box, given)
            if sum(least) > space:  # no room for every word: the small keep theirs
                return share(least, space)
            given = _giving_way(fixed, least, grows, space - sum(kept))
        left = max(0.0, space - sum(given))
        shares = iter(share_out(kept, [grow for grow in grows if grow], left))
        return [next(shares) if grow else have for have, grow in zip(given, grows, strict=True)]

    def _least_widths(self, box: Box, given: list[float]) -> list[float]:
        """What each child needs for its longest word, or has if that is less."""
        return [
            self.narrowest(child) if grow_of(child) else min(have, self.narrowest(child))
            for child, have in zip(box.children, given, strict=True)
        ]

    def wrap_rows(self, box: Box, inner: float) -> list[list[tuple[Node, float, float]]]:
        """The lines of a wrapping row: each child with its width and height. A grower goes on in
        the next line when its longest word has no room, and takes what is left of its line."""
        rows: list[list[tuple[Node, float, float]]] = []
        used = 0.0
        for child in box.children:
            w, h = self.of(child, inner)
            if grow_of(child):
                w = min(inner, self.narrowest(child))
            if not rows or used + box.gap + w > inner + 0.5:
                rows.append([])
                used = -box.gap
            rows[-1].append((child, w, h))
            used += box.gap + w
        return [self._grown(row, inner - box.gap * (len(row) - 1)) for row in rows]

    def _grown(
        self, row: list[tuple[Node, float, float]], space: float
    ) -> list[tuple[Node, float, float]]:
        """A line of a wrapping row in which growers share what is left."""
        parts = sum(grow_of(child) for child, _, _ in row)
        if not parts:
            return row
        left = max(0.0, space - sum(w for _, w, _ in row)) / parts
        wide = [(child, w + left * grow_of(child)) for child, w, _ in row]
        return [(child, w, self.of(child, w)[1]) for child, w in wide]


def _giving_way(
    fixed: list[float], least: list[float], grows: list[float], room: float
) -> list[float]:
    """Widths of the fixed children in that room, each above its least; 0 for what grows."""
    low = [0.0 if grow else each for each, grow in zip(least, grows, strict=True)]
    spare = share([max(0.0, w - each) for w, each in zip(fixed, low, strict=True)], room - sum(low))
    return [each + more for each, more in zip(low, spare, strict=True)]


def grow_of(node: Node) -> float:
    """How big a share of the room left over a node takes."""
    return 0.0 if isinstance(node, Pin) else node.grow
