"""How the long STOP looks: a way out that grows with each look on, and a light that breathes.

What upsets never grows; it is drawn as its room draws it, and goes when it is closed.
"""

from dataclasses import replace

from game.core.acts import Act
from game.mechanics.calm.rules import BREATHS, LOOKS, Calm, CalmStep, over
from game.ui.context import Context
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.parts import icon_button
from game.ui.stage import Device, Front, bubble

_GROWS, _TALL = 36.0, 600.0
"""So much taller is the way out after each look on, at 100 %, on a page at least so tall."""
_IN, _OUT = 190.0, 120.0
"""How tall the light is with a breath in it, and without."""


def front(page: Front, stop: tuple[CalmStep, ...], calm: Calm, ctx: Context) -> Front:
    """The page of a room where something may upset, as it is now: while its child stops, what
    upsets with its way out, and then breath by breath; after that the page itself, and TELL glows.
    """
    if over(stop, calm):
        return replace(page, glows=bool(stop))
    quiet = replace(page, beats=(), told=False, hush=True)
    return (
        _closing(quiet, calm, ctx) if stop[calm.step] == "close" else _breathing(quiet, calm, ctx)
    )


def _closing(page: Front, calm: Calm, ctx: Context) -> Front:
    said = ctx.words("You can close this. You don't have to look.", "something upsetting is shown")
    return replace(
        page,
        moment=f"calm-close-{calm.times}",
        said=bubble(ctx, said),
        does=(_look_on(calm, ctx),),
        on=_close(calm, ctx),
    )


def _breathing(page: Front, calm: Calm, ctx: Context) -> Front:
    """A light in the middle of a wide page, beside the people on any other."""
    light, wide = _light(calm, ctx), ctx.shape == "wide"
    return replace(
        page,
        stage=page.stage if wide else replace(page.stage, things=(light,)),
        device=Device(light, look="table") if wide else None,
        moment=f"calm-breathe-{calm.times}",
        said=bubble(ctx, _breath(calm, ctx)),
        does=(_breathe(ctx),),
        on=None,
        seen=None,
    )


def _close(calm: Calm, ctx: Context) -> Button:
    """The way out, where one goes on elsewhere, and so always in sight; larger with each look."""
    shut = ctx.words("Close it", "something upsetting is shown: the way out")
    face = Box(
        (Picture("icon/close", 40, 40), Words(shut, "button")),
        "row",
        gap=12,
        align="centre",
        justify="centre",
        min_h=48 + _GROWS * min(1.0, ctx.size[1] / ctx.text / _TALL) * calm.times,
    )
    return Button(face, Act("shut"), shut, "main")


def _look_on(calm: Calm, ctx: Context) -> Button:
    """To look on, always as small as it was; after so many times only the way out is left."""
    look = ctx.words("Keep looking", "something upsetting is shown: not yet closing it")
    face = Words(look, "button", align="centre")
    return Button(face, Act("look-on"), look, "quiet", on=calm.times < LOOKS)


def _breath(calm: Calm, ctx: Context) -> str:
    if calm.times == 0:
        return ctx.words("It's closed. Breathe in, and out.", "something upsetting was closed")
    if calm.times < BREATHS - 1:
        return ctx.words("And again: in, and out.", "breathing slowly, three times")
    return ctx.words("One last time: in, and out.", "breathing slowly, three times")


def _light(calm: Calm, ctx: Context) -> Box:
    """A lantern that fills and rests; its room stays, so that nothing else moves."""
    tall = min(_IN, ctx.size[1] * 0.32)
    drawn = Picture("bay/lantern-lit", h=tall * (_OUT / _IN if calm.times % 2 else 1), key="breath")
    return Box((drawn,), justify="centre", align="centre", h=tall, grow=1)


def _breathe(ctx: Context) -> Button:
    words = ctx.words("Breathe", "button: one breath in and out")
    return icon_button(Picture("icon/calm", 40, 40), words, Act("breathe"), "main")
