"""What a voice and a list say of a place: what it is, and how it is now."""

from game.activities.picture.model import Hotspot, Panorama
from game.activities.picture.state import PictureState, is_now, is_open, state_of
from game.ui.context import Context


def told(spec: Panorama, spot: Hotspot, state: PictureState, ctx: Context) -> str:
    """As "School badge, on the chair: Covered."; of what is still to be judged its name alone."""
    if is_open(spot, state) or len(spot.states) == 1:
        return spot.about
    now = state_of(spec, is_now(spot, state)).label
    return ctx.words("{place}: {state}", "a place of a picture, and how it is: covered, lit",
                     place=spot.about, state=now)  # fmt: skip
