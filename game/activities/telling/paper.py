"""The printed twin of a telling: windows and tiles to cut out, and a boat to fold."""

from game.activities.telling import said
from game.activities.telling.model import Listener, Telling
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Telling, ctx: Context) -> Node:
    """Whom to tell, what to say, how it goes. What comes of it is on the key."""
    windows = cut_outs(*(_window(each, ctx) for each in spec.people))
    tiles = cut_outs(*(cut_out(Words(text)) for text in said.tiles(spec, ctx).values()))
    ways = cut_outs(*(cut_out(Words(said.way(ctx, way)[1])) for way in spec.by))
    return printed(windows, tiles, *((ways,) if len(spec.by) > 1 else ()))


def _window(person: Listener, ctx: Context) -> Box:
    return cut_out(Words(ctx.name(person.who), "button"), Words(person.doing, "small"))
