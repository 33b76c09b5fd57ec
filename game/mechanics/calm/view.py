"""How the long STOP looks: a way out that grows with each look on, and a light that breathes.

What upsets never grows; it is drawn as its room draws it, and goes when it is closed.
"""

from dataclasses import replace

from game.core.acts import Act
from game.mechanics.calm.rules import BREATHS, LOOKS, Calm, CalmStep
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import icon_button
from game.ui.stage import Device, Front, bubble

_GROWS = 36.0
"""So much taller is the way out after each look on, at 100 %."""
_IN, _OUT = 190.0, 120.0
"""How tall the light is with a breath in it, and without."""


def front(upset: Front, stop: tuple[CalmStep, ...], calm: Calm, ctx: Context) -> Front:
    """The page of a room while its child stops: what upsets, with ways out; then breath by breath.

    upset: the page as the room shows it, without what can be done on it otherwise.
    """
    if stop[calm.step] == "close":
        said = ctx.words("You can close it. You can stop looking.", "something upsetting is shown")
        return replace(
            upset,
            moment=f"calm-close-{calm.times}",
            said=bubble(ctx, said),
            does=_ways_out(calm, ctx),
            on=None,
            told=False,
        )
    return replace(
        upset,
        moment=f"calm-breathe-{calm.times}",
        said=bubble(ctx, _breath(calm, ctx)),
        device=Device(_light(calm, ctx), look="table"),
        does=(_breathe(ctx),),
        on=None,
        seen=None,
        told=False,
    )


def _ways_out(calm: Calm, ctx: Context) -> tuple[Node, ...]:
    """To close it, larger each time; to look on, always as small as it was."""
    shut = ctx.words("Close it", "something upsetting is shown: the way out")
    face = Box(
        (Picture("icon/close", 40, 40), Words(shut, "button")),
        "row", gap=12, align="centre", justify="centre", min_h=48 + _GROWS * calm.times,
    )  # fmt: skip
    close = Button(face, Act("shut"), shut, "main")
    if calm.times >= LOOKS:
        return (close,)
    look = ctx.words("Look on", "something upsetting is shown: not yet closing it")
    return (close, Button(Words(look, "button", align="centre"), Act("look-on"), look, "quiet"))


def _breath(calm: Calm, ctx: Context) -> str:
    if calm.times == 0:
        return ctx.words("It's closed. Breathe in, and out.", "something upsetting was closed")
    if calm.times < BREATHS - 1:
        return ctx.words("Good. And again: in, and out.", "breathing slowly, three times")
    return ctx.words("One last time: in, and out.", "breathing slowly, three times")


def _light(calm: Calm, ctx: Context) -> Box:
    """A lantern that fills and rests; its room stays, so that nothing else moves."""
    tall = min(_IN, ctx.size[1] * 0.32)
    drawn = Picture("bay/lantern-lit", h=tall * (_OUT / _IN if calm.times % 2 else 1), key="breath")
    return Box((drawn,), justify="centre", align="centre", h=tall, grow=1)


def _breathe(ctx: Context) -> Button:
    words = ctx.words("Breathe", "button: one breath in and out")
    return icon_button(Picture("icon/calm", 40, 40), words, Act("breathe"), "main")
