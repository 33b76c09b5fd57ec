"""What a day is planned with: the blocks that fit the hour that waits, and the stop signs."""

from dataclasses import replace

from game.activities.day.hours import ready, rolling, slots
from game.activities.day.model import Day, DayBlock
from game.activities.day.state import DayState
from game.activities.day.strip import STOP, block_words, hour_words, sign_words
from game.core.acts import Act
from game.mechanics import tiles
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Drop, Node, Picture, Words
from game.ui.parts import main_button

TILE, SMALL = 60.0, 44.0
"""How tall a block's picture is on its tile."""


def tray(spec: Day, state: DayState, ctx: Context) -> tuple[Node, ...]:
    """The tiles for the hour that waits, and a sign for each block that goes on by itself."""
    waits = tiles.open_slot(slots(spec, state.laid), state.laid)
    puts = (_tile(spec.blocks.get(id_), id_, waits.id, ctx) for id_ in waits.tiles) if waits else ()
    signs = rolling(spec, state.laid) if spec.signs == "yes" else ()
    plants = (_sign(spec.blocks[id_], id_, state, ctx) for id_ in signs)
    hour = (Words(hour_words(spec, int(waits.id), ctx), "button", align="centre"),) if waits else ()
    rows = tuple(each for each in (tuple(puts), tuple(plants)) if each)
    wrapped = (Box(row, "wrap", gap=10, justify="centre", align="stretch") for row in rows)
    inside = (*hour, *wrapped)
    return (Box(inside, gap=10, pad=(12, 12), fill="parchment", radius=20),) if inside else ()


def ready_to_begin(spec: Day, state: DayState, ctx: Context) -> Button | None:
    """The way into the day, once nothing is missing."""
    if not ready(spec, state.laid):
        return None
    return main_button(ctx.words("Start the day", "a plan is ready"), Act("begin"))


def _tile(block: DayBlock | None, id_: str, slot: str, ctx: Context) -> Button:
    """A block for that hour; or nothing, so that it stays free."""
    high = TILE if ctx.shape == "wide" and not ctx.low else SMALL
    words = block_words(block, ctx)
    drawn = (Picture(thing_drawing(block.thing), h=high),) if block else ()
    face = Box((*drawn, Words(words, "button")), "row", gap=10, align="centre", min_h=high)
    drop = Drop(places=(f"hour-{slot}",))
    return Button(face, Act("put", slot, id_), words, "card" if block else "plain", drop=drop)


def _sign(block: DayBlock, id_: str, state: DayState, ctx: Context) -> Button:
    """A sign that stands or not, with the block after which it stops."""
    there = id_ in state.signs
    label = sign_words(block, ctx)
    face = Box((Picture(STOP, h=SMALL), Words(label, "button")), "row", gap=10, align="centre")
    means = Act("unplant" if there else "plant", id_)
    button = Button(face, means, label, "card", chosen=there, role="switch")
    return replace(button, key=f"sign-{id_}")
