"""Letters, people and things about as large as ours, without fonts and drawings."""

from collections.abc import Iterator

from game.ui.nodes import Box, Button, Node, Pin, Scroll

SHAPES = {"cast": 400 / 560, "whole": 400 / 820, "place": 16 / 9}
"""How wide for their height figures and places are."""


class Rough:
    """A measure a little larger than our letters and people, so that what fits here fits there."""

    def width(self, text: str, size: float, bold: bool) -> float:
        return len(text) * size * (0.56 if bold else 0.55)

    def height(self, size: float, bold: bool) -> float:
        return size * 1.5

    def shape(self, name: str) -> float:
        return SHAPES.get(name.partition("/")[0], 1.0)


def english(text: str, context: str = "", /, **values: str) -> str:
    """A catalogue that knows English only."""
    return text.format(**values)


def nodes_of(node: Node) -> Iterator[Node]:
    """A node and all that is in it."""
    yield node
    match node:
        case Box():
            for child in node.children:
                yield from nodes_of(child)
        case Button() | Scroll() | Pin():
            yield from nodes_of(node.child)
        case _:
            pass
