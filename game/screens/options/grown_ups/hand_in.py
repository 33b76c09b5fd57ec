"""Handing in what a class did on this PC: to a stick, or to the folder that was chosen for it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from game.screens.options.rows import one_of
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Manner, Navigation, Stay
from game.storage.collected import HandedIn
from game.storage.troubles import StoreError
from game.storage.work import Work
from game.ui.board_page import page
from game.ui.choices import ChooseHandIn, HandInTo
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import icon, note


@dataclass(slots=True)
class HandInScreen:
    """A button for each place, by its number in the list. What is handed in is sealed, so it asks
    nobody who is allowed to."""

    state: AppState
    name: str = "hand-in"
    _again: bool = False
    _places: tuple[Path, ...] = field(init=False)
    _work: Work[HandedIn] | None = None
    _is_on_a_stick: bool = False

    def __post_init__(self) -> None:
        self._look()

    @property
    def manner(self) -> Manner:
        return Manner(waits=self._busy)

    def view(self, ctx: Context) -> Node:
        about = ctx.words(
            "What the class did on this computer goes to the teacher's computer. It is sealed:"
            " nobody else can open it.",
            "for grown-ups: handing in",
        )
        again = icon("icon/again", Command.FIND_STICKS, ctx.words("Look again", "button"))
        to = Box((*self._to(ctx), again), "wrap", gap=10)
        parts = (Words(about), to, self._how_much(ctx), *map(note, self._told(ctx)))
        title = ctx.words("Hand in", "for grown-ups: heading and button")
        return page(ctx, title, Scroll(Box(parts, gap=14), "hand-in"))

    def _to(self, ctx: Context) -> Iterator[Node]:
        for at, place in enumerate(self._places):
            named = place.name or str(place)
            text = ctx.words("Hand in to {place}", "for grown-ups: button", place=named)
            inside = (Picture("icon/stick", 40, 40), Words(text, "body", "ink", grow=1))
            row = Box(inside, "row", gap=10, align="centre")
            yield Button(row, HandInTo(at), label=text)
        if not self._places:
            yield note(ctx.words("No stick is plugged in.", "for grown-ups: copies"))

    def _how_much(self, ctx: Context) -> Node:
        steps = {
            ChooseHandIn(all=False): ctx.words("What is new", "for grown-ups: what to hand in"),
            ChooseHandIn(all=True): ctx.words("All again", "for grown-ups: what to hand in"),
        }
        title = ctx.words("How much", "for grown-ups: what to hand in")
        return one_of(ctx, "icon/keep", title, ChooseHandIn(self._again), steps)

    def _told(self, ctx: Context) -> Iterator[str]:
        """How it fares."""
        if self._work is None:
            return
        if not self._work.finished:
            share = ctx.number(round(self._work.done * 100))
            yield ctx.words("One moment: {share}%", "for grown-ups", share=share)
            return
        try:
            handed = self._work.outcome()
        except StoreError as why:
            yield _refused(ctx, why)
            return
        answers = ctx.number(handed.facts)
        yield ctx.words(
            "It is there. Answers: {answers}.", "for grown-ups: handed in", answers=answers
        )
        if self._is_on_a_stick:
            yield ctx.words("You can take the stick out.", "for grown-ups: handed in")
        name = self.state.store.device[:6]
        yield ctx.words(
            "The teacher's computer calls this one {name}.", "for grown-ups: handed in", name=name
        )

    def act(self, means: Meaning) -> Navigation:
        match means:
            case Command.FIND_STICKS:
                self._look()
            case ChooseHandIn(everything):
                self._again = everything
            case HandInTo(at) if at < len(self._places) and not self._busy:
                place = self._places[at]
                self._is_on_a_stick = place in self.state.ports.sticks()
                self._work = self.state.store.hand_in(place, again=self._again)
        return Stay()

    @property
    def _busy(self) -> bool:
        return self._work is not None and not self._work.finished

    def _look(self) -> None:
        chosen = self.state.this_pc.hands_in_to
        self._places = (*self.state.ports.sticks(), *((chosen,) if chosen else ()))


def _refused(ctx: Context, why: StoreError) -> str:
    if why.id == "no-class":
        return ctx.words("No class was taken in on this computer yet.", "for grown-ups: handing in")
    return ctx.words(
        "It could not be handed in. Is the stick in, with room? Please try again.",
        "for grown-ups: handing in",
    )
