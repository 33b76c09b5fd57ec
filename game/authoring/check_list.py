"""What is wrong with one list: its shape, and the lengths and tone of its words."""

from collections.abc import Iterable
from pathlib import Path as File

from game.content.lists import at, load_list
from game.content.problems import Problem
from game.content.rules.wording import LIMITS, measured, unkind
from game.content.translate import Entry, list_entries
from game.core.findings import Found


def check_list(path: File) -> tuple[Problem, ...]:
    """What is wrong with one list: its shape, and the lengths and tone of its words."""
    listed = load_list(path, path.stem)
    text = listed.source
    if text is None or listed.problems:
        return listed.problems
    entries = list_entries(path.stem, listed.entries)
    return tuple(at(text, found) for entry in entries for found in _wording(entry))


def _wording(entry: Entry) -> Iterable[Found]:
    """Words of a list that are too long or unkind. A line for one band keeps that band's lengths,
    a line for all keeps the youngest one's."""
    last = entry.context.rpartition("/")[2]
    limits = next((limits for band, limits in LIMITS.items() if band == last), LIMITS["7-9"])
    yield from measured(entry.leaf, limits)
    yield from unkind(entry.leaf)
