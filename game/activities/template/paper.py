"""The printed twin of a template scene: what does a group need to play it at a table?

Nothing on it can be pressed, and no answer is given away; the answers are on the grown-up's key.
"""

from game.activities.template.model import Template
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import comes_of, cut_out, cut_outs, printed


def paper(spec: Template, ctx: Context) -> Node:
    """The goal, and a card for each thing."""
    return printed(Words(spec.goal), cut_outs(*(cut_out(Words(each.text)) for each in spec.things)))


def key(spec: Template, ctx: Context) -> Node:
    """What each thing is."""
    return printed(*(comes_of(each.text, each.why) for each in spec.things))
