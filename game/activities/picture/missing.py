"""What is not yet as it is to be, and the two ways on: to look again, or to leave it so."""

from game.activities.picture.model import Panorama
from game.activities.picture.state import PictureState, thing_now, unmet
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Picture
from game.ui.parts import choice, sheet
from game.ui.stage import Device, Front, Stage, bubble

DRAWN = 96.0
"""How tall a place is drawn that is not so."""


def missing(spec: Panorama, state: PictureState, stage: Stage, ctx: Context) -> Front:
    """The first thing that is not so, with its places; neither way is larger than the other."""
    aim = next(unmet(spec, state))
    drawn = tuple(
        Picture(thing_drawing(thing_now(spot, state)), h=DRAWN / ctx.text, label=spot.about)
        for spot in spec.places
        if spot.id in aim.places
    )
    again = ctx.words("Look again", "button: back to a picture in which something isn't so yet")
    leave = ctx.words("Leave it so", "a place of a picture stays as it is")
    seen = sheet(Box(drawn, "wrap", gap=12, justify="centre"))
    return Front(
        stage, "missing", Device(Box((seen,), justify="centre", grow=1), look="table"),
        said=bubble(ctx, aim.miss),
        does=(
            choice(ctx, "icon/again", again, Act("again")),
            choice(ctx, "icon/pass", leave, Act("leave")),
        ),
        told=True,
    )  # fmt: skip
