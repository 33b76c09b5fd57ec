"""The words on their tiles, and the ways they can go: they become a paper boat."""

from game.activities.telling import said, street
from game.activities.telling.model import By, Telling
from game.activities.telling.place import child, lane, outside
from game.activities.telling.rules import in_one_press
from game.activities.telling.state import TellingState, listener, slots
from game.activities.telling.window import framed_window, window
from game.core.acts import Act
from game.mechanics import tiles
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture
from game.ui.parts import choice, icon_button, way_back
from game.ui.stage import Device, Front, bubble

_WINDOW, _BOAT, _ICON = 150.0, 96.0, 40.0
"""How tall the window is to which the words go, the boat, and the picture of a way, at 100 %."""


def what_to_say(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """What to say: the places of a bubble, and what fits the open one."""
    places, read = slots(spec), said.tile_words(spec, ctx)
    fold: tuple[Node, ...] = ()
    if in_one_press(spec):
        only = places[0].id
        all_ = (tiles.tile(read.tiles[only, id_], Act("tell", id_)) for id_ in places[0].tiles)
        body = Box(tuple(all_), gap=12, justify="centre")
    else:
        parts = tiles.bubble(places, state.laid, read, ctx), tiles.tray(places, state.laid, read)
        body = Box(parts, gap=12, justify="centre")
        fold = (_fold(ctx, on=tiles.ready(places, state.laid)),)
    ask = ctx.words("How do you start? One sentence is enough.", "choose words for an adult")
    back = way_back(_to_the_windows(spec, ctx), Act("back"))
    return Front(
        stage=outside(spec, state, ctx, "thinking"),
        moment="words",
        said=bubble(ctx, ask),
        device=Device(body, foot=(back,), look="table"),
        seen=_whose(spec, state, ctx),
        does=fold,
        beside=0.2,
    )


def _to_the_windows(spec: Telling, ctx: Context) -> str:
    """Whoever has one person to tell finds no other window there."""
    if len(spec.people) == 1:
        return ctx.words("Back", "back to the one person to tell")
    return ctx.words("Another window", "back to the people to tell")


def how_to_tell(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """How the words go to the one who was chosen: they are folded, and she is at her window."""
    back = way_back(ctx.words("Other words", "back to the words for an adult"), Act("back"))
    ask = bubble(ctx, ctx.words("How do you want to tell it?", "choose a way to tell an adult"))
    cards = Box(tuple(_way(way, ctx) for way in spec.by), "wrap", gap=10, justify="centre")
    person, many = listener(spec, state.whom), len(spec.people)
    boat = Picture("thing/paper-boat", h=_BOAT, turns=True, key="boat")
    if not street.fits(ctx, many):
        row = Box((framed_window(person, _WINDOW), boat), "row", justify="centre", align="end")
        device = Device(Box((cards, row), gap=12), foot=(back,), look="table")
        return Front(outside(spec, state, ctx, "thinking"), "way", device, ask)
    there = Box((window(person, *street.window_size(ctx)),), justify="end", align="centre")
    pins = (
        street.corner(Box((back, ask), gap=12), ctx),
        street.above(there, street.house(spec.people.index(person), many), ctx),
        street.quay(child(spec, state, ctx, "thinking"), 0, 0.14, ctx),
        street.quay(Box((boat,), justify="end"), 0.15, 0.26, ctx),
        street.quay(Box((cards,), justify="centre"), 0.3, 1, ctx),
    )
    return Front(lane(spec, state, ctx), "way", street.street(*pins))


def _way(way: By, ctx: Context) -> Button:
    icon, words = said.way(ctx, way)
    return choice(ctx, icon, words, Act("send", way), high=_ICON)


def _fold(ctx: Context, *, on: bool) -> Node:
    """The tiles become a boat."""
    words = ctx.words("Fold the boat", "the words for an adult become a paper boat")
    boat = Picture("thing/paper-boat-folded", 56, 50, turns=True)
    return icon_button(boat, words, Act("fold"), "main", on=on)


def _whose(spec: Telling, state: TellingState, ctx: Context) -> Node | None:
    """The window the words are for, on a page with room beside them."""
    if ctx.shape != "wide":
        return None
    person = listener(spec, state.whom)
    drawn = framed_window(person, min(_WINDOW, ctx.size[1] * 0.22))
    return Box((drawn,), align="centre", key=f"window-{person.who}")
