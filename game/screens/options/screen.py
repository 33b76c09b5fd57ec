"""The options, in four parts: how it looks, how it sounds, how I play, and me; and the door for
grown-ups."""

from dataclasses import dataclass, replace
from typing import ClassVar

from game.screens.options.parts import PARTS, opened, part_name, rows
from game.screens.options.rows import chosen
from game.screens.shell.app_state import AppState
from game.screens.shell.board_page import page
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.upright import tab_bar
from game.ui.choices import FillScreen, OptionChoice, OptionsPart, ShowOptions
from game.ui.commands import ChooseLanguage, Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words

_HEIGHT = 440
"""The least height of a part, in logical pixels: the four buttons on top stay where they are."""
_ICONS: dict[OptionsPart, Icon] = {
    "see": "icon/eye",
    "hear": "icon/sound",
    "play": "icon/pad",
    "me": "icon/me",
}


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
        title = ctx.words("Options", "heading")
        tabs = tuple(self._tab(ctx, part) for part in PARTS)
        head = tab_bar(ctx, tabs, _grown_ups(ctx), title)
        parts = rows(self.state, ctx, self.part)
        body = Scroll(Box(parts, gap=12, min_h=0 if ctx.narrow else _HEIGHT), "options")
        return page(ctx, title, body, tabs=head)

    def _tab(self, ctx: Context, part: OptionsPart) -> Button:
        name = part_name(ctx, part)
        words = Words(name, "button", "ink", "centre")
        inside = Box((Picture(_ICONS[part], 36, 36), words), "row", gap=8, align="centre")
        return Button(inside, ShowOptions(part), label=name, role="tab", chosen=part == self.part)

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


def _grown_ups(ctx: Context) -> Button:
    """The way to what grown-ups look after; it is no part of a player's options."""
    label = ctx.words("For grown-ups", "heading and button")
    picture = Picture("icon/grown-up", 36, 36)
    words = () if ctx.narrow else (Words(label, "small", "ink-soft", "centre"),)
    inside = Box((picture, *words), "row", gap=8, align="centre", justify="centre")
    return Button(inside, Command.OPEN_GROWN_UPS, label=label, look="quiet")
