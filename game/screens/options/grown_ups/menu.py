"""What grown-ups find behind their door: the players, copies of progress, and this PC."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.options.grown_ups.class_ways import CLASS_WAYS
from game.screens.options.grown_ups.ways import WAYS
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.ui.board_page import page
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words


@dataclass(slots=True)
class GrownUpsScreen:
    """One card for each thing to look after. Leaving closes the door."""

    state: AppState
    name: str = "grown-ups"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        cards = (
            *self._class(ctx),
            _card(
                ctx,
                "icon/people",
                Command.OPEN_PLAYERS,
                ctx.words("Players", "for grown-ups: heading and button"),
                ctx.words("Take secret pictures away, make room.", "for grown-ups"),
            ),
            _card(
                ctx,
                "icon/stick",
                Command.OPEN_COPIES,
                ctx.words("Copies", "for grown-ups: heading and button"),
                ctx.words("Keep progress safe, carry it to another computer.", "for grown-ups"),
            ),
            _card(
                ctx,
                "icon/add",
                Command.OPEN_CLASS_FILES,
                ctx.words("Take in a class", "for grown-ups: heading and button"),
                ctx.words("The children of a class, from its teacher's computer.", "for grown-ups"),
            ),
            *self._hand_in(ctx),
            _card(
                ctx,
                "icon/computer",
                Command.OPEN_THIS_PC,
                ctx.words("This computer", "for grown-ups: heading and button"),
                ctx.words("Languages, the loudest sound, full screen.", "for grown-ups"),
            ),
            _card(
                ctx,
                "icon/check",
                Command.OPEN_DOCTOR,
                ctx.words("What this computer can do", "for grown-ups: heading and button"),
                ctx.words("What works here, and what to try.", "for grown-ups"),
            ),
        )
        grid = Box(cards, "wrap", gap=14, justify="centre")
        return page(
            ctx, ctx.words("For grown-ups", "heading and button"), Scroll(grid, "grown-ups")
        )

    def _hand_in(self, ctx: Context) -> tuple[Button, ...]:
        """For a PC that took in a class."""
        if not self.state.store.hands_in:
            return ()
        title = ctx.words("Hand in", "for grown-ups: heading and button")
        about = ctx.words("Bring what the class did to the teacher's computer.", "for grown-ups")
        return (_card(ctx, "icon/stick", Command.OPEN_HAND_IN, title, about),)

    def _class(self, ctx: Context) -> tuple[Button, ...]:
        """The way to a class, where this program can open one."""
        if self.state.ports.open_class is None:
            return ()
        title = ctx.words("Open a class", "heading")
        about = ctx.words("Children play in any browser on this network.", "for grown-ups")
        return (_card(ctx, "icon/school", Command.OPEN_CLASS, title, about),)

    def act(self, means: Meaning) -> Navigation:
        ways = {**WAYS, **CLASS_WAYS}
        if isinstance(means, Command) and means in ways:
            return Push(ways[means](self.state))
        return Stay()


def _card(ctx: Context, icon: Icon, means: AppCommand, title: str, about: str) -> Button:
    words = Box((Words(title, "button", "ink"), Words(about, "small", "ink-soft")), gap=2, grow=1)
    inside = Box((Picture(icon, 60, 60), words), "row", gap=14, align="centre")
    wide = 0 if ctx.narrow else 400
    return Button(inside, means, label=f"{title}. {about}", look="card", w=wide)
