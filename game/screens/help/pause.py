"""A pause: the game waits for as long as it is wanted, and nothing moves."""

from dataclasses import dataclass, replace
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Pop, Push, Stay
from game.ui.board_page import page
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import main_button


@dataclass(slots=True)
class PauseScreen:
    """A pause at any moment. It also leads to the options in the middle of a story, and ends
    scanning for somebody who does not need it."""

    state: AppState
    name: str = "pause"
    manner: ClassVar[Manner] = Manner(music="none", aside="pause")

    def view(self, ctx: Context) -> Node:
        said = ctx.words("The game waits for you.", "pause")
        on = main_button(
            ctx.words("Go on", "button: end of the pause"), Command.END_PAUSE, "icon/play"
        )
        options = ctx.words("Options", "button")
        parts: tuple[Button, ...] = (on, _button("icon/options", options, Command.OPEN_OPTIONS))
        if self.state.player.options.scan != "off":
            label = ctx.words("Stop the moving light", "button: no scanning any more")
            parts = (*parts, _button("icon/stop", label, Command.STOP_SCANNING))
        body = Scroll(Box((Words(said, "body", "ink", "centre"),), gap=16), "pause")
        night = Picture("thing/moon-night", h=150)
        return page(ctx, ctx.words("Pause", "heading"), body, above=night, below=parts)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.END_PAUSE:
                return Pop()
            case Command.OPEN_OPTIONS:
                from game.screens.options.screen import OptionsScreen

                return Push(OptionsScreen(self.state, "play"))
            case Command.STOP_SCANNING:
                self.state.use_options(replace(self.state.player.options, scan="off"))
                return Pop()
        return Stay()


def _button(picture: Icon, text: str, means: AppCommand) -> Button:
    words = Words(text, "button", "ink", "centre")
    sign = Picture(picture, 40, 40)
    inside = Box((sign, words), "row", gap=10, align="centre", justify="centre")
    return Button(inside, means, label=text)
