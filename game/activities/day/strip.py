"""The strip of hours: the clock and its light, and what is planned or was on in each hour. Across
on a wide page, upright on any other."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.activities.day.hours import clock, light, plan, shown, slots
from game.activities.day.model import Day, DayBlock
from game.activities.day.state import PLANNING, DayState
from game.core.acts import Act
from game.core.staging import Hour
from game.mechanics import tiles
from game.ui.context import Context
from game.ui.drawing_names import OwnThing, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.theme import Colour

CLOCK, HIGH, ROW = 48.0, 104.0, 64.0
"""How high the clock's row is, and the blocks' below it; an hour of an upright strip."""
SUN, THING, SMALL, MANY = 34.0, 72.0, 44.0, 9
"""Pictures on it: what shows the hour; what is on, and where there are more hours than so many."""
CORNER = 0.5
"""How much of a picture what stands in its corner takes."""
FILLS: dict[Hour, Colour] = {
    "morning": "sea-light", "day": "sand", "evening": "lantern-soft", "night": "indigo",
}  # fmt: skip
LIGHTS: dict[Hour, OwnThing] = {
    "morning": "thing/hour-morning", "day": "thing/hour-day",
    "evening": "thing/hour-evening", "night": "thing/hour-night",
}  # fmt: skip
STOP: OwnThing = "thing/stop-sign"


@dataclass(frozen=True, slots=True)
class Cell:
    """Some hours in a row with the same in them. block: "" for free time. open: the next block is
    laid here. laid: the child has laid it, and can take it out."""

    place: int
    long: int
    block: str
    open: bool = False
    laid: bool = False


def strip(spec: Day, state: DayState, ctx: Context) -> Box:
    """All hours; what a child has laid can be pressed while the day is planned."""
    there = tuple(cells(spec, state))
    if ctx.shape != "wide":
        return Box(tuple(_row(spec, state, cell, ctx) for cell in there), gap=4)
    share = 1 / spec.hours
    hours = (Pin(_clock(spec, state, at, ctx), at * share, 0, share, 1) for at in range(spec.hours))
    blocks = (
        Pin(
            Box((_cell(spec, state, cell, _shown(spec, state, cell), ctx),), pad=(2, 0)),
            cell.place * share, 0, cell.long * share, 1,
        )
        for cell in there
    )  # fmt: skip
    rows = (Box(tuple(hours), "stack", h=CLOCK), Box(tuple(blocks), "stack", h=HIGH))
    return Box(rows, gap=4, pad=(10, 10), fill="parchment", radius=20, shadow=True, key="strip")


def cells(spec: Day, state: DayState) -> Iterator[Cell]:
    """What is on hour by hour: what was, as far as the day has come, and then what is planned."""
    hours = list(plan(spec, state.laid))
    hours[: len(state.was)] = state.was
    if 0 <= state.now < len(hours):
        hours[state.now] = state.on
    waits = tiles.open_slot(slots(spec, state.laid), state.laid)
    planning = state.now == PLANNING
    here = [(block, _gone(spec, state, at)) for at, block in enumerate(hours)]
    place = 0
    while place < len(hours):
        long = 1
        while hours[place] and here[place : place + long + 1] == [here[place]] * (long + 1):
            long += 1
        opens = planning and waits is not None and waits.id == str(place)
        yield Cell(place, long, hours[place], opens, planning and bool(state.laid.of(str(place))))
        place += long


def _gone(spec: Day, state: DayState, place: int) -> str:
    """What was planned for an hour over which something else has rolled; "" for nothing."""
    planned = plan(spec, state.laid)[place]
    was = state.was[place] if place < len(state.was) else state.on if place == state.now else ""
    return planned if was and was != planned else ""


def hour_words(spec: Day, place: int, ctx: Context) -> str:
    """An hour as a clock says it."""
    said = ctx.number(shown(clock(spec, place)))
    return ctx.words("{hour} o'clock", "an hour of the day, 1 to 12", hour=said)


def block_words(block: DayBlock | None, ctx: Context) -> str:
    """What a block is called; where none is, the time is free."""
    return block.label if block else ctx.words("Free time", "an hour with nothing planned")


def sign_words(block: DayBlock, ctx: Context) -> str:
    """What the stop sign after a block is called."""
    return ctx.words("Stop sign: {block}", "a sign that says when to stop it", block=block.label)


def sky(spec: Day, place: int, high: float = SUN) -> Picture:
    """The sun or the moon of an hour; the same picture travels along the strip."""
    return Picture(LIGHTS[light(clock(spec, place))], high, high, key="hour")


def _clock(spec: Day, state: DayState, place: int, ctx: Context) -> Box:
    """An hour in its light, with its number; where the day is now, its sun or moon."""
    hour = light(clock(spec, place))
    now = place == state.now
    number = Words(ctx.number(shown(clock(spec, place))), "small", _ink(spec, place), "centre")
    inside = (sky(spec, place),) if now else (number,)
    return Box(
        inside, fill=FILLS[hour], border="ink" if now else "", radius=8,
        align="centre", justify="centre", min_h=SUN, grow=1,
    )  # fmt: skip


def _row(spec: Day, state: DayState, cell: Cell, ctx: Context) -> Node:
    """Hours of an upright strip: the clock, what is on, and its words."""
    hours = range(cell.place, cell.place + cell.long)
    clocks = Box(tuple(_clock(spec, state, at, ctx) for at in hours), gap=2, w=SUN * 1.5)
    words = Words(block_words(spec.blocks.get(cell.block), ctx), "small", grow=1)
    row = Box((clocks, *_pictures(spec, state, cell, SMALL), words), "row", gap=10,
              align="centre", pad=(6, 4), min_h=ROW)  # fmt: skip
    return _cell(spec, state, cell, row, ctx)


def _shown(spec: Day, state: DayState, cell: Cell) -> Box:
    high = THING if spec.hours <= MANY else SMALL
    pictures = _pictures(spec, state, cell, high)
    return Box(pictures, "row", gap=2, align="centre", justify="centre", grow=1)


def _pictures(spec: Day, state: DayState, cell: Cell, high: float) -> tuple[Node, ...]:
    """What is on in these hours, and in its corner the sign at its end, or what it rolled over."""
    block = spec.blocks.get(cell.block)
    if block is None:
        return ()
    gone = _gone(spec, state, cell.place)
    corner: tuple[Node, ...] = ()
    if gone:
        thing = thing_drawing(spec.blocks[gone].thing)
        corner = (Picture(thing, label=spec.blocks[gone].label, through="mist"),)
    elif cell.block in state.signs:
        corner = (Picture(STOP),)
    side = Picture(thing_drawing(block.thing), high, high, key=f"on-{cell.place}")
    rest = 1 - CORNER
    return (Box((side, *(Pin(each, rest, rest, CORNER, CORNER) for each in corner)), "stack",
                w=high, h=high),)  # fmt: skip


def _cell(spec: Day, state: DayState, cell: Cell, inside: Box, ctx: Context) -> Node:
    """Hours with what is in them. What the child has laid a press takes out again."""
    what = block_words(spec.blocks.get(cell.block), ctx)
    label = f"{hour_words(spec, cell.place, ctx)}: {what}"
    if cell.laid:
        return Button(inside, Act("take", str(cell.place)), label, "card", grow=1)
    now = cell.place <= state.now < cell.place + cell.long
    edge: Colour = "ink" if now else "lantern-deep" if cell.open else "sand-deep"
    return Box(
        (inside,), fill="lantern-soft" if cell.open else "paper", border=edge, radius=14,
        role="group", label=label, key=f"hour-{cell.place}", grow=1,
    )  # fmt: skip


def _ink(spec: Day, place: int) -> Colour:
    return "paper" if light(clock(spec, place)) == "night" else "ink"
