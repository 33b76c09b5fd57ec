"""CHECK: the panel of other ways, and the answers pinned as cards beside the thing."""

from collections.abc import Sequence

from game.core.acts import Act
from game.core.checking import Way
from game.mechanics.judging.hand import Hand, clue_of, unasked
from game.mechanics.judging.model import Thing
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import choice


def panel(thing: Thing, ways: Sequence[Way], hand: Hand, ctx: Context) -> tuple[Node, ...]:
    """The ways that can still be asked."""
    return tuple(
        choice(ctx, "icon/eye", way.label, Act("ask", thing.id, way.id))
        for way in unasked(ways, hand)
    )


def cards(thing: Thing, ways: Sequence[Way], hand: Hand, ctx: Context) -> tuple[Node, ...]:
    """What each way has answered; they may disagree."""
    by_id = {way.id: way for way in ways}
    return tuple(_card(thing, by_id[way], ctx) for way in hand.asked if way in by_id)


def _card(thing: Thing, way: Way, ctx: Context) -> Node:
    clue = clue_of(thing, way.id)
    silent = ctx.words("No answer.", "a way to check gives none")
    text = Words(clue.says if clue else silent, "small", grow=1)
    row = Box((Picture("icon/eye", 30, 30), text), "row", gap=8, align="centre")
    return Box(
        (Words(way.label, "small", "ink-soft"), row),
        pad=(12, 8), fill="sand", radius=14, shadow=True, key=f"card-{way.id}", role="group",
        label=way.label,
    )  # fmt: skip
