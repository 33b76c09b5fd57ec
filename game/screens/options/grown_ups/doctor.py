"""What this PC can and cannot do, and what to try; with another folder for progress to choose."""

from dataclasses import dataclass, field
from typing import ClassVar

from game.content.problems import visible
from game.core.health import Examination, Health, HealthCheck
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.ui.board_page import page
from game.ui.choices import KeepProgressIn
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.isolates import left_to_right
from game.ui.nodes import Box, Button, Meaning, Node, Picture, Scroll, Words
from game.ui.screen_parts import note
from game.ui.theme import Colour

_AMISS: tuple[Health, ...] = ("bad", "mind")
_LOOKS: dict[Health, tuple[Icon, Colour]] = {
    "good": ("icon/tick", "leaf-soft"),
    "mind": ("icon/question", "sand"),
    "bad": ("icon/stop", "coral-soft"),
}


@dataclass(slots=True)
class DoctorScreen:
    """Looks once, when it is opened; what is amiss comes first."""

    state: AppState
    found: Examination = field(init=False)
    moved: str = ""
    """The folder that was chosen here; "" for none."""
    failed: bool = False
    name: str = "grown-up-doctor"
    manner: ClassVar[Manner] = USUAL

    def __post_init__(self) -> None:
        examine = self.state.ports.examine
        self.found = examine(self.state.player.language) if examine else Examination()

    def view(self, ctx: Context) -> Node:
        amiss = [check for state in _AMISS for check in self.found.checks if check.state == state]
        good = (check for check in self.found.checks if check.state == "good")
        parts = (
            *self._notes(ctx),
            *map(_slip, amiss),
            *self._elsewhere(ctx),
            *map(_slip, good),
        )
        title = ctx.words("What this computer can do", "for grown-ups: heading and button")
        return page(ctx, title, Scroll(Box(parts, gap=10), "doctor"))

    def _notes(self, ctx: Context) -> tuple[Node, ...]:
        if self.failed:
            return (note(ctx.words("Nothing can be kept in that folder.", "for grown-ups")),)
        if self.moved:
            text = ctx.words(
                "From the next start on progress is kept there. What was kept before stays where"
                " it is.",
                "for grown-ups",
            )
            return (note(text),)
        return ()

    def _elsewhere(self, ctx: Context) -> tuple[Node, ...]:
        """Other folders for progress, where the usual one does not do."""
        amiss = any(check.state != "good" for check in self.found.checks if check.id in _KEEPING)
        if self.moved or not amiss or not self.found.elsewhere:
            return ()
        words = Words(ctx.words("Keep progress in another folder:", "for grown-ups"), "body", "ink")
        return (words, *(_place(place) for place in self.found.elsewhere))

    def act(self, means: Meaning) -> Navigation:
        match means:
            case KeepProgressIn(folder) if folder in self.found.elsewhere:
                kept = self.state.ports.move_progress(folder)
                self.failed, self.moved = not kept, folder if kept else ""
        return Stay()


_KEEPING = ("store", "restart", "space", "backup")
"""Answers that another folder may mend."""


def _slip(check: HealthCheck) -> Node:
    icon, fill = _LOOKS[check.state]
    words: tuple[Node, ...] = (Words(check.message, "body", "ink"),)
    if check.advice:
        words += (Words(check.advice, "small", "ink"),)
    inside = (Picture(icon, 40, 40), Box(words, gap=2, grow=1))
    return Box(inside, "row", gap=12, pad=(14, 8), fill=fill, radius=16, align="centre")


def _place(folder: str) -> Button:
    shown = left_to_right(visible(folder))
    inside = (Picture("icon/keep", 40, 40), Words(shown, "small", "ink", grow=1))
    return Button(
        Box(inside, "row", gap=10, align="centre"),
        KeepProgressIn(folder),
        label=folder,
        look="card",
    )
