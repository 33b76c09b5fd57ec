"""The words on their tiles, and the ways they can go: they become a paper boat."""

from game.activities.telling import said
from game.activities.telling.lane import framed_window
from game.activities.telling.model import Telling
from game.activities.telling.place import outside
from game.activities.telling.rules import in_one_press
from game.activities.telling.state import TellingState, listener, slots
from game.core.acts import Act
from game.mechanics.tiles import rules as tiles
from game.mechanics.tiles import view as tiling
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture
from game.ui.parts import choice, icon_button, way_back
from game.ui.stage import Device, Front, bubble

_WINDOW = 150.0
"""How tall the window is to which the words go, at 100 %."""


def words(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """What to say: the places of a bubble, and what fits the open one."""
    texts = said.tiles(spec, ctx)
    places = slots(spec)
    if in_one_press(spec):
        body: Node = Box(
            tuple(tiling.tile(texts[each], Act("tell", each)) for each in places[0].tiles), gap=10
        )
        fold: tuple[Node, ...] = ()
    else:
        labels = {slot.id: said.slot(ctx, slot.id) for slot in places}
        whole = tiling.bubble(places, state.laid, labels, texts, ctx)
        body = Box((whole, tiling.tray(places, state.laid, texts, ctx)), gap=12)
        fold = (_fold(ctx, on=tiles.ready(places, state.laid)),)
    ask = ctx.words("How do you start? One sentence is enough.", "choose words for an adult")
    return Front(
        stage=outside(spec, state, ctx, "thinking"),
        moment="words",
        said=bubble(ctx, ask),
        device=Device(body, head=_other_window(ctx), look="table"),
        seen=_whose(spec, state, ctx),
        does=fold,
        beside=0.2,
    )


def ways(spec: Telling, state: TellingState, ctx: Context) -> Front:
    """How the words go to the one who was chosen."""
    cards = []
    for way in spec.by:
        icon, words = said.way(ctx, way)
        cards.append(choice(ctx, icon, words, Act("send", way)))
    back = ctx.words("Other words", "back to the words for an adult")
    return Front(
        stage=outside(spec, state, ctx, "thinking"),
        moment="way",
        said=bubble(ctx, ctx.words("How do you tell it?", "choose a way to tell an adult")),
        device=Device(
            Box(tuple(cards), "wrap", gap=14, justify="centre"),
            head=(way_back(back, Act("back")),),
            look="table",
        ),
        seen=_whose(spec, state, ctx),
        beside=0.2,
    )


def _fold(ctx: Context, *, on: bool) -> Node:
    """The tiles become a boat."""
    words = ctx.words("Fold the boat", "the words for an adult become a paper boat")
    boat = Picture("thing/boat", 56, 44, turns=True)
    return icon_button(boat, words, Act("fold"), "main", on=on)


def _other_window(ctx: Context) -> tuple[Node, ...]:
    return (way_back(ctx.words("Another window", "back to the people to tell"), Act("back")),)


def _whose(spec: Telling, state: TellingState, ctx: Context) -> Node | None:
    """The window the words are for; where there is little room, only on a wide page."""
    if ctx.shape != "wide":
        return None
    person = listener(spec, state.whom)
    drawn = framed_window(person, min(_WINDOW, ctx.size[1] * 0.22))
    return Box((drawn,), align="centre", key=f"window-{person.who}")
