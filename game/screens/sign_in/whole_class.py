"""A whole class plays before one screen: for which age, and what is kept of it."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.screens.shell.profile_words import age_cards
from game.screens.sign_in.entering import enter_as_class
from game.ui.board_page import page
from game.ui.choices import ChooseAge
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Scroll, Words
from game.ui.upright import choices


@dataclass(slots=True)
class WholeClassScreen:
    """The one question before a class begins."""

    state: AppState
    name: str = "whole-class"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        said = ctx.words(
            "Hands go up, and are counted here. No answer is any one child's.",
            "a class before one screen",
        )
        row = choices(ctx, age_cards(ctx))
        body = Box((Words(said, "body", "ink", "centre"), row), gap=14)
        heading = ctx.words("Choose stories for your age", "heading")
        return page(ctx, heading, Scroll(body, "ages"))

    def act(self, means: Meaning) -> Navigation:
        return enter_as_class(self.state, means.band) if isinstance(means, ChooseAge) else Stay()
