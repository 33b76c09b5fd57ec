"""The printed twin of a story: lines to read aloud, things to try and what comes of each."""

from game.activities.story.model import Beat, Story, Try
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words


def paper(spec: Story, ctx: Context) -> Node:
    """The story as text."""
    lines = tuple(_line(beat, ctx) for beat in spec.lines)
    return Box((*lines, *(_try(each) for each in spec.tries)), gap=12)


def _line(beat: Beat, ctx: Context) -> Node:
    name = (Words(ctx.name(beat.who), "small"),) if beat.who else ()
    return Box((*name, Words(beat.text)), gap=2)


def _try(each: Try) -> Node:
    words = (Words(each.text, "button"), Words(each.why))
    return Box(words, gap=4, pad=(14, 12), border="ink", radius=12, role="card")
