"""Forget me: what will go, is it really me, and now; the rest of the day is left to come back."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from game.core.shuffle import shuffled
from game.core.signs import ANIMALS, COLOURS
from game.screens.options.forgotten import ForgottenScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Pop, Replace, Reset, Stay
from game.screens.shell.picture_code import CodeScreen
from game.screens.shell.profile_words import face_of, portrait
from game.storage.days import claimed
from game.storage.leaving import asked
from game.ui.board_page import page
from game.ui.choices import ChooseAnimal
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import card, note

Step = Literal["what", "me", "now"]
_FACES = 4
"""So many animals to choose one's own from."""
_TALL, _TALL_NARROW, _TALL_TIGHT = 120.0, 88.0, 144.0
"""The height of the middle of each step: the leaf, or the animals, on a tight page in two rows."""


@dataclass(slots=True)
class ForgetScreen:
    """Three steps, each of which goes on in another place: at the end of the lowest row, in the
    middle, at the start of the lowest row. So a hand that presses in one place again and again
    keeps everything. A player with secret pictures shows them at the very end."""

    state: AppState
    step: Step = "what"
    missed: bool = False
    """Whether another animal was pressed just now."""
    seed: int = field(init=False)
    manner: ClassVar[Manner] = USUAL

    def __post_init__(self) -> None:
        self.seed = self.state.ports.random_seed()

    @property
    def name(self) -> str:
        return "forget" if self.step == "what" else f"forget-{self.step}"

    def view(self, ctx: Context) -> Node:
        gap = 12 if ctx.narrow else 18
        text = Words(self._text(ctx), "body", "ink", "centre")
        missed = ctx.words("That was another animal. Nothing is gone.", "forget me")
        parts = (
            self._steps(),
            Box((text,), min_h=(110 if ctx.narrow else 76) * ctx.text, justify="centre"),
            *((note(missed),) if self.missed else ()),
            self._middle(ctx),
            Box(self._lowest(ctx), "row", gap=gap, pad=(0, 28)),
        )
        body = Scroll(Box(parts, gap=gap), "forget")
        return page(ctx, ctx.words("Forget me?", "heading"), body, in_middle=True)

    def _text(self, ctx: Context) -> str:
        match self.step:
            case "what":
                return ctx.words(
                    "All your lanterns and answers on this computer will be gone.", "forget me"
                )
            case "me":
                return ctx.words("Is it you? Press your animal.", "forget me")
            case _:
                return ctx.words(
                    "Today you can still come back and keep them. After today, nobody can.",
                    "forget me: the last step",
                )

    def _steps(self) -> Node:
        """A lantern for each of the three steps, lit when it is done."""
        at = ("what", "me", "now").index(self.step)
        dots = tuple(
            Picture("bay/lantern-lit" if dot <= at else "bay/lantern-dark", h=40)
            for dot in range(3)
        )
        return Box(dots, "row", gap=8, justify="centre")

    def _middle(self, ctx: Context) -> Node:
        """The leaf, or the animals: all as tall, so that nothing else moves."""
        high = _TALL_TIGHT if ctx.tight else _TALL_NARROW if ctx.narrow else _TALL
        if self.step != "me":
            return Box((Picture("icon/forget", h=high),), align="centre", h=high)
        if ctx.tight:
            four = self._animals(ctx, high / 2 - 28)
            rows = (Box(each, "row", gap=8, justify="centre") for each in (four[:2], four[2:]))
            return Box(tuple(rows), gap=8, h=high)
        return Box(self._animals(ctx, high - 16), "row", gap=8, justify="centre", h=high)

    def _animals(self, ctx: Context, side: float) -> tuple[Node, ...]:
        """My own animal among others, in an order nobody can foresee."""
        profile = self.state.player.profile
        assert profile is not None
        others = [one for one in shuffled(ANIMALS, self.seed) if one != profile.animal]
        shown = shuffled((profile.animal, *others[: _FACES - 1]), self.seed + 1)
        colours = shuffled((one for one in COLOURS if one != profile.colour), self.seed)
        return tuple(
            card(
                face_of(ctx, profile, side)
                if one == profile.animal
                else portrait(ctx, one, colours[at], side),
                "",
                ChooseAnimal(one),
            )
            for at, one in enumerate(shown)
        )

    def _lowest(self, ctx: Context) -> tuple[Node, ...]:
        keep = _choice(ctx.words("Keep them", "button"), Command.KEEP_LANTERNS)
        match self.step:
            case "what":
                return keep, _choice(ctx.words("Forget me", "button"), Command.FORGET_ME)
            case "me":
                return keep, Box((), grow=1)
            case _:
                return _choice(ctx.words("Forget me now", "button"), Command.FORGET_NOW), keep

    def act(self, means: Meaning) -> Navigation:
        profile = self.state.player.profile
        assert profile is not None
        self.missed = False
        match means:
            case Command.KEEP_LANTERNS:
                return Pop()
            case Command.FORGET_ME:
                self.step = "me"
            case ChooseAnimal(animal) if animal == profile.animal:
                self.step = "now"
            case ChooseAnimal():
                self.step, self.missed = "what", True
            case Command.FORGET_NOW if profile.has_code:
                return Replace(CodeScreen(self.state, profile, self._leave))
            case Command.FORGET_NOW:
                return self._leave()
        return Stay()

    def _leave(self) -> Navigation:
        player = self.state.player
        assert player.profile is not None
        player.store.change(asked(player.profile, claimed(self.state.ports.today())))
        self.state.sign_out()
        return Reset(ForgottenScreen(self.state))


def _choice(text: str, means: AppCommand) -> Button:
    return Button(Words(text, "button", "ink", "centre"), means, grow=1)
