"""Copies of everybody's progress: one made on a stick, one brought in from there."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from game.screens.options.grown_ups.bring_in import BringInScreen
from game.screens.options.grown_ups.copy_words import safety_copy
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Push, Stay
from game.storage.brought import Copy
from game.storage.sticks import copies_on
from game.storage.troubles import CannotCopy, StoreError
from game.storage.work import Work, done
from game.ui.board_page import page
from game.ui.choices import BringIn, CopyTo
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import icon, note


@dataclass(slots=True)
class CopiesScreen:
    """Where a copy can be written to, and those there are: on sticks, and in the ring of safety
    copies on this PC. Places and copies are named by their number in the lists."""

    state: AppState
    name: str = "grown-up-copies"
    _sticks: tuple[Path, ...] = ()
    _on_sticks: tuple[Path, ...] = ()
    _ring: Work[tuple[Copy, ...]] = field(init=False)
    _writing: Work[Path] | None = None

    def __post_init__(self) -> None:
        self._look()

    @property
    def manner(self) -> Manner:
        return Manner(waits=not self._ring.finished or self._busy)

    def view(self, ctx: Context) -> Node:
        about = ctx.words(
            "A copy holds every player and all their lanterns. Keep it safe, or carry it to another"
            " computer.",
            "for grown-ups: copies of progress",
        )
        again = icon("icon/again", Command.FIND_STICKS, ctx.words("Look again", "button"))
        to = Box((*self._places(ctx), again), "wrap", gap=10)
        parts = (Words(about), to, *self._told(ctx), *self._there(ctx))
        body = Scroll(Box(parts, gap=14), "copies")
        return page(ctx, ctx.words("Copies", "for grown-ups: heading and button"), body)

    def _places(self, ctx: Context) -> Iterator[Node]:
        for at, place in enumerate(self._to):
            text = ctx.words(
                "Make a copy in {place}", "for grown-ups: button", place=_called(place)
            )
            yield _row("icon/stick" if place in self._sticks else "icon/keep", text, CopyTo(at))
        if not self._sticks:
            yield note(ctx.words("No stick is plugged in.", "for grown-ups: copies"))

    def _told(self, ctx: Context) -> tuple[Node, ...]:
        """How the copy that was asked for fares."""
        if self._writing is None:
            return ()
        if not self._writing.finished:
            share = ctx.number(round(self._writing.done * 100))
            return (note(ctx.words("Copying: {share}%", "for grown-ups: copies", share=share)),)
        try:
            place = self._writing.outcome()
        except StoreError:
            text = ctx.words(
                "The copy could not be written. Is the stick in, with room? Please try again.",
                "for grown-ups: copies",
            )
        else:
            text = ctx.words("The copy is there: {file}", "for grown-ups: copies", file=place.name)
        return (note(text),)

    def _there(self, ctx: Context) -> Iterator[Node]:
        if not self._ring.finished:
            return
        yield Words(ctx.words("Bring a copy in", "for grown-ups: before a list"), "button")
        for at, text in enumerate((*self._named_on_sticks(), *self._named_in_ring(ctx))):
            yield _row("icon/add", text, BringIn(at))
        if not self._files:
            yield Words(ctx.words("There is no copy yet.", "for grown-ups: copies"))

    def _named_on_sticks(self) -> Iterator[str]:
        yield from (f"{_called(path.parent)}: {path.name}" for path in self._on_sticks)

    def _named_in_ring(self, ctx: Context) -> Iterator[str]:
        yield from (safety_copy(ctx, copy) for copy in self._in_ring)

    @property
    def _to(self) -> tuple[Path, ...]:
        """Where a copy can be written to."""
        return (*self._sticks, *self.state.ports.papers[:1])

    @property
    def _in_ring(self) -> tuple[Copy, ...]:
        try:
            return self._ring.outcome()
        except (StoreError, TimeoutError):
            return ()

    @property
    def _files(self) -> tuple[Path, ...]:
        """Every copy, in the order of the list shown."""
        return (*self._on_sticks, *(copy.path for copy in self._in_ring))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.FIND_STICKS:
                self._look()
            case CopyTo(at) if at < len(self._to) and not self._busy:
                self._writing = self._copied(self._to[at])
            case BringIn(at) if at < len(self._files):
                return Push(BringInScreen(self.state, self._files[at]))
        return Stay()

    @property
    def _busy(self) -> bool:
        return self._writing is not None and not self._writing.finished

    def _copied(self, place: Path) -> Work[Path]:
        """The copy being written; a stick that was pulled out is not made a folder of this PC."""
        if place not in self._sticks:
            with suppress(OSError):
                place.mkdir(parents=True, exist_ok=True)
        return self.state.store.back_up_to(place) if place.is_dir() else done(_pulled_out)

    def _look(self) -> None:
        self._sticks = self.state.ports.sticks()
        self._on_sticks = tuple(path for place in self._to for path in copies_on(place))
        self._ring = self.state.store.copies()


def _pulled_out() -> Path:
    raise CannotCopy


def _called(place: Path) -> str:
    """The name of a stick or a folder; a drive has no other than its letter."""
    return place.name or str(place)


def _row(picture: Icon, text: str, means: CopyTo | BringIn) -> Button:
    words = Words(text, "body", "ink", grow=1)
    inside = Box((Picture(picture, 40, 40), words), "row", gap=10, align="centre")
    return Button(inside, means, label=text)
