"""How the app's side looks: a drawer for each who keeps cards, and what came home below."""

from collections.abc import Collection, Sequence

from game.mechanics.turnover.model import Drawer, KeptCard
from game.mechanics.turnover.rules import TURN, Lying
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words

_CARD, _MARK = 40.0, 30.0


def app_side(
    cards: Sequence[KeptCard], drawers: Sequence[Drawer], lying: Lying, ctx: Context
) -> Box:
    """Every drawer with its cards, and what came home; what is said of it all on top."""
    home = ctx.words("Back with you", "app's side: cards that came home")
    return Box(
        (
            caption(lying, ctx),
            *(_drawer(each, cards, lying, ctx) for each in drawers),
            *((_row(home, _cards(cards, lying.home, "home"), ()),) if lying.home else ()),
        ),
        gap=8,
    )


def said(lying: Lying, ctx: Context) -> str:
    """How many cards lie in the drawers, how many came home, and how many cannot."""
    away, home, stuck = (ctx.number(len(n)) for n in (lying.away, lying.home, lying.stuck))
    if lying.stuck and lying.home:
        return ctx.words(
            "{home} came home. {stuck} can't come back.",
            "app's side: numbers of cards",
            home=home,
            stuck=stuck,
        )
    if lying.stuck:
        return ctx.words("{stuck} can't come back.", "app's side: number of cards", stuck=stuck)
    if lying.away and lying.home:
        return ctx.words(
            "{home} came home. {away} lie here.",
            "app's side: numbers of cards",
            home=home,
            away=away,
        )
    if lying.home:
        return ctx.words("All came home: {home}.", "app's side: number of cards", home=home)
    if lying.away:
        return ctx.words(
            "Cards about you in here: {away}.", "app's side: number of cards", away=away
        )
    return ctx.words("No card about you in here.", "app's side: nothing is kept")


def caption(lying: Lying, ctx: Context) -> Box:
    """The same on a small sign."""
    words = Words(said(lying, ctx), "small", grow=1)
    return Box(
        (Picture("icon/keep", _MARK, _MARK), words), "row", gap=6, align="centre",
        pad=(10, 4), fill="lantern-soft", radius=16, role="preview", key="app-side",
    )  # fmt: skip


def turn(ctx: Context, *, turned: bool) -> Button:
    """Turns the phone over, and back."""
    over = ctx.words("Turn the phone over", "see what the app keeps")
    back = ctx.words("Turn it back", "see the front of the phone again")
    label = back if turned else over
    row = (Picture("icon/again", _MARK, _MARK), Words(label, "small", grow=1))
    face = Box(row, "row", gap=8, align="centre")
    return Button(face, TURN, label, "chip", chosen=turned, role="switch")


def _drawer(drawer: Drawer, cards: Sequence[KeptCard], lying: Lying, ctx: Context) -> Box:
    here = frozenset(each.id for each in cards if drawer.id in each.goes) & lying.away
    pays = ctx.words("pays for these", "app's side: whoever looks into this drawer buys")
    bought = (
        Picture("thing/coin", _MARK, _MARK),
        Words(pays, "small", "ink-soft"),
    )
    return _row(
        drawer.label, _cards(cards, here, drawer.id), bought if drawer.buys == "yes" else ()
    )


def _row(name: str, cards: Sequence[Node], beside: Sequence[Node]) -> Box:
    """A drawer that stands open: its name, and its cards side by side."""
    head = Box((Words(name, "small", grow=1), *beside), "row", gap=6, align="centre")
    inside = Box(tuple(cards), "wrap", gap=6, min_h=1, h=0 if cards else _CARD)
    return Box(
        (head, inside), gap=4, pad=(10, 6), fill="sand", border="sand-deep", radius=10,
        role="group", label=name,
    )  # fmt: skip


def _cards(cards: Sequence[KeptCard], here: Collection[str], place: str) -> tuple[Node, ...]:
    return tuple(
        Box(
            (Picture(thing_drawing(each.picture), _CARD, _CARD), Words(each.label, "small")),
            "row", gap=6, align="centre", pad=(8, 2), fill="paper", border="grey", radius=8,
            key=f"kept-{each.id}-{place}",
        )
        for each in cards
        if each.id in here
    )  # fmt: skip
