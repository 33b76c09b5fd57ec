"""Who asked to be forgotten today comes back: the lanterns can still be kept."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.faces import with_leaf
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.screens.shell.profile_words import face_of
from game.storage.leaving import stays
from game.storage.profiles import Profile
from game.ui.board_page import page
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Words
from game.ui.screen_parts import main_button


@dataclass(slots=True)
class StayingScreen:
    """Keep them, or let them go: nothing else can be done with this player any more."""

    state: AppState
    profile: Profile
    stayed: Callable[[Profile], Navigation]
    """Where a player goes who stays."""
    name: str = "staying"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        text = ctx.words(
            "You asked to be forgotten. Today you can still keep your lanterns.", "coming back"
        )
        face = Box((with_leaf(face_of(ctx, self.profile)),), align="centre")
        keep = main_button(
            ctx.words("Keep my lanterns", "button"), Command.KEEP_LANTERNS, "icon/lantern"
        )
        go = Button(
            Words(ctx.words("Let them go", "button"), "button", "ink", "centre"), Command.BACK
        )
        choices = Box((keep, go), "wrap", gap=16, justify="centre")
        body = Box((face, Words(text, "body", "ink", "centre"), choices), gap=18)
        heading = ctx.words("Would you like to stay?", "heading: coming back")
        return page(ctx, heading, Scroll(body, "staying"), back=False)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.KEEP_LANTERNS:
                return self.stayed(self.state.player.store.change(stays(self.profile)))
        return Stay()
