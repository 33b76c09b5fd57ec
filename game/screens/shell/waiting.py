"""What is shown while the disk is slow: lanterns light up one by one until it has answered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.navigation import Manner, Navigation, Stay
from game.ui.board_page import page
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Words

LANTERNS = 5


@dataclass(slots=True)
class WaitScreen:
    """Goes on by itself. share: how much is done, from 0 to 1. finished: whether to go on, and
    `then` where to."""

    share: Callable[[], float]
    finished: Callable[[], bool]
    then: Callable[[], Navigation]
    back: bool = False
    name: str = "wait"
    manner: ClassVar[Manner] = Manner(waits=True)

    def view(self, ctx: Context) -> Node:
        lit = round(self.share() * LANTERNS)
        row = Box(
            tuple(
                Picture("bay/lantern-lit" if at < lit else "bay/lantern-dark", h=72)
                for at in range(LANTERNS)
            ),
            flow="row",
            gap=14,
            justify="centre",
        )
        said = Words(
            ctx.words("This computer needs a moment.", "while something takes long"),
            "body",
            "ink",
            "centre",
        )
        body = Scroll(Box((row, said), gap=16), "wait")
        heading = ctx.words("One moment", "heading: while something takes long")
        return page(ctx, heading, body, back=self.back)

    def act(self, means: Meaning) -> Navigation:
        if means is Command.LOOK_AGAIN and self.finished():
            return self.then()
        return Stay()
