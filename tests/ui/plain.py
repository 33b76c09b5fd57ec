"""Letters ten wide and twenty high at any size, and square drawings: layout by arithmetic."""

from game.core.acts import Act
from game.ui.layout import lay_out
from game.ui.nodes import Button, Node, Words, name_of
from game.ui.page import Page, Placed


class Plain:
    def width(self, text: str, size: float, bold: bool) -> float:
        return 10.0 * len(text)

    def height(self, size: float, bold: bool) -> float:
        return 20.0

    def shape(self, name: str) -> float:
        return 1.0


def page(node: Node, size: tuple[float, float] = (400, 300), **how: object) -> Page:
    return lay_out(node, size, Plain(), **how)  # type: ignore[arg-type] # handed on as it came


def press(name: str, w: float = 0, **more: object) -> Button:
    return Button(Words(name), Act(name), w=w, key=f"{name}?", **more)  # type: ignore[arg-type] # handed on


def at(page: Page, name: str) -> tuple[float, float, float, float]:
    """Where the button of that name stands."""
    placed = button(page, name)
    r = placed.rect
    return r.x, r.y, r.w, r.h


def button(page: Page, name: str) -> Placed:
    nodes = (p for p in page.placed if isinstance(p.node, Button))
    return next(p for p in nodes if isinstance(p.node, Button) and name_of(p.node) == f"{name}?")
