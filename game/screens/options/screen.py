"""The options, in four parts: how it looks, how it sounds, how I play, and me; and the door for
grown-ups."""

from dataclasses import dataclass, replace
from typing import ClassVar

from game.screens.options.parts import opened, rows
from game.screens.options.rows import chosen
from game.screens.options.tabs import tabbed_page
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.ui.choices import FillScreen, OptionChoice, OptionsPart, ShowOptions
from game.ui.commands import ChooseLanguage, Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Scroll

_HEIGHT = 440
"""The least height of a part, in logical pixels: the four buttons on top stay where they are."""


@dataclass(slots=True)
class OptionsScreen:
    """The options of this player, or of this PC before anyone signed in. Changes show at once."""

    state: AppState
    part: OptionsPart = "see"
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"options-{self.part}"

    def view(self, ctx: Context) -> Node:
        parts = rows(self.state, ctx, self.part)
        body = Scroll(Box(parts, gap=12, min_h=0 if ctx.narrow else _HEIGHT), "options")
        return tabbed_page(ctx, self.part, body)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ShowOptions(part):
                self.part = part
            case ChooseLanguage(code):
                self.state.use_language(code)
            case FillScreen(on):
                self.state.use_this_pc(replace(self.state.this_pc, full_screen=on))
            case Command.OPEN_GROWN_UPS:
                from game.screens.options.grown_ups.way_in import way_in  # children never need it

                return Push(way_in(self.state))
            case _ if isinstance(means, OptionChoice):
                self.state.use_options(chosen(self.state.player.options, means))
            case _:
                return opened(self.state, means)
        return Stay()
