"""Who a message is from, as a picture beside it: a face that is known, or a shell."""

from game.ui.context import Context
from game.ui.drawing_names import DrawingName, face_drawing
from game.ui.nodes import Picture


def portrait(ctx: Context, who: str, side: float) -> Picture:
    """The face of one of the cast; the shell of somebody known only online, safe or not."""
    return Picture(_drawing(ctx, who), side, side, turns=True)


def _drawing(ctx: Context, who: str) -> DrawingName:
    return ctx.shells.get(who) or face_drawing(who, ctx.feeling(who))
