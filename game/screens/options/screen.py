"""The options, in four parts: how it looks, how it sounds, how I play, and me."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.options import display as seeing
from game.screens.options import input as pressing
from game.screens.options import player as mine
from game.screens.options import sound as hearing
from game.screens.options.keys import KeysScreen
from game.screens.options.remembered import RememberedScreen
from game.screens.options.rows import chosen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.shared_parts import page
from game.ui.choices import OptionChoice, OptionsPart, ShowOptions
from game.ui.commands import ChooseLanguage, Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words

_HEIGHT = 440
"""Of every part, so that the four buttons on top stay where they are."""
PARTS: tuple[OptionsPart, ...] = ("see", "hear", "play", "me")


@dataclass(slots=True)
class OptionsScreen:
    """Changes show at once and are kept for this player, or this PC before anyone signed in."""

    state: AppState
    part: OptionsPart = "see"
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"options-{self.part}"

    def view(self, ctx: Context) -> Node:
        tabs = Box(
            tuple(self._tab(ctx, part) for part in PARTS), flow="wrap", gap=8, justify="centre"
        )
        rows = _ROWS[self.part](self.state, ctx)
        body = Scroll(Box((tabs, *rows), gap=12, min_h=0 if ctx.narrow else _HEIGHT), "options")
        return page(ctx, ctx.words("Options", "heading"), body)

    def _tab(self, ctx: Context, part: OptionsPart) -> Button:
        name = {
            "see": ctx.words("Look", "part of the options: letters, colours, motion"),
            "hear": ctx.words("Sound", "part of the options"),
            "play": ctx.words("Keys", "part of the options: keys, pad and switches"),
            "me": ctx.words("Me", "part of the options: language, what is kept"),
        }[part]
        words = Words(name, "button", "ink", "centre")
        inside = Box((Picture(_ICONS[part], 36, 36), words), "row", gap=8, align="centre")
        return Button(inside, ShowOptions(part), label=name, role="tab", chosen=part == self.part)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ShowOptions(part):
                self.part = part
            case ChooseLanguage(code):
                self.state.use_language(code)
            case Command.OPEN_KEYS:
                return Push(KeysScreen(self.state))
            case Command.OPEN_REMEMBERED if self.state.player.profile is not None:
                return Push(RememberedScreen(self.state))
            case _ if isinstance(means, OptionChoice):
                self.state.use_options(chosen(self.state.player.options, means))
        return Stay()


_ROWS: dict[OptionsPart, Callable[[AppState, Context], tuple[Node, ...]]] = {
    "see": seeing.rows,
    "hear": hearing.rows,
    "play": pressing.rows,
    "me": mine.rows,
}
_ICONS = {"see": "icon/eye", "hear": "icon/sound", "play": "icon/pad", "me": "icon/me"}
