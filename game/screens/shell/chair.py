"""The chair is passed on: a turn at this PC is over, and nothing of it is seen any more."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.navigation import QUIET, Manner, Navigation, Reset, Screen, Stay
from game.ui.board_page import page
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import main_button


@dataclass(slots=True)
class ChairScreen:
    """Nobody is signed in here. first: the screen at which whoever sits down next begins."""

    first: Callable[[], Screen]
    name: str = "chair"
    manner: ClassVar[Manner] = QUIET

    def view(self, ctx: Context) -> Node:
        said = ctx.words(
            "Well played! Now somebody else may sit here.",
            "a turn at a shared computer is over",
        )
        on = main_button(
            ctx.words("I sit here now", "button: the next player"), Command.TAKE_CHAIR, "icon/play"
        )
        lantern = Picture("bay/lantern-lit", h=150)
        heading = ctx.words("Pass the chair", "heading: a turn at a shared computer is over")
        body = Scroll(Words(said, "body", "ink", "centre"), "chair")
        return page(ctx, heading, body, above=lantern, below=(on,), back=False)

    def act(self, means: Meaning) -> Navigation:
        return Reset(self.first()) if means is Command.TAKE_CHAIR else Stay()
