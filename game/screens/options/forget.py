"""Forget me, in three steps: what will go, is it really me, and now; then it is truly gone."""

from dataclasses import dataclass
from typing import Literal

from game.screens.map.notes import note
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Navigation, Pop, Replace, Reset, Stay
from game.screens.shell.shared_parts import main_button, page
from game.screens.sign_in.picture_code import CodeScreen
from game.storage.troubles import StoreError
from game.ui.context import Context
from game.ui.drawing_names import animal_drawing
from game.ui.nodes import AppCommand, Box, Button, Meaning, Node, Picture, Scroll, Words

Step = Literal["what", "me", "now"]


@dataclass(slots=True)
class ForgetScreen:
    """Both choices look alike at each step. A player with secret pictures shows them as the second
    one; another presses her own animal, so that no hurried hand gets this far."""

    visit: AppState
    step: Step = "what"
    failed: bool = False

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
                on: Button = _choice(ctx.words("Forget me", "button"), AppCommand("forget"))
            case "me":
                text = ctx.words("Is it you? Press your animal.", "forget me")
                on = self._animal(ctx)
            case _:
                text = ctx.words("This is the last step. Nobody can bring them back.", "forget me")
                on = _choice(ctx.words("Forget me now", "button"), AppCommand("forget-now"))
        trouble: tuple[Node, ...] = ()
        if self.failed:
            sorry = ctx.words("Not everything could be removed. Please try again.", "forget me")
            trouble = (note(sorry),)
        choices = Box((_choice(keep, AppCommand("keep")), on), "wrap", gap=16, justify="centre")
        parts = (self._leaf(ctx), Words(text, "body", "ink", "centre"), *trouble, choices)
        body = Scroll(Box(parts, gap=12 if ctx.narrow else 18, align="centre"), "forget")
        return page(ctx, ctx.words("Forget me?", "heading"), body)

    def _leaf(self, ctx: Context) -> Node:
        """A leaf, and how many of the three steps are done."""
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
        profile = self.visit.profile
        assert profile is not None
        face = Picture(animal_drawing(profile.animal, profile.colour), 100, 100)
        label = ctx.words("My animal", "button: it is really me")
        return Button(face, AppCommand("me"), label=label, look="card", w=240)

    def act(self, means: Meaning) -> Navigation:
        profile = self.visit.profile
        match means:
            case AppCommand("keep"):
                return Pop()
            case AppCommand("forget") if profile is not None and profile.has_code:
                return Replace(CodeScreen(self.visit, profile, self._last))
            case AppCommand("forget"):
                self.step = "me"
            case AppCommand("me"):
                self.step = "now"
            case AppCommand("forget-now"):
                return self._remove()
        return Stay()

    def _last(self) -> Navigation:
        return Replace(ForgetScreen(self.visit, "now"))

    def _remove(self) -> Navigation:
        profile = self.visit.profile
        if profile is None:
            return Pop()
        try:
            self.visit.store.forget(profile.id)
        except StoreError:
            return Replace(ForgetScreen(self.visit, "now", failed=True))
        self.visit.part()
        return Reset(ForgottenScreen(self.visit))


def _choice(text: str, means: AppCommand) -> Button:
    return Button(Words(text, "button", "ink", "centre"), means, w=240)


@dataclass(slots=True)
class ForgottenScreen:
    """It is done."""

    visit: AppState
    name: str = "forgotten"

    def view(self, ctx: Context) -> Node:
        words = Words(
            ctx.words("It is all gone. You can start again whenever you like.", "forgotten"),
            "body",
            "ink",
            "centre",
        )
        on = main_button(ctx.words("To the first page", "button"), AppCommand("title"))
        body = Box((words, Box((on,), align="centre")), gap=18)
        heading = ctx.words("Forgotten", "heading")
        return page(ctx, heading, Scroll(body, "forgotten"), back=False)

    def act(self, means: Meaning) -> Navigation:
        return Stay()
