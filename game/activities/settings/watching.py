"""The preview as a picture: each thing with those around it, their eyes or locks open or closed."""

from itertools import groupby
from typing import Literal

from game.activities.settings.audience import Glance, preview
from game.activities.settings.model import Settings
from game.activities.settings.state import SettingsState, values_of
from game.ui.context import Context
from game.ui.drawing_names import OwnThing, thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.theme import Colour

_SIGNS: dict[str, tuple[OwnThing, OwnThing]] = {
    "eye": ("thing/eye-open", "thing/eye-closed"),
    "lock": ("thing/lock-open", "thing/lock-closed"),
}
"""What is open and what is closed, by the kind of thing."""


def watching(spec: Settings, state: SettingsState, ctx: Context) -> Node:
    """The whole preview, a card for each thing: roomy, with its words."""
    return Box(tuple(_card(group, ctx) for group in _things(spec, state)), gap=12)


def watching_small(
    spec: Settings, state: SettingsState, ctx: Context, flow: Literal["row", "column"] = "row"
) -> Node:
    """The same in pictures alone, for a small screen; a voice still says all of it."""
    cards = tuple(_small(group, ctx) for group in _things(spec, state))
    gap = 10 if flow == "row" else 4
    return Box(cards, flow, gap=gap, justify="centre", role="preview")


def said_of(glance: Glance, ctx: Context) -> str:
    """Whether somebody can have a thing, in words."""
    if glance.can:
        return ctx.words("{who}: yes", "who can see or do this", who=glance.viewer.label)
    return ctx.words("{who}: no", "who can see or do this", who=glance.viewer.label)


def _things(spec: Settings, state: SettingsState) -> tuple[tuple[Glance, ...], ...]:
    glances = preview(spec, values_of(spec, state))
    return tuple(tuple(group) for _, group in groupby(glances, lambda each: each.thing.id))


def _card(group: tuple[Glance, ...], ctx: Context) -> Node:
    """The thing in the middle, and around it those whose eyes or letters may reach it."""
    thing = group[0].thing
    half = (len(group) + 1) // 2
    middle = Box(
        (Picture(thing_drawing(thing.picture), h=76), Words(thing.label, "small", align="centre")),
        gap=2,
        align="centre",
        grow=0.6,
    )
    around = [_viewer(glance, ctx) for glance in group]
    row = Box((*around[:half], middle, *around[half:]), "row", gap=4, align="centre")
    return Box((row,), pad=(6, 8), fill="paper", radius=22, role="preview", label=thing.label)


def _viewer(glance: Glance, ctx: Context) -> Node:
    """Somebody, and the eye or lock that says whether this is open: by shape and by word."""
    person = Picture(thing_drawing(glance.viewer.picture), h=66)
    faces = Box((person, _sign(glance, 46)), "row", gap=4, align="centre", justify="centre")
    words = Words(said_of(glance, ctx), "small", align="centre")
    return Box((faces, words), gap=2, pad=(2, 6), fill=_fill(glance), radius=16, grow=1)


def _small(group: tuple[Glance, ...], ctx: Context) -> Node:
    thing = group[0].thing
    around = tuple(_pair(glance, ctx) for glance in group)
    drawn = Picture(thing_drawing(thing.picture), h=40, label=thing.label)
    row = Box((drawn, *around), "row", gap=4, align="centre")
    return Box((row,), pad=(6, 4), fill="paper", radius=16)


def _pair(glance: Glance, ctx: Context) -> Node:
    person = Picture(thing_drawing(glance.viewer.picture), h=38, label=said_of(glance, ctx))
    row = Box((person, _sign(glance, 26)), "row", gap=2, align="centre")
    return Box((row,), pad=(4, 4), fill=_fill(glance), radius=12)


def _sign(glance: Glance, high: float) -> Picture:
    """It pops when it turns, so that the eye goes to what has just changed."""
    opened, closed = _SIGNS[glance.thing.sign]
    name = opened if glance.can else closed
    key = f"sign-{glance.viewer.id}-{glance.thing.id}-{name}"
    return Picture(name, high, high, key=key)


def _fill(glance: Glance) -> Colour:
    return "lantern-soft" if glance.can else "grey-soft"
