"""What the game remembers of me, in plain sentences; and what it never keeps."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.options.forget import ForgetScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Push, Stay
from game.screens.shell.profile_words import age_name
from game.storage.lamps import has_lamps
from game.storage.profiles import Profile
from game.ui.board_page import page
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import Icon, animal_drawing
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.upright import is_upright

KEPT: tuple[Icon, ...] = (
    "icon/me",
    "icon/lock",
    "icon/options",
    "icon/lantern",
    "icon/saved",
    "icon/lock",
)
"""A picture for each line of what is kept."""


@dataclass(slots=True)
class RememberedScreen:
    """The list of what is kept of this player, and the way to remove it all."""

    state: AppState
    name: str = "remembered"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        # On an upright page the next step is taken near the lower edge, and this one far from it.
        forget = () if self.state.player.is_guest else (self._forget(ctx),)
        early, late = (forget, ()) if is_upright(ctx) else ((), forget)
        rows = (
            self._face(ctx),
            *early,
            *(_line(picture, text) for picture, text in zip(KEPT, self._kept(ctx), strict=False)),
            _line("icon/nobody", ctx.words("Nothing is sent anywhere.", "never kept")),
            _title(ctx.words("Never kept:", "what the game remembers")),
            *(_line("icon/close", text) for text in self._never(ctx)),
            *late,
        )
        title = ctx.words("What the game remembers", "heading")
        return page(ctx, title, Scroll(Box(rows, gap=10), "remembered"))

    def _face(self, ctx: Context) -> Node:
        profile = self.state.player.profile
        assert profile is not None
        side = 84 if ctx.narrow else 110
        animal = Picture(animal_drawing(*profile.signs), side, side)
        title = Words(
            ctx.words("On this computer are only:", "what the game remembers"), "button", grow=1
        )
        return Box((animal, title), "row", gap=16, align="centre")

    def _kept(self, ctx: Context) -> tuple[str, ...]:
        profile = self.state.player.profile
        assert profile is not None
        if self.state.player.is_guest:
            return (ctx.words("Nothing. You are a guest.", "what the game remembers"),)
        record = self.state.record
        code = (
            ctx.words("Your secret pictures, scrambled.", "what the game remembers")
            if profile.has_code
            else ctx.words("You have no secret pictures.", "what the game remembers")
        )
        return (
            ctx.words("Your animal and your colour.", "what the game remembers"),
            code,
            ctx.words(
                "Your age group ({ages}), your language and your options.",
                "what the game remembers",
                ages=age_name(ctx, profile.band),
            ),
            ctx.words(
                "Lanterns that are lit: {number}.",
                "what the game remembers",
                number=ctx.number(len(record.progress.done)),
            ),
            ctx.words(
                "Things you did in the stories: {number}. Each with its day, without words.",
                "what the game remembers",
                number=ctx.number(record.facts),
            ),
            *self._lamps(ctx, profile),
        )

    def _lamps(self, ctx: Context, profile: Profile) -> tuple[str, ...]:
        lamps = ctx.words("Your lamps for Help, behind their pictures.", "what the game remembers")
        return (lamps,) if has_lamps(profile) else ()

    def _never(self, ctx: Context) -> tuple[str, ...]:
        return (
            ctx.words("Your name, your face, your voice.", "never kept"),
            ctx.words("Where you are, or anything you write.", "never kept"),
            ctx.words("When you looked for help, left a story or chose another.", "never kept"),
        )

    def _forget(self, ctx: Context) -> Node:
        label = ctx.words("Forget me", "option: remove this player")
        words = Words(label, "body", "ink")
        inside = Box((Picture("icon/forget", 40, 40), words), flow="row", gap=10, align="centre")
        return Box((Button(inside, Command.FORGET_ME, label=label),), align="start")

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.FORGET_ME:
                return Push(ForgetScreen(self.state))
        return Stay()


def _title(text: str) -> Node:
    return Words(text, "button", "ink")


def _line(picture: Icon, text: str) -> Node:
    drawn = Picture(picture, 38, 38)
    return Box((drawn, Words(text, "body", "ink", grow=1)), "row", gap=12, align="centre")
