"""Taking in a class: a file that the teacher's computer wrote, on a stick or in a folder here."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Stay
from game.storage.brought import Taken
from game.storage.sticks import class_files_on
from game.storage.troubles import StoreError
from game.storage.work import Work
from game.ui.board_page import page
from game.ui.choices import TakeIn
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import icon, main_button, note


@dataclass(slots=True)
class TakeInScreen:
    """Shows the class files there are, takes one in, and says what came of it."""

    state: AppState
    _files: tuple[Path, ...] = ()
    _work: Work[Taken] | None = None

    def __post_init__(self) -> None:
        self._look()

    @property
    def name(self) -> str:
        return f"grown-up-take-in-{self._step}"

    @property
    def manner(self) -> Manner:
        return Manner(waits=self._step == "waits")

    @property
    def _step(self) -> Literal["which", "waits", "done"]:
        if self._work is None:
            return "which"
        return "done" if self._work.finished else "waits"

    def view(self, ctx: Context) -> Node:
        steps = {"which": self._which, "waits": self._waits, "done": self._done}
        body = Scroll(Box(tuple(steps[self._step](ctx)), gap=14), "take-in")
        title = ctx.words("Take in a class", "for grown-ups: heading and button")
        return page(ctx, title, body, back=self._step == "which")

    def _which(self, ctx: Context) -> Iterator[Node]:
        yield Words(
            ctx.words(
                "A class file comes from your teacher's computer. With it every child of the class"
                " plays here with the same animal and secret pictures.",
                "for grown-ups: taking in a class",
            )
        )
        yield from (_row(path, at) for at, path in enumerate(self._files))
        if not self._files:
            yield note(
                ctx.words(
                    "There is no class file yet, on a stick or in this folder: {folder}",
                    "for grown-ups: taking in a class",
                    folder=", ".join(str(path) for path in self._folder) or "–",
                )
            )
        again = icon("icon/again", Command.FIND_STICKS, ctx.words("Look again", "button"))
        yield Box((again,), "row")

    def _waits(self, ctx: Context) -> Iterator[Node]:
        yield Words(ctx.words("One moment", "for grown-ups: taking in a class"), align="centre")

    def _done(self, ctx: Context) -> Iterator[Node]:
        yield from map(note, self._came(ctx))
        on = main_button(ctx.words("To the first page", "button"), Command.SIGN_OUT)
        yield Box((on,), align="centre")

    def _came(self, ctx: Context) -> Iterator[str]:
        assert self._work is not None
        try:
            taken = self._work.outcome()
        except StoreError as why:
            yield _refused(ctx, why)
            return
        yield ctx.words(
            "The class is here. New children: {children}",
            "for grown-ups: a class was taken in",
            children=ctx.number(taken.players),
        )
        if taken.renamed:
            yield ctx.words(
                "Some looked like a child of the class. They carry another small thing now.",
                "for grown-ups: a class was taken in",
            )
        if taken.forgotten:
            yield ctx.words(
                "The class forgot these, so they are forgotten here, too: {children}",
                "for grown-ups: a class was taken in",
                children=ctx.number(taken.forgotten),
            )

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.FIND_STICKS:
                self._look()
            case TakeIn(at) if at < len(self._files) and self._work is None:
                self._work = self.state.store.take_in(self._files[at])
        return Stay()

    @property
    def _folder(self) -> tuple[Path, ...]:
        return self.state.ports.papers[:1]

    def _look(self) -> None:
        places = (*self.state.ports.sticks(), *self._folder)
        self._files = tuple(path for place in places for path in class_files_on(place))


def _refused(ctx: Context, why: StoreError) -> str:
    match why.id:
        case "too-new":
            return ctx.words(
                "A newer Lantern Bay made this class file. Use the newer one. Nothing was changed.",
                "for grown-ups: a class file",
            )
        case "too-many":
            return ctx.words(
                "So many players don't fit on this computer. Nobody came.",
                "for grown-ups: a class file",
            )
        case "cannot-read":
            return ctx.words(
                "The class file could not be read. Is the stick in? Nothing was changed.",
                "for grown-ups: a class file",
            )
        case "not-a-class":
            return ctx.words(
                "This file is no whole class file. Nothing was changed.",
                "for grown-ups: a class file",
            )
    return ctx.words(
        "The class could not be taken in. Please try again.", "for grown-ups: a class file"
    )


def _row(path: Path, at: int) -> Button:
    text = f"{path.parent.name or path.parent}: {path.name}"
    words = Words(text, "body", "ink", grow=1)
    inside = Box((Picture("icon/add", 40, 40), words), "row", gap=10, align="centre")
    return Button(inside, TakeIn(at), label=text)
