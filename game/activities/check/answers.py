"""Answers side by side, or one below the other where there is little room; the picked one shows."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Button, Node, Picture, Words

SMALL, MIDDLE, LARGE = 52.0, 66.0, 130.0
"""Pictures of answers that stand in many rows, in one of two, and alone on their page."""
BESIDE, EACH, SAID = 700, 150, 190
"""The least width, in letters, for answers side by side; on an upright page, for each of them, and
for each that is a few words of its own question."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: what picking it means, its picture and its words."""

    means: Act
    picture: DrawingName
    words: str

    @property
    def value(self) -> str:
        """The answer itself, as the state keeps it."""
        return self.means.value or self.means.item


def row(choices: Iterable[Choice], picked: str, ctx: Context, size: float = MIDDLE) -> Node:
    """The answers to one question, with pictures of that size where there is room for it."""
    all_ = tuple(choices)
    if slim(ctx, len(all_), SAID if size == LARGE else EACH):
        return Box(tuple(_line(each, picked) for each in all_), gap=8, role="radiogroup")
    size = min(size, MIDDLE) if ctx.narrow else size
    buttons = tuple(_face(each, picked, size) for each in all_)
    return Box(buttons, "row", gap=12, align="stretch", role="radiogroup")


def panel(*children: Node) -> Box:
    """The paper that questions and their answers stand on."""
    return Box(children, gap=8, pad=(20, 12), fill="paper", radius=28, shadow=True)


def low_row(choices: Iterable[Choice], picked: str, ctx: Context) -> Node:
    """The answers to a second question, side by side where there is room, each of one line."""
    all_ = tuple(choices)
    if ctx.shape == "upright":
        return row(all_, picked, ctx, SMALL)
    lines = tuple(_line(each, picked) for each in all_)
    if slim(ctx, len(all_)):
        return Box(lines, gap=8, role="radiogroup")
    wide = tuple(replace(line, grow=1) for line in lines)
    return Box(wide, "row", gap=12, align="stretch", role="radiogroup")


def slim(ctx: Context, many: int = 1, each: float = EACH) -> bool:
    """Whether the space, measured in letters, is too slim for so many answers side by side."""
    wide = ctx.size[0] / ctx.text
    if ctx.shape == "upright":
        return wide < many * each
    return wide < BESIDE


def _face(choice: Choice, picked: str, size: float) -> Button:
    """A picture with its words below."""
    words = Words(choice.words, "button" if size > SMALL else "small", align="centre")
    face = Box((_drawn(choice, size), words), gap=4, align="centre", justify="centre")
    return _button(face, choice, picked, grow=1)


def _line(choice: Choice, picked: str) -> Button:
    """A picture with its words beside it."""
    words = Words(choice.words, "button", grow=1)
    line = Box((_drawn(choice, 48), words), "row", gap=14, align="centre")
    return _button(line, choice, picked)


def _drawn(choice: Choice, size: float) -> Picture:
    return Picture(choice.picture, size, size, turns=choice.picture == "icon/next")


def _button(child: Node, choice: Choice, picked: str, grow: float = 0) -> Button:
    chosen = picked == choice.value
    return Button(
        child, choice.means, label=choice.words, look="card", chosen=chosen, role="radio", grow=grow
    )
