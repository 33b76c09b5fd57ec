"""What a screen may ask for: it never touches the stack of screens itself."""

from dataclasses import dataclass
from typing import Protocol

from game.ui.context import Context
from game.ui.nodes import Meaning, Node


class Screen(Protocol):
    """A place in the app. `name` is its stable name for pictures, focus and tests."""

    @property
    def name(self) -> str:
        """Changes when the screen shows something else entirely, so that keys start anew there."""
        ...

    def view(self, ctx: Context) -> Node:
        """What it looks like now."""
        ...

    def act(self, means: Meaning) -> "Navigation":
        """What a pressed button does, and where to go next."""
        ...


@dataclass(frozen=True, slots=True)
class Stay:
    """Look again: something here may have changed."""


@dataclass(frozen=True, slots=True)
class Push:
    """On to another screen, from which `Back` returns here."""

    to: Screen


@dataclass(frozen=True, slots=True)
class Replace:
    """On to another screen in place of this one."""

    to: Screen


@dataclass(frozen=True, slots=True)
class Reset:
    """On to a screen that has nothing behind it."""

    to: Screen


@dataclass(frozen=True, slots=True)
class Pop:
    """To the screen before."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the game."""


Navigation = Stay | Push | Replace | Reset | Pop | Quit
