"""All light cards a child found, to be read one by one, or printed."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from game.screens.practice.card import CardScreen
from game.screens.practice.card_book import card_of, headings, print_cards
from game.screens.practice.card_face import card_face
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.ui.board_page import page
from game.ui.choices import OpenCard
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import note
from game.ui.upright import is_upright

CARD = 166.0
"""The width of a card, in logical pixels: four lie beside each other on the sheet."""


@dataclass(slots=True)
class CardsScreen:
    """All cards found so far. Those not found yet are not counted: it is no race."""

    state: AppState
    printed: Path | None = None
    failed: bool = False
    name: str = "cards"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        have = self.state.record.cards.found
        title = headings(ctx).title
        if not have:
            text = ctx.words(
                "A light card comes when you spot what gives a trick away.", "empty card book"
            )
            body = Scroll(Box((Words(text, align="centre"),), gap=14), "cards")
            return page(ctx, title, body, above=Picture("thing/card-frame", h=190))
        cards = tuple(self._card(ctx, skill) for skill in have)
        spread = (
            Box(cards, gap=12)
            if ctx.narrow
            else Box(cards, "wrap", gap=12, justify="centre", align="stretch")
        )
        words = ctx.words("A page to print", "button: light cards")
        inside = Box(
            (Picture("icon/file", 36, 36), Words(words, "button")), "row", gap=10, justify="centre"
        )
        to_print = Button(inside, Command.PRINT_CARDS, label=words)
        on_top = () if is_upright(ctx) else (Box((to_print,), align="end"),)
        parts = (*on_top, *self._where(ctx), spread)
        body = Scroll(Box(parts, gap=12, pad=(4, 4)), "cards")
        return page(ctx, title, body, below=(to_print,) if is_upright(ctx) else ())

    def _card(self, ctx: Context, skill: str) -> Button:
        """A card to be taken from the table; its words beside it where letters are large."""
        can = card_of(self.state, skill).can
        drawn = self.state.library.lists.skills[skill]
        if ctx.narrow:
            row = (card_face(skill, drawn, 112), Words(can, grow=1))
            inside = Box(row, "row", gap=14, align="centre")
            return Button(inside, OpenCard(skill), label=can, look="card")
        face = (card_face(skill, drawn, 176), Words(can, "small", "ink", "centre"))
        inside = Box(face, gap=8, align="centre")
        return Button(inside, OpenCard(skill), label=can, look="card", w=CARD)

    def _where(self, ctx: Context) -> tuple[Node, ...]:
        """The place of the printed page, a folder a line: a long path would break anywhere."""
        if self.failed:
            text = ctx.words("No page could be made on this computer.", "light cards to print")
            return (note(text),)
        if self.printed is None:
            return ()
        text = ctx.words(
            "Your page is made. A grown-up can open it and print it:", "light cards to print"
        )
        folders = self.printed.parts if self.printed.drive else self.printed.parts[1:]
        way = tuple(Words(part, "small", "ink-soft") for part in folders)
        return (Box((Words(text), *way), gap=4, fill="sea-light", radius=18, pad=(16, 12)),)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case OpenCard(skill) if skill in self.state.library.lists.skills:
                return Push(CardScreen(self.state, skill))
            case Command.PRINT_CARDS:
                self.printed = print_cards(self.state)
                self.failed = self.printed is None
        return Stay()
