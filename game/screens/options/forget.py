"""Forget me, in three steps: what will go, is it really me, and now; then it is truly gone."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Pop, Replace, Reset, Stay
from game.screens.shell.picture_code import CodeScreen
from game.screens.shell.shared_parts import main_button, note, page
from game.storage.troubles import StoreError
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words

Step = Literal["what", "me", "now"]


@dataclass(slots=True)
class ForgetScreen:
    """Both choices look alike at each step. A player with secret pictures shows them as the second
    one; another presses her own animal, so that no hurried hand gets this far."""

    state: AppState
    step: Step = "what"
    failed: bool = False
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return "forget" if self.step == "what" else f"forget-{self.step}"

    def view(self, ctx: Context) -> Node:
        keep = ctx.words("Keep them", "button")
        match self.step:
            case "what":
                text = ctx.words(
                    "All your lanterns and answers on this computer will be gone.", "forget me"
                )
                on: Button = _choice(ctx.words("Forget me", "button"), Command.FORGET_ME)
            case "me":
                text = ctx.words("Is it you? Press your animal.", "forget me")
                on = self._animal(ctx)
            case _:
                text = ctx.words("This is the last step. Nobody can bring them back.", "forget me")
                on = _choice(ctx.words("Forget me now", "button"), Command.FORGET_NOW)
        trouble: tuple[Node, ...] = ()
        if self.failed:
            sorry = ctx.words("Not everything could be removed. Please try again.", "forget me")
            trouble = (note(sorry),)
        choices = Box((_choice(keep, Command.KEEP_LANTERNS), on), "wrap", gap=16, justify="centre")
        parts = (self._leaf(ctx), Words(text, "body", "ink", "centre"), *trouble, choices)
        body = Scroll(Box(parts, gap=12 if ctx.narrow else 18, align="centre"), "forget")
        return page(ctx, ctx.words("Forget me?", "heading"), body)

    def _leaf(self, ctx: Context) -> Node:
        """A leaf, and a lantern for each of the three steps, lit when it is done."""
        at = ("what", "me", "now").index(self.step)
        dots = tuple(
            Picture("bay/lantern-lit" if dot <= at else "bay/lantern-dark", h=40)
            for dot in range(3)
        )
        steps = Box(dots, "row", gap=8, justify="centre")
        leaf = Picture("icon/forget", *((64, 64) if ctx.narrow else (110, 110)))
        if ctx.narrow:
            return Box((leaf, steps), "row", gap=12, align="centre")
        return Box((leaf, steps), gap=8, align="centre")

    def _animal(self, ctx: Context) -> Button:
        profile = self.state.player.profile
        assert profile is not None
        face = Picture(animal_drawing(*profile.signs), 100, 100)
        label = ctx.words("My animal", "button: it is really me")
        return Button(face, Command.CONFIRM_ANIMAL, label=label, look="card", w=240)

    def act(self, means: Meaning) -> Navigation:
        profile = self.state.player.profile
        match means:
            case Command.KEEP_LANTERNS:
                return Pop()
            case Command.FORGET_ME if profile is not None and profile.has_code:
                return Replace(CodeScreen(self.state, profile, self._last))
            case Command.FORGET_ME:
                self.step = "me"
            case Command.CONFIRM_ANIMAL:
                self.step = "now"
            case Command.FORGET_NOW:
                return self._remove()
        return Stay()

    def _last(self) -> Navigation:
        return Replace(ForgetScreen(self.state, "now"))

    def _remove(self) -> Navigation:
        profile = self.state.player.profile
        if profile is None:
            return Pop()
        try:
            self.state.player.store.forget(profile.id)
        except StoreError:
            return Replace(ForgetScreen(self.state, "now", failed=True))
        self.state.sign_out()
        return Reset(ForgottenScreen(self.state))


def _choice(text: str, means: AppCommand) -> Button:
    return Button(Words(text, "button", "ink", "centre"), means, w=240)


@dataclass(slots=True)
class ForgottenScreen:
    """The screen after everything about a player was removed."""

    state: AppState
    name: str = "forgotten"
    manner: ClassVar[Manner] = USUAL

    def view(self, ctx: Context) -> Node:
        words = Words(
            ctx.words("It is all gone. You can start again whenever you like.", "forgotten"),
            "body",
            "ink",
            "centre",
        )
        on = main_button(ctx.words("To the first page", "button"), Command.SIGN_OUT)
        body = Box((words, Box((on,), align="centre")), gap=18)
        heading = ctx.words("Forgotten", "heading")
        return page(ctx, heading, Scroll(body, "forgotten"), back=False)

    def act(self, means: Meaning) -> Navigation:
        return Stay()
