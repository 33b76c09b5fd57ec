"""What can be done with a judged card: into the box, kept to show, up on the board; or into one of
the places of the story."""

from game.activities.sort.laying import LAY
from game.activities.sort.model import Card, Pocket, Sort
from game.core.acts import Act
from game.mechanics.judging import LET_BE, TO_SHOW, onto
from game.ui import sheets
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Drop, Picture, Style, Words
from game.ui.parts import choice

PLACE, BARE, SLIM = 52.0, 44.0, 480.0
"""How tall a place of the story is drawn above its words, and without them; and from which width,
in letters of 100 %, words of all have room beside each other."""


def into_places(spec: Sort, card: Card, ctx: Context) -> Box:
    """The places of the story beside each other, all of one size; none is right or wrong.
    Where what is told takes a slim page, their drawings alone, named by the voice."""
    bare = sheets.takes_the_page(ctx) and ctx.size[0] / ctx.text < SLIM
    places = tuple(_place(each, card, ctx, bare=bare) for each in spec.pockets)
    return Box(places, "row", gap=8, justify="centre", align="stretch", min_h=1)


def _place(pocket: Pocket, card: Card, ctx: Context, *, bare: bool) -> Button:
    drawn = Picture(thing_drawing(pocket.thing), h=BARE if bare else PLACE / ctx.text)
    style: Style = "small" if ctx.shape == "wide" and ctx.low else "button"
    words = () if bare else (Words(pocket.label, style, align="centre"),)
    face = Box((drawn, *words), gap=4, align="centre")
    drop = Drop(taken_by(card))
    return Button(face, Act(LAY, card.id, pocket.id), pocket.label, "card", grow=1, drop=drop)


def on_board(card: Card, ctx: Context) -> tuple[Button, ...]:
    """Box, showing and board, all of one size; none is right or wrong."""
    box = ctx.words("Into the box", "a card is not pinned up, but laid into the family's box")
    show = ctx.words("Keep it to show", "keep a message for a grown-up")
    up = (
        choice(ctx, "thing/noticeboard", each.text, Act("do", card.id, each.id))
        for each in card.acts
    )
    can = (
        choice(ctx, "thing/family-box", box, Act(LET_BE, card.id)),
        choice(ctx, "thing/basket-show", show, Act(TO_SHOW, card.id)),
        *up,
    )
    return onto(can, taken_by(card))


def taken_by(card: Card) -> tuple[str, ...]:
    """The keys of what can be dragged for a card: its words, or all of it."""
    return f"letter-{card.id}", f"card-{card.id}"
