"""How a sort looks: the people, and one card large in front; draws, decides nothing."""

from dataclasses import replace

from game.activities.sort.board import board
from game.activities.sort.deciding import acts
from game.activities.sort.model import Card, Sort
from game.activities.sort.piles import piles
from game.activities.sort.state import SortState, in_hand, on_board
from game.core.staging import changed
from game.mechanics import judging
from game.mechanics.judging import Hand
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture
from game.ui.stage import Device, Front, bubble
from game.ui.staged import staged

CARD, PEOPLE = 440.0, 0.2
"""How wide a card is on a wide page, with letters of 100 %; the people's share of it."""
DRAWN, SMALL, PIN = 84.0, 64.0, 24.0
"""How tall the drawing on a card is, and beside its words; and its pin."""
BESIDE = 420.0
"""From which width, in letters of 100 %, a card has room for more than its words."""


def view(spec: Sort, state: SortState, ctx: Context) -> Front:
    """The place with what the verdicts so far have changed in it, and the card in hand; once it was
    pinned up, who reads it."""
    now = staged(changed(spec.stage, judging.seen(spec.cards, state.hand)), ctx)
    if on_board(state):
        return board(spec, state, now, ctx)
    stage = replace(now, side=PEOPLE)
    card = in_hand(spec, state)
    shown = judging.judged(spec.cards, spec.ways, state.hand, ctx)
    if card is None or shown is None:
        return Front(stage, "settled")
    if state.hand.at == "act":
        shown = replace(shown, does=acts(card, ctx))
    body = Box((_paper(card, shown.thing, ctx),), justify="centre", grow=1)
    device = Device(body, foot=piles(spec, state, ctx), look="table", slim=CARD)
    return shown.front(stage, device, _said(spec, state, ctx))


def _paper(card: Card, words: Node, ctx: Context) -> Box:
    """The card in its paper: a pin, what is drawn on it, and its words; where there is little room,
    the words have it."""
    drawing = thing_drawing(card.picture)
    if ctx.size[0] / ctx.text < BESIDE:
        return Box((words,))
    if ctx.shape == "wide" and not ctx.low:
        drawn = Picture(drawing, h=DRAWN / ctx.text)
        head = Box((Picture("thing/pin", PIN, PIN), drawn), gap=2, align="centre", min_h=1)
        return _card(head, words)
    drawn = Picture(drawing, SMALL, SMALL)
    return _card(Box((drawn, Box((words,), grow=1)), "row", gap=12, align="centre"))


def _card(*inside: Node) -> Box:
    return Box(inside, gap=8, pad=(16, 12), fill="paper", radius=18, shadow=True)


def _said(spec: Sort, state: SortState, ctx: Context) -> Node | None:
    """Before the first card, what there is to do."""
    fresh = state == SortState(Hand(attempts=state.hand.attempts))
    return bubble(ctx, spec.goal) if fresh else None
