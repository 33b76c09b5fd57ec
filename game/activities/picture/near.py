"""A place from near: what is judged there, and the ways in which it can be left."""

from dataclasses import replace

from game.activities.picture.model import Hotspot, Matter, Panorama
from game.activities.picture.rules import turns
from game.activities.picture.state import PictureState, state_of, thing_now, turns_on_sheet
from game.activities.picture.words import told
from game.core.acts import Act
from game.mechanics import judging
from game.ui import sheets
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Style, Words
from game.ui.parts import onward, way_back
from game.ui.stage import Device, Front, Stage, bubble

CARD = 440.0
"""How wide a card is on a wide page, with letters of 100 %."""
DRAWN, SMALL, CHOICE, BARE = 170.0, 72.0, 52.0, 44.0
"""How tall a place is drawn on its card, and beside words; above a choice, and without words."""
BESIDE, SLIM = 420.0, 480.0
"""From which width, in letters of 100 %, a card has room for more than its words, and choices
beside each other for theirs."""


def judged_here(
    spec: Panorama, spot: Hotspot, matter: Matter, state: PictureState, stage: Stage, ctx: Context
) -> Front:
    """What is judged at a place, on a card with its drawing; beside the last sheet the place is
    left in one way or another."""

    def dress(said: Node) -> Node:
        return Box((said,), role="message", label=spot.about, key=f"letter-{matter.id}")

    shown = judging.judged((matter,), spec.ways, state.hand, ctx, dress)
    assert shown  # it is in hand
    ways: tuple[Node, ...] = ()
    if (sheet := shown.sheet) and turns_on_sheet(spot, state):
        ways = (_ways(spec, spot, state, ctx),)
        if sheets.takes_the_page(ctx):
            sheet, ways = Box((sheet, *ways), gap=10), ()
        shown = replace(shown, sheet=sheet, on=None)
    back = (way_back(_back(ctx), Act("stay", spot.id)),) if _is_fresh(state) else ()
    body = Box((_card(spot, state, shown.thing, ctx), *back), gap=8, justify="centre", grow=1)
    return shown.front(stage, Device(body, foot=ways, look="table", slim=CARD), None)


def leaving(
    spec: Panorama, spot: Hotspot, state: PictureState, stage: Stage, ctx: Context
) -> Front:
    """What is seen at a place, and the ways in which it can be left."""
    only_seen = len(spot.states) == 1
    says = next(iter(spot.says.values()), "") if only_seen else ""
    words = Words(told(spec, spot, state, ctx), "heading", grow=1)
    body = Box((_card(spot, state, words, ctx),), justify="centre", grow=1)
    ways = () if only_seen else (_ways(spec, spot, state, ctx),)
    return Front(
        stage, f"{spot.id}-near", Device(body, foot=ways, look="table", slim=CARD),
        said=bubble(ctx, says) if says else None,
        on=onward(_back(ctx), Act("stay", spot.id)) if only_seen else None, told=bool(says),
    )  # fmt: skip


def _is_fresh(state: PictureState) -> bool:
    return state.hand == state.hand.anew()


def _back(ctx: Context) -> str:
    return ctx.words("The whole picture", "button: back from one place of it")


def _card(spot: Hotspot, state: PictureState, words: Node, ctx: Context) -> Box:
    """The place on paper: its drawing and its words; where there is little room, they have it."""
    drawing = thing_drawing(thing_now(spot, state))
    if ctx.size[0] / ctx.text < BESIDE:
        inside: tuple[Node, ...] = (words,)
    elif ctx.shape == "wide" and not ctx.low:
        inside = (Picture(drawing, h=DRAWN / ctx.text, key=f"spot-{spot.id}"), words)
    else:
        drawn = Picture(drawing, SMALL, SMALL, key=f"spot-{spot.id}")
        inside = (Box((drawn, Box((words,), grow=1)), "row", gap=12, align="centre"),)
    return Box(inside, gap=10, pad=(16, 12), fill="paper", radius=18, shadow=True)


def _ways(spec: Panorama, spot: Hotspot, state: PictureState, ctx: Context) -> Box:
    """Every way in which it can be left, all of one size; none is right or wrong. Where what is
    told takes a slim page and there are many, their drawings alone, named by the voice."""
    slim = sheets.takes_the_page(ctx) and ctx.size[0] / ctx.text < SLIM
    stay = ctx.words("Leave it so", "a place of a picture stays as it is")
    can: list[tuple[DrawingName, str, Act]] = [
        (thing_drawing(spot.states[name]), state_of(spec, name).does, Act("turn", spot.id, name))
        for name in spot.states
        if Act("turn", spot.id, name) in turns(spot, state)
    ]
    bare = slim and len(can) > 1
    can.append((thing_drawing(thing_now(spot, state)), stay, Act("stay", spot.id)))
    return Box(
        tuple(_way(drawn, text, act, ctx, bare=bare) for drawn, text, act in can),
        "row", gap=8, justify="centre", align="stretch", min_h=1,
    )  # fmt: skip


def _way(drawn: DrawingName, text: str, act: Act, ctx: Context, *, bare: bool) -> Button:
    picture = Picture(drawn, h=BARE if bare else CHOICE / ctx.text)
    style: Style = "small" if ctx.shape == "wide" and ctx.low else "button"
    words = () if bare else (Words(text, style, align="centre"),)
    return Button(Box((picture, *words), gap=4, align="centre"), act, text, "card", grow=1)
