"""The browser: its tabs, and under them the page as a page, with the part in hand large in it."""

from typing import Literal

from game.activities.page.banner import banner, is_small
from game.activities.page.model import Browser, PageSpot, Site
from game.activities.page.parts import ICONS, part_words
from game.activities.page.state import BrowserState, left, site_now, spot_now
from game.activities.page.window import window
from game.core.acts import Act
from game.mechanics.judging import Judged
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.parts import app_name
from game.ui.theme import Colour

ICON, FAVOURITE = 32.0, 34.0
"""How large the drawing of a part is, and that of a page on its tab."""
LARGE, FEW = 1.2, 2
"""With larger letters or more parts than these a page needs all its height for their words."""


def tabs(spec: Browser, state: BrowserState, ctx: Context) -> tuple[Node, ...]:
    """A tab for each page; the one in front lies on the page. One page alone needs none."""
    if len(spec.sites) < 2:
        return (app_name(ctx, spec.app),)
    here = site_now(spec, state)
    row = tuple(_tab(each, each == here, state, ctx) for each in spec.sites)
    return (Box(row, "row", gap=6, pad=(12, 6), align="stretch", fill="grey-soft", radius=24),)


def page(spec: Browser, state: BrowserState, judged: Judged, ctx: Context) -> Node:
    """The page in front: its address and banner, its parts, and under them its window. Where there
    is little room the part in hand comes first, and what is only to look at is left out."""
    site, now = site_now(spec, state), spot_now(spec, state)
    top = banner(site, ctx, still=judged.hush)
    parts = [(each, _part(each, each is now, judged, state, ctx)) for each in site.spots]
    if judged.hush:  # nothing else asks for a look
        return Box((top, *(part for spot, part in parts if spot is now)), gap=8)
    if is_small(ctx):
        first = sorted(parts, key=lambda each: each[0] is not now)
        sold = () if ctx.narrow else window(site, named=False)
        return Box((top, *(part for _, part in first), *sold), gap=8, grow=1)
    bar = tuple(part for spot, part in parts if spot.part == "address")
    below = tuple(part for spot, part in parts if spot.part != "address")
    roomy = ctx.text <= LARGE and len(site.spots) <= FEW and not judged.cards
    sold = window(site, named=roomy)
    name = () if ctx.airy else (Words(ctx.name(spec.app), "small", "ink-soft"),)
    address = _bar(Picture("icon/lock", 24, 24), Words(site.address, "small", grow=1), *name)
    return Box((*(bar or (address,)), top, *below, *sold), gap=8, grow=1)


def _tab(site: Site, chosen: bool, state: BrowserState, ctx: Context) -> Node:
    """A page's drawing, which is ticked once all of it is settled, and its name where there is
    room."""
    drawn = Picture(thing_drawing(site.banner), FAVOURITE, FAVOURITE)
    named = not is_small(ctx) and not ctx.airy  # words that stand apart would be broken
    words = (Words(site.name, "small", grow=1),) if named else ()
    open_part = left(site, state)
    tick = (_corner_tick(ctx),) if open_part is None else ()
    sign = Box((drawn, *tick), "stack", w=FAVOURITE, h=FAVOURITE)
    face = Box((sign, *words), "row", gap=6, align="centre")
    if chosen or open_part is None or state.hand.at != "look":
        fill: Colour | Literal[""] = "paper" if chosen else ""
        return Box((face,), pad=(10, 8), fill=fill, radius=14, grow=1, label=site.name)
    return Button(face, Act("turn", open_part.id), site.name, "card", grow=1)


def _corner_tick(ctx: Context) -> Pin:
    """A tick upon a page's drawing, so that its name keeps its room."""
    tick = Picture("icon/tick", w=20, h=20, label=_settled(ctx))
    return Pin(Box((tick,), fill="paper", radius=12, pad=(1, 1)), 0.5, 0.45, 0.65, 0.65)


def _part(spot: PageSpot, now: bool, judged: Judged, state: BrowserState, ctx: Context) -> Node:
    """A part of the page: in hand, still to be judged, or settled."""
    name = part_words(spot.part, ctx)
    drawn = Picture(ICONS[spot.part], ICON, ICON)
    if now:
        read = Box((Words(name, "small", "ink-soft"), judged.text), gap=4, grow=1)
        row = Box((drawn, read), "row", gap=10, align="start")
        return Box(
            (judged.text if ctx.tight else row, *judged.cards),
            gap=8, pad=(12, 10), fill="lantern-soft", border="lantern-deep", radius=18,
            shadow=True, role="message", label=name, key=f"letter-{spot.id}",
        )  # fmt: skip
    settled = spot.id in state.hand.settled
    words = Words(spot.text, "small", "ink-soft" if settled else "ink", grow=1)
    tick = (Picture("icon/tick", 24, 24, label=_settled(ctx)),) if settled else ()
    icon = () if is_small(ctx) else (drawn,)
    if settled or state.hand.at != "look":
        return _bar(*icon, words, *tick)
    label = ctx.words("Look here: {text}", "a part of a web page", text=spot.text)
    row = Box((*icon, words), "row", gap=8, align="centre")
    return Button(row, Act("turn", spot.id), label, "card")


def _settled(ctx: Context) -> str:
    return ctx.words("Looked at", "a part of a web page that was judged")


def _bar(*inside: Node) -> Box:
    """A strip of the page on which nothing can be pressed, such as the one with the address."""
    return Box(inside, "row", gap=8, pad=(16, 8), align="centre", fill="grey-soft", radius=16)
