"""What a picture is made of: plain values that a window, a voice, a test and paper all read alike.

Lengths are logical pixels (see `ui.layout`); colours are names of `ui.theme`; `start` and `end`
are sides of reading, so a whole screen mirrors for right-to-left languages by itself. A node never
knows where it stands and never moves: it may name a gesture, but motion belongs to the painter.
"""

from dataclasses import dataclass
from typing import Literal

from game.core.acts import Act
from game.ui.commands import AppCommand, command_name
from game.ui.drawing_names import DrawingName
from game.ui.gestures import Gesture
from game.ui.roles import ButtonRole, GroupRole
from game.ui.theme import Colour

Style = Literal["title", "heading", "body", "small", "button"]
Side = Literal["start", "centre", "end"]
Look = Literal["main", "plain", "quiet", "chip", "card", "bare"]


Meaning = Act | AppCommand
"""What pressing a button means: an act for the room, or a command for the app."""


LitFor = Literal["trick", "fine", "open"]
"""What lit words give away: a trick, that all is fine, or that nobody can know."""


@dataclass(frozen=True, slots=True)
class LitSpan:
    """A stretch of a text, by character offsets, that is lit (a tell that was found). What gives a
    trick away has a red line below it; what turned out to be fine is green."""

    start: int
    end: int
    lit_for: LitFor = "trick"


@dataclass(frozen=True, slots=True)
class Words:
    """Text, wrapped to the width it is given.

    level: which heading it is to whoever cannot see it: 1 for the name of the page, of which there
    is one, 2 for that of a part; 0 for what is no heading, however large its letters are.
    """

    text: str
    style: Style = "body"
    colour: Colour = "ink"
    align: Side = "start"
    marks: tuple[LitSpan, ...] = ()
    grow: float = 0
    level: Literal[0, 1, 2] = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing by its name (see `ui.drawing_names`): "icon/tell", or one that a function makes, as
    "thing/goat", "place/courtyard", "cast/amina/happy", "face/amina/happy", "animal/fox/coral",
    "bay/market-lit". No `label` means decoration, which is not read aloud.

    w, h: its box; 0 lets the drawing's own shape decide from the other one. fit "cover" fills and
    crops; "contain" shows it whole. stand: which edge it keeps to when its box is larger,
    and when it is cropped.
    turns: mirrored for right-to-left (people and places turn; clocks, digits and media do not).
    through: a colour that all of it is seen through (multiplied with), as through coloured glass.
    middle: how far across the drawing, from its start, the middle of what is seen in a "cover" is.
    in_sight: from how high to how low, as shares of its height from above, a "cover" that keeps to
    the bottom is to be seen where its room is low; where not all of that is, the lower end is.
    gesture: what it does once when it is first seen; None for a picture that only stands there.
    """

    name: DrawingName
    w: float = 0
    h: float = 0
    label: str = ""
    fit: Literal["contain", "cover"] = "contain"
    stand: Literal["bottom", "middle"] = "middle"
    turns: bool = False
    key: str = ""
    grow: float = 0
    through: Colour | Literal[""] = ""
    middle: float = 0.5
    in_sight: tuple[float, float] = (1.0, 1.0)
    gesture: Gesture | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """Things beside, below or upon each other.

    flow: "column", "row", "wrap" (a row that goes on in the next line), "stack" (upon each other),
    "cover" (a stack as upon its first child: that picture covers the box around its `middle`, what
    is pinned keeps its place in the picture, and what stands out of the box is cut off), "contain"
    (the same, but that picture is whole in the box: what lies on its corner stays there).
    align: across the flow; justify: along it. "stretch" makes children as wide (high) as the box.
    pad: (sides, above and below). min_h below h: as much of its height it gives way, before any
    words do. fill, border: colour names, "" for none; solid: the fill in strong
    contrast alone, where no words stand on a picture. shape "tail-start" or "tail-end" draws a
    speech bubble's tail at that side. role, label: what a voice says of it; with the role "heading"
    the label is the page's name where there is no room to show it.
    """

    children: tuple["Node", ...]
    flow: Literal["column", "row", "wrap", "stack", "cover", "contain"] = "column"
    gap: float = 0
    pad: tuple[float, float] = (0, 0)
    align: Literal["start", "centre", "end", "stretch"] = "stretch"
    justify: Literal["start", "centre", "end"] = "start"
    fill: Colour | Literal[""] = ""
    solid: Colour | Literal[""] = ""
    border: Colour | Literal[""] = ""
    radius: float = 0
    shadow: bool = False
    shape: Literal["", "tail-start", "tail-end"] = ""
    w: float = 0
    h: float = 0
    max_w: float = 0
    min_h: float = 0
    grow: float = 0
    role: GroupRole | Literal[""] = ""
    label: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Drop:
    """Another way to press a button, never needed: dragging a thing to a place.

    things, places: names of buttons, or keys of boxes and pictures. Without any things the button
    is the thing itself; a place it is in any case. A thing that is a button and not chosen yet is
    pressed first.
    """

    things: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """Something that can be pressed, and what pressing it means. At least 64 by 64.

    label: what it is called aloud (its words, when it shows some). chosen: it is the one picked or
    switched on (shown by shape as well as colour). on=False: seen but not pressable now.
    key: stable name for focus; by default made from the meaning. drop: what dragged where does the
    same; None where nothing is dragged. hotkey: a key that presses it at once, on pages a grown-up
    leads, by the name `ui.keymap` knows it by; "" for none.
    """

    child: "Node"
    means: Meaning
    label: str = ""
    look: Look = "plain"
    chosen: bool = False
    on: bool = True
    role: ButtonRole = "button"
    w: float = 0
    h: float = 0
    grow: float = 0
    key: str = ""
    drop: Drop | None = None
    hotkey: str = ""


@dataclass(frozen=True, slots=True)
class Scroll:
    """A window on something taller than the space for it: wheel, keys and two arrows move it.

    `from_end` starts at the newest line (a chat) instead of the top; but never further than the box
    with the key `first_seen`, so that a question is not pushed away by its answers. `told` starts
    where all that is said about the last act (`roles.SAID`) is in sight, or the beginning of it.
    `last` gives way only when all else that can has done so.
    """

    child: "Node"
    key: str
    from_end: bool = False
    first_seen: str = ""
    grow: float = 1
    last: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class Pin:
    """A child of a stack at a place of its own: fractions of the stack's box (x from start)."""

    child: "Node"
    x: float
    y: float
    w: float
    h: float


Node = Words | Picture | Box | Button | Scroll | Pin


def name_of(button: Button) -> str:
    """The stable name by which focus and robot know a button."""
    return button.key or meaning_name(button.means)


def meaning_name(means: Meaning) -> str:
    """The name of a meaning. Commands have a question mark: leaving a story is `leave-story?`,
    leaving a chat in it `leave`."""
    return str(means) if isinstance(means, Act) else command_name(means)
