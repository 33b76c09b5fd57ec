"""The screen after a player asked to be forgotten: what happens, and how to undo it today."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.ui.board_page import page
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import main_button


@dataclass(slots=True)
class ForgottenScreen:
    """The player has left the chair already; there is one way on."""

    state: AppState
    name: str = "forgotten"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        gone = ctx.words("Tomorrow it will all be gone.", "forgotten")
        back = ctx.words(
            "Would you like to keep your lanterns after all? Press your animal today.", "forgotten"
        )
        on = main_button(ctx.words("To the first page", "button"), Command.SIGN_OUT)
        said = (Words(text, "body", "ink", "centre") for text in (gone, back))
        body = Scroll(Box(tuple(said), gap=14), "forgotten")
        heading = ctx.words("Your lanterns will go out", "heading: forgotten")
        leaf = Picture("icon/forget", h=110)
        return page(ctx, heading, body, above=leaf, below=(on,), back=False)

    def act(self, means: Meaning) -> Navigation:
        return Stay()
