"""Where settled messages lie: laid aside, or kept to show to a grown-up. On a wide page the two
baskets stand at the place, beside the phone; else at its foot."""

from collections.abc import Iterator

from game.activities.inbox.model import Inbox, Message
from game.activities.inbox.state import InboxState
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Node, Picture
from game.ui.stage import Standing

HIGH, LETTER = 44.0, 30.0
_Pile = tuple[OwnThing, str, list[Message]]
_SPOTS = ((0.61, 0.85), (0.575, 0.97))
"""Where the foot of each basket is, to show and laid aside, as shares of the place's picture."""
_BASKET, _ENVELOPE, _APART, _UP = (0.085, 0.13), (0.04, 0.06), 0.018, 0.075
"""How wide and tall a basket and a letter are there; how far letters stand from each other, and
above the basket's foot."""


def stands(ctx: Context) -> bool:
    """Whether there is room for the baskets beside the phone."""
    return ctx.shape == "wide" and not ctx.low and ctx.text <= 1.25


def standing(spec: Inbox, state: InboxState, ctx: Context) -> Iterator[Standing]:
    """Both piles at the place, as far as anything lies there; each message flies to its own."""
    for (basket, label, letters), (x, y) in zip(_piles(spec, state, ctx), _SPOTS, strict=True):
        first = x - _APART * (len(letters) - 1) / 2
        for at, each in enumerate(letters):
            shown = Picture("thing/envelope", key=f"letter-{each.id}")
            yield Standing(shown, first + _APART * at, y - _UP, *_ENVELOPE, behind=True)
        if letters:
            yield Standing(_basket(basket, label), x, y, *_BASKET, behind=True)


def piles(spec: Inbox, state: InboxState, ctx: Context) -> tuple[Node, ...]:
    """The same at the foot of the phone."""
    both = tuple(
        Box(
            (
                _basket(basket, label, HIGH),
                *(Picture("thing/envelope", LETTER, LETTER, key=f"letter-{m.id}") for m in letters),
            ),
            "row",
            gap=4,
            align="end",
        )
        for basket, label, letters in _piles(spec, state, ctx)
        if letters
    )
    return (Box(both, "row", gap=24, justify="centre", min_h=1),) if both else ()


def _basket(drawn: OwnThing, label: str, high: float = 0) -> Picture:
    return Picture(drawn, h=high, label=label, key=drawn.removeprefix("thing/"))


def _piles(spec: Inbox, state: InboxState, ctx: Context) -> tuple[_Pile, _Pile]:
    hand = state.hand
    kept = [each for each in spec.messages if each.id in hand.kept]
    aside = [each for each in spec.messages if each.id in hand.settled - hand.kept]
    to_show = ctx.words("To show", "where messages for a grown-up lie")
    laid = ctx.words("Laid aside", "where messages lie that are settled")
    return ("thing/basket-show", to_show, kept), ("thing/basket-fine", laid, aside)
