"""The door to what grown-ups look after: a sum in words, answered by tiles."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.options.grown_ups.sums import Sum, another_sum, question
from game.screens.shell.app_state import AppState
from game.screens.shell.board_page import page
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.screens.shell.shared_parts import icon
from game.ui.choices import PickDigit
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Words


@dataclass(slots=True)
class GrownUpDoor:
    """Hurried hands open it once in about a hundred tries; trying is free and never counted.

    opened: where a right answer leads.
    """

    state: AppState
    opened: Callable[[], Navigation]
    sum: Sum = (7, 8)
    digits: tuple[int, ...] = ()
    wrong: bool = False
    name: str = "grown-up-door"
    manner: ClassVar[Manner] = USUAL

    def __post_init__(self) -> None:
        self._ask()

    def view(self, ctx: Context) -> Node:
        said = ctx.words("Grown-ups look after this computer here.", "the door for grown-ups")
        if self.wrong:
            said = ctx.words("Not that one. Here's another sum.", "the door for grown-ups")
        tiles = tuple(_tile(ctx, digit) for digit in range(10))
        grid = Box(tiles, "wrap", gap=10, justify="centre", max_w=400)
        parts = (
            Words(said, "body", "ink-soft", "centre"),
            Words(question(ctx, self.sum), "heading", "ink", "centre"),
            self._answer(ctx),
            Box((grid,), align="centre"),
        )
        body = Scroll(Box(parts, gap=14), "sum")
        return page(ctx, ctx.words("For grown-ups", "heading and button"), body)

    def _answer(self, ctx: Context) -> Node:
        shown = [ctx.number(digit) for digit in self.digits] + ["–"] * (2 - len(self.digits))
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
        undo = icon(
            "icon/undo", Command.UNDO_DIGIT, ctx.words("Undo", "button"), on=bool(self.digits)
        )
        return Box((*places, undo), "row", gap=12, align="centre", justify="centre")

    def act(self, means: Meaning) -> Navigation:
        match means:
            case PickDigit(digit):
                self.digits = (*self.digits, digit)
                self.wrong = False
                if len(self.digits) == 2:
                    return self._judge()
            case Command.UNDO_DIGIT:
                self.digits = self.digits[:-1]
        return Stay()

    def _judge(self) -> Navigation:
        tens, ones = self.digits
        if 10 * tens + ones == self.sum[0] * self.sum[1]:
            return self.opened()
        self.wrong = True
        self._ask()
        return Stay()

    def _ask(self) -> None:
        """Another sum than the last one."""
        seed = self.state.ports.random_seed()
        self.sum, self.digits = another_sum(self.sum, seed), ()


def _tile(ctx: Context, digit: int) -> Button:
    words = Words(ctx.number(digit), "heading", "ink", "centre")
    return Button(words, PickDigit(digit), label=ctx.number(digit), look="card", w=68)
