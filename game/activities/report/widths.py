"""How wide the parts of a wide page are, so that what stands in the middle knows its room."""

from game.ui.context import Context

PATH = 156.0
"""The zigzag of stones at the end of the page."""
PAGE_PAD = (24.0, 16.0)
GAP = 20.0
CRAMPED = 560
"""Below this, in letters of 100 %, things in the middle stand below each other."""


def side(ctx: Context) -> float:
    """Width of the player and of what is said beside her."""
    return min(340.0, ctx.size[0] * 0.27)


def middle(ctx: Context) -> float:
    """Width left for the device, or for the people to tell."""
    return ctx.size[0] - 2 * PAGE_PAD[0] - 2 * GAP - side(ctx) - PATH


def cramped(ctx: Context) -> bool:
    """Whether the middle is too small for a person and words beside each other."""
    return middle(ctx) / ctx.text < CRAMPED
