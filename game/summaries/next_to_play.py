"""Which three levels should a class play next?

First those that teach what it missed most in its check-up, then those that help where it leans, and
otherwise in the order of the paths.
"""

from collections.abc import Collection, Mapping, Sequence

from game.core.level import SENSITIVE
from game.summaries.comparison import Advice
from game.summaries.hiding import ABOVE, LEAST
from game.summaries.how_is_it_going import NAMED
from game.summaries.members import LevelHead

NEXT = 3
HELPS: Mapping[Advice, frozenset[str]] = {
    "fine-things": frozenset({
        "scam-lucky-goat", "scam-new-number", "scam-shoe-shop", "groom-private-room",
        "info-school-closed",
    }),
    "tricks": frozenset({"scam-wrong-transfer", "groom-surprise-secret", "groom-gift-strings"}),
}  # fmt: skip
"""Levels with many fine things to be glad of, and those in which one looks for tricks
(CURRICULUM E3)."""


def next_to_play(
    levels: Sequence[LevelHead],
    finished: Mapping[str, int],
    members: int,
    *,
    missed: Sequence[str] = (),
    advice: Advice = "",
    heavy: bool = False,
) -> tuple[str, ...]:
    """Up to three levels, best first, of those of one band in the order of its path.

    finished: how many of the band's members finished each. missed: skills, the most missed first.
    heavy: i2 and i3 may be played; one never comes first, since no lesson begins with it. A group
    of fewer than eight is led to levels with nothing heavy alone: what it is led to would tell who
    finished the others.
    """
    ahead = [
        (_place(head, missed), head.id not in HELPS.get(advice, ()), at, head)
        for at, head in enumerate(levels)
        if _may(head, members, heavy) and not _behind(head, finished.get(head.id, 0), members)
    ]
    heads = [head for *_, head in sorted(ahead, key=lambda each: each[:3])][:NEXT]
    return tuple(head.id for head in sorted(heads, key=lambda head: head.intensity in SENSITIVE))


def _behind(head: LevelHead, finished: int, members: int) -> bool:
    """Whether more than half finished a level; of a heavy one only a number that may be said."""
    return 2 * finished > members and (finished > ABOVE or head.intensity not in SENSITIVE)


def _place(head: LevelHead, missed: Collection[str]) -> int:
    """The place among what was missed of the first skill that a level teaches; after all others."""
    return next((at for at, skill in enumerate(missed) if skill in head.skills), len(missed))


def _may(head: LevelHead, members: int, heavy: bool) -> bool:
    return head.intensity == NAMED or (
        members >= LEAST and (heavy or head.intensity not in SENSITIVE)
    )
