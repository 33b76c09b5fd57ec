"""How a card looks: waiting in the pile, lying in its spot, or large in the hand with its tells."""

from game.activities.sort.model import Card
from game.activities.sort.state import SortState, looking
from game.core.acts import Act
from game.ui import tells
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words

TILE = 132.0
"""Six tiles beside each other in the pile at 1280 wide, three on an upright page."""
BROAD = 206.0
"""A tile whose name stands beside its drawing."""
LYING, LYING_HIGH = 176.0, 64.0
"""Two beside each other in one of two places."""
ALONE = 96.0
"""A drawing without its name, and a question mark beside it."""
AROUND = 72.0
"""What half of an upright page keeps free beside a tile: edges, a gap, the scrolling arrows."""


def waiting(card: Card, state: SortState, ctx: Context) -> Button:
    """A card in the pile: it is picked, or goes where a spot has asked for one."""
    means = Act("put", card.id, state.asked) if state.asked else Act("pick", card.id)
    seen = (Picture("icon/question", 28, 28),) if card.id in state.attempts.lit else ()
    if ctx.shape == "narrow":
        row = (
            Picture(thing_drawing(card.picture), 56, 56),
            Words(card.name, "button", grow=1),
            *seen,
        )
        face = Box(row, "row", gap=8, align="centre")
        return Button(face, means, label=card.name, look="card", w=_wide(ctx, BROAD), h=76)
    drawn = Box((Picture(thing_drawing(card.picture), 58, 58), *seen), "row", justify="centre")
    face = Box((drawn, Words(card.name, "small", align="centre")), gap=4, justify="start")
    return Button(face, means, label=card.name, look="card", w=TILE * max(1.0, ctx.text**0.8))


def lying(card: Card, state: SortState, ctx: Context) -> Button:
    """A card where it was put: pressed, it is looked at again and may be taken back. Where there is
    little height, its drawing alone."""
    put = state.put
    mine = put is not None and put.card == card.id
    wrong = put is not None and mine and not put.right
    mark = (Picture("icon/question", 24, 24),) if wrong else ()
    named = () if _drawn_alone(ctx) else (Words(card.name, "small", grow=1),)
    row = (Picture(thing_drawing(card.picture), 40, 40), *named, *mark)
    label = ctx.words("Look at: {card}", "a card that was put somewhere", card=card.name)
    return Button(
        Box(row, "row", gap=8, align="centre"),
        Act("pick", card.id),
        label=label,
        look="card",
        chosen=(mine and not wrong) or state.held == card.id,
        on=not (put or looking(state)),
        w=lying_width(ctx),
        key=f"lying {card.id}",
    )


def large(card: Card, state: SortState, ctx: Context) -> Node:
    """The card in the hand; once it was judged, its tells are lit."""
    lit = card.id in state.attempts.lit or state.put is not None or looking(state)
    words = tells.message(card.text, card.name, card.tells if lit else ())
    drawn = Picture(thing_drawing(card.picture), h=84 if ctx.narrow else 140)
    row = Box((drawn, Box((words,), grow=1)), "row", gap=16, align="centre")
    hints = tells.all_hints(card.tells) if lit else ()
    return Box((row, *hints), gap=12)


def lying_width(ctx: Context) -> float:
    """How wide a card is where it was put; 0 for as wide as there is room."""
    return ALONE if _drawn_alone(ctx) else _wide(ctx, LYING)


def _drawn_alone(ctx: Context) -> bool:
    return ctx.shape == "wide" and ctx.low


def _wide(ctx: Context, wide: float) -> float:
    """A tile's width, letters and all; 0, as wide as there is room, where they would not fit."""
    if ctx.size[0] / ctx.text < 500:
        return 0
    wide *= max(1.0, ctx.text**0.8)
    return min(wide, ctx.size[0] / 2 - AROUND) if ctx.shape == "upright" else wide
