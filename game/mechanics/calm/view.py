"""How the long STOP looks: a way out that grows with each look on, and a light that breathes where
the child of the story does.

What upsets never grows; it is drawn as its room draws it, and goes when it is closed.
"""

from dataclasses import replace

from game.core.acts import Act
from game.mechanics.calm.model import BodyPart, Upsetting
from game.mechanics.calm.rules import BODY, BREATHS, LOOKS, Calm, over
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Button, Picture, Pin, Words
from game.ui.parts import choice
from game.ui.stage import Device, Front, Stage, bubble

_GROWS, _TALL = 36.0, 600.0
"""So much taller is the way out after each look on, at 100 %, on a page at least so tall."""
_WIDE, _OTHER, _ICON = 0.52, 0.3, 60.0
"""How tall the light is, as shares of a wide page and of any other; how tall the pictures of where
to breathe are."""
_APART = 12.0
"""How far what is pressed to look on stays from the way out below it."""
_EMPTY = 0.72
"""How tall the light is without a breath in it, as a share of its room."""
_SHARE = 0.34
"""How wide and tall the light is, as a share of the child's picture."""
_BESIDE = 0.84, 0.3
_AT: dict[BodyPart, tuple[float, float]] = {
    "tummy": (0.5, 0.86), "throat": (0.5, 0.67), "hands": (0.5, 0.74),
}  # fmt: skip
"""Where the middle of the light is, as shares of the child's picture: beside her before the first
breath, then where the last one went."""
_DRAWN: dict[BodyPart, Icon] = {
    "tummy": "icon/tummy", "throat": "icon/throat", "hands": "icon/hands",
}  # fmt: skip


def front(page: Front, spec: Upsetting, calm: Calm, ctx: Context) -> Front:
    """The page of a room where something may upset, as it is now: while its child stops, what
    upsets with its way out, and then breath by breath; after that the page itself, and TELL glows.
    """
    if over(spec, calm):
        return replace(page, glows=bool(spec.stop))
    quiet = replace(page, beats=(), sheet=None, told=False, hush=True)
    closing = spec.stop[calm.step] == "close"
    return _closing(quiet, calm, ctx) if closing else _breathing(quiet, calm, ctx)


def _closing(page: Front, calm: Calm, ctx: Context) -> Front:
    said = ctx.words("You can close this. You don't have to look.", "something upsetting is shown")
    return replace(
        page,
        moment=f"calm-close-{calm.looked}",
        said=bubble(ctx, said),
        does=(_look_on(calm, ctx),),
        beside=0,
        on=_close(calm, ctx),
    )


def _breathing(page: Front, calm: Calm, ctx: Context) -> Front:
    """A light to breathe with, in front of the child of the page (the first of its people), who is
    large in its middle; and below where to breathe, always in sight."""
    parts = Box(tuple(_to(part, ctx) for part in BODY), "row", gap=10, justify="centre")
    return replace(
        page,
        stage=_without_first(page.stage),
        device=Device(_breathed(page.stage.people[:1], calm, ctx), foot=(parts,), look="table"),
        foot_stays=True,
        moment=f"calm-breathe-{len(calm.breathed)}",
        said=bubble(ctx, _breath(calm, ctx)),
        does=(),
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
        min_h=48 + _GROWS * min(1.0, ctx.size[1] / ctx.text / _TALL) * calm.looked,
    )
    return Button(face, Act("close"), shut, "main")


def _look_on(calm: Calm, ctx: Context) -> Box:
    """To look on, always as small as it was, whatever room there is, and farther from what is seen
    than from the way out; after so many times only the way out is left."""
    look = ctx.words("Keep looking", "something upsetting is shown: not yet closing it")
    face = Words(look, "button", align="centre")
    on = Button(face, Act("look-on"), look, "quiet", on=calm.looked < LOOKS)
    if ctx.shape == "wide":
        return Box((on,), justify="end", align="end", grow=1, pad=(0, _APART))
    return Box((on,), align="end")


def _breath(calm: Calm, ctx: Context) -> str:
    """What there is to do; the first breath goes to where the feeling sits, the others wherever."""
    if not calm.breathed:
        return ctx.words(
            "Where does it feel tight? Breathe there.", "something upset and is closed"
        )
    if len(calm.breathed) < BREATHS - 1:
        return ctx.words("And again: in, and out.", "breathing slowly, three times")
    return ctx.words("One last time: in, and out.", "breathing slowly, three times")


def _breathed(child: tuple[Picture, ...], calm: Calm, ctx: Context) -> Box:
    """A lantern that fills and empties once with each breath; its room stays, so that nothing else
    moves."""
    tall = ctx.size[1] * (_WIDE if ctx.shape == "wide" else _OTHER / ctx.text)
    taken = len(calm.breathed)
    breath = Gesture("breathe", nth=taken) if taken else None
    light = Picture("bay/lantern-lit", h=tall * _EMPTY, key="breath", gesture=breath)
    if not child:
        return Box((light,), justify="centre", align="centre", h=tall, grow=1)
    x, y = next((_AT[each] for each in BODY if each in calm.breathed[-1:]), _BESIDE)
    pins = (
        Pin(replace(child[0], h=0, w=0), 0, 0, 1, 1),
        Pin(replace(light, h=0), x - _SHARE / 2, y - _SHARE / 2, _SHARE, _SHARE),
    )
    both = Box(pins, "stack", h=tall, w=tall)
    return Box((both,), "row", justify="centre", align="end", h=tall, grow=1)


def _without_first(stage: Stage) -> Stage:
    """The stage without the child, who is in front now."""
    others = (each for each in stage.standing if each.who != 0)
    standing = tuple(replace(each, who=max(-1, each.who - 1)) for each in others)
    return replace(stage, people=stage.people[1:], standing=standing, speaker=-1)


def _to(part: BodyPart, ctx: Context) -> Button:
    """One breath, to where it is tight."""
    card = choice(ctx, _DRAWN[part], _called(part, ctx), Act("breathe", part), high=_ICON)
    return replace(card, grow=0 if ctx.shape == "wide" else 1)


def _called(part: BodyPart, ctx: Context) -> str:
    match part:
        case "tummy":
            return ctx.words("Tummy", "where a child feels it, and breathes to")
        case "throat":
            return ctx.words("Throat", "where a child feels it, and breathes to")
        case "hands":
            return ctx.words("Hands", "where a child feels it, and breathes to")
