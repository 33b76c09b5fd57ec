"""The three lanterns of a story, STOP, CHECK and TELL: what they look like and where they hang."""

from dataclasses import replace
from typing import Literal

from game.core.acts import Act
from game.core.play import TELL_NOW
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Picture, Words
from game.ui.stage import Front

Beat = Literal["stop", "check", "tell"]
DRAWN: dict[Beat, Icon] = {"stop": "icon/stop", "check": "icon/check", "tell": "icon/tell"}
COLUMN = 104.0
"""How wide the column of lanterns at the end of a wide page is, with letters of 100 %."""
_TALL, _SMALL = 78.0, 40.0
"""How tall a lantern is in the column, and in a row at the lower edge."""


def lantern(ctx: Context, beat: Beat, means: Meaning, *, on: bool = True) -> Button:
    """One of the three, with its word; dim (`on=False`) where it can't be lifted."""
    words: dict[Beat, str] = {
        "stop": ctx.words("Stop", "a lantern to lift: stop and look closely"),
        "check": ctx.words("Check", "a lantern to lift: ask elsewhere whether it is true"),
        "tell": ctx.words("Tell", "a lantern to lift: tell a grown-up who helps"),
    }
    tall = _TALL if ctx.shape == "wide" and not ctx.low else _SMALL
    face = Box(
        (Picture(DRAWN[beat], h=tall), Words(words[beat], "small", align="centre")),
        gap=2,
        align="centre",
    )
    return Button(face, means, words[beat], "quiet", on=on)


def with_telling(front: Front, ctx: Context) -> Front:
    """Where lanterns hang, TELL hangs with them as long as there is somebody to tell."""
    if not (front.beats and ctx.tell):
        return front
    tell = lantern(ctx, "tell", Act(TELL_NOW))
    return replace(front, beats=(*front.beats, tell))


def column(front: Front, ctx: Context) -> tuple[Box, ...]:
    """The lanterns below each other, for the end of a wide page; none where none hang."""
    if not front.beats:
        return ()
    return (Box(front.beats, gap=12, justify="centre", w=COLUMN * ctx.text),)


def row(front: Front) -> tuple[Box, ...]:
    """The lanterns beside each other, for the lower edge of any other page."""
    if not front.beats:
        return ()
    return (Box(tuple(replace(each, grow=1) for each in front.beats), "row", gap=8, pad=(8, 4)),)
