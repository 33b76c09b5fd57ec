"""What an author writes for a template scene: which keys are there, and which may be left out?

A field's type says what it is. `Bubble`, `Line`, `Feedback` … are shown, translated and measured; a
`PlaceId` or `CastId` must be in its list; a plain `str` is an id. A field without a default must be
written; a tuple without one must hold something, unless it says `field(metadata=MAY_BE_EMPTY)`
(`core/spec`).
"""

from dataclasses import dataclass
from typing import Literal

from game.core.ids import CastId, PlaceId
from game.core.words import Bubble, Feedback, Line, Tell


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to judge. No `tells`: it is genuine. The words of its tells stand in its `text`,
    so both are fields of the same record: there translators mark the words, and checks look."""

    id: str
    text: Bubble
    why: Feedback
    tells: tuple[Tell, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """Things to judge, one after another. Ends as "done" when each was judged rightly."""

    activity: Literal["template"]
    """The room's name: the folder's own, and what an author writes. It stands nowhere else but in
    the list of `activities/__init__.py`."""
    place: PlaceId
    player: CastId
    goal: Line
    things: tuple[Thing, ...]
