"""The whole picture: its places to press where they are, or as a list below it."""

from collections.abc import Iterator
from dataclasses import replace

from game.activities.picture.model import Hotspot, Panorama
from game.activities.picture.rules import offers, turns
from game.activities.picture.spots import fits, laid_over, on_page, pinned, pressable, spots
from game.activities.picture.state import PictureState, is_now, is_open, named, thing_now
from game.activities.picture.words import done, told
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.parts import main_button
from game.ui.scenery import scenery
from game.ui.stage import Device, Front, Stage, bubble

SIGN, EDGE, LOWER = 400.0, 20.0, 84.0
"""How wide what is said may be upon the picture; what stays free at its edges; how tall the row of
buttons at its foot is."""
SIGN_HIGH = 40.0
"""How tall a sign is below a place."""
ROW, STRIP = 56.0, 0.3
"""How tall a place is drawn on the list; the share of the page's height for the picture above."""
SLIM, TWO, EDGES = 260.0, 530.0, 96.0
"""From which widths, in letters of 100 %, two places stand beside each other: their words below
their drawings, and beside them; and what a page has at its sides, with arrows to move it."""
HAS_STRIP = 560.0
"""From which height, in letters of 100 %, there is room for the picture above the list."""


def whole(spec: Panorama, state: PictureState, stage: Stage, ctx: Context) -> Front:
    """All places; what came of the last that was turned, else what there is to do."""
    said = bubble(ctx, _said(spec, state))
    moment = f"picture-{state.layer}-{len(state.hand.settled)}-{sorted(state.turned)}"
    told_last = bool(state.last)
    if fits(spec, ctx):
        body = Box(tuple(_upon(spec, state, stage, said, ctx)), "stack", grow=1)
        return Front(stage, moment, Device(body, look="place"), told=told_last)
    rows, on = _list(spec, state, ctx), _finish(spec, state, ctx)
    seen = _with_all(spec, state, stage, ctx)
    if ctx.shape == "upright":  # the place above is the picture, and words would lie on it
        body = Box((said, *rows), gap=10)
        return Front(seen, moment, Device(body, look="table"), on=on, told=told_last)
    strip = _strip(seen, ctx)
    device = Device(Box((*strip, *rows), gap=10), look="table")
    there = stage if ctx.shape == "wide" else replace(stage, people=())
    return Front(there, moment, device, said=said, on=on, told=told_last)


def _said(spec: Panorama, state: PictureState) -> str:
    """What came of a place that was turned, where there is anything to say."""
    spot = named(spec, state.last)
    if spot is None:
        return spec.goal
    now = is_now(spot, state)
    return next((line for name, line in spot.says.items() if name == now), spec.goal)


def _upon(
    spec: Panorama, state: PictureState, stage: Stage, said: Box, ctx: Context
) -> Iterator[Node]:
    """Upon the picture: who is in it, its places, what a layer shows, words and buttons."""
    wide, high = ctx.size
    yield on_page(Box((said,)), Rect(EDGE, EDGE, SIGN * ctx.text, high * 0.3), ctx)
    for each in stage.standing:
        if each.who >= 0:
            yield pinned(each.shown, each, ctx)
    there = dict(spots(spec, state, ctx))
    for spot in sorted(spec.places, key=lambda each: there[each.id].y):
        others = (each for name, each in there.items() if name != spot.id)
        sign = (_sign(spot.about),) if spec.signs == "yes" else ()
        face = Box((Box((Pin(there[spot.id].shown, 0, 0, 1, 1),), "stack", grow=1), *sign))
        means, label = _means(spec, spot, state), told(spec, spot, state, ctx)
        button = Button(face, means, label, "bare", key=f"place-{spot.id}")
        room = SIGN_HIGH * ctx.text if sign else 0
        yield pressable(button, there[spot.id], others, ctx, room)
    for each in laid_over(spec, state, ctx):
        yield pinned(each.shown, each, ctx)
    low = Rect(EDGE, high - LOWER * ctx.text - EDGE, wide - 2 * EDGE, LOWER * ctx.text)
    finish = _finish(spec, state, ctx)
    row = (*_layers(spec, state, ctx), Box((), grow=1), *((finish,) if finish else ()))
    if len(row) > 1:
        yield on_page(Box((Box(row, "row", gap=12),), justify="end"), low, ctx)


def _sign(about: str) -> Box:
    """The name of a place on paper, below it."""
    words = Words(about, "small", align="centre")
    return Box((words,), pad=(8, 4), fill="paper", radius=10, shadow=True)


def _with_all(spec: Panorama, state: PictureState, stage: Stage, ctx: Context) -> Stage:
    """The place with everybody, every place and what a layer shows, none of it to be pressed."""
    over = (*(each for _, each in spots(spec, state, ctx)), *laid_over(spec, state, ctx))
    here = (replace(each, who=-1) for each in stage.standing)
    there = tuple(sorted((*here, *over), key=lambda each: each.y))
    return replace(stage, people=(), things=(), standing=there)


def _strip(seen: Stage, ctx: Context) -> tuple[Box, ...]:
    """The picture above the list, where there is room for it."""
    if not seen.standing or ctx.size[1] / ctx.text < HAS_STRIP:
        return ()
    high = min(ctx.size[0] * 9 / 16, ctx.size[1] * STRIP)
    return (Box((scenery(seen, people=True),), "stack", h=high, min_h=1, radius=18),)


def _list(spec: Panorama, state: PictureState, ctx: Context) -> tuple[Node, ...]:
    """Every place, below what can be laid over the picture."""
    rows = tuple(_row(spec, spot, state, ctx) for spot in spec.places)
    layers = _layers(spec, state, ctx)
    above = (Box(layers, "wrap", gap=10),) if layers else ()
    return (*above, Box(rows, "wrap", gap=10, align="stretch"))


def _row(spec: Panorama, spot: Hotspot, state: PictureState, ctx: Context) -> Button:
    """A place as a line of the list: what is drawn there, what it is and how; on a slim page, where
    two are beside each other, too, a voice alone says how."""
    words = told(spec, spot, state, ctx)
    slim, wide = _columns(ctx)
    drawn = Picture(thing_drawing(thing_now(spot, state)), h=ROW / ctx.text, key=f"spot-{spot.id}")
    if slim:
        face = Box((drawn, Words(spot.about, "small", align="centre")), gap=4, align="centre")
    else:
        named = Box((Words(words, "button"),), grow=1)
        face = Box((drawn, named), "row", gap=12, align="centre")
    means = _means(spec, spot, state)
    return Button(face, means, words, "card", w=wide, key=f"place-{spot.id}")


def _columns(ctx: Context) -> tuple[bool, float]:
    """Whether two are beside each other on a slim page; and how wide one is."""
    room = ctx.size[0] * (0.7 if ctx.shape == "wide" else 1) - EDGES
    letters = room / ctx.text / ctx.broad
    slim = SLIM <= letters < TWO
    return slim, room / 2 - 5 if slim or letters >= TWO else room


def _means(spec: Panorama, spot: Hotspot, state: PictureState) -> Act:
    """To look at it or, where it can only be one other way, to make it so."""
    direct = turns(spot, state)
    at_once = len(spot.states) == 2 and not is_open(spot, state)
    return direct[0] if at_once else Act("look", spot.id)


def _layers(spec: Panorama, state: PictureState, ctx: Context) -> tuple[Button, ...]:
    """What can be laid over the picture, or taken off."""
    return tuple(
        Button(
            Words(each.label, "button"), Act("layer", each.id), each.label,
            "chip", chosen=each.id == state.layer, role="switch",
        )
        for each in spec.layers
    )  # fmt: skip


def _finish(spec: Panorama, state: PictureState, ctx: Context) -> Button | None:
    ends = Act("finish")
    return main_button(done(spec, ctx), ends) if ends in offers(spec, state) else None
