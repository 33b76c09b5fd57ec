"""Whose turn it is at one screen, and when a turn may end: never in the middle of an answer."""

from game.core.acts import Act
from game.core.level import Level
from game.core.play import Rulebook, Session, scene_now

MOST_TOGETHER = 3
"""More children at one screen, and somebody only watches."""


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


def is_over(seconds: float, minutes: int) -> bool:
    """Whether a turn has lasted as long as a grown-up set. minutes: 0 for as long as one likes."""
    return 0 < minutes * 60 <= seconds
