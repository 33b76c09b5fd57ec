"""How a bubble and its tiles look: places that wait or are filled, and what fits the open one."""

from collections.abc import Mapping
from itertools import cycle

from game.core.acts import Act
from game.mechanics.tiles.model import Slot
from game.mechanics.tiles.rules import Laid, open_slot
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.theme import Colour

STRIPES: tuple[Colour, ...] = ("coral", "sea", "lantern")
"""The stripes of the slots, one after another."""
Texts = Mapping[tuple[str, str], str]
"""What stands on the tiles, by slot and tile."""
_HIGH = 64.0
"""How high a place of the bubble is at least: as high as what can be pressed."""


def bubble(
    slots: tuple[Slot, ...], laid: Laid, labels: Mapping[str, str], texts: Texts, ctx: Context
) -> Box:  # fmt: skip
    """All that will be said, place by place. labels: what belongs in each slot, by its id."""
    there = open_slot(slots, laid)
    rows = tuple(
        _filled(slot, texts[slot.id, laid.of(slot.id)], stripe, ctx)
        if laid.of(slot.id)
        else _empty(slot, labels[slot.id], stripe, waits=slot == there)
        for slot, stripe in zip(slots, cycle(STRIPES))
    )
    return Box(rows, gap=8, pad=(16, 14), fill="paper", radius=22, shadow=True, key="bubble")


def tray(slots: tuple[Slot, ...], laid: Laid, texts: Texts) -> Box:
    """The tiles that fit the open slot; none where all is filled."""
    there = open_slot(slots, laid)
    if there is None:
        return Box(())
    stripe = STRIPES[slots.index(there) % len(STRIPES)]
    tiles = (tile(texts[there.id, id_], Act("put", there.id, id_), stripe) for id_ in there.tiles)
    return Box(tuple(tiles), gap=10)


def tile(text: str, means: Act, stripe: Colour = STRIPES[0]) -> Button:
    """A whole clause to be taken."""
    return Button(_face(stripe, Words(text, "button", grow=1)), means, text, "card")


def _filled(slot: Slot, text: str, stripe: Colour, ctx: Context) -> Button:
    """A place with its tile, which a press takes out again."""
    label = ctx.words("Take out: {words}", "a sentence that was chosen for a message", words=text)
    face = _face(stripe, Words(text, "body", grow=1), Picture("icon/close", 24, 24))
    return Button(face, Act("take", slot.id), label)


def _empty(slot: Slot, label: str, stripe: Colour, *, waits: bool) -> Node:
    """A place without a tile: the one that is being filled, or one to go to first."""
    face = _face(stripe, Words(label, "small", "ink" if waits else "ink-soft", grow=1))
    if not waits:
        return Button(face, Act("open", slot.id), label, "quiet")
    return Box((face,), pad=(14, 8), fill="lantern-soft", border="lantern-deep", radius=18)


def _face(stripe: Colour, *children: Node) -> Box:
    """Words with the stripe of their slot before them, as it is seen on the folded paper, too."""
    band = Box((), w=10, h=_HIGH - 24, fill=stripe, radius=5)
    return Box((band, *children), "row", gap=12, align="centre", min_h=_HIGH - 16)
