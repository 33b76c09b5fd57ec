"""How a bubble is filled: a press lays a tile into the open slot, a press takes it out again."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction
from game.mechanics.tiles.model import Slot


@dataclass(frozen=True, slots=True)
class Laid:
    """What lies in the bubble. tiles: (slot, tile), each slot once at most; at: the slot whose
    tiles are held out, "" for the first that is empty."""

    tiles: tuple[tuple[str, str], ...] = ()
    at: str = ""

    def of(self, slot: str) -> str:
        """The tile in that slot, or ""."""
        return dict(self.tiles).get(slot, "")


def open_slot(slots: tuple[Slot, ...], laid: Laid) -> Slot | None:
    """The slot whose tiles are held out; None when every one is filled."""
    empty = [slot for slot in slots if not laid.of(slot.id)]
    return next((slot for slot in empty if slot.id == laid.at), empty[0] if empty else None)


def ready(slots: tuple[Slot, ...], laid: Laid) -> bool:
    """Whether the bubble says something: nothing that is needed is missing, and it is not empty."""
    return bool(laid.tiles) and all(laid.of(slot.id) for slot in slots if slot.needed)


def offers(slots: tuple[Slot, ...], laid: Laid) -> tuple[Act, ...]:
    """`put SLOT TILE` for the open slot, `take SLOT` for a filled one, `open SLOT` for others."""
    there = open_slot(slots, laid)
    puts = (Act("put", there.id, tile) for tile in there.tiles) if there else ()
    filled = (Act("take", slot.id) for slot in slots if laid.of(slot.id))
    shut = (Act("open", slot.id) for slot in slots if slot != there and not laid.of(slot.id))
    return *puts, *filled, *shut


def react(laid: Laid, act: Act) -> Reaction[Laid]:
    """What an offered act does; a tile that was taken out leaves its slot open."""
    others = tuple(pair for pair in laid.tiles if pair[0] != act.item)
    match act.verb:
        case "put":
            return Reaction(Laid((*others, (act.item, act.value))), cues=(Sound("paper"),))
        case "take":
            return Reaction(Laid(others, act.item), cues=(Sound("paper"),))
    return Reaction(Laid(laid.tiles, act.item), cues=(Sound("tap"),))


KINDS: Mapping[str, ActKind] = {"put": "arrange", "take": "arrange", "open": "look"}
"""What each verb of the tiles is; a room adds its own."""
