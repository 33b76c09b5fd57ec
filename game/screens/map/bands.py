"""Whose stories the bay shows: one age or all; every one of them is open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.navigation import USUAL, Manner, Navigation, Pop, Stay
from game.screens.shell.profile_words import BANDS, age_name, children
from game.ui.board_page import page
from game.ui.choices import AgesShown, ShowAges
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Words
from game.ui.upright import is_upright, room_for

_HIGH = 130.0
"""The height of a grown-up on a card."""
_WIDE, _GAP = 250.0, 16.0
"""The width of a card at 100 %, and what is between two."""
_USUAL = 1.3
"""With larger letters no two cards have room beside each other on a slim sheet."""


def shown_name(ctx: Context, shown: AgesShown) -> str:
    """The name of a choice of stories."""
    if shown == "all":
        return ctx.words("All ages", "stories shown on the bay")
    return ctx.words("Ages {ages}", "stories shown on the bay", ages=age_name(ctx, shown))


@dataclass(slots=True)
class BandScreen:
    """Four cards; choosing one leads back to the bay."""

    chosen: AgesShown
    choose: Callable[[AgesShown], None]
    name: str = "bands"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        cards = tuple(self._card(ctx, band, children((band,), _HIGH)) for band in BANDS)
        every = self._card(ctx, "all", children(BANDS, _HIGH, each=1))
        title = ctx.words("Which stories?", "heading: pick an age")
        grid = Box(
            (*cards, every), "wrap", gap=_GAP, justify="centre", role="radiogroup", label=title
        )
        return page(ctx, title, Scroll(Box((grid,), pad=(4, 4)), "bands"))

    def _two(self, ctx: Context) -> bool:
        """Whether cards stand two by two, though a sheet is slim."""
        return is_upright(ctx) and ctx.text <= _USUAL and room_for(ctx, 2, _GAP) < _WIDE

    def _card(self, ctx: Context, shown: AgesShown, picture: Node) -> Button:
        text = shown_name(ctx, shown)
        inside = Box((picture, Words(text, "body", "ink", "centre")), gap=6, align="centre")
        return Button(
            inside,
            ShowAges(shown),
            label=text,
            look="card",
            role="radio",
            chosen=shown == self.chosen,
            w=room_for(ctx, 2, _GAP) if self._two(ctx) else min(360.0, _WIDE * ctx.text),
        )

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ShowAges(shown):
                self.choose(shown)
                return Pop()
        return Stay()
