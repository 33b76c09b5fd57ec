"""Forget me: ask, open with the player's own pictures, then really remove everything."""

from dataclasses import dataclass

from game.screens.furniture import main_button, page
from game.screens.moves import Back, Home, Move, Stay, Swap
from game.screens.notes import note
from game.screens.picturecode import CodeScreen
from game.screens.visit import Visit
from game.storage.troubles import StoreError
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Wish, Words


@dataclass(slots=True)
class ForgetScreen:
    """Both choices look alike; the pictures are asked for when there are some."""

    visit: Visit
    failed: bool = False
    name: str = "forget"

    def view(self, ctx: Context) -> Node:
        words = Words(
            ctx.words("All your lanterns and answers on this computer will be gone.", "forget me"),
            "body",
            "ink",
            "centre",
        )
        trouble: tuple[Node, ...] = ()
        if self.failed:
            text = ctx.words("Not everything could be removed. Please try again.", "forget me")
            trouble = (note(text),)
        keep, forget = ctx.words("Keep them", "button"), ctx.words("Forget me", "button")
        choices = Box(
            (
                Button(Words(keep, "button", "ink", "centre"), Wish("keep"), w=240),
                Button(Words(forget, "button", "ink", "centre"), Wish("forget"), w=240),
            ),
            flow="wrap",
            gap=16,
            justify="centre",
        )
        leaf = Picture("icon/forget", 120, 120)
        body = Scroll(Box((leaf, words, *trouble, choices), gap=18, align="centre"), "forget")
        return page(ctx, ctx.words("Forget me?", "heading"), body)

    def act(self, means: Meaning) -> Move:
        match means:
            case Wish("keep"):
                return Back()
            case Wish("forget"):
                profile = self.visit.profile
                if profile is None:
                    return Back()
                if profile.has_code:
                    return Swap(CodeScreen(self.visit, profile, self._remove))
                return self._remove()
        return Stay()

    def _remove(self) -> Move:
        profile = self.visit.profile
        assert profile is not None
        try:
            self.visit.store.forget(profile.id)
        except StoreError:
            return Swap(ForgetScreen(self.visit, failed=True))
        self.visit.part()
        return Home(ForgottenScreen(self.visit))


@dataclass(slots=True)
class ForgottenScreen:
    """It is done."""

    visit: Visit
    name: str = "forgotten"

    def view(self, ctx: Context) -> Node:
        words = Words(
            ctx.words("It is all gone. You can start again whenever you like.", "forgotten"),
            "body",
            "ink",
            "centre",
        )
        on = main_button(ctx.words("To the first page", "button"), Wish("title"))
        body = Box((words, Box((on,), align="centre")), gap=18)
        heading = ctx.words("Forgotten", "heading")
        return page(ctx, heading, Scroll(body, "forgotten"), back=False)

    def act(self, means: Meaning) -> Move:
        return Stay()
