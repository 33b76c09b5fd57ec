"""A pause: the game waits for as long as it is wanted, and nothing moves."""

from dataclasses import dataclass, replace

from game.screens.furniture import main_button, page
from game.screens.moves import Back, Go, Move, Stay
from game.screens.visit import Visit
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Wish, Words


@dataclass(slots=True)
class PauseScreen:
    """From everywhere and back again; also the way to the options in the middle of a story, and
    out of scanning for somebody who does not need it."""

    visit: Visit
    name: str = "pause"

    def view(self, ctx: Context) -> Node:
        said = ctx.words("The game waits for you.", "pause")
        on = main_button(ctx.words("Go on", "button: end of the pause"), Wish("go-on"), "icon/play")
        options = ctx.words("Options", "button")
        parts: tuple[Node, ...] = (on, _button("options", options, Wish("options")))
        if self.visit.options.scan != "off":
            label = ctx.words("Stop the moving light", "button: no scanning any more")
            parts = (*parts, _button("stop", label, Wish("no-scan")))
        buttons = Box(parts, flow="wrap", gap=14, justify="centre")
        night = Box((Picture("thing/moon-night", h=76 if ctx.narrow else 150),), align="centre")
        body = Box((night, Words(said, "body", "ink", "centre"), buttons), gap=16)
        return page(ctx, ctx.words("Pause", "heading"), Scroll(body, "pause"))

    def act(self, means: Meaning) -> Move:
        match means:
            case Wish("go-on"):
                return Back()
            case Wish("options"):
                from game.screens.options.screen import OptionsScreen

                return Go(OptionsScreen(self.visit, "play"))
            case Wish("no-scan"):
                self.visit.prefer(replace(self.visit.options, scan="off"))
                return Back()
        return Stay()


def _button(picture: str, text: str, means: Wish) -> Button:
    words = Words(text, "button", "ink", "centre")
    inside = Box((Picture(f"icon/{picture}", 40, 40), words), "row", gap=10, align="centre")
    return Button(inside, means, label=text)
