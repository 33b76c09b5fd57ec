"""How a bubble and its tiles look: places that wait or are filled, and what fits the open one."""

from collections.abc import Mapping

from game.core.acts import Act
from game.mechanics.tiles.model import Slot
from game.mechanics.tiles.rules import Laid, open_slot
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Words

_HIGH = 64.0
"""How high a place of the bubble is at least: as high as what can be pressed."""


def bubble(
    slots: tuple[Slot, ...], laid: Laid, labels: Mapping[str, str], texts: Mapping[str, str],
    ctx: Context,
) -> Box:  # fmt: skip
    """All that will be said, place by place. labels: what belongs in each slot; texts: what stands
    on each tile; both by id."""
    there = open_slot(slots, laid)
    rows = tuple(
        _filled(slot, texts[laid.of(slot.id)], ctx)
        if laid.of(slot.id)
        else _empty(slot, labels[slot.id], waits=slot == there)
        for slot in slots
    )
    return Box(rows, gap=8, pad=(16, 14), fill="paper", radius=22, shadow=True, key="bubble")


def tray(slots: tuple[Slot, ...], laid: Laid, texts: Mapping[str, str], ctx: Context) -> Box:
    """The tiles that fit the open slot; none where all is filled."""
    there = open_slot(slots, laid)
    if there is None:
        return Box(())
    return Box(tuple(tile(texts[id_], Act("put", there.id, id_)) for id_ in there.tiles), gap=10)


def tile(text: str, means: Act) -> Button:
    """A whole clause to be taken."""
    face = Box((Words(text, "button"),), justify="centre", min_h=48)
    return Button(face, means, text, "card")


def _filled(slot: Slot, text: str, ctx: Context) -> Button:
    """A place with its tile, which a press takes out again."""
    label = ctx.words("Take out: {words}", "a sentence that was chosen for a message", words=text)
    away = Picture("icon/close", 24, 24)
    face = Box((Words(text, "body", grow=1), away), "row", gap=10, align="centre")
    return Button(face, Act("take", slot.id), label)


def _empty(slot: Slot, label: str, *, waits: bool) -> Node:
    """A place without a tile: the one that is being filled, or one to go to first."""
    words = Words(label, "small", "ink" if waits else "ink-soft")
    if not waits:
        return Button(words, Act("open", slot.id), label, "quiet")
    return Box(
        (words,), justify="centre", pad=(14, 8), min_h=_HIGH, fill="lantern-soft",
        border="lantern-deep", radius=18,
    )  # fmt: skip
