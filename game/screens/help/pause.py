"""A pause: the game waits for as long as it is wanted, and nothing moves."""

from dataclasses import dataclass, replace

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Pop, Push, Stay
from game.screens.shell.shared_parts import main_button, page
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import AppCommand, Box, Button, Meaning, Node, Picture, Scroll, Words


@dataclass(slots=True)
class PauseScreen:
    """From everywhere and back again; also the way to the options in the middle of a story, and
    out of scanning for somebody who does not need it."""

    visit: AppState
    name: str = "pause"

    def view(self, ctx: Context) -> Node:
        said = ctx.words("The game waits for you.", "pause")
        on = main_button(
            ctx.words("Go on", "button: end of the pause"), AppCommand("go-on"), "icon/play"
        )
        options = ctx.words("Options", "button")
        parts: tuple[Node, ...] = (on, _button("icon/options", options, AppCommand("options")))
        if self.visit.options.scan != "off":
            label = ctx.words("Stop the moving light", "button: no scanning any more")
            parts = (*parts, _button("icon/stop", label, AppCommand("no-scan")))
        buttons = Box(parts, flow="wrap", gap=14, justify="centre")
        night = Box((Picture("thing/moon-night", h=76 if ctx.narrow else 150),), align="centre")
        body = Box((night, Words(said, "body", "ink", "centre"), buttons), gap=16)
        return page(ctx, ctx.words("Pause", "heading"), Scroll(body, "pause"))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case AppCommand("go-on"):
                return Pop()
            case AppCommand("options"):
                from game.screens.options.screen import OptionsScreen

                return Push(OptionsScreen(self.visit, "play"))
            case AppCommand("no-scan"):
                self.visit.prefer(replace(self.visit.options, scan="off"))
                return Pop()
        return Stay()


def _button(picture: Icon, text: str, means: AppCommand) -> Button:
    words = Words(text, "button", "ink", "centre")
    inside = Box((Picture(picture, 40, 40), words), "row", gap=10, align="centre")
    return Button(inside, means, label=text)
