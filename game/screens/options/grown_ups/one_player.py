"""One player, for the grown-up: her secret pictures taken away, or all there is of her."""

from dataclasses import dataclass
from typing import ClassVar

from game.screens.options.grown_ups.door import GrownUpDoor
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Pop, Push, Replace, Stay
from game.screens.shell.profile_words import age_name, face_of
from game.screens.shell.waiting import WaitScreen
from game.storage.profiles import Profile
from game.storage.troubles import StoreError
from game.storage.work import BLINK, Work
from game.ui.board_page import page
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import note


@dataclass(slots=True)
class OnePlayerScreen:
    """One player: her secret pictures taken away, or all there is of her, for ever.

    done: what was done last, to be said.
    """

    state: AppState
    profile: Profile
    done: str = ""
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"grown-up-player{self.done and '-' + self.done}"

    def view(self, ctx: Context) -> Node:
        profile = self.profile
        face = Box((face_of(ctx, profile, 130),), align="centre")
        opens = ctx.words("Take the secret pictures away", "for grown-ups: button")
        remove = ctx.words("Remove this player, now and for ever", "for grown-ups: button")
        does = (
            *((_choice("icon/unlock", opens, Command.TAKE_CODE_AWAY),) if profile.has_code else ()),
            _choice("icon/forget", remove, Command.REMOVE_PLAYER),
        )
        parts = (
            face,
            Words(age_name(ctx, profile.band), "body", "ink", "centre"),
            *self._said(ctx),
            Box(does, gap=12, align="centre"),
        )
        return page(
            ctx,
            ctx.words("A player", "for grown-ups: heading"),
            Scroll(Box(parts, gap=14), "player"),
        )

    def _said(self, ctx: Context) -> tuple[Node, ...]:
        match self.done:
            case "opened":
                text = ctx.words(
                    "The door is open: no secret pictures are asked now.", "for grown-ups"
                )
            case "stays":
                text = ctx.words("Not everything could be removed. Please try again.", "forget me")
            case _ if not self.profile.has_code:
                text = ctx.words("This player has no secret pictures.", "for grown-ups")
            case _:
                return ()
        return (note(text),)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.TAKE_CODE_AWAY if self.profile.has_code:
                self.state.store.set_code(self.profile.id, ())
                self.profile = player_of(self.state, self.profile.id) or self.profile
                self.done = "opened"
            case Command.REMOVE_PLAYER:
                return Push(GrownUpDoor(self.state, self._remove))
        return Stay()

    def _remove(self) -> Navigation:
        """A second sum was solved: what was asked for is really meant. Every copy is made anew
        without the player, which takes a while."""
        work = self.state.store.start_forgetting(self.profile.id)
        if work.wait(BLINK):
            return self._removed(work)
        on = WaitScreen(lambda: work.done, lambda: work.finished, lambda: self._removed(work))
        return Replace(on)

    def _removed(self, work: Work[None]) -> Navigation:
        try:
            work.outcome()
        except StoreError:
            self.done = "stays"
            return Pop()
        if self.profile.id in (each.id for each in self.state.player.group):
            self.state.sign_out()
        return Replace(GoneScreen(self.state))


@dataclass(slots=True)
class GoneScreen:
    """Says that a player was removed; there is one way on."""

    state: AppState
    name: str = "grown-up-gone"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        said = ctx.words("All of this player is gone from this computer.", "for grown-ups")
        words = Words(said, "body", "ink", "centre")
        on = _choice("icon/play", ctx.words("To the first page", "button"), Command.SIGN_OUT)
        body = Box((words, Box((on,), align="centre")), gap=18)
        return page(
            ctx, ctx.words("Removed", "for grown-ups: heading"), Scroll(body, "gone"), back=False
        )

    def act(self, means: Meaning) -> Navigation:
        return Stay()


def player_of(state: AppState, which: str) -> Profile | None:
    return next((p for p in state.store.profiles() if p.id == which), None)


def _choice(icon: Icon, text: str, means: AppCommand) -> Button:
    words = Words(text, "button", "ink", grow=1)
    inside = Box((Picture(icon, 44, 44), words), "row", gap=12, align="centre")
    return Button(inside, means, label=text, w=460)
