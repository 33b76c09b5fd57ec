"""Beside the panel, or above the valley: for what its windows are lit, and who can have it."""

from dataclasses import replace

from game.activities.settings.audience import Glance, preview
from game.activities.settings.model import Settings, Shown
from game.activities.settings.state import SettingsState, values_of, watched
from game.core.acts import Act
from game.mechanics import lights
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.stage import Stage
from game.ui.theme import Colour

_PANE, _ROOMY, _BROAD = 34.0, 600.0, 1200.0
"""How large a window is drawn beside a name; from which width, in letters of 100 %, a page has room
for words beside pictures, and for all things beside each other above the valley."""


def cramped(ctx: Context) -> bool:
    """Whether a page has no room for words beside pictures: a small phone, or large letters."""
    return ctx.size[0] / ctx.text < _ROOMY


def over_valley(spec: Settings, ctx: Context) -> bool:
    """Whether it lies in the sky, all in a row, so that the valley is seen whole below it; not
    where a phone that is turned over needs the room."""
    broad = ctx.shape == "wide" and not ctx.low and ctx.size[0] / ctx.text >= _BROAD
    return broad and not spec.cards


def watching(spec: Settings, state: SettingsState, stage: Stage, ctx: Context) -> Node:
    """One card for each thing, to be watched, and who can have the one that is; on a narrow page
    the valley itself beside them, or above."""
    now, values = watched(spec, state), values_of(spec, state)
    free = not state.missing
    tabs = tuple(_tab(each, ctx, chosen=each.id == now, on=free) for each in spec.shown)
    who = tuple(_viewer(each, ctx) for each in preview(spec, values) if each.thing.id == now)
    named = next(each.label for each in spec.shown if each.id == now)
    choice = Box(tabs, "row", gap=6, role="radiogroup")
    if ctx.shape == "wide":
        group = Box(who, gap=4, pad=(10, 8), fill="paper", radius=18, role="preview", label=named)
        asks = ctx.words("Who can…", "above the things whose viewers are shown, such as: see this?")
        head = Box((Words(asks, "small"),), pad=(14, 2), fill="paper", radius=14)
        if over_valley(spec, ctx):
            alike = tuple(replace(each, grow=1) for each in tabs)
            row = Box(alike, "row", gap=8, align="stretch", role="radiogroup")
            seen = replace(group, flow="row", children=tuple(replace(each, grow=1) for each in who))
            return Box((Box((head,), "row"), row, seen), gap=6)
        cards = choice if ctx.low else replace(choice, flow="column", gap=8)
        return Box((head, cards, group), gap=8)
    rows = (choice, Box(who, "row", gap=6, role="preview", label=named))
    beside = Box(rows, gap=4, pad=(8, 2), justify="centre", grow=1)
    above = lights.strip(stage, ctx)
    return Box((*above, beside), "column" if ctx.tight or not above else "row")


def said_of(glance: Glance, ctx: Context) -> str:
    """Whether somebody can have a thing, in words."""
    if glance.can:
        return ctx.words("{who}: yes", "who can see or do this", who=glance.viewer.label)
    return ctx.words("{who}: no", "who can see or do this", who=glance.viewer.label)


def _tab(thing: Shown, ctx: Context, *, chosen: bool, on: bool) -> Button:
    """A thing whose windows can be lit; the one that is watched is ticked and does nothing more."""
    wide = ctx.shape == "wide"
    bare = ctx.low if wide else cramped(ctx)
    high = 48 if wide else 24 if ctx.low else 36
    drawn = Picture(thing_drawing(thing.picture), h=high)
    words = () if bare else (Words(thing.label, "small", align="start" if wide else "centre"),)
    face = Box((drawn, *words), "row" if wide else "column", gap=8 if wide else 2, align="centre")
    return Button(
        face, Act("watch", thing.id), thing.label, "chip", chosen=chosen,
        on=on, role="radio",
        grow=0 if wide and not bare else 1,
    )  # fmt: skip


def _viewer(glance: Glance, ctx: Context) -> Box:
    """A window that is lit or dark, and whose it is: by shape and by word."""
    pane = Picture(lights.LIGHT if glance.can else lights.DARK, _PANE, _PANE)
    words = Words(said_of(glance, ctx), "small", grow=1)
    fill: Colour = "lantern-soft" if glance.can else "grey-soft"
    return Box(
        (pane, words), "row", gap=4, align="centre", pad=(6, 2), fill=fill, radius=12,
        grow=0 if ctx.shape == "wide" else 1, key=f"viewer-{glance.viewer.id}",
    )  # fmt: skip
