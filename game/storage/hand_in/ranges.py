"""Which of a device's running numbers were handed in, and which are missing in between.

Ranges are a set, so they may come in any order, any number of times.
"""

from collections.abc import Iterable

from game.storage.collected import Range


def together(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """The same numbers in as few ranges as there can be, in order; empty ones go."""
    found: list[Range] = []
    for since, through in sorted(ranges):
        if found and since <= found[-1][1]:
            found[-1] = found[-1][0], max(through, found[-1][1])
        elif since < through:
            found.append((since, through))
    return tuple(found)


def missing(ranges: Iterable[Range], last: int) -> tuple[Range, ...]:
    """What a device counted up to `last` and never handed in. A PC with nothing new says up to
    where it handed in before, so that a lost stick is noticed by the next one."""
    known = together(ranges)
    ends = (0, *(through for _, through in known))
    starts = (*(since for since, _ in known), last)
    return tuple((end, start) for end, start in zip(ends, starts) if end < start)
