"""How a sort looks: the people, and one card large in front; draws, decides nothing."""

from dataclasses import replace

from game.activities.sort import laying
from game.activities.sort.board import board
from game.activities.sort.deciding import into_places, on_board, taken_by
from game.activities.sort.model import Card, Sort
from game.activities.sort.piles import piles
from game.activities.sort.state import SortState, hangs, in_hand, is_fresh
from game.core.acts import Act
from game.core.staging import changed
from game.mechanics import judging
from game.ui import sheets
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import app_name, onward
from game.ui.stage import Device, Front, Stage, bubble
from game.ui.staged import staged

CARD, PEOPLE = 440.0, 0.2
"""How wide a card is on a wide page, with letters of 100 %; the people's share of it."""
DRAWN, SENT, SMALL, PIN = 84.0, 140.0, 64.0, 24.0
"""How tall the drawing on a card is, with a message and beside words; and the pin."""
BESIDE, TALL = 420.0, 360.0
"""From which width, in letters of 100 %, a card has room for more than its words; from which height
the places have some for what can be done there."""


def view(spec: Sort, state: SortState, ctx: Context) -> Front:
    """The place with what the verdicts so far have changed in it, and the card in hand; once it was
    pinned up, who reads it."""
    seen = (*judging.seen(spec.cards, state.hand), *laying.seen(spec, state))
    now = staged(changed(spec.stage, seen), ctx)
    if hangs(state):
        return board(spec, state, now, ctx)
    stage = replace(now, side=PEOPLE)
    if state.came:
        return _laid(spec, state, stage, ctx)
    card = in_hand(spec, state)
    taken = taken_by(card) if card else ()
    shown = judging.judged(spec.cards, spec.ways, state.hand, ctx, taken=taken)
    if card is None or shown is None:
        return Front(stage, "settled")
    if spec.pockets and shown.sheet:
        shown = replace(shown, sheet=_with_places(shown.sheet, spec, state, card, ctx), on=None)
    elif state.hand.at == "act" and spec.audience:
        shown = replace(shown, does=on_board(card, ctx))
    said = _said(spec, state, ctx)
    return shown.front(stage, _device(spec, state, card, shown.thing, ctx), said)


def _laid(spec: Sort, state: SortState, stage: Stage, ctx: Context) -> Front:
    """What came of the card that was laid last; no other is in sight yet."""
    on = onward(ctx.words("Go on", "after reading what came of an answer"), Act("ok"))
    said = bubble(ctx, laying.last(spec, state).says)
    name, _ = state.laid[-1]
    return Front(stage, f"{name}-laid", said=said, on=on, told=True)


def _device(spec: Sort, state: SortState, card: Card, words: Node, ctx: Context) -> Device:
    """The card, on a screen or on a table, above those that were settled; once it was told about,
    above the places into which it can be laid."""
    lies = piles(spec, state, ctx)
    if spec.pockets and state.hand.at == "sheet":
        lies = (into_places(spec, card, ctx),)
    if spec.app:
        high = SENT if state.hand.at != "sheet" else 0 if state.hand.asked else DRAWN
        body = Box((_drawn(card, words, high, ctx),), justify="centre", grow=1)
        return Device(body, head=(app_name(ctx, spec.app),), foot=lies, slim=CARD)
    body = Box((_paper(card, words, ctx),), justify="centre", grow=1)
    return Device(body, foot=lies, look="table", slim=CARD)


def _with_places(told: Node, spec: Sort, state: SortState, card: Card, ctx: Context) -> Node:
    """What is told of a card; where it has the page for itself, with the places below it and, if
    that page is tall, what can be done there."""
    if not sheets.takes_the_page(ctx):
        return told
    first = spec.lay and not state.hand.settled
    asks = (Words(spec.lay),) if first and ctx.size[1] / ctx.text >= TALL else ()
    return Box((told, *asks, into_places(spec, card, ctx)), gap=10)


def _drawn(card: Card, words: Node, high: float, ctx: Context) -> Node:
    """What comes with a message, so high above its words; where there is little room, they have
    it."""
    if ctx.shape != "wide" or ctx.low or not high:
        return words
    drawn = Picture(thing_drawing(card.picture), h=high / ctx.text, key=f"card-{card.id}")
    return Box((drawn, words), gap=12, align="stretch")


def _paper(card: Card, words: Node, ctx: Context) -> Box:
    """The card in its paper: a pin, what is drawn on it, and its words; where there is little room,
    the words have it."""
    drawing = thing_drawing(card.picture)
    if ctx.size[0] / ctx.text < BESIDE:
        return Box((words,))
    if ctx.shape == "wide" and not ctx.low:
        drawn = Picture(drawing, h=DRAWN / ctx.text)
        head = Box((Picture("thing/pin", PIN, PIN), drawn), gap=2, align="centre", min_h=1)
        return _card(card, head, words)
    drawn = Picture(drawing, SMALL, SMALL)
    return _card(card, Box((drawn, Box((words,), grow=1)), "row", gap=12, align="centre"))


def _card(card: Card, *inside: Node) -> Box:
    key = f"card-{card.id}"
    return Box(inside, gap=8, pad=(16, 12), fill="paper", radius=18, shadow=True, key=key)


def _said(spec: Sort, state: SortState, ctx: Context) -> Node | None:
    """Before the first card, what there is to do; beside what is told of it, what can be done with
    it."""
    if state.hand.settled:
        return None
    if is_fresh(state):
        return bubble(ctx, spec.goal)
    asks = spec.lay and state.hand.at == "sheet" and not sheets.takes_the_page(ctx)
    return bubble(ctx, spec.lay) if asks else None
