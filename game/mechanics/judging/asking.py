"""CHECK: the panel of other ways, and the answers pinned as cards beside the thing."""

from collections.abc import Sequence

from game.core.acts import Act
from game.core.checking import Way, WayKind
from game.mechanics.judging.hand import Hand, clue_of, shines, unasked
from game.mechanics.judging.model import Thing
from game.mechanics.judging.words import lit_for
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, OwnThing, thing_drawing
from game.ui.nodes import Box, LitSpan, Node, Picture, Words
from game.ui.parts import CHOICE, choice

DRAWN: dict[WayKind, OwnThing] = {
    "call": "thing/way-call", "menu": "thing/way-menu", "look": "thing/way-look",
    "page": "thing/way-page", "official": "thing/way-official", "radio": "thing/way-radio",
    "book": "thing/way-book", "ask": "thing/way-ask", "family-question": "thing/way-family",
    "feel": "thing/way-feel",
}  # fmt: skip
WAY, PIN = 44.0, 24.0
FEW, LOW_CHOICE = 3, 48.0
"""So many ways stand below each other as tall as other choices; how tall the pictures of more
are."""


def drawn(way: Way) -> DrawingName:
    """The picture of a way: its own, or that of its kind."""
    return thing_drawing(way.picture) if way.picture else DRAWN[way.kind]


def panel(thing: Thing, ways: Sequence[Way], hand: Hand, ctx: Context) -> tuple[Node, ...]:
    """The ways that can still be asked; many are lower, so that all are in sight."""
    left = unasked(ways, hand)
    high = LOW_CHOICE if len(left) > FEW else CHOICE
    return tuple(
        choice(ctx, drawn(way), way.label, Act("ask", thing.id, way.id), high=high) for way in left
    )


def cards(thing: Thing, ways: Sequence[Way], hand: Hand, ctx: Context) -> tuple[Node, ...]:
    """What each way has answered; they may disagree."""
    by_id = {way.id: way for way in ways}
    return tuple(_card(thing, by_id[way], hand, ctx) for way in hand.asked if way in by_id)


def answer(thing: Thing, way: Way, ctx: Context) -> str:
    """What a way says of a thing; of many it knows nothing."""
    clue = clue_of(thing, way.id)
    return clue.says if clue else _silent(way.kind, ctx)


def _silent(kind: WayKind, ctx: Context) -> str:
    """What comes of a way that knows nothing of a thing."""
    match kind:
        case "look":
            return ctx.words("Nothing new to see.", "looking around tells nothing")
        case "call":
            return ctx.words("Nobody picks up.", "a call that nobody answers")
        case "menu" | "page" | "official":
            return ctx.words("Nothing about it here.", "a menu, a page or a desk knows nothing")
        case "radio":
            return ctx.words("The radio plays music.", "a radio says nothing of it")
        case "book":
            return ctx.words("The book says nothing here.", "a book knows nothing of it")
        case "ask":
            return ctx.words("I don't know.", "somebody who is asked says this")
        case "family-question":
            return ctx.words("No answer.", "a question that only the family can answer")
        case "feel":
            return ctx.words("It feels as before.", "a part of the body tells nothing")


def _card(thing: Thing, way: Way, hand: Hand, ctx: Context) -> Node:
    """An answer on a note; on the sheet the one that gave a trick away is lit."""
    clue = clue_of(thing, way.id)
    said = answer(thing, way, ctx)
    lit = hand.at == "sheet" and clue is not None and clue == shines(thing, hand)
    mark = LitSpan(0, len(said), lit_for(thing))
    words = Words(said, "body", marks=(mark,) if lit else (), grow=1)
    pin = () if ctx.low else (Picture("thing/pin", PIN, PIN),)  # words need its room
    return Box(
        (Picture(drawn(way), WAY, WAY), words, *pin), "row", gap=10, align="centre",
        pad=(8 if ctx.low else 14, 8), radius=10, shadow=True,
        fill="lantern-soft" if clue else "grey-soft",
        key=f"card-{way.id}", role="hint", label=way.label,
    )  # fmt: skip
