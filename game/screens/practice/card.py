"""One light card, to be read; and on to the next."""

from dataclasses import dataclass, replace
from typing import ClassVar

from game.screens.practice.card_book import card_of, headings
from game.screens.practice.card_face import card_face
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.ui.board_page import page
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Scroll, Words
from game.ui.screen_parts import icon, main_button
from game.ui.theme import Colour
from game.ui.upright import is_upright


@dataclass(slots=True)
class CardScreen:
    """One card, large; and on to the next."""

    state: AppState
    skill: str
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"card-{self.skill}"

    def view(self, ctx: Context) -> Node:
        card, above = card_of(self.state, self.skill), headings(ctx)
        have = self.state.record.cards.found
        drawn = card_face(
            self.skill, self.state.library.lists.skills[self.skill], 200 if ctx.narrow else 320
        )
        parts: tuple[Node, ...] = (
            _part(above.tell, card.tell, "lantern-soft"),
            _part(above.do, card.do, "leaf-soft"),
        )
        on = main_button(ctx.words("Next card", "button"), Command.NEXT_CARD)
        before = icon("icon/back", Command.CARD_BEFORE, ctx.words("Card before", "button"))
        turn = Box((before, on), "row", gap=14, justify="centre")
        turned = (turn,) if len(have) > 1 else ()
        if is_upright(ctx):
            said = Words(card.can, "heading", "ink", "centre", level=2)
            moving = Box((said, Box((drawn,), align="centre"), *parts), gap=14)
            row = replace(turn, children=(before, replace(on, grow=1))) if turned else None
            return page(ctx, above.title, Scroll(moving, f"card-{self.skill}"), tabs=row)
        parts += turned
        heading = card.can
        body: Node = Box(parts, gap=16, justify="centre", grow=1)
        if ctx.narrow:  # a long sentence above would leave too little to be moved up and down
            heading, said = above.title, Words(card.can, "heading", "ink", "centre", level=2)
            body = Box((said, Box((drawn,), align="centre"), *parts), gap=14)
        else:
            body = Box((drawn, body), "row", gap=26, align="centre")
        return page(ctx, heading, Scroll(body, f"card-{self.skill}"))

    def act(self, means: Meaning) -> Navigation:
        have = self.state.record.cards.found
        here = have.index(self.skill) if self.skill in have else 0
        match means:
            case Command.NEXT_CARD if have:
                self.skill = have[(here + 1) % len(have)]
            case Command.CARD_BEFORE if have:
                self.skill = have[here - 1]
        return Stay()


def _part(title: str, text: str, fill: Colour) -> Box:
    inside = (Words(title, "small", "ink-soft"), Words(text, "heading"))
    return Box(inside, gap=4, fill=fill, radius=20, pad=(20, 14))
