"""Whose turn it is at one screen, and when a turn may end: never in the middle of an answer."""

from game.core.acts import Act
from game.core.level import Level
from game.core.play import Rulebook, Session, scene_now

MOST_TOGETHER = 3
"""More children at one screen, and somebody only watches."""
QUARTERS = 4
"""As exactly as this a child sees how much of a turn is over: often enough not to be surprised, and
too seldom to be hurried."""


def ends_page(level: Level, rules: Rulebook, before: Session, act: Act, after: Session) -> bool:
    """Whether an act led on from a page, or from the sheet that answers: what comes next is begun
    by whoever sits there then."""
    if before.scene != after.scene:
        return True
    kind = rules[scene_now(level, before).activity].kinds.get(act.verb)
    return kind == "read"


def next_turn(turn: int, players: int) -> int:
    """Whose turn comes after that one, by their places: round and round. Where nobody has signed in
    there is one place."""
    return (turn + 1) % max(players, 1)


def quarters_over(seconds: float, minutes: int) -> int:
    """How many quarters of a turn of so many minutes, at least one, are over: none to all four."""
    return min(QUARTERS, int(seconds * QUARTERS // (minutes * 60)))
