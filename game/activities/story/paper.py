"""The printed twin of a story: cards of what can be tried; and its key, to be read aloud."""

from game.activities.story.model import Story
from game.mechanics import calm
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import comes_of, cut_out, cut_outs, printed, read_aloud


def paper(spec: Story, ctx: Context) -> Node:
    """A card for each thing to try; a story that is only told has none."""
    cards = tuple(cut_out(Words(each.text, "button"), w=200) for each in spec.tries)
    return printed(*((cut_outs(*cards),) if cards else ()))


def key(spec: Story, ctx: Context) -> Node:
    """The lines to read aloud, and what comes of each thing to try."""
    lines = (read_aloud(ctx, beat.who, beat.text) for beat in spec.lines)
    return printed(
        *calm.key(spec, ctx), *lines, *(comes_of(each.text, each.why) for each in spec.tries)
    )
