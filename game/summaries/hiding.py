"""Whose answers may be shown: those of at least eight children, and never what a few more add.

A figure that is looked at today and again next week gives away, by the difference, what those
answered who came between. So answers join a figure in groups of days of at least eight children;
fewer late ones wait until they are eight. What is looked at twice on one day may still differ by
one child: nobody can be kept from looking over a shoulder. So may what is looked at before and
after another PC hands in answers of days that were looked at already.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

LEAST = 8
"""Fewer children than this are never a group (CURRICULUM E4)."""
ABOVE = 10
"""How many finished a level that is more than mild is said above this number only."""

Given = TypeVar("Given")


def shown(given: Iterable[tuple[str, Given]]) -> tuple[Given, ...]:
    """What enough children gave, one entry a child, each with the day it was given on (an ISO
    date); the earliest first, and nothing of those who still wait for others."""
    out: list[Given] = []
    waiting: list[Given] = []
    for _, same_day in groupby(sorted(given, key=itemgetter(0)), key=itemgetter(0)):
        waiting += (one for _, one in same_day)
        if len(waiting) >= LEAST:
            out += waiting
            waiting = []
    return tuple(out)
