"""May a level be begun now? Heavy stories need grown-ups who are ready, and time for calm after.

CURRICULUM D6: not without a referral map, never as the first of a lesson, and over before its last
ten minutes.
"""

from game.core.level import SENSITIVE, Intensity

CALM = 10
"""Minutes at the end of a lesson that belong to calm."""


def may_begin(
    intensity: Intensity, minutes: int, *, confirmed: bool, first: bool, left: int
) -> bool:
    """Whether a level that takes so many minutes may be begun. confirmed: the class's grown-ups
    said that help is named and who leads. first: it would be the first of the lesson. left: minutes
    to the bell."""
    ready = confirmed and not first and left - minutes >= CALM
    return ready or intensity not in SENSITIVE
