"""The screen for a game that cannot start as usual: why, in one sentence, and a way out."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.navigation import QUIET, Manner, Navigation, Quit, Stay
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import behind, main_button


def reason(ctx: Context, why: str) -> str:
    """The sentence for a refusal of the store, by its id."""
    match why:
        case "already-open":
            return ctx.words(
                "Lantern Bay is already open on this computer. Look for its window.", "sorry"
            )
        case "too-new":
            return ctx.words(
                "These lanterns were lit with a newer Lantern Bay. Please start the newer one.",
                "sorry",
            )
        case _:
            return ctx.words("Lantern Bay cannot start just now. Please ask a grown-up.", "sorry")


@dataclass(slots=True)
class SorryScreen:
    """One sentence and one button."""

    why: str
    name: str = "sorry"
    manner: ClassVar[Manner] = QUIET

    def view(self, ctx: Context) -> Node:
        sheet = Box(
            (
                Picture("bay/lantern-dark", h=110),
                Words(reason(ctx, self.why), "body", "ink", "centre", level=1),
                main_button(ctx.words("Close", "button: close the game"), Command.QUIT),
            ),
            gap=18,
            pad=(30, 26),
            align="centre",
            fill="paper",
            radius=28,
            shadow=True,
            max_w=640,
        )
        paper = Box((sheet,), align="centre", pad=(16, 16))
        middle = Box((Scroll(paper, "sorry", grow=0),), justify="centre", grow=1)
        return behind("bay/back", middle)

    def act(self, means: Meaning) -> Navigation:
        return Quit() if means == Command.QUIT else Stay()
