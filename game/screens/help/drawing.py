"""A night sky to stamp pictures on: a quiet thing to do, and what shows when all must be hidden.

Stars too faint to shine mark a grid that is not seen otherwise, so that keys, a pad and one switch
draw as well as a mouse; each column has a note of its own. Nothing here says what was on
the screen before; the drawing stays until the player leaves the chair and is written nowhere.
"""

from dataclasses import dataclass, field
from typing import Literal

from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import USUAL, Manner, Navigation, Stay
from game.ui.captions import NOTES
from game.ui.choices import ChooseStamp, PlaceStamp
from game.ui.commands import Command
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import (
    Box,
    Button,
    Drop,
    Meaning,
    Node,
    Picture,
    Scroll,
    Style,
    Words,
    meaning_name,
)
from game.ui.screen_parts import (
    back_button,
    behind,
    help_button,
    icon,
    in_the_sky,
    strip,
)
from game.ui.theme import Colour

COLUMNS, ROWS = 9, 5
RUB_OUT = "rub-out"
STAMPS: dict[str, OwnThing] = {
    "star": "thing/stamp-star",
    "moon": "thing/stamp-moon",
    "boat": "thing/stamp-boat",
    "fish": "thing/stamp-fish",
    "wave": "thing/stamp-wave",
    "house": "thing/stamp-house",
    "tree": "thing/stamp-tree",
    "flower": "thing/stamp-flower",
    RUB_OUT: "thing/stamp-rub-out",
}
"""What can be stamped, in the order in which it lies there; the last one rubs out."""
_DROP = Drop(tuple(meaning_name(ChooseStamp(stamp)) for stamp in STAMPS))
"""A stamp that is dragged to a place is chosen, and stamps it."""
_CHROME, _INKS = 200, 68
"""Height of the bar and the stamps together, and of a second row of stamps."""
_LEAST, _GAP, _EDGE = 64, 4, 40
"""The least side of a place; between two places; beside all of them."""
_ROOMY, _SLIM = 720, 640
"""Widths from which the stamps lie loosely, and in one row."""


def stamp_name(ctx: Context, stamp: str) -> str:
    """The name of a stamp, or of an empty place, as a voice says it."""
    names = {
        "star": ctx.words("Star", "stamp"),
        "moon": ctx.words("Moon", "stamp"),
        "boat": ctx.words("Boat", "stamp"),
        "fish": ctx.words("Fish", "stamp"),
        "wave": ctx.words("Wave", "stamp"),
        "house": ctx.words("House", "stamp"),
        "tree": ctx.words("Tree", "stamp"),
        "flower": ctx.words("Flower", "stamp"),
        RUB_OUT: ctx.words("Rub out", "stamp: takes one away"),
    }
    return names.get(stamp, ctx.words("Empty", "a place of the drawing"))


@dataclass(slots=True)
class DrawingScreen:
    """Choose a stamp, press a place. Pressing the same stamp there again takes it away.

    A drawing that was wiped away comes back by pressing the same button again.
    """

    state: AppState
    name: str = "hide"
    ink: str = "star"
    wiped: dict[tuple[int, int], str] = field(default_factory=dict)

    @property
    def manner(self) -> Manner:
        return Manner(sound="never", aside="hide") if self.name == "hide" else USUAL

    def view(self, ctx: Context) -> Node:
        name = ctx.words("Night sky", "a drawing")
        style: Style = "small" if ctx.narrow else "heading"  # the sheet needs the height
        title: Node = Words(name, style, "paper", "centre", grow=1, level=1)
        title = Box((), grow=1, role="heading", label=name) if ctx.tight else title
        clean = icon("icon/undo", Command.CLEAN_SHEET, self._clean_or_back(ctx))
        top = in_the_sky(strip(back_button(ctx), title, clean, help_button(ctx)))
        columns, rows, side = self._grid(ctx)
        places = tuple(
            Box(tuple(self._place(ctx, row, at, side) for at in range(columns)), "row", gap=_GAP)
            for row in range(rows)
        )
        sky = Box(places, gap=_GAP, pad=(8, 8), solid="night", radius=20)
        fits = rows * (side + _GAP) + _chrome(ctx) <= ctx.size[1] + _GAP
        sheet = self._sheet(sky, fits=fits)
        inks = Box(
            tuple(self._ink(ctx, stamp) for stamp in STAMPS),
            flow="row" if ctx.size[0] >= _SLIM else "wrap",
            gap=8 if ctx.size[0] >= _ROOMY else 4,
            justify="centre",
            pad=(8, 8),
            fill="wood",
            role="radiogroup",
        )
        return behind("place/night-sky", Box((top, sheet, inks), grow=1))

    def _grid(self, ctx: Context) -> tuple[int, int, float]:
        """Columns, rows and the side of a place; a window higher than wide has more rows."""
        wide, high = ctx.size[0] - _EDGE, ctx.size[1] - _chrome(ctx)
        columns = min(COLUMNS, int((wide + _GAP) // (_LEAST + _GAP)))
        rows = COLUMNS if ctx.shape == "upright" else ROWS
        return columns, rows, max(_LEAST, min(wide / columns, high / rows) - _GAP)

    def _sheet(self, sky: Box, *, fits: bool) -> Node:
        """The sky in the space there is; in a very low window it is moved up and down."""
        sheet = Box((sky,), align="centre", justify="centre", grow=1 if fits else 0)
        return sheet if fits else Scroll(sheet, "sky")

    def _place(self, ctx: Context, row: int, column: int, side: float) -> Button:
        stamp = self.state.player.drawing.get((row, column), "")
        picture = Picture(STAMPS[stamp] if stamp else "thing/faint-star", grow=1)
        label = ctx.words(
            "{stamp}. Row {row}, place {column}",
            "a place of the drawing",
            stamp=stamp_name(ctx, stamp),
            row=ctx.number(row + 1),
            column=ctx.number(column + 1),
        )
        high = self.state.player.options.contrast == "high"
        frame: Colour | Literal[""] = "paper" if high else ""
        paper = Box((picture,), "stack", pad=(3, 3), border=frame, radius=10, grow=1)
        means = PlaceStamp(row, column)
        return Button(paper, means, label=label, look="bare", w=side, h=side, drop=_DROP)

    def _ink(self, ctx: Context, stamp: str) -> Button:
        picture = Picture(STAMPS[stamp], 52, 52)
        label = stamp_name(ctx, stamp)
        chosen = stamp == self.ink
        side = 72 if ctx.size[0] >= _ROOMY else _LEAST
        means = ChooseStamp(stamp)
        return Button(picture, means, label, "chip", chosen, role="radio", w=side, h=side)

    def act(self, means: Meaning) -> Navigation:
        match means:
            case ChooseStamp(stamp) if stamp in STAMPS:
                self.ink = stamp
            case PlaceStamp(row, column):
                self._stamp((row, column))
            case Command.CLEAN_SHEET if self._can_come_back:
                self.state.player.drawing.update(self.wiped)
                self.wiped = {}
            case Command.CLEAN_SHEET:
                self.wiped = dict(self.state.player.drawing)
                self.state.player.drawing.clear()
        return Stay()

    @property
    def _can_come_back(self) -> bool:
        return bool(self.wiped) and not self.state.player.drawing

    def _clean_or_back(self, ctx: Context) -> str:
        if self._can_come_back:
            return ctx.words("Bring my drawing back", "button: after a clean sheet")
        return ctx.words("Clean sheet", "button: a new drawing")

    def _stamp(self, place: tuple[int, int]) -> None:
        drawing = self.state.player.drawing
        if self.ink in (RUB_OUT, drawing.get(place)):
            drawing.pop(place, None)
        else:
            drawing[place] = self.ink
            self.state.sounds.append(NOTES[place[1] % len(NOTES)])


def _chrome(ctx: Context) -> float:
    """Height of what stands above and below the sky."""
    return _CHROME + (0 if ctx.size[0] >= _SLIM else _INKS)
