"""Who a message is from: a picture beside it, a face that is known or a shell, and a name."""

from typing import Literal

from game.core.cues import Mood
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, face_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.theme import Colour

_ICON = 22.0


def portrait(ctx: Context, who: str, side: float, feeling: Mood | Literal[""] = "") -> Picture:
    """The face of one of the cast, as she looks now where no feeling is given; the shell of
    somebody known only online, safe or not."""
    return Picture(_drawing(ctx, who, feeling), side, side, turns=True)


def sender(ctx: Context, who: str, colour: Colour = "ink-soft") -> Node:
    """The name, small, and beside it that of a program what it is."""
    name = Words(ctx.name(who), "small", colour)
    return Box((name, badge(ctx)), "wrap", gap=8, align="centre") if who in ctx.programs else name


def badge(ctx: Context) -> Box:
    """What a program wears wherever its name stands."""
    word = Words(ctx.words("a program", "badge beside the name of a chatbot"), "small", "indigo")
    icon = Picture("icon/program", _ICON, _ICON)
    return Box((icon, word), "row", gap=5, align="centre", pad=(9, 1), fill="grey-soft", radius=13)


def _drawing(ctx: Context, who: str, feeling: Mood | Literal[""]) -> DrawingName:
    return ctx.shells.get(who) or face_drawing(who, feeling or ctx.feeling(who))
