"""Where everything stands: a tree of nodes becomes a page of placed nodes, of a given size.

Lengths are logical pixels: the window's own below 1280 × 720, so that targets never shrink, and
larger on larger windows. The whole page is laid out left to right and mirrored at the end.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from game.ui.commands import TurnPage
from game.ui.drawing_names import Icon
from game.ui.flows import SNUG, share
from game.ui.geometry import Rect
from game.ui.looks import BUTTON_PAD
from game.ui.measure import Measure, TextLine
from game.ui.node_keys import NodeKeys, own_key
from game.ui.nodes import Box, Button, Node, Picture, Pin, Scroll, Words, name_of
from game.ui.page import Page, Placed, ScrollArea
from game.ui.roles import SAID
from game.ui.sizes import Sizes
from game.ui.theme import TARGET
from game.ui.turns import USUAL, turn_of

_ARROWS = TARGET + 8


def lay_out(
    node: Node,
    size: tuple[float, float],
    measure: Measure,
    *,
    scale: float = 1.0,
    direction: Literal["ltr", "rtl"] = "ltr",
    offsets: Mapping[str, float] | None = None,
) -> Page:
    """The page of a node on a screen of that size, with letters `scale` times the usual size.

    offsets: those of scrolling areas, by key. An area that is not named stands at its beginning, or
    at its end if that is where its newest line is.
    """
    screen = Rect(0, 0, *size)
    work = _Placing(Sizes(measure, scale), offsets or {})
    work.place(node, screen, _Around(screen))
    if direction == "rtl":
        work.mirror(size[0])
    return Page(size, tuple(work.placed), tuple(work.scrolls), tuple(work.spills))


@dataclass(frozen=True, slots=True)
class _Around:
    """What a node is placed in: the part of the screen it may paint on, the scrolling areas, the
    index of the placed node, and the key of the nearest node that brings its own."""

    clip: Rect
    inside: tuple[str, ...] = ()
    parent: int = -1
    scope: str = ""


@dataclass(slots=True)
class _Placing:
    sizes: Sizes
    offsets: Mapping[str, float]
    placed: list[Placed] = field(default_factory=list)
    scrolls: list[ScrollArea] = field(default_factory=list)
    spills: list[str] = field(default_factory=list)
    keys: NodeKeys = field(default_factory=NodeKeys)

    def place(self, node: Node, rect: Rect, around: _Around) -> None:
        match node:
            case Words():
                self._words(node, rect, around)
            case Picture():
                self._put(node, rect, around, self._key(node, around))
            case Button():
                self._press(node, rect, around)
            case Box():
                self._box(node, rect, around)
            case Scroll():
                self._scroll(node, rect, around)
            case Pin():
                self.place(node.child, rect, around)

    def _key(self, node: Node, around: _Around) -> str:
        own = own_key(node)
        return self.keys.named(own) if own else self.keys.shown(node, around.scope)

    def _put(
        self, node: Node, rect: Rect, around: _Around, key: str, lines: tuple[TextLine, ...] = ()
    ) -> int:
        """The index of the node that is now placed."""
        within = self.placed[around.parent].turn if around.parent >= 0 else USUAL
        turn = turn_of(node, within)
        self.placed.append(
            Placed(node, rect, around.clip, around.inside, lines, key, around.parent, turn)
        )
        return len(self.placed) - 1

    def _words(self, words: Words, rect: Rect, around: _Around) -> None:
        lines, wide, high = self.sizes.lines(words, rect.w)
        free = {"start": 0.0, "centre": 0.5, "end": 1.0}[words.align]
        top = max(0.0, (rect.h - high) / 2) if rect.h < high + 2 else 0.0
        lines = tuple(replace(ln, x=(rect.w - ln.w) * free, y=ln.y + top) for ln in lines)
        if cut := [words.text[ln.start : ln.end] for ln in lines if ln.cut]:
            self._spill(words, f"a word is broken after {cut[0]!r} in {rect.w:.0f}")
        if wide > rect.w + SNUG or high > rect.h + SNUG:
            self._spill(words, f"needs {wide:.0f}×{high:.0f}, has {rect.w:.0f}×{rect.h:.0f}")
        self._check_inside(words, rect, around)
        self._put(words, rect, around, self.keys.shown(words, around.scope), lines)

    def _press(self, button: Button, rect: Rect, around: _Around) -> None:
        if rect.w < TARGET - SNUG or rect.h < TARGET - SNUG:
            self._spill(button, f"is {rect.w:.0f}×{rect.h:.0f}, smaller than {TARGET}")
        self._check_inside(button, rect, around)
        key = self.keys.named(own_key(button))
        at = self._put(button, rect, around, key)
        inner = rect.shrunk(*BUTTON_PAD[button.look])
        w, h = self.sizes.of(button.child, inner.w)
        if isinstance(button.child, Words):
            w = inner.w
        elif isinstance(button.child, Box):
            w, h = inner.w, max(h, inner.h)
        child = Rect(inner.x + (inner.w - w) / 2, inner.y + (inner.h - h) / 2, w, h)
        self.place(button.child, child, _Around(around.clip, around.inside, at, key))

    def _box(self, box: Box, rect: Rect, around: _Around) -> None:
        if box.max_w and rect.w > box.max_w:
            free = {"end": 1.0, "centre": 0.5}.get(box.align, 0.0)
            rect = replace(rect, x=rect.x + (rect.w - box.max_w) * free, w=box.max_w)
        key = self.keys.named(own_key(box)) if box.key else ""
        seen = bool(box.fill or box.border or box.role or box.label)
        at = self._put(box, rect, around, key) if seen else around.parent
        inner = rect.shrunk(*box.pad)
        clip = around.clip.meets(inner) if box.flow == "cover" else around.clip
        within = _Around(clip, around.inside, at, key or around.scope)
        spots, short = share(self.sizes, box, inner)
        if short:
            self._spill(box, short)
        for child, spot in zip(box.children, spots, strict=True):
            self.place(child, spot, within)
        if seen and not key:
            self._key_group(box, at, around)

    def _key_group(self, box: Box, at: int, around: _Around) -> None:
        """A group without a key of its own gets one when it is known what it begins with."""
        first = self.placed[at + 1].key if at + 1 < len(self.placed) else ""
        key = self.keys.around(box, first) if first else self.keys.shown(box, around.scope)
        self.placed[at] = replace(self.placed[at], key=key)

    def _scroll(self, scroll: Scroll, rect: Rect, around: _Around) -> None:
        content = self.sizes.of(scroll.child, rect.w)[1]
        wide = rect.w
        if content > rect.h + SNUG:
            wide = max(1.0, rect.w - _ARROWS)
            content = self.sizes.of(scroll.child, wide)[1]
        area = ScrollArea(scroll.key, rect, content, 0.0, scroll.from_end or scroll.told)
        at = self.offsets.get(scroll.key)
        at = self._beginning(scroll, wide, area) if at is None else at
        area = replace(area, offset=min(max(at, 0.0), area.furthest))
        self.scrolls.append(area)
        child = Rect(rect.x, rect.y - area.offset, wide, max(content, rect.h))
        window, inside = around.clip.meets(rect), (*around.inside, scroll.key)
        scope = self.keys.named(own_key(scroll))
        self.place(scroll.child, child, _Around(window, inside, around.parent, scope))
        if wide < rect.w:
            self._arrows(area, rect, around)

    def _beginning(self, scroll: Scroll, wide: float, area: ScrollArea) -> float:
        """Where a scrolling area stands that nobody has moved."""
        if not area.furthest or not area.newest:
            return 0.0
        trial = _Placing(self.sizes, {})
        whole = Rect(0, 0, wide, area.content)
        trial.place(scroll.child, whole, _Around(whole, (scroll.key,)))
        seen = area.furthest
        if scroll.first_seen:
            tops = (
                p.rect.y for p in trial.placed if getattr(p.node, "key", "") == scroll.first_seen
            )
            seen = next(tops, seen) - 8
        elif scroll.told:
            said = [p.rect for p in trial.placed if getattr(p.node, "role", "") in SAID]
            below = max((each.bottom for each in said), default=0) + 8 - area.rect.h
            seen = min(below, min((each.y for each in said), default=0) - 8)
        return min(area.furthest, max(0.0, seen))

    def _arrows(self, area: ScrollArea, rect: Rect, around: _Around) -> None:
        if rect.h < 2 * TARGET:
            self.spills.append(f"scroll {area.key!r} is only {rect.h:.0f} high")
        x = rect.right - TARGET
        ends: tuple[tuple[Icon, Literal["up", "down"], float], ...] = (
            ("icon/up", "up", rect.y),
            ("icon/down", "down", rect.bottom - TARGET),
        )
        for icon, way, y in ends:
            free = area.offset > 0 if way == "up" else area.offset < area.furthest
            arrow = Button(
                Picture(icon, 36, 36),
                TurnPage(area.key, way),
                label=f"scroll-{way}",
                look="quiet",
                on=free,
            )
            self._press(arrow, Rect(x, y, TARGET, TARGET), around)

    def _check_inside(self, node: Node, rect: Rect, around: _Around) -> None:
        if not around.inside and not rect.within(around.clip):
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
