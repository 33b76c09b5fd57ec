"""The three lanterns of a story, STOP, CHECK and TELL: what they look like and where they hang."""

from dataclasses import replace
from typing import Literal

from game.core.acts import Act
from game.core.play import TELL_NOW
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Button, Meaning, Picture, Words
from game.ui.stage import Front

Beat = Literal["stop", "check", "tell"]
RESTING: dict[Beat, OwnThing] = {
    "stop": "thing/lantern-stop", "check": "thing/lantern-check", "tell": "thing/lantern-tell",
}  # fmt: skip
LIT: dict[Beat, OwnThing] = {
    "stop": "thing/lantern-stop-lit", "check": "thing/lantern-check-lit",
    "tell": "thing/lantern-tell-lit",
}  # fmt: skip
COLUMN = 104.0
"""How wide the column of lanterns at the end of a wide page is, with letters of 100 %."""
_TALL, _SMALL = 78.0, 40.0
"""How tall a lantern is in the column, and in a row at the lower edge."""


def lantern(
    ctx: Context, beat: Beat, means: Meaning, *, on: bool = True, lit: bool = False
) -> Button:
    """One of the three, with its word; dim (`on=False`) where it can't be lifted, lit while it
    is."""
    word, drawn = beat_name(ctx, beat), (LIT if lit else RESTING)[beat]
    tall = _TALL if ctx.shape == "wide" and not ctx.low else _SMALL
    face = Box(
        (Picture(drawn, h=tall), Words(word, "small", align="centre")),
        gap=2,
        align="centre",
    )
    return Button(face, means, word, "quiet", on=on, chosen=lit, role="switch")


def beat_name(ctx: Context, beat: Beat) -> str:
    """What a lantern is called."""
    match beat:
        case "stop":
            return ctx.words("Stop", "a lantern to lift: stop and look closely")
        case "check":
            return ctx.words("Check", "a lantern to lift: ask elsewhere whether it is true")
        case "tell":
            return ctx.words("Tell", "a lantern to lift: tell a grown-up who helps")


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
