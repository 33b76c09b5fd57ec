"""How a bubble and its tiles look: places that wait or are filled, and what fits the open one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import cycle

from game.core.acts import Act
from game.mechanics.tiles.model import Slot
from game.mechanics.tiles.rules import Laid, open_slot
from game.ui.context import Context
from game.ui.nodes import Box, Button, Drop, Node, Picture, Words
from game.ui.theme import Colour

STRIPES: tuple[Colour, ...] = ("coral", "sea", "lantern")
"""The stripes of the slots, one after another."""
_BUBBLE = "bubble"
"""The key of the bubble."""
_HIGH = 64.0
"""How high a place of the bubble is at least: as high as what can be pressed."""


@dataclass(frozen=True, slots=True)
class TileWords:
    """What is read on slots, by id, and on their tiles, by slot and tile."""

    slots: Mapping[str, str]
    tiles: Mapping[tuple[str, str], str]


def bubble(slots: tuple[Slot, ...], laid: Laid, words: TileWords, ctx: Context) -> Box:
    """What has been said so far, and the slot that waits."""
    there = open_slot(slots, laid)
    rows = [
        _filled(slot, words.tiles[slot.id, laid.of(slot.id)], stripe, ctx)
        if laid.of(slot.id)
        else _waiting(words.slots[slot.id], stripe)
        for slot, stripe in zip(slots, cycle(STRIPES))
        if laid.of(slot.id) or slot == there
    ]
    return Box(tuple(rows), gap=8, pad=(16, 14), fill="paper", radius=22, shadow=True, key=_BUBBLE)


def tray(slots: tuple[Slot, ...], laid: Laid, words: TileWords, also: tuple[str, ...] = ()) -> Box:
    """The tiles that fit the slot that waits, and below them the slots one may go to first. also:
    the keys of what a tile may be dragged to besides the bubble."""
    there = open_slot(slots, laid)
    if there is None:
        return Box(())
    stripes = dict(zip(slots, cycle(STRIPES)))
    tiles = (
        replace(
            tile(words.tiles[there.id, id_], Act("put", there.id, id_), stripes[there]),
            drop=Drop(places=(_BUBBLE, *also)),
        )
        for id_ in there.tiles
    )
    others = tuple(
        _other(slot, words.slots[slot.id], stripes[slot])
        for slot in slots
        if slot != there and not laid.of(slot.id)
    )
    return Box((*tiles, *((Box(others, "wrap", gap=10),) if others else ())), gap=10)


def tile(text: str, means: Act, stripe: Colour = STRIPES[0]) -> Button:
    """A whole clause to be taken."""
    return Button(_face(stripe, Words(text, "button", grow=1)), means, text, "card")


def _filled(slot: Slot, text: str, stripe: Colour, ctx: Context) -> Button:
    """A place with its tile, which a press takes out again."""
    label = ctx.words("Take out: {words}", "a sentence that was chosen for a message", words=text)
    face = _face(stripe, Words(text, "body", grow=1), Picture("icon/close", 24, 24))
    return Button(face, Act("take", slot.id), label)


def _waiting(label: str, stripe: Colour) -> Box:
    """The slot that is filled next."""
    face = _face(stripe, Words(label, "small", grow=1))
    return Box((face,), pad=(14, 8), fill="lantern-soft", border="lantern-deep", radius=18)


def _other(slot: Slot, label: str, stripe: Colour) -> Button:
    """An empty slot to go to first."""
    return Button(_face(stripe, Words(label, "small")), Act("open", slot.id), label, "chip")


def _face(stripe: Colour, *children: Node) -> Box:
    """Words with the stripe of their slot before them, as it is seen on the folded paper, too."""
    band = Box((), w=10, h=_HIGH - 24, fill=stripe, radius=5)
    return Box((band, *children), "row", gap=12, align="centre", min_h=_HIGH - 16)
