"""The first page of a device: today's number, tapped, never typed."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import QUIET, Manner, Navigation, Stay
from game.screens.shell.number_tiles import digit_tiles, number_places
from game.ui.board_page import page
from game.ui.choices import PickDigit
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Scroll, Words

DIGITS = 4
"""So many has today's number."""


@dataclass(slots=True)
class NumberScreen:
    """Ten tiles. Nothing is known of the device: what was tapped so far is all there is.

    state: of nobody, in the device's language. wrong: the last number was not today's. waits: it
    was tried too often.
    """

    state: AppState
    digits: str = ""
    wrong: bool = False
    waits: bool = False
    name: str = "room-number"
    manner: ClassVar[Manner] = QUIET

    def view(self, ctx: Context) -> Node:
        parts = (
            Words(self._said(ctx), "body", "ink", "centre"),
            number_places(ctx, self.digits, DIGITS),
            digit_tiles(ctx, (*range(1, 10), 0)),
        )
        heading = ctx.words("Today's number", "heading: the way into the class")
        return page(ctx, heading, Scroll(Box(parts, gap=14), "number"), back=False)

    def _said(self, ctx: Context) -> str:
        if self.waits:
            return ctx.words(
                "Take a breath. In half a minute you can try again.", "the way into the class"
            )
        if self.wrong:
            return ctx.words(
                "Not this number today. Look again, or ask your teacher.", "the way into the class"
            )
        return ctx.words("Your teacher shows it. Tap it here.", "the way into the class: a number")

    def act(self, means: Meaning) -> Navigation:
        match means:
            case PickDigit(digit) if len(self.digits) < DIGITS:
                self.digits += str(digit)
            case Command.UNDO_DIGIT:
                self.digits = self.digits[:-1]
        return Stay()
