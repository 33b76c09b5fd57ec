"""Who asked to be forgotten today comes back: the lanterns can still be kept."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.screens.shell.profile_words import portrait
from game.screens.shell.shared_parts import card, main_button, page
from game.screens.sign_in.newcomer import enter
from game.storage.leaving import is_leaving, stays
from game.storage.profiles import Profile
from game.ui.choices import PickPlayer
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Pin, Scroll, Words


def player_card(ctx: Context, profile: Profile) -> Button:
    """The button of a player on the page of all."""
    face, means = portrait(ctx, profile.animal, profile.colour), PickPlayer(profile.id)
    if not is_leaving(profile):
        return card(face, "", means, w=140)
    name = ctx.words("{player}: soon forgotten", "a player who asked for it", player=face.label)
    return Button(_with_leaf(ctx, profile, face.h), means, label=name, look="card", w=140)


def _with_leaf(ctx: Context, profile: Profile, size: float) -> Box:
    """The face of a player who asked to be forgotten, and a small leaf."""
    face = portrait(ctx, profile.animal, profile.colour, size)
    leaf = Picture("icon/forget")
    return Box((face, Pin(leaf, 0.62, 0.62, 0.38, 0.38)), "stack", w=size, h=size)


@dataclass(slots=True)
class StayingScreen:
    """Keep them, or let them go: nothing else can be done with this player any more."""

    state: AppState
    profile: Profile
    name: str = "staying"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        text = ctx.words(
            "You asked to be forgotten. Today you can still keep your lanterns.", "coming back"
        )
        face = Box((_with_leaf(ctx, self.profile, 110),), align="centre")
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
                return enter(self.state, self.state.player.store.change(stays(self.profile)))
        return Stay()
