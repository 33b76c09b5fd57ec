"""The door to what grown-ups look after: a sum in words, answered by tiles."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.options.grown_ups.sums import Sum, another_sum, question
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.screens.shell.number_tiles import digit_tiles, number_places
from game.ui.board_page import page
from game.ui.choices import PickDigit
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Scroll, Words


@dataclass(slots=True)
class GrownUpDoor:
    """Hurried hands open it once in about a hundred tries; trying is free and never counted.

    opened: where a right answer leads.
    """

    state: AppState
    opened: Callable[[], Navigation]
    sum: Sum = (7, 8)
    digits: str = ""
    wrong: bool = False
    name: str = "grown-up-door"
    manner: ClassVar[Manner] = USUAL

    def __post_init__(self) -> None:
        self._ask()

    def view(self, ctx: Context) -> Node:
        said = ctx.words("Grown-ups look after this computer here.", "the door for grown-ups")
        if self.wrong:
            said = ctx.words("Not that one. Here's another sum.", "the door for grown-ups")
        parts = (
            Words(said, "body", "ink-soft", "centre"),
            Words(question(ctx, self.sum), "heading", "ink", "centre"),
            number_places(ctx, self.digits, 2),
            digit_tiles(ctx, range(10)),
        )
        body = Scroll(Box(parts, gap=14), "sum")
        return page(ctx, ctx.words("For grown-ups", "heading and button"), body)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case PickDigit(digit):
                self.digits += str(digit)
                self.wrong = False
                if len(self.digits) == 2:
                    return self._judge()
            case Command.UNDO_DIGIT:
                self.digits = self.digits[:-1]
        return Stay()

    def _judge(self) -> Navigation:
        if int(self.digits) == self.sum[0] * self.sum[1]:
            return self.opened()
        self.wrong = True
        self._ask()
        return Stay()

    def _ask(self) -> None:
        """Another sum than the last one."""
        seed = self.state.ports.random_seed()
        self.sum, self.digits = another_sum(self.sum, seed), ""
