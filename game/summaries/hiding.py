"""Whose answers may be shown: those of at least eight children, and never what a few more add.

A figure that is looked at twice gives away, by the difference, what those answered who came
between: later in the lesson, absent children, PCs that hand in late. So answers join the figures of
a class in groups of at least eight children (`letting_in`), and what is shown only ever grows by
such a group.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

LEAST = 8
"""Fewer children than this are never a group (CURRICULUM E4)."""
ABOVE = 10
"""How many finished a level that is more than mild is said above this number only."""
WAITS = 0
"""The group of whoever is in none yet."""

Given = TypeVar("Given")


def shown(given: Iterable[tuple[int, Given]]) -> tuple[Given, ...]:
    """What enough children gave, one entry a child, each with the group she was let in with; the
    earliest first, and nothing of those who wait. Of a group in which fewer than eight gave
    anything, it waits for the next group."""
    out: list[Given] = []
    waiting: list[Given] = []
    there = sorted((one for one in given if one[0] != WAITS), key=itemgetter(0))
    for _, together in groupby(there, key=itemgetter(0)):
        waiting += (one for _, one in together)
        if len(waiting) >= LEAST:
            out += waiting
            waiting = []
    return tuple(out)
