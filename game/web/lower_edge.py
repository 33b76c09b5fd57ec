"""What stays in sight at the lower edge of a page that moves as a whole: what is to be done next.

In a window all that stands below a list is always in sight, since the list alone moves.
"""

from collections.abc import Sequence

from game.ui.nodes import Box, Node, Scroll
from game.web.semantics import words_in

LOW = 40
"""Letters of what may stay in sight: a few buttons, no sentences."""


def parted(column: Sequence[Node]) -> tuple[list[Node], list[Node]]:
    """What moves of a column, and what stays in sight; room that is only kept free is left out."""
    moving = (at for at, each in enumerate(column) if not _is_low(each))
    ends = max(moving, default=len(column)) + 1
    return list(column[:ends]), [each for each in column[ends:] if not _is_empty(each)]


def _is_empty(node: Node) -> bool:
    return isinstance(node, Box) and not node.label and all(map(_is_empty, node.children))


def _is_low(node: Node) -> bool:
    """Whether it takes but little of a page's height."""
    if isinstance(node, Scroll):
        return not node.grow and len(words_in(node)) <= LOW
    return not getattr(node, "grow", 0)
