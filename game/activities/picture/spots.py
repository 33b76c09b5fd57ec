"""Where the places of a large picture are on a page, and what is drawn there now."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.activities.picture.model import Panorama
from game.activities.picture.state import PictureState, is_now, layer_now, thing_now
from game.core.ids import AnchorId, ThingId
from game.core.staging import Anchor, Staging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.geometry import Rect
from game.ui.gestures import Gesture
from game.ui.nodes import Node, Picture, Pin
from game.ui.scenery import cut
from game.ui.stage import Standing
from game.ui.staged import standing_at
from game.ui.theme import TARGET

HIGH, LARGEST = 560.0, 1.2
"""From which height, and up to which letters, a wide page has room for the picture alone."""


SIGN, APART = 150.0, 4.0
"""How wide a sign is that names a place, where there is room; and what stays free between two."""


def fits(spec: Panorama, ctx: Context) -> bool:
    """Whether the picture fills the page, and each place can be pressed where it is."""
    roomy = ctx.shape == "wide" and ctx.size[1] >= HIGH and ctx.text <= LARGEST and not ctx.airy
    return roomy and all(_anchor(spec, spot.at, ctx) for spot in spec.places)


def lit(spec: Panorama, state: PictureState) -> Staging:
    """The picture in the light of the layer that lies over it."""
    layer = layer_now(spec, state)
    return replace(spec.stage, hour=layer.hour) if layer and layer.hour else spec.stage


def spots(spec: Panorama, state: PictureState, ctx: Context) -> Iterator[tuple[str, Standing]]:
    """Every place's id with what stands there now; nothing where the picture has no such spot."""
    for spot in spec.places:
        if anchor := _anchor(spec, spot.at, ctx):
            shown = _drawn(thing_now(spot, state), f"spot-{spot.id}")
            glows = Gesture("grow", nth=int(is_now(spot, state) != next(iter(spot.states))))
            shown = replace(shown, gesture=glows) if spot.id == state.last else shown
            yield spot.id, _standing(shown, thing_now(spot, state), anchor, ctx)


def laid_over(spec: Panorama, state: PictureState, ctx: Context) -> Iterator[Standing]:
    """What the layer shows that lies over the picture, as the places are now."""
    layer = layer_now(spec, state)
    now = {spot.id: is_now(spot, state) for spot in spec.places}
    for at, trace in enumerate(layer.traces if layer else ()):
        anchor = _anchor(spec, trace.at, ctx)
        if anchor and all(now.get(name) == so for name, so in trace.places.items()):
            shown = replace(_drawn(trace.thing, f"trace-{at}"), label=trace.about)
            yield _standing(shown, trace.thing, anchor, ctx)


def pinned(node: Node, standing: Standing, ctx: Context) -> Pin:
    """Upon the page where that is in the picture."""
    return on_page(node, cut(ctx.size).of(replace(standing, air=0)), ctx)


def room_of(standing: Standing, others: Iterable[Standing], ctx: Context, sign: float) -> Rect:
    """Where it is on the page: large enough for a finger, all of it in sight and no nearer to
    others than half the way; and so much below it for its sign."""
    (across, high), rect = ctx.size, cut(ctx.size).of(standing)
    away = min((abs(cut(ctx.size).of(each).centre[0] - rect.centre[0]) for each in others
                if _is_level(each, standing)), default=across)  # fmt: skip
    w = max(min(max(rect.w, SIGN if sign else 0), away - APART), TARGET)
    h = max(rect.h, TARGET) + sign
    x = min(max(rect.centre[0] - w / 2, 0.0), across - w)
    y = min(max(rect.bottom + sign - h, 0.0), high - h)
    return Rect(x, y, w, h)


def _is_level(one: Standing, other: Standing) -> bool:
    """Whether two of them are beside each other, and not one above the other."""
    return one.y - one.tall < other.y and other.y - other.tall < one.y


def on_page(node: Node, rect: Rect, ctx: Context) -> Pin:
    """At that place of the page."""
    w, h = ctx.size
    return Pin(node, rect.x / w, rect.y / h, rect.w / w, rect.h / h)


def _anchor(spec: Panorama, at: AnchorId, ctx: Context) -> Anchor | None:
    return ctx.scenery.anchor(spec.stage.place, at) if ctx.scenery else None


def _drawn(thing: ThingId, key: str) -> Picture:
    return Picture(thing_drawing(thing), stand="bottom", turns=True, key=key)


def _standing(shown: Picture, thing: ThingId, anchor: Anchor, ctx: Context) -> Standing:
    """As tall as the thing is there, in a room as wide as high."""
    assert ctx.scenery  # it has the anchor
    return standing_at(shown, anchor, ctx.scenery.tall(thing, anchor), 1)
