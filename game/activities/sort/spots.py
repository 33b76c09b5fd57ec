"""How the places for cards look: each with its drawing and name, and the cards that lie there."""

from game.activities.sort.cards import LYING_HIGH, lying, lying_width
from game.activities.sort.model import Sort, Spot
from game.activities.sort.state import SortState, looking, lying_in
from game.core.acts import Act
from game.ui.composition import room_for_device
from game.ui.context import Context
from game.ui.drawing_names import face_drawing, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.theme import Colour

FILLS: tuple[Colour, ...] = ("sand", "sea-light", "lantern-soft", "leaf-soft")
"""One for each place, beside its drawing and its name."""
GAP = 8.0
"""What is between two cards that lie in a place."""
SIDE = 0.25
"""The people's share of the page."""
_EDGES = 100.0
"""What a place, and the arrows beside all of them, leave free at their sides."""


def spots(spec: Sort, state: SortState, ctx: Context) -> tuple[Node, ...]:
    """Every place, in the author's order."""
    return tuple(
        _spot(spec, spot, FILLS[at % len(FILLS)], state, ctx) for at, spot in enumerate(spec.spots)
    )


def _spot(spec: Sort, spot: Spot, fill: Colour, state: SortState, ctx: Context) -> Node:
    cards = tuple(lying(card, state, ctx) for card in lying_in(spec, state, spot.id))
    there = Box(cards, "wrap", gap=GAP, justify="centre", min_h=_room(spec, ctx))
    return Box(
        (_head(spot, state, ctx), there),
        gap=10,
        pad=(12, 12),
        fill=fill,
        border="ink-soft",
        radius=24,
        shadow=True,
        grow=1,
        role="group",
        label=spot.label,
    )


def _room(spec: Sort, ctx: Context) -> float:
    """How tall the room for cards is from the beginning on a wide page, so that nothing below it
    moves when one comes to lie there."""
    if ctx.shape != "wide":
        return 0
    most = max(sum(spot.id in card.right for card in spec.cards) for spot in spec.spots)
    wide = room_for_device(ctx, SIDE, look="table") / len(spec.spots) - _EDGES
    beside = max(1, int((wide + GAP) // (lying_width(ctx) + GAP)))
    return -(-most // beside) * (LYING_HIGH + GAP) - GAP


def _head(spot: Spot, state: SortState, ctx: Context) -> Button:
    """Pressed, it takes the card in the hand, or asks for one when the hand is empty."""
    means = Act("put", state.held, spot.id) if state.held else Act("ask", spot.id)
    high = 64 if ctx.narrow else 48 if ctx.low else 74
    name = (
        face_drawing(spot.who, ctx.feeling(spot.who)) if spot.who else thing_drawing(spot.picture)
    )
    drawn = Picture(name, h=high, stand="bottom")
    words = Words(spot.label, "button", grow=1)
    face = Box((drawn, words), "row", gap=14, align="centre")
    asked = state.asked == spot.id
    return Button(
        face,
        means,
        label=spot.label,
        look="card",
        chosen=asked,
        on=not (state.put or asked or looking(state)),
    )
