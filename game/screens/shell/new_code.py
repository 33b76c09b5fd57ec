"""Three new secret pictures: picked, shown once, and picked again, so that they are known."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Literal

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.screens.shell.picture_code import PICTURES, chosen_after, pick_pictures, picture_name
from game.storage.profiles import CODE_LENGTH
from game.ui.board_page import page
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import main_button


@dataclass(slots=True)
class NewCodeScreen:
    """Whoever picks others the second time looks at the three once more, or picks new ones."""

    state: AppState
    known: Callable[[tuple[str, ...]], Navigation]
    """What comes when the three are known."""
    code: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    step: Literal["pick", "look", "repeat"] = "pick"
    missed: bool = False
    manner: ClassVar[Manner] = USUAL

    @property
    def name(self) -> str:
        return f"new-code-{self.step}"

    def view(self, ctx: Context) -> Node:
        match self.step:
            case "pick":
                heading = ctx.words("Pick three secret pictures", "heading")
                return pick_pictures(ctx, heading, self.code)
            case "look":
                return self._shown(ctx)
            case _:
                heading = ctx.words("Once more: your three pictures", "heading")
                return pick_pictures(ctx, heading, self.again)

    def _shown(self, ctx: Context) -> Node:
        """The three, large and in their order: only here are they ever seen."""
        side = 96 if ctx.narrow else 132
        pictures = tuple(
            Picture(PICTURES[each], side, side, label=picture_name(ctx, each), key=f"code-{at}")
            for at, each in enumerate(self.code)
        )
        text = (
            ctx.words("Those were other pictures. Let's look once more.", "new secret pictures")
            if self.missed
            else ctx.words("Look well. These three pictures let you in.", "new secret pictures")
        )
        on = main_button(ctx.words("I know them", "button: secret pictures"), Command.CODE_KNOWN)
        other = Button(
            Words(ctx.words("Pick others", "button: secret pictures"), "button", "ink", "centre"),
            Command.CODE_ANEW,
        )
        parts = (
            Words(text, "body", "ink", "centre"),
            Box(pictures, "row", gap=20, justify="centre"),
        )
        heading = ctx.words("Your three secret pictures", "heading")
        return page(ctx, heading, Scroll(Box(parts, gap=20), "new-code"), below=(other, on))

    def act(self, means: Meaning) -> Navigation:
        match self.step:
            case "pick":
                self.code = chosen_after(means, self.code)
                if len(self.code) == CODE_LENGTH:
                    self.step, self.missed = "look", False
            case "repeat":
                self.again = chosen_after(means, self.again)
                if len(self.again) == CODE_LENGTH:
                    return self._compare()
            case _ if means is Command.CODE_KNOWN:
                self.step, self.again = "repeat", ()
            case _ if means is Command.CODE_ANEW:
                self.step, self.code = "pick", ()
        return Stay()

    def _compare(self) -> Navigation:
        if self.again == self.code:
            return self.known(self.code)
        self.step, self.missed = "look", True
        return Stay()
