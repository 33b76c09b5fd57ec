"""The picture filling a wide page: everything is pressed where it is drawn."""

from collections.abc import Iterator

from game.activities.picture.model import Panorama
from game.activities.picture.pressed import finish, layers, means_of
from game.activities.picture.spots import laid_over, on_page, pinned, room_of, spots
from game.activities.picture.state import PictureState
from game.activities.picture.words import told
from game.ui.context import Context
from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, Node, Pin, Words
from game.ui.stage import Stage

WORDS, EDGE, LOWER = 400.0, 20.0, 84.0
"""How wide what is said may be upon the picture; what stays free at its edges; how tall the row of
buttons at its foot is."""
SIGN_HIGH = 40.0
"""How tall a sign is below a place."""


def upon(
    spec: Panorama, state: PictureState, stage: Stage, said: Box, ctx: Context
) -> Iterator[Node]:
    """Upon the picture: who is in it, its places, what a layer shows, words and buttons."""
    wide, high = ctx.size
    yield on_page(Box((said,)), Rect(EDGE, EDGE, WORDS * ctx.text, high * 0.3), ctx)
    for each in stage.standing:
        if each.who >= 0:
            yield pinned(each.shown, each, ctx)
    there = dict(spots(spec, state, ctx))
    for spot in sorted(spec.places, key=lambda each: there[each.id].y):
        others = (each for name, each in there.items() if name != spot.id)
        sign = (_sign(spot.about),) if spec.signs == "yes" else ()
        below = SIGN_HIGH * ctx.text if sign else 0
        room = room_of(there[spot.id], others, ctx, below)
        shown = Pin(there[spot.id].shown, 0, 0, 1, 1)
        drawn = Box((shown,), "stack", w=room.w, h=room.h - below)
        face = Box((drawn, *sign), w=room.w, h=room.h)
        means, label = means_of(spec, spot, state), told(spec, spot, state, ctx)
        yield on_page(Button(face, means, label, "bare", key=f"place-{spot.id}"), room, ctx)
    for each in laid_over(spec, state, ctx):
        yield pinned(each.shown, each, ctx)
    low = Rect(EDGE, high - LOWER * ctx.text - EDGE, wide - 2 * EDGE, LOWER * ctx.text)
    done = finish(spec, state, ctx)
    row = (*layers(spec, state, ctx), Box((), grow=1), *((done,) if done else ()))
    if len(row) > 1:
        yield on_page(Box((Box(row, "row", gap=12),), justify="end"), low, ctx)


def _sign(about: str) -> Box:
    """The name of a place on paper, below it."""
    words = Words(about, "small", align="centre")
    return Box((words,), pad=(8, 4), fill="paper", radius=10, shadow=True)
