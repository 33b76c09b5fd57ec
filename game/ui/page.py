"""A laid-out screen as a value: its placed nodes, the tree they form, and its scrolling areas."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.ui.geometry import Rect
from game.ui.measure import TextLine
from game.ui.nodes import Button, Node, name_of
from game.ui.turns import USUAL


@dataclass(frozen=True, slots=True)
class Placed:
    """A node and where it stands.

    clip: the part of the screen it may paint on. inside: the keys of the scrolling areas around it,
    outermost first. lines: a text's lines, from its top left. key: what it is known by on every
    page it stands on (see `ui.node_keys`). parent: the index in `Page.placed` of the placed node it
    is in; -1 when it stands on the page itself. turn: when it is come to (see `ui.turns`).
    """

    node: Node
    rect: Rect
    clip: Rect
    inside: tuple[str, ...] = ()
    lines: tuple[TextLine, ...] = ()
    key: str = ""
    parent: int = -1
    turn: int = USUAL

    @property
    def name(self) -> str:
        """The name of a button; "" for what is none."""
        return name_of(self.node) if isinstance(self.node, Button) else ""


@dataclass(frozen=True, slots=True)
class ScrollArea:
    """A scrolling area: its window on the screen, the height of its content, and its offset: how
    much of the content is above the window. newest: it goes where something new is said."""

    key: str
    rect: Rect
    content: float
    offset: float
    newest: bool = False

    @property
    def furthest(self) -> float:
        """The largest offset."""
        return max(0.0, self.content - self.rect.h)


@dataclass(frozen=True, slots=True)
class Page:
    """A laid-out screen: its placed nodes in painting order, which within one turn is the order of
    reading.

    The nodes form a tree: each stands after the node it is in, and before what follows that one.
    spills: what did not fit, as sentences; none is the rule.
    """

    size: tuple[float, float]
    placed: tuple[Placed, ...]
    scrolls: tuple[ScrollArea, ...] = ()
    spills: tuple[str, ...] = ()

    def buttons(self) -> tuple[Placed, ...]:
        """The buttons that can be pressed, in the order in which keys and switches come to them."""
        there = (p for p in self.placed if isinstance(p.node, Button) and p.node.on)
        return tuple(sorted(there, key=lambda p: p.turn))

    def button_at(self, x: float, y: float) -> Placed | None:
        """The topmost button at a point; None when it is off, or there is none."""
        for p in reversed(self.placed):
            if isinstance(p.node, Button) and p.rect.holds(x, y) and p.clip.holds(x, y):
                return p if p.node.on else None
        return None

    def named(self, name: str) -> Placed | None:
        """The button of that name; None when there is none that can be pressed."""
        return next((p for p in self.buttons() if p.name == name), None)

    def within(self, at: int) -> range:
        """The indices of all that is in the node at this index, in reading order."""
        end = at + 1
        while end < len(self.placed) and self.placed[end].parent >= at:
            end += 1
        return range(at + 1, end)

    def around(self, at: int) -> Iterator[Placed]:
        """The nodes the node at this index is in, the nearest first."""
        while (at := self.placed[at].parent) >= 0:
            yield self.placed[at]

    def known(self, key: str) -> Placed | None:
        """The node of that key; None when it is not on this page."""
        return next((p for p in self.placed if p.key == key), None)
