"""The options, in four parts: how it looks, how it sounds, how I play, and me."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from game.screens.options import display as seeing
from game.screens.options import input as pressing
from game.screens.options import player as mine
from game.screens.options import sound as hearing
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Stay
from game.screens.shell.shared_parts import page
from game.storage.options import with_choice
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import AppCommand, Box, Button, Meaning, Node, Picture, Scroll, Words

Part = Literal["see", "hear", "play", "me"]
_HEIGHT = 440
"""Of every part, so that the four buttons on top stay where they are."""
PARTS: tuple[Part, ...] = ("see", "hear", "play", "me")


@dataclass(slots=True)
class OptionsScreen:
    """Changes show at once and are kept for this player, or this PC before anyone signed in."""

    visit: AppState
    part: Part = "see"

    @property
    def name(self) -> str:
        return f"options-{self.part}"

    def view(self, ctx: Context) -> Node:
        tabs = Box(
            tuple(self._tab(ctx, part) for part in PARTS), flow="wrap", gap=8, justify="centre"
        )
        rows = _ROWS[self.part](self.visit, ctx)
        body = Scroll(Box((tabs, *rows), gap=12, min_h=0 if ctx.narrow else _HEIGHT), "options")
        return page(ctx, ctx.words("Options", "heading"), body)

    def _tab(self, ctx: Context, part: Part) -> Button:
        name = {
            "see": ctx.words("Look", "part of the options: letters, colours, motion"),
            "hear": ctx.words("Sound", "part of the options"),
            "play": ctx.words("Keys", "part of the options: keys, pad and switches"),
            "me": ctx.words("Me", "part of the options: language, what is kept"),
        }[part]
        words = Words(name, "button", "ink", "centre")
        inside = Box((Picture(_ICONS[part], 36, 36), words), "row", gap=8, align="centre")
        return Button(
            inside, AppCommand("part-of", part), label=name, role="tab", chosen=part == self.part
        )

    def act(self, means: Meaning) -> Navigation:
        match means:
            case AppCommand("part-of", "see" | "hear" | "play" | "me" as part):
                self.part = part
            case AppCommand("choose", what):
                name, _, value = what.partition(" ")
                self.visit.prefer(with_choice(self.visit.options, name, value))
            case AppCommand("speak", code):
                self.visit.speak(code)
            case AppCommand():
                opened = mine.opened(self.visit, means) or pressing.opened(self.visit, means)
                return opened or Stay()
        return Stay()


_ROWS: dict[Part, Callable[[AppState, Context], tuple[Node, ...]]] = {
    "see": seeing.rows,
    "hear": hearing.rows,
    "play": pressing.rows,
    "me": mine.rows,
}
_ICONS: dict[Part, Icon] = {
    "see": "icon/eye",
    "hear": "icon/sound",
    "play": "icon/pad",
    "me": "icon/me",
}
