"""Bringing a copy of progress in: added to what is here, or in its place."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game.screens.options.grown_ups.door import GrownUpDoor
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Pop, Push, Stay
from game.storage.brought import Brought
from game.storage.troubles import StoreError
from game.storage.work import Work
from game.ui.board_page import page
from game.ui.commands import AppCommand, Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import main_button, note


@dataclass(slots=True)
class BringInScreen:
    """Asks how, does it, and says what came of it. Going back is asked behind a second sum; what
    was here is put aside whole."""

    state: AppState
    file: Path
    work: Work[Brought] | None = None

    @property
    def name(self) -> str:
        return f"grown-up-bring-in-{self._step}"

    @property
    def manner(self) -> Manner:
        return Manner(waits=self._step == "waits")

    @property
    def _step(self) -> Literal["how", "waits", "done"]:
        if self.work is None:
            return "how"
        return "done" if self.work.finished else "waits"

    def view(self, ctx: Context) -> Node:
        steps = {"how": self._how, "waits": self._waits, "done": self._done}
        body = Scroll(Box(steps[self._step](ctx), gap=14), "bring-in")
        title = ctx.words("Bring a copy in", "for grown-ups: before a list")
        return page(ctx, title, body, back=self._step == "how")

    def _how(self, ctx: Context) -> tuple[Node, ...]:
        return (
            Words(self.file.name, "small", "ink-soft", "centre"),
            _choice(
                "icon/add",
                Command.ADD_COPY,
                ctx.words("Add it to what is here", "for grown-ups: button"),
                ctx.words(
                    "Players and lanterns of both are kept. Adding it twice changes nothing.",
                    "for grown-ups",
                ),
            ),
            _choice(
                "icon/undo",
                Command.GO_BACK_TO_COPY,
                ctx.words("Go back to this copy", "for grown-ups: button"),
                ctx.words(
                    "What is here now is put aside and can be brought in again.", "for grown-ups"
                ),
            ),
        )

    def _waits(self, ctx: Context) -> tuple[Node, ...]:
        share = ctx.number(round(self.work.done * 100) if self.work else 0)
        return (
            Words(ctx.words("One moment: {share}%", "for grown-ups", share=share), align="centre"),
        )

    def _done(self, ctx: Context) -> tuple[Node, ...]:
        on = main_button(ctx.words("To the first page", "button"), Command.SIGN_OUT)
        return (*map(note, self._came(ctx)), Box((on,), align="centre"))

    def _came(self, ctx: Context) -> tuple[str, ...]:
        assert self.work is not None
        try:
            brought = self.work.outcome()
        except StoreError as why:
            return (_refused(ctx, why),)
        counted = ctx.words(
            "Players that came: {players}. Answers that came: {answers}.",
            "for grown-ups: a copy was brought in",
            players=ctx.number(brought.players),
            answers=ctx.number(brought.facts),
        )
        if not brought.renamed:
            return (counted,)
        alike = ctx.words(
            "Some looked like a player here. They carry a small thing now.",
            "for grown-ups: a copy was brought in",
        )
        return counted, alike

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.ADD_COPY if self.work is None:
                self.work = self.state.store.bring_in(self.file)
            case Command.GO_BACK_TO_COPY if self.work is None:
                return Push(GrownUpDoor(self.state, self._go_back))
        return Stay()

    def _go_back(self) -> Navigation:
        if self.work is None:
            self.work = self.state.store.bring_in(self.file, instead=True)
        return Pop()


def _refused(ctx: Context, why: StoreError) -> str:
    match why.id:
        case "too-new":
            return ctx.words(
                "A newer Lantern Bay made this copy. Use the newer one. Nothing was changed.",
                "for grown-ups: a copy",
            )
        case "too-many":
            return ctx.words(
                "So many players don't fit on this computer. Nothing was changed.",
                "for grown-ups: a copy",
            )
        case "cannot-read":
            return ctx.words(
                "The copy could not be read. Is the stick in? Nothing was changed.",
                "for grown-ups: a copy",
            )
        case "not-a-copy":
            return ctx.words(
                "This file is no whole copy. Nothing was changed.", "for grown-ups: a copy"
            )
    return ctx.words(
        "The copy could not be brought in. Nothing was changed.", "for grown-ups: a copy"
    )


def _choice(icon: Icon, means: AppCommand, title: str, about: str) -> Button:
    words = Box((Words(title, "button", "ink"), Words(about, "small", "ink-soft")), gap=2, grow=1)
    inside = Box((Picture(icon, 48, 48), words), "row", gap=14, align="centre")
    return Button(inside, means, label=f"{title}. {about}", look="card")
