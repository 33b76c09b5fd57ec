"""The help tour shows where help is, once, before the first story that is not all light."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.core.facts import Fact
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Stay
from game.ui.board_page import page
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import main_button


@dataclass(slots=True)
class HelpTourScreen:
    """Four stops with a button to go on; then the story the child came for."""

    state: AppState
    then: Callable[[], Navigation]
    stop: int = 0
    manner: ClassVar[Manner] = Manner(can_pause=False)

    @property
    def name(self) -> str:
        return f"help-tour-{self.stop}"

    def _stops(self, ctx: Context) -> tuple[tuple[Icon, str], ...]:
        return (
            (
                "icon/help",
                ctx.words(
                    "This is the help ring. It is on every screen. F1 works too.", "help tour"
                ),
            ),
            (
                "icon/leave",
                ctx.words("You can leave a story at any time. Nothing is lost.", "help tour"),
            ),
            (
                "icon/calm",
                ctx.words(
                    "This wave gives you a calm moment. Breathe with the light.", "help tour"
                ),
            ),
            (
                "icon/hide",
                ctx.words("This hides everything at once. F2 works too.", "help tour"),
            ),
        )

    def view(self, ctx: Context) -> Node:
        picture, text = self._stops(ctx)[self.stop]
        lamps = tuple(
            Picture("bay/lantern-lit" if at <= self.stop else "bay/lantern-dark", h=48)
            for at in range(4)
        )
        row = Box(lamps, flow="row", gap=10, justify="centre")
        parts = (Words(text, "body", "ink", "centre"), *(() if ctx.narrow else (row,)))
        title = ctx.words("Before we start", "heading of the help tour")
        return page(
            ctx,
            title,
            Scroll(Box(parts, gap=10 if ctx.narrow else 18), "tour"),
            above=Picture(picture, 150, 150),
            below=(main_button(ctx.words("Next", "button"), Command.NEXT_STOP),),
        )

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.NEXT_STOP if self.stop < 3:
                self.stop += 1
            case Command.NEXT_STOP:
                self.state.player.keep((Fact("toured", ""),))
                return self.then()
        return Stay()
