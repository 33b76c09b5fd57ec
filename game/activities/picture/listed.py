"""The places as lines of a list, where the picture is too small to press them in it."""

from game.activities.picture.model import Hotspot, Panorama
from game.activities.picture.pressed import layers, means_of
from game.activities.picture.state import PictureState, thing_now
from game.activities.picture.words import told
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words

ROW = 56.0
"""How tall a place is drawn on the list."""
SLIM, TWO = 260.0, 530.0
"""From which widths, in letters of 100 %, two places stand beside each other: their words below
their drawings, and beside them."""
EDGE, ARROWS = 20.0, 96.0
"""What a page has at its sides, and with arrows to move it."""


def listed(spec: Panorama, state: PictureState, ctx: Context) -> tuple[Node, ...]:
    """Every place, below what can be laid over the picture."""
    rows = tuple(_row(spec, spot, state, ctx) for spot in spec.places)
    laid = layers(spec, state, ctx)
    above = (Box(laid, "wrap", gap=10),) if laid else ()
    return (*above, Box(rows, "wrap", gap=10, align="stretch"))


def _row(spec: Panorama, spot: Hotspot, state: PictureState, ctx: Context) -> Button:
    """A place as a line of the list: what is drawn there, what it is and how; on a slim page, where
    two are beside each other, too, a voice alone says how."""
    words = told(spec, spot, state, ctx)
    slim, wide = _columns(ctx)
    drawn = Picture(thing_drawing(thing_now(spot, state)), h=ROW / ctx.text, key=f"spot-{spot.id}")
    if slim:
        face = Box((drawn, Words(spot.about, "small", align="centre")), gap=4, align="centre")
    else:
        named = Box((Words(words, "button"),), grow=1)
        face = Box((drawn, named), "row", gap=12, align="centre")
    means = means_of(spec, spot, state)
    return Button(face, means, words, "card", w=wide, key=f"place-{spot.id}")


def _columns(ctx: Context) -> tuple[bool, float]:
    """Whether two are beside each other on a slim page; and how wide one is."""
    share = 0.7 if ctx.shape == "wide" else 1
    room = ctx.size[0] * share - (EDGE if ctx.shape == "upright" else ARROWS)
    letters = room / ctx.text / ctx.broad
    slim = SLIM <= letters < TWO
    return slim, room / 2 - 5 if slim or letters >= TWO else room
