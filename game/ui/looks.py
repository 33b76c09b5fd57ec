"""How boxes, buttons and lit words look, as values that every painter reads and none decides.

Lengths are logical pixels unless a field says otherwise.
"""

from dataclasses import dataclass, replace
from typing import NamedTuple

from game.ui.geometry import Rect
from game.ui.nodes import Box, Button, LitFor, Look
from game.ui.page import Placed
from game.ui.theme import Colour, Theme

BUTTON_PAD: dict[Look, tuple[float, float]] = {
    "main": (26, 12),
    "plain": (20, 10),
    "quiet": (14, 8),
    "chip": (16, 8),
    "card": (14, 12),
    "bare": (0, 0),
}
"""Space between a button's edge and what it shows: at its sides, above and below."""
BUTTON_RADIUS: dict[Look, int] = {
    "main": 32,
    "plain": 20,
    "quiet": 32,
    "chip": 26,
    "card": 22,
    "bare": 20,
}
"""How round a button's corners are; a bare one shows them in its ring alone."""
GIVES = 3.0
"""How far a button goes down that is held."""
DIMMED = (214, 208, 226)
"""What the colours of a picture are multiplied by, out of 255, in a button that is held down."""
_DOWN: dict[Colour, Colour] = {"lantern": "sand-deep", "leaf-soft": "leaf-soft", "paper": "sand"}
"""The fill of a button that is held down, by its usual one."""
LETTER_GAP, WORD_GAP, AIRY_LINES = 0.12, 0.16, 1.2
"""For whoever reads better with air: added after a letter and after a word, in letter sizes; lines
are so many times as high (WCAG 2.2, criterion 1.4.12)."""
APART = ("Latn", "Cyrl", "Grek", "Ethi")
"""Scripts whose letters may stand apart: not those that join hands or hang from one line."""
_LINE_HEIGHT = {"Latn": 1.35, "Cyrl": 1.35, "Arab": 1.7, "Deva": 1.6}
_TALLEST = 1.7


@dataclass(frozen=True, slots=True)
class Panel:
    """A rounded rectangle. line: the width of the border, which lies inside the edge. lip: a darker
    lower edge, 4 real pixels high, that makes a button pressable. fixed: the line is in real pixels
    and does not grow with the window."""

    fill: Colour | None
    border: Colour | None = None
    line: float = 0
    radius: float = 0
    lip: Colour | None = None
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """A line around something, so far outside of its edge."""

    colour: Colour
    outside: float
    line: float
    radius: float


class Shadow(NamedTuple):
    """Falls so far below a box; only its lowest part is painted, so many real pixels high, with
    that opacity out of 255."""

    colour: Colour = "night"
    down: float = 4
    deep: int = 60
    opacity: int = 70


class Tail(NamedTuple):
    """A speech bubble's tail: how far its tip is from the bubble's side and below it, its size."""

    inset: float = 34
    below: float = 16
    size: float = 18


class Badge(NamedTuple):
    """The tick on the upper end corner of what is chosen, clear of its words: not by colour alone.

    side: of the badge; so much of it stands out of the corner. tick: its corners as fractions of
    the badge without its pad, drawn so wide.
    """

    panel: Panel = Panel("leaf-deep", "paper", 2, 14)
    side: float = 28
    out: float = 0.28
    pad: float = 6
    ink: Colour = "paper"
    line: float = 3
    tick: tuple[tuple[float, float], ...] = ((0.05, 0.55), (0.38, 0.88), (0.95, 0.18))


SHADOW, TAIL, BADGE = Shadow(), Tail(), Badge()
TAB_LINE, _THICK = Panel("leaf-deep", radius=4), 8.0
"""Along the foot of the tab that is open: a tick beside somebody's face would say that she is
checked."""
MARKS: dict[LitFor, Panel] = {
    "trick": Panel("lantern", radius=8),
    "fine": Panel("leaf-soft", "leaf-deep", 2, radius=8),
    "open": Panel("paper", "sea-deep", 2, radius=8),
}
"""Behind the words of a tell that was found, in real pixels; what nobody can know yet has a light
of its own, which is neither a trick's nor that of a fine thing."""
MARK_LINE: tuple[Colour, int] = ("coral-deep", 3)
"""Below those of a trick: not by colour alone. Its height is in real pixels."""
NAMED = (Outline("sea-deep", 5, 6, 18), Outline("lantern", 5, 3, 18))
"""Around a picture or a button while its name is read aloud, painted in this order."""
BELOW = (Outline("ink", 6, 8, 22), Outline("lantern", 5, 5, 22))
"""Around the place below a thing that is dragged."""
LIFTED = Shadow(down=9, opacity=80)
"""Falls from a thing that is dragged."""
OUTSIDE = 24
"""How far shadows, tails, badges and rings may stand out of what they belong to."""


def line_height(script: str, *, airy: bool) -> float:
    """The height of a line in letter sizes, by the script of the language."""
    return _LINE_HEIGHT.get(script, _TALLEST) * (AIRY_LINES if airy else 1)


def box_panel(box: Box, theme: Theme) -> Panel | None:
    """The panel of a box; None for one that only holds things together."""
    high = theme.contrast == "high"
    fill = (box.solid if high else "") or box.fill
    if not fill and not box.border:
        return None
    border, line = box.border or None, (3 if high else 2) if box.border else 0
    if high and fill and not box.border and box.radius:
        border, line = "ink", 3
    return Panel(fill or None, border, line, box.radius, fixed=True)


def box_shadow(box: Box, theme: Theme) -> Shadow | None:
    """The shadow of a box; none in strong contrast."""
    return SHADOW if box.shadow and theme.contrast != "high" else None


def tab_line(tab: Rect) -> Rect:
    """Where the line of an open tab is: the middle of its lower edge."""
    return Rect(tab.x + tab.w / 4, tab.bottom - _THICK / 2, tab.w / 2, _THICK)


def pushed(placed: Placed) -> Placed:
    """Where something stands that is, or is in, a button that is held down."""
    return replace(placed, rect=replace(placed.rect, y=placed.rect.y + GIVES))


def button_panel(button: Button, theme: Theme, *, down: bool = False) -> Panel | None:
    """The panel of a button as it is now: pressable, chosen or off, held down or not; None for a
    bare one."""
    main, quiet = button.look == "main", button.look == "quiet"
    if button.look == "bare":
        return None
    fill: Colour = "lantern" if main else "paper"
    # A quiet one stands on pictures of every shade.
    border: Colour = "lantern-deep" if main else "ink" if quiet else "grey"
    line = 2
    if theme.contrast == "high":
        border, line = "ink", 3
    if button.chosen:
        fill, border, line = "leaf-soft", "leaf-deep", 4
    if not button.on:
        fill = "grey-soft"
    if down and theme.contrast == "high":  # darker, its words could be read no more
        return Panel(fill, border, line + 3, BUTTON_RADIUS[button.look])
    if down:
        return Panel(_DOWN.get(fill, fill), border, line, BUTTON_RADIUS[button.look])
    lip: Colour | None = None if quiet else "sand-deep" if main else "grey-soft"
    return Panel(fill, border, line, BUTTON_RADIUS[button.look], lip)


def ring(look: Look) -> tuple[Outline, ...]:
    """Around the button with the focus: a bright line on a dark one, so that one of them shows on
    any picture. A main button is lantern-yellow itself."""
    radius = BUTTON_RADIUS[look]
    bright: Colour = "paper" if look == "main" else "lantern"
    return (Outline("ink", 6, 10, radius + 6), Outline(bright, 3, 4, radius + 3))


def spoken_panel(letters: Colour, theme: Theme) -> Panel:
    """Behind the word that is read aloud: light behind dark letters, dark behind light ones, so
    that they can be read in every theme."""
    dark = sum(theme.colour(letters)) < 384
    fill: Colour = "lantern-soft" if dark else "sea-deep"
    return Panel(fill, "sea-deep" if dark else "lantern", 2, 8)
