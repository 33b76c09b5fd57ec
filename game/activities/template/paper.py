"""The printed twin of a template scene: what does a group need to play it at a table?

Nothing on it can be pressed, and no answer is given away; the answers are on the grown-up's key.
"""

from game.activities.template.model import Template
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words


def paper(spec: Template, ctx: Context) -> Node:
    """The goal, and a card for each thing."""
    cards = tuple(
        Box((Words(each.text),), pad=(14, 12), border="ink", radius=12, w=300, role="card")
        for each in spec.things
    )
    return Box((Words(spec.goal), Box(cards, "wrap", gap=16)), gap=20)
