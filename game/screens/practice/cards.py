"""The book of light cards: what a child found, to be read one by one, or printed."""

from dataclasses import dataclass
from pathlib import Path

from game.content.card_page import Card, Headings, card_page
from game.screens.map.notes import note
from game.screens.practice.card_face import card_face
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Push, Stay
from game.screens.shell.shared_parts import icon, main_button, page
from game.screens.sign_in.ages import BANDS
from game.storage.papers import passing, put_page
from game.ui.context import Context
from game.ui.nodes import AppCommand, Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.theme import Colour

FILE = "light-cards.html"
CARD = 166.0
"""Four cards beside each other on the sheet."""


def card_of(visit: AppState, skill: str) -> Card:
    """A skill's card in the words of the player's age, or of the next one it is taught at."""
    shelf, code = visit.shelf, visit.language.code
    mine = visit.profile.band if visit.profile else "7-9"
    said = (shelf.can(skill, band, code) for band in (mine, *BANDS))
    can = next((line for line in said if line), "")
    return Card(can, shelf.tell(skill, code), shelf.safe_act(skill, code))


def headings(ctx: Context) -> Headings:
    """What stands on every card."""
    return Headings(
        ctx.words("My light cards", "heading"),
        ctx.words("What gives it away", "on a light card"),
        ctx.words("What I do", "on a light card"),
    )


@dataclass(slots=True)
class CardsScreen:
    """All cards found so far. Those not found yet are not counted: it is no race."""

    visit: AppState
    printed: Path | None = None
    failed: bool = False
    name: str = "cards"

    def view(self, ctx: Context) -> Node:
        have = self.visit.record.cards.found
        title = headings(ctx).title
        if not have:
            text = ctx.words(
                "A light card comes when you spot what gives a trick away.", "empty card book"
            )
            body = Box(
                (
                    Picture("thing/card-frame", h=120 if ctx.narrow else 190),
                    Words(text, align="centre"),
                ),
                gap=14,
            )
            return page(ctx, title, Scroll(Box((body,), align="centre"), "cards"))
        cards = tuple(self._card(ctx, skill) for skill in have)
        spread = (
            Box(cards, gap=12)
            if ctx.narrow
            else Box(cards, "wrap", gap=12, justify="centre", align="stretch")
        )
        words = ctx.words("A page to print", "button: light cards")
        inside = Box((Picture("icon/file", 36, 36), Words(words, "button")), "row", gap=10)
        to_print = Button(inside, AppCommand("print"), label=words)
        parts = (Box((to_print,), align="end"), *self._where(ctx), spread)
        return page(ctx, title, Scroll(Box(parts, gap=12, pad=(4, 4)), "cards"))

    def _card(self, ctx: Context, skill: str) -> Button:
        """A card to be taken from the table; its words beside it where letters are large."""
        can = card_of(self.visit, skill).can
        drawn = self.visit.shelf.lists.skills[skill]
        if ctx.narrow:
            row = (card_face(skill, drawn, 112), Words(can, grow=1))
            inside = Box(row, "row", gap=14, align="centre")
            return Button(inside, AppCommand("card", skill), label=can, look="card")
        face = (card_face(skill, drawn, 176), Words(can, "small", "ink", "centre"))
        inside = Box(face, gap=8, align="centre")
        return Button(inside, AppCommand("card", skill), label=can, look="card", w=CARD)

    def _where(self, ctx: Context) -> tuple[Node, ...]:
        """Where the page is: folder by folder, since a long path would break anywhere."""
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
            case AppCommand("card", skill) if skill in self.visit.shelf.lists.skills:
                return Push(CardScreen(self.visit, skill))
            case AppCommand("print"):
                self._print()
        return Stay()

    def _print(self) -> None:
        v = self.visit
        skills = v.record.cards.found
        context = Context(v.language.words, direction=v.language.direction)
        cards = [card_of(v, skill) for skill in skills]
        text = card_page(cards, headings(context), v.language.code, v.language.direction)
        self.printed = put_page((passing(),) if v.is_guest else v.papers, FILE, text)
        self.failed = self.printed is None


@dataclass(slots=True)
class CardScreen:
    """One card, large; and on to the next."""

    visit: AppState
    skill: str

    @property
    def name(self) -> str:
        return f"card-{self.skill}"

    def view(self, ctx: Context) -> Node:
        card, above = card_of(self.visit, self.skill), headings(ctx)
        have = self.visit.record.cards.found
        drawn = card_face(
            self.skill, self.visit.shelf.lists.skills[self.skill], 200 if ctx.narrow else 320
        )
        parts: tuple[Node, ...] = (
            _part(above.tell, card.tell, "lantern-soft"),
            _part(above.do, card.do, "leaf-soft"),
        )
        if len(have) > 1:
            on = main_button(ctx.words("Next card", "button"), AppCommand("next"))
            before = icon("icon/back", AppCommand("before"), ctx.words("Card before", "button"))
            parts += (Box((before, on), "row", gap=14, justify="centre"),)
        heading = card.can
        body: Node = Box(parts, gap=16, justify="centre", grow=1)
        if ctx.narrow:  # a long sentence above would leave too little to be moved up and down
            heading, said = above.title, Words(card.can, "heading", "ink", "centre")
            body = Box((said, Box((drawn,), align="centre"), *parts), gap=14)
        else:
            body = Box((drawn, body), "row", gap=26, align="centre")
        return page(ctx, heading, Scroll(body, f"card-{self.skill}"))

    def act(self, means: Meaning) -> Navigation:
        have = self.visit.record.cards.found
        here = have.index(self.skill) if self.skill in have else 0
        match means:
            case AppCommand("next") if have:
                self.skill = have[(here + 1) % len(have)]
            case AppCommand("before") if have:
                self.skill = have[here - 1]
        return Stay()


def _part(title: str, text: str, fill: Colour) -> Box:
    inside = (Words(title, "small", "ink-soft"), Words(text, "heading"))
    return Box(inside, gap=4, fill=fill, radius=20, pad=(20, 14))
