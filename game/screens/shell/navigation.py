"""What a screen is to the app, and where it may lead: it never touches the stack of screens."""

from dataclasses import dataclass
from typing import Literal, Protocol

from game.ui.commands import Command
from game.ui.context import Context
from game.ui.nodes import Meaning, Node

Aside = Literal["help", "hide", "calm", "pause"]
"""A place one tap away from everywhere."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a screen behaves besides what it shows.

    sound: "asked" makes no sound and reads nothing aloud until it is asked to, "never" not even
    then. music: "soft" is half as loud. way_out: what Escape is for. aside: the place one tap away
    that this screen is, or belongs to. can_pause: while something is scanned, Escape opens the
    pause, where scanning can be ended. catches_keys: the next key is given to the screen, whatever
    it is usually for. waits: with each tick it is given `Command.LOOK_AGAIN`, and may lead on.
    between: nothing is cut short by leaving now, so a turn at this PC may end here.
    """

    sound: Literal["usual", "asked", "never"] = "usual"
    music: Literal["full", "soft", "none"] = "full"
    way_out: Literal[Command.BACK, Command.LEAVE_STORY] = Command.BACK
    aside: Aside | None = None
    can_pause: bool = True
    catches_keys: bool = False
    waits: bool = False
    between: bool = False


USUAL = Manner()
QUIET = Manner(music="none")
BETWEEN = Manner(between=True)


class Screen(Protocol):
    """A place in the app. `name` is its stable name for pictures, focus and tests."""

    @property
    def name(self) -> str:
        """Changes when the screen shows something else entirely, so that keys start anew there."""
        ...

    @property
    def manner(self) -> Manner:
        """How loud it is, how it is left, whether it catches keys."""
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
    """On to another screen, from which `Command.BACK` returns here."""

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
