"""In which order text of mixed directions is read: the Unicode Bidirectional Algorithm (annex 9).

Knows nothing of fonts. The classes of characters come from Python's own Unicode tables.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, TypeVar
from unicodedata import bidirectional

from game.ui.bidi_explicit import ISOLATES, REMOVED, chains, embed, first_strong, matching
from game.ui.bidi_resolve import resolve

T = TypeVar("T")

Base = Literal["auto", "ltr", "rtl"]
"""The direction of a paragraph; `auto` takes it from its first letter."""

_ALL_LTR = frozenset({"L", "EN", "ES", "ET", "CS", "NSM", "ON", "WS", "S", "BN"})
_SPACES = frozenset({"WS", "PDI"}) | ISOLATES | REMOVED


@dataclass(frozen=True, slots=True)
class Run:
    """Characters `start` to `end` of the text, all at one level; odd levels read right to left."""

    start: int
    end: int
    level: int

    @property
    def rtl(self) -> bool:
        return self.level % 2 == 1


def paragraph_level(text: str, base: Base) -> int:
    """0 if the paragraph reads left to right, 1 if right to left."""
    return _base_level([_class(character) for character in text], base)


def levels(text: str, base: Base) -> tuple[int, ...]:
    """The level of every character, for a text that is shown as one line.

    Characters the algorithm removes (joiners, embedding marks) take the level of what stands
    before them, so that they stay with the word they belong to.
    """
    found: list[int] = []
    for start, end in _paragraphs(text):
        found += _paragraph(text[start:end], base)
    return tuple(found)


def visual_runs(text: str, base: Base) -> tuple[Run, ...]:
    """The text cut into runs of one level, in the order they are seen from left to right."""
    runs: list[Run] = []
    for level, indices in groupby(enumerate(levels(text, base)), key=lambda pair: pair[1]):
        places = [index for index, _ in indices]
        runs.append(Run(places[0], places[-1] + 1, level))
    return tuple(_reordered(runs, lambda run: run.level))


def order(text: str, base: Base) -> tuple[int, ...]:
    """Indices of the characters as seen from left to right; removed characters are left out."""
    found = levels(text, base)
    kept = [index for index, letter in enumerate(text) if _class(letter) not in REMOVED]
    return tuple(_reordered(kept, found.__getitem__))


def _class(character: str) -> str:
    # Characters Python's tables do not know yet behave like letters of the Latin script.
    return bidirectional(character) or "L"


def _base_level(classes: Sequence[str], base: Base) -> int:
    if base != "auto":
        return int(base == "rtl")
    return first_strong(classes, matching(classes), 0, len(classes)) or 0


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for index, letter in enumerate(text):
        if bidirectional(letter) == "B":
            yield start, index + 1
            start = index + 1
    if start < len(text):
        yield start, len(text)


def _paragraph(text: str, base: Base) -> list[int]:
    classes = [_class(character) for character in text]
    if base != "rtl" and _ALL_LTR.issuperset(classes):
        return [0] * len(text)
    level = _base_level(classes, base)
    ends = matching(classes)
    found, overridden = embed(classes, ends, level)
    # All chains are laid out by the embedding levels, before the first of them is resolved.
    for chain in list(chains(classes, ends, found, level)):
        for index, resolved in zip(chain.indices, resolve(text, overridden, chain), strict=True):
            found[index] = resolved
    _settle(classes, found, level)
    return found


def _settle(classes: Sequence[str], found: list[int], level: int) -> None:
    """Spaces at the end and before tabs go back to the paragraph's level (L1)."""
    last = level
    for index, kind in enumerate(classes):
        if kind in REMOVED:
            found[index] = last
        last = found[index]
    trailing = True
    for index in range(len(classes) - 1, -1, -1):
        kind = classes[index]
        trailing = kind in ("B", "S") or (trailing and kind in _SPACES)
        if trailing:
            found[index] = level


def _reordered(items: Sequence[T], level_of: Callable[[T], int]) -> list[T]:
    """From the deepest level up, everything at least that deep is turned round (L2)."""
    seen = list(items)
    deepest = max(map(level_of, seen), default=0)
    for level in range(deepest, 0, -1):
        turned: list[T] = []
        for deep, stretch in groupby(seen, key=lambda item: level_of(item) >= level):
            part = list(stretch)
            turned += reversed(part) if deep else part
        seen = turned
    return seen
