"""The windows of the neighbourhood: who is there and what she does; and *Not now*, as large."""

from game.activities.telling import street
from game.activities.telling.model import Listener, Telling
from game.activities.telling.place import child, outside
from game.activities.telling.state import TellingState, can_be_told, hour
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import figure_drawing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.stage import Device, Front

SMALL = 96.0
"""How tall a window is beside its words, where all is below each other."""


def windows(spec: Telling, state: TellingState, said: Box, ctx: Context) -> Front:
    """Every window there is any sense in going to, and the way to leave it for now."""
    moment = f"windows-{len(state.tried)}-{state.waited}"
    people = tuple(each for each in spec.people if can_be_told(spec, state, each))
    if ctx.shape != "wide" or len(people) > street.HOUSES:
        rows = (*(_row(each, ctx) for each in people), *_not_now(spec, ctx))
        device = Device(Box(rows, gap=10), look="table")
        return Front(outside(spec, state, ctx, "worried"), moment, device, said)
    houses = street.order(len(people))
    pins = (street.above(_house(each, ctx), at, ctx) for each, at in zip(people, houses))
    mine = street.quay(child(spec, state, ctx, "worried"), 0.02, 0.2, ctx)
    asked = street.quay(Box((said,)), 0.2, 0.6, ctx)
    later = (street.quay(each, 0.8, 0.98, ctx) for each in _not_now(spec, ctx))
    device = street.street(*pins, mine, asked, *later, ctx=ctx)
    return Front(street.lane_at(hour(spec, state)), moment, device)


def window(person: Listener, wide: float, tall: float) -> Box:
    """Somebody at a window, who is at something."""
    drawing = figure_drawing(person.who, "calm", person.pose, person.holds)
    someone = Picture(drawing, stand="bottom", turns=True)
    return Box((Pin(someone, 0, 0.06, 1, 0.94),), "stack", w=wide, h=tall)


def framed_window(person: Listener, tall: float) -> Box:
    """The same in a frame of its own."""
    frame = Picture("thing/lit-window-open", w=tall, h=tall)
    inside = window(person, tall * 0.5, tall * 0.6)
    return Box((frame, Pin(inside, 0.25, 0.14, 0.5, 0.6)), "stack", w=tall, h=tall)


def _label(person: Listener, ctx: Context) -> str:
    return ctx.words(
        "{name}: {doing}",
        "whom to tell, and where she or he is",
        name=ctx.name(person.who),
        doing=person.doing,
    )


def _house(person: Listener, ctx: Context) -> Button:
    """A sign with her name above her window in the lane."""
    name = Words(ctx.name(person.who), "button", align="centre")
    about = Words(person.doing, "small", align="centre")
    sign = Box((name, about), pad=(12, 6), fill="paper", radius=14, shadow=True)
    there = Box((window(person, *street.window_size(ctx)),), align="centre")
    face = Box((sign, there), gap=6, justify="end")
    return Button(face, Act("go", person.who), _label(person, ctx), "bare")


def _row(person: Listener, ctx: Context) -> Button:
    """Her window with her name beside it."""
    words = (Words(ctx.name(person.who), "button"), Words(person.doing, "small"))
    face = (framed_window(person, SMALL), Box(words, gap=2, grow=1, justify="centre"))
    row = Box(face, "row", gap=14, align="centre")
    return Button(row, Act("go", person.who), _label(person, ctx), "card")


def _not_now(spec: Telling, ctx: Context) -> tuple[Button, ...]:
    """To tell nobody yet; nowhere once somebody has asked."""
    if spec.asks:
        return ()
    words = ctx.words("Not now", "tell nobody yet; one can come back at any time")
    stays = ctx.words("The lantern stays here", "below: Not now")
    wide = ctx.shape == "wide"
    lantern = Picture("thing/lantern-child", h=SMALL)
    text = Box(
        (Words(words, "button", align="centre" if wide else "start"),
         Words(stays, "small", align="centre" if wide else "start")),
        gap=2, grow=0 if wide else 1, justify="centre",
    )  # fmt: skip
    face: Node = Box((lantern, text), gap=4, align="centre", justify="centre")
    if not wide:
        face = Box((Box((lantern,), w=SMALL, align="centre"), text), "row", gap=14, align="centre")
    return (Button(face, Act("not-now"), words, "card"),)
