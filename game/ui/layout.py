"""Where everything stands: a tree of nodes becomes flat boxes on a screen of a given size.

Lengths are logical pixels: the window's own below 1280 × 720, so that targets never shrink, and
larger on larger windows. The whole page is laid out left to right and mirrored at the end.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from game.ui.commands import TurnPage
from game.ui.flows import SNUG, share
from game.ui.geometry import Rect
from game.ui.measure import Measure, TextLine
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Words, name_of
from game.ui.sizes import BUTTON_PAD, Sizes
from game.ui.theme import TARGET

_ARROWS = TARGET + 8


@dataclass(frozen=True, slots=True)
class Placed:
    """A node and where it stands. `clip` is the part of the screen it may paint on; `inside` names
    the scrolling areas around it, outermost first; `lines`: a text's lines, from its top left."""

    node: Node
    rect: Rect
    clip: Rect
    inside: tuple[str, ...] = ()
    lines: tuple[TextLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ScrollArea:
    """A scrolling area: its window on the screen, how tall the content is, how far it is moved."""

    key: str
    rect: Rect
    content: float
    offset: float
    from_end: bool = False

    @property
    def furthest(self) -> float:
        """The largest offset."""
        return max(0.0, self.content - self.rect.h)


@dataclass(frozen=True, slots=True)
class Page:
    """A laid-out screen in painting order, and what did not fit (sentences; none is the rule)."""

    size: tuple[float, float]
    placed: tuple[Placed, ...]
    scrolls: tuple[ScrollArea, ...] = ()
    spills: tuple[str, ...] = ()

    def buttons(self) -> tuple[Placed, ...]:
        """What can be pressed, in reading order."""
        return tuple(p for p in self.placed if isinstance(p.node, Button) and p.node.on)

    def button_at(self, x: float, y: float) -> Placed | None:
        """The topmost pressable thing at a point."""
        for p in reversed(self.placed):
            if isinstance(p.node, Button) and p.rect.holds(x, y) and p.clip.holds(x, y):
                return p if p.node.on else None
        return None

    def named(self, name: str) -> Placed | None:
        """The button of that name."""
        return next((p for p in self.buttons() if name_of(_button(p)) == name), None)


def _button(placed: Placed) -> Button:
    assert isinstance(placed.node, Button)
    return placed.node


def lay_out(
    node: Node,
    size: tuple[float, float],
    measure: Measure,
    *,
    scale: float = 1.0,
    direction: Literal["ltr", "rtl"] = "ltr",
    offsets: Mapping[str, float] | None = None,
) -> Page:
    """A page of that size. `offsets`: how far each scrolling area is moved, by key; one that is not
    named stands at its beginning, or its end if that is where its newest line is."""
    screen = Rect(0, 0, *size)
    work = _Placing(Sizes(measure, scale), offsets or {})
    work.place(node, screen, screen, ())
    if direction == "rtl":
        work.mirror(size[0])
    return Page(size, tuple(work.placed), tuple(work.scrolls), tuple(work.spills))


@dataclass(slots=True)
class _Placing:
    sizes: Sizes
    offsets: Mapping[str, float]
    placed: list[Placed] = field(default_factory=list)
    scrolls: list[ScrollArea] = field(default_factory=list)
    spills: list[str] = field(default_factory=list)

    def place(self, node: Node, rect: Rect, clip: Rect, inside: tuple[str, ...]) -> None:
        match node:
            case Words():
                self._words(node, rect, clip, inside)
            case Picture():
                self.placed.append(Placed(node, rect, clip, inside))
            case Button():
                self._press(node, rect, clip, inside)
            case Box():
                self._box(node, rect, clip, inside)
            case Scroll():
                self._scroll(node, rect, clip, inside)
            case Pin():
                self.place(node.child, rect, clip, inside)

    def _words(self, words: Words, rect: Rect, clip: Rect, inside: tuple[str, ...]) -> None:
        lines, wide, high = self.sizes.lines(words, rect.w)
        free = {"start": 0.0, "centre": 0.5, "end": 1.0}[words.align]
        top = max(0.0, (rect.h - high) / 2) if rect.h < high + 2 else 0.0
        lines = tuple(replace(ln, x=(rect.w - ln.w) * free, y=ln.y + top) for ln in lines)
        if wide > rect.w + SNUG or high > rect.h + SNUG:
            self._spill(words, f"needs {wide:.0f}×{high:.0f}, has {rect.w:.0f}×{rect.h:.0f}")
        self._check_inside(words, rect, clip, inside)
        self.placed.append(Placed(words, rect, clip, inside, lines))

    def _press(self, button: Button, rect: Rect, clip: Rect, inside: tuple[str, ...]) -> None:
        if rect.w < TARGET - SNUG or rect.h < TARGET - SNUG:
            self._spill(button, f"is {rect.w:.0f}×{rect.h:.0f}, smaller than {TARGET}")
        self._check_inside(button, rect, clip, inside)
        self.placed.append(Placed(button, rect, clip, inside))
        inner = rect.shrunk(*BUTTON_PAD[button.look])
        w, h = self.sizes.of(button.child, inner.w)
        if isinstance(button.child, Words):
            w = inner.w
        elif isinstance(button.child, Box):
            w, h = inner.w, max(h, inner.h)
        child = Rect(inner.x + (inner.w - w) / 2, inner.y + (inner.h - h) / 2, w, h)
        self.place(button.child, child, clip, inside)

    def _box(self, box: Box, rect: Rect, clip: Rect, inside: tuple[str, ...]) -> None:
        if box.max_w and rect.w > box.max_w:
            free = {"end": 1.0, "centre": 0.5}.get(box.align, 0.0)
            rect = replace(rect, x=rect.x + (rect.w - box.max_w) * free, w=box.max_w)
        if box.fill or box.border or box.role or box.label:
            self.placed.append(Placed(box, rect, clip, inside))
        inner = rect.shrunk(*box.pad)
        spots, short = share(self.sizes, box, inner)
        if short:
            self._spill(box, short)
        for child, spot in zip(box.children, spots, strict=True):
            self.place(child, spot, clip, inside)

    def _scroll(self, scroll: Scroll, rect: Rect, clip: Rect, inside: tuple[str, ...]) -> None:
        content = self.sizes.of(scroll.child, rect.w)[1]
        wide = rect.w
        if content > rect.h + SNUG:
            wide = max(1.0, rect.w - _ARROWS)
            content = self.sizes.of(scroll.child, wide)[1]
        furthest = max(0.0, content - rect.h)
        at = self.offsets.get(scroll.key, self._beginning(scroll, wide, content, furthest))
        area = ScrollArea(scroll.key, rect, content, min(max(at, 0.0), furthest), scroll.from_end)
        self.scrolls.append(area)
        window = clip.meets(rect)
        child = Rect(rect.x, rect.y - area.offset, wide, max(content, rect.h))
        self.place(scroll.child, child, window, (*inside, scroll.key))
        if wide < rect.w:
            self._arrows(area, rect, clip, inside)

    def _beginning(self, scroll: Scroll, wide: float, content: float, furthest: float) -> float:
        """Where a scrolling area stands that nobody has moved."""
        if not scroll.from_end:
            return 0.0
        if not scroll.first_seen or not furthest:
            return furthest
        trial = _Placing(self.sizes, {})
        whole = Rect(0, 0, wide, content)
        trial.place(scroll.child, whole, whole, (scroll.key,))
        tops = (p.rect.y for p in trial.placed if getattr(p.node, "key", "") == scroll.first_seen)
        return min(furthest, max(0.0, next(tops, furthest) - 8))

    def _arrows(self, area: ScrollArea, rect: Rect, clip: Rect, inside: tuple[str, ...]) -> None:
        if rect.h < 2 * TARGET:
            self.spills.append(f"scroll {area.key!r} is only {rect.h:.0f} high")
        x = rect.right - TARGET
        ways: tuple[tuple[Literal["up", "down"], float], ...] = (
            ("up", rect.y),
            ("down", rect.bottom - TARGET),
        )
        for way, y in ways:
            free = area.offset > 0 if way == "up" else area.offset < area.furthest
            arrow = Button(
                Picture(f"icon/{way}", 36, 36),
                TurnPage(area.key, way),
                label=f"scroll-{way}",
                look="quiet",
                on=free,
            )
            self._press(arrow, Rect(x, y, TARGET, TARGET), clip, inside)

    def _check_inside(self, node: Node, rect: Rect, clip: Rect, inside: tuple[str, ...]) -> None:
        if not inside and not rect.within(clip):
            self._spill(node, f"lies outside the screen at {rect}")

    def _spill(self, node: Node, why: str) -> None:
        name = (
            node.text[:40]
            if isinstance(node, Words)
            else name_of(node)
            if isinstance(node, Button)
            else getattr(node, "key", "") or type(node).__name__
        )
        self.spills.append(f"{name!r}: {why}")

    def mirror(self, width: float) -> None:
        self.placed = [
            replace(
                p,
                rect=p.rect.mirrored(width),
                clip=p.clip.mirrored(width),
                lines=tuple(replace(ln, x=p.rect.w - ln.x - ln.w) for ln in p.lines),
            )
            for p in self.placed
        ]
        self.scrolls = [replace(s, rect=s.rect.mirrored(width)) for s in self.scrolls]
