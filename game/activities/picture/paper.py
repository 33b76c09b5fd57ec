"""The printed twin of a large picture: its places as cards to lay, what is judged; and the key."""

from game.activities.picture.model import Hotspot, Panorama
from game.activities.picture.state import matters, state_of
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import place_drawing, thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, note, option, printed

_WHOLE, _SPOT = 300.0, 90.0


def paper(spec: Panorama, ctx: Context) -> Node:
    """Everything a group needs to lay it on a table."""
    judged = judging.paper(matters(spec), spec.ways, ctx) if matters(spec) else ()
    return printed(
        Words(spec.goal),
        Picture(place_drawing(spec.stage.place), h=_WHOLE),
        cut_outs(*(_card(spec, spot) for spot in spec.places)),
        *judged,
    )


def _card(spec: Panorama, spot: Hotspot) -> Node:
    """A place, and the ways in which it can be left: they are pointed at."""
    drawn = (Picture(thing_drawing(thing), h=_SPOT) for thing in spot.states.values())
    ways = tuple(spot.states)[1:]
    does = (option(state_of(spec, name).does) for name in ways)
    return cut_out(Words(spot.about, "button"), Box(tuple(drawn), "row", gap=8), *does)


def key(spec: Panorama, ctx: Context) -> Node:
    """What each thing is that is judged, how places are to be, and what a layer shows."""
    names = {spot.id: spot.about for spot in spec.places}
    aims = (
        note(Words(", ".join(names[each] for each in aim.places if each in names)),
             comes_of(state_of(spec, aim.state).label, aim.miss))
        for aim in spec.wants
    )  # fmt: skip
    shows = (
        note(comes_of(layer.label, *(trace.about for trace in layer.traces)))
        for layer in spec.layers
    )
    judged = judging.key(matters(spec), spec.ways, ctx)
    free = ctx.words("How each place is left is free.", "key of a printed picture")
    return printed(Words(spec.goal), *judged, *aims, *shows, Words(free))
