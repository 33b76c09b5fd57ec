"""The first page of a device: today's number, tapped, never typed."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.board_page import page
from game.screens.shell.navigation import QUIET, Manner, Navigation, Stay
from game.screens.shell.shared_parts import icon
from game.ui.choices import PickDigit
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Words

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
        shown = [ctx.number(int(digit)) for digit in self.digits] + ["–"] * (
            DIGITS - len(self.digits)
        )
        places = tuple(
            Box(
                (Words(digit, "heading", "ink", "centre"),),
                fill="sand",
                radius=14,
                pad=(0, 4),
                w=64,
            )
            for digit in shown
        )
        if ctx.direction == "rtl":  # a number runs to the right in every language
            places = places[::-1]
        undo = icon(
            "icon/undo", Command.UNDO_DIGIT, ctx.words("Undo", "button"), on=bool(self.digits)
        )
        tiles = tuple(_tile(ctx, digit) for digit in (*range(1, 10), 0))
        parts = (
            Words(self._said(ctx), "body", "ink", "centre"),
            Box((*places, undo), "row", gap=10, align="centre", justify="centre"),
            Box((Box(tiles, "wrap", gap=10, justify="centre", max_w=400),), align="centre"),
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


def _tile(ctx: Context, digit: int) -> Button:
    words = Words(ctx.number(digit), "heading", "ink", "centre")
    return Button(words, PickDigit(digit), label=ctx.number(digit), look="card", w=68)
