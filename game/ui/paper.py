"""What printed twins are made of: cards to cut out. Nothing on paper can be pressed."""

from game.ui.nodes import Box, Node


def cut_out(*children: Node, w: float = 300) -> Box:
    """A card to cut out."""
    return Box(children, gap=6, pad=(14, 12), border="ink", radius=12, w=w, role="card")


def cut_outs(*cards: Node) -> Box:
    """Cards beside each other, as many as the sheet is wide."""
    return Box(cards, "wrap", gap=16)


def printed(*parts: Node) -> Box:
    """All that a group needs to play at a table, one below the other."""
    return Box(parts, gap=20)
