"""The page for what nobody foresaw: one calm sentence, and two large buttons."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.screens.shell.navigation import QUIET, Manner, Navigation, Quit, Stay
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Words
from game.ui.screen_parts import main_button

Why = Literal["error", "gone", "stuck"]
"""Something went wrong, the folder with the game is gone, or it goes wrong again and again."""
SHEET = "last-sheet"
"""The key of all there is to see; behind it is the night."""
_TIGHT = 340
"""On a page of less height, for its letters, the words come before the picture."""


def sentences(ctx: Context, why: Why) -> tuple[str, str]:
    """What happened, and what can be done: in all, what is said aloud."""
    match why:
        case "gone":
            return (
                ctx.words("The stick with the game is gone.", "the stick was pulled out"),
                ctx.words(
                    "Put it back in, then press “Go on”. No stick? Please tell a grown-up.",
                    "the stick was pulled out",
                ),
            )
        case "stuck":
            return (
                ctx.words("The game is in a tangle.", "something went wrong"),
                ctx.words(
                    "You did nothing wrong. Close the game, then open it again.",
                    "something went wrong again and again",
                ),
            )
        case _:
            return (
                ctx.words("Oh! The game got in a tangle.", "something went wrong"),
                ctx.words(
                    "You did nothing wrong. Let's go on from the start page.", "after a tangle"
                ),
            )


@dataclass(slots=True)
class LastScreen:
    """Looks the same to every player, and needs nothing but the letters of the language."""

    why: Why
    manner: ClassVar[Manner] = QUIET

    @property
    def name(self) -> str:
        return f"last-{self.why}"

    def view(self, ctx: Context) -> Node:
        what, then = sentences(ctx, self.why)
        wide = 0 if ctx.narrow else 240
        tight = ctx.size[1] / ctx.text < _TIGHT
        close = Button(
            Words(ctx.words("Close", "button: close the game"), "button", "ink", "centre"),
            Command.QUIT,
            w=wide,
        )
        buttons: tuple[Node, ...] = (close,)
        if self.why != "stuck":
            words = ctx.words("Go on", "button")
            go_on = Box((main_button(words, Command.OPEN_BAY, "icon/play"),), w=wide)
            buttons = (go_on, close)
        lantern = () if tight else (Picture("bay/lantern-lit", h=70 if ctx.narrow else 150),)
        sheet = Box(
            (
                *lantern,
                Words(what, "body" if tight else "heading", "ink", "centre", level=1),
                Words(then, "small" if tight else "body", "ink", "centre"),
                Box(buttons, "wrap", gap=8 if tight else 18, justify="centre"),
            ),
            gap=8 if tight else 14,
            pad=(14, 10) if tight else (36, 28),
            align="centre",
            fill="paper",
            radius=28,
            max_w=760,
            key=SHEET,
        )
        return Box((sheet,), fill="night", align="centre", justify="centre", pad=(12, 12), grow=1)

    def act(self, means: Meaning) -> Navigation:
        return Quit() if means == Command.QUIT else Stay()
