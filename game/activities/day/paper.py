"""The printed twin of a day: a strip of hours, blocks and stop signs to lay on it, and what pulls;
its key."""

from collections.abc import Iterator

from game.activities.day.hours import clock, shown, standing
from game.activities.day.model import Day, DayBlock, Pull
from game.activities.day.strip import STOP, hour_words, sign_words
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, note, printed

_THING, _HOUR = 80.0, 84.0


def paper(spec: Day, ctx: Context) -> Node:
    """Everything a group needs to lay a day on a table and let it pass, hour by hour."""
    hours = (
        Box((Words(ctx.number(shown(clock(spec, at))), "heading"),), pad=(16, 20), border="ink",
            w=_HOUR)
        for at in range(spec.hours)
    )  # fmt: skip
    signs = (
        cut_out(Picture(STOP, h=_THING), Words(sign_words(each, ctx), "small"), w=170)
        for each in spec.blocks.values()
        if each.rolls == "yes" and spec.signs == "yes"
    )
    return printed(
        Words(spec.goal),
        Box(tuple(hours), "wrap", gap=2),
        cut_outs(*(_block(each) for each in spec.blocks.values()), *signs),
        *judging.paper(tuple(pulls(spec)), spec.ways, ctx),
    )


def pulls(spec: Day) -> Iterator[Pull]:
    """All that pulls, as their author wrote it."""
    for block in spec.blocks.values():
        yield from (each.with_big() for each in block.pulls)


def _block(block: DayBlock) -> Node:
    return cut_out(Picture(thing_drawing(block.thing), h=_THING), Words(block.label), w=170)


def key(spec: Day, ctx: Context) -> Node:
    """Which block has its hour, what goes on by itself and how it is stopped, and what each thing
    that pulls is."""
    rule = ctx.words(
        "It rolls over the next block. A child ends it, or a stop sign does.",
        "key of a printed day: what the grown-up does with a show that goes on by itself",
    )
    fixed = (
        comes_of(hour_words(spec, place, ctx), spec.blocks[id_].label)
        for id_, place in standing(spec).items()
    )
    rolls = (each for each in spec.blocks.values() if each.rolls == "yes")
    told = (comes_of(each.label, rule, each.goes_on) for each in rolls)
    return printed(
        Words(spec.goal),
        note(*fixed, *told),
        *judging.key(tuple(pulls(spec)), spec.ways, ctx),
    )
