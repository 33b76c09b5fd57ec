"""The browser a page is seen in: its tabs, the bar with the address, the page, the one button."""

from game.activities.page.closeup import closeup, verdict
from game.activities.page.form import form
from game.activities.page.model import Browser, Site, Spot
from game.activities.page.parts import part_picture
from game.activities.page.state import (
    BrowserState,
    left_open,
    mark_of,
    site_of,
    spot_of,
)
from game.core.acts import Act
from game.ui.composition import room_for_device
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Look, Node, Picture, Scroll, Style, Words
from game.ui.parts import app_name
from game.ui.stage import Device
from game.ui.tells import lit_words
from game.ui.theme import Colour

BAR_SHARE: dict[str, float] = {"lock": 0.36, "address": 0.64}
"""Parts that stand in the bar on top, and how much of it each takes."""
SIDE, BESIDE = 0.225, 0.175
"""The share of a wide page for the people, and for what stands beside the browser."""
_ROOMY = 540.0
"""The least width of a browser, in letters of 100 %, for things beside each other in it."""


def browser(spec: Browser, state: BrowserState, ctx: Context) -> Device:
    """The whole browser. Its own button belongs to the page, always in sight if there is room: in
    a low window it would leave none for the page."""
    site = site_of(spec, state)
    free = not (state.answer or state.asking or state.spot)
    shown = _shown(spec, state, ctx)
    if not free:
        return Device(shown, (app_name(ctx, spec.app),))
    head: Node = Box((_tabs(spec, state), _bar(site, state, ctx)), gap=8, pad=(16, 2))
    if ctx.shape != "narrow":  # long names and addresses must leave room for the page
        head = Scroll(head, f"bar-{state.site}", grow=0, last=True)
    if ctx.shape != "wide" or ctx.low:
        return Device(Box((shown, _go(site)), gap=8), (head,))
    return Device(shown, (head,), (_go(site),))


def _shown(spec: Browser, state: BrowserState, ctx: Context) -> Node:
    site, spot = site_of(spec, state), spot_of(spec, state)
    if spot:
        return closeup(state, spot, ctx)
    if state.answer and state.answer.about == "site":
        return verdict(site, ctx)
    return _page(site, state, ctx)


def _tabs(spec: Browser, state: BrowserState) -> Node:
    """The pages that can be switched between; one alone is no choice."""
    tabs = left_open(spec, state)
    if len(tabs) < 2:
        return Words(tabs[0].name, "small", "ink-soft", "centre")
    return Box(tuple(_tab(each, state) for each in tabs), "row", gap=8)


def _tab(site: Site, state: BrowserState) -> Button:
    chosen = site.id == state.site
    face = Box((Words(site.name, "small", align="centre"),), justify="centre")
    means = Act("visit", site.id)
    return Button(face, means, site.name, "card", chosen=chosen, role="tab", grow=1)


def _bar(site: Site, state: BrowserState, ctx: Context) -> Node:
    """The address and its lock, each a spot of its own where the author made it one."""
    spots = [each for part in ("lock", "address") for each in site.spots if each.part == part]
    faces = tuple(_spot(each, state, ctx, grow=BAR_SHARE[each.part]) for each in spots)
    below = ctx.shape == "narrow" or _is_slim(ctx)
    return Box(faces, "column" if below else "row", gap=8, align="stretch")


def _is_slim(ctx: Context) -> bool:
    """Whether a wide page leaves the browser too little width for long words beside each other."""
    room = room_for_device(ctx, SIDE, BESIDE * ctx.size[0])
    return ctx.shape == "wide" and room < _ROOMY * ctx.text


def _page(site: Site, state: BrowserState, ctx: Context) -> Node:
    spots = [each for each in site.spots if each.part not in BAR_SHARE]
    loud = [each for each in spots if site.look == "shiny" and each.part == "countdown"]
    quiet = [_spot(each, state, ctx) for each in spots if each not in loud]
    beside = 1 if ctx.narrow or _is_slim(ctx) else 2
    rows = (quiet[at : at + beside] for at in range(0, len(quiet), beside))
    laid = (Box(tuple(row), "row", gap=8, align="stretch") for row in rows)
    shouted = (Box((_spot(each, state, ctx, style="button"),), "row") for each in loud)
    return Box((_head(site), *shouted, *laid, *form(site, state, ctx)), gap=8)


def _head(site: Site) -> Node:
    """What the page shouts or says first: a shiny one sparkles."""
    shiny = site.look == "shiny"
    drawn = Picture(thing_drawing(site.picture), h=60)
    name = Words(site.name, "heading", align="centre", grow=1)
    sparkle = (Picture("icon/sparkle", h=40),) if shiny else ()
    row = (drawn, *sparkle, name, *sparkle)
    fill: Colour = "lantern" if shiny else "sea-light"
    return Box(row, "row", gap=12, pad=(14, 6), align="centre", fill=fill, radius=16)


def _spot(
    spot: Spot, state: BrowserState, ctx: Context, style: Style = "small", grow: float = 1
) -> Button:
    """A part of the page as one sees it from afar, with how it stands in the notebook."""
    tells = spot.tells if spot.id in state.attempts.lit else ()
    words = lit_words(spot.text, tells, style, grow=1)
    drawn = Picture(part_picture(spot.part), 34, 34)
    face = Box((drawn, words, *_noted(spot, state)), "row", gap=8, align="centre")
    label = _label(spot, state, ctx)
    able = not (state.answer or state.asking)
    return Button(face, Act("look", spot.id), label, "card", on=able, h=64, grow=grow)


def _noted(spot: Spot, state: BrowserState) -> tuple[Picture, ...]:
    match mark_of(state, spot.id):
        case "fine":
            return (Picture("icon/tick", 28, 28),)
        case "odd":
            return (Picture("thing/flag-red", 34, 34),)
    return (Picture("icon/question", 28, 28),) if spot.id in state.attempts.lit else ()


def _label(spot: Spot, state: BrowserState, ctx: Context) -> str:
    match mark_of(state, spot.id):
        case "fine":
            return ctx.words("Noted as fine: {text}", "a place on a web page", text=spot.text)
        case "odd":
            return ctx.words("Noted as odd: {text}", "a place on a web page", text=spot.text)
    return ctx.words("Look closely: {text}", "a place on a web page", text=spot.text)


def _go(site: Site) -> Button:
    """The page's own button: as bright as the page wants it to be."""
    look: Look = "main" if site.look == "shiny" else "plain"
    words = Words(site.go, "button", align="centre")
    return Button(words, Act("go", site.id), site.go, look)
