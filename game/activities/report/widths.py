"""How much room there is in the middle of a wide page, so that what stands there knows it."""

from game.ui.composition import room_for_device
from game.ui.context import Context

PATH = 156.0
"""The zigzag of stones at the end of the page."""
SIDE = 0.266
"""The share of the page for the player and what is said beside her."""
CRAMPED = 560
"""Below this, in letters of 100 %, things in the middle stand below each other."""


def middle(ctx: Context) -> float:
    """Width left for the device, or for the people to tell."""
    return room_for_device(ctx, SIDE, PATH)


def cramped(ctx: Context) -> bool:
    """Whether the middle is too small for a person and words beside each other."""
    return middle(ctx) / ctx.text < CRAMPED
