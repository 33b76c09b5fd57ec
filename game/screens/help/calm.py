"""A calm moment by the lighthouse: breathe with the light, or draw a little."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.help.drawing import DrawingScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Pop, Push, Stay
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import back_button, bar, behind, main_button
from game.ui.upright import foot, is_upright, led_on

_HIGH, _TALL, _OUT = 200.0, 0.28, 0.65
"""The height of the light breathed in; on an upright page, as a share of the page; and that of the
light breathed out, as a share of both."""


@dataclass(slots=True)
class CalmScreen:
    """Breathing with the light, in the child's own time: each press is one breath in or out.

    left: the child has left a story, and goes on to the map instead of back into it. shared: it is
    everybody's, and lasts until whoever began it ends it.
    """

    state: AppState
    left: bool = False
    shared: bool = False
    breath: int = 0
    name: str = "calm"
    manner: ClassVar[Manner] = Manner(music="none", aside="calm")

    def view(self, ctx: Context) -> Node:
        inward = self.breath % 2 == 0
        text = (
            ctx.words("Breathe in, slowly.", "calm moment")
            if inward
            else ctx.words("Breathe out, slowly.", "calm moment")
        )
        # The light fills with the breath; its room stays, so that the buttons never move away.
        high = ctx.size[1] * _TALL if is_upright(ctx) else _HIGH
        lantern = Picture("bay/lantern-lit", h=high if inward else high * _OUT)
        light = Box((lantern,), justify="centre", align="centre", h=high)
        said: tuple[Node, ...] = (Words(text, "heading", "paper", "centre", level=1),)
        if self.left:
            safe = ctx.words("You left the story. Nothing is lost.", "calm moment")
            said = (Words(safe, "small", "lantern-soft", "centre"), *said)
        words = Box(
            said,
            fill="night",
            radius=24,
            pad=(24, 10),
        )
        on = main_button(ctx.words("Next breath", "button"), Command.BREATHE)
        back = Button(
            Words(ctx.words("I am ready", "button: back to the story"), "button", "ink", "centre"),
            Command.END_CALM,
        )
        draw = Button(
            Words(ctx.words("Draw", "button: a quiet drawing"), "button", "ink", "centre"),
            Command.OPEN_DRAWING,
        )
        ends = () if self.shared else (back,)
        middle = Box((light, words), gap=18, align="centre", justify="centre", grow=1)
        moving, rows = led_on(ctx, Scroll(middle, "calm"), (on, draw, *ends))
        top = bar(ctx, *(() if self.shared else (back_button(ctx),)))
        return behind("place/calm-lighthouse", Box((top, moving, *foot(rows)), grow=1))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.BREATHE:
                self.breath += 1
            case Command.OPEN_DRAWING:
                return Push(DrawingScreen(self.state, "draw"))
            case Command.END_CALM:
                return Pop()
        return Stay()
