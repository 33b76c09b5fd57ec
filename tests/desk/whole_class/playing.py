"""What a child presses, by names of buttons, which are the same in a window and in a browser."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from game.authoring.walk import In, read_walk
from game.core.acts import Act

ROOT = Path(__file__).parents[3]
STRANDS = {
    "scam-lucky-goat": "scams",
    "privacy-three-words": "privacy",
    "bully-pile-on": "conduct",
    "check-7": "help",
}
"""Where on the bay a level is found."""


class Hand(Protocol):
    """One device in somebody's hands."""

    def names(self) -> Sequence[str]:
        """What can be pressed now."""

    def press(self, name: str) -> None:
        """Presses it; an error where it is not there."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A child's turn: her id, her secret pictures, the level she plays and her acts in it."""

    child: str
    code: Sequence[str]
    level: str
    acts: Sequence[str]


def walk(level: str, name: str = "careful") -> list[str]:
    """The acts of a shipped walk."""
    read = read_walk(ROOT / "levels" / level / f"{name}.walk")
    return [str(line.stride) for line in read.lines if isinstance(line.stride, Act)]


def kept(level: str) -> list[str]:
    """Those of its acts of which anything is kept: of what is told there is nothing."""
    scenes: list[list[str]] = []
    for line in read_walk(ROOT / "levels" / level / "careful.walk").lines:
        if isinstance(line.stride, In):
            scenes.append([])
        elif isinstance(line.stride, Act):
            scenes[-1].append(str(line.stride))
    quiet = (acts for acts in scenes if not any(act.startswith("go ") for act in acts))
    return [act for acts in quiet for act in acts]


def signs_in(hand: Hand, turn: Turn) -> None:
    """Her face, then her pictures."""
    hand.press(f"pick-player? {turn.child}")
    for picture in turn.code:
        hand.press(f"pick-picture? {picture}")


def opens(hand: Hand, level: str) -> None:
    """From the bay into a level."""
    if f"open-level? {level}" not in hand.names():
        hand.press(f"open-district? {STRANDS[level]}")
    hand.press(f"open-level? {level}")
    _while_there(hand, "next-stop?", "start-story?")


def plays(hand: Hand, turn: Turn) -> None:
    """From the bay through a level to its end, and back to the bay."""
    opens(hand, turn.level)
    for act in turn.acts:
        hand.press(act)
    ends(hand)


def ends(hand: Hand) -> None:
    """The lantern is lit, and the child is back at the bay."""
    _while_there(hand, "light-lantern?", "end-ceremony?")
    hand.press("open-bay?")


def leaves(hand: Hand) -> None:
    """She signs out, for whoever comes next."""
    _while_there(hand, "sign-out?")


def _while_there(hand: Hand, *names: str) -> None:
    for name in names:
        while name in hand.names():
            hand.press(name)
