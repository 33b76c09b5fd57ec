"""The printed twin of a telling: windows and tiles to cut out, and a boat to fold."""

from game.activities.telling import said
from game.activities.telling.model import Listener, Telling
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed

_SHEET = 260.0


def paper(spec: Telling, ctx: Context) -> Node:
    """Whom to tell, what to say, how it goes. What comes of it is on the key."""
    windows = cut_outs(*(_window(each, ctx) for each in spec.people))
    tiles = cut_outs(*(cut_out(Words(text)) for text in said.tile_words(spec, ctx).tiles.values()))
    ways = cut_outs(*(cut_out(Words(said.way(ctx, way)[1])) for way in spec.by))
    return printed(windows, tiles, *((ways,) if len(spec.by) > 1 else ()), _boat(ctx))


def _boat(ctx: Context) -> Box:
    """A sheet with the lines along which a boat is folded of it."""
    fold = ctx.words("Fold along the lines. Your words sail in the boat.", "printed: a paper boat")
    return cut_out(Picture("thing/paper-boat-flat", h=_SHEET, label=fold), Words(fold))


def _window(person: Listener, ctx: Context) -> Box:
    return cut_out(Words(ctx.name(person.who), "button"), Words(person.doing, "small"))
