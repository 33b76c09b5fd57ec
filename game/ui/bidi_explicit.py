"""How deep each character sits in marked-up directions (rules X1–X10 of Unicode's annex 9)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

DEEPEST = 125
ISOLATES = frozenset({"LRI", "RLI", "FSI"})
REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
"""Classes that take no part in ordering (rule X9)."""
_PUSHES = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}


class _Entry(NamedTuple):
    level: int
    override: str
    isolate: bool


@dataclass(slots=True)
class _Stack:
    """The open embeddings, and how many more were opened than there was room for."""

    entries: list[_Entry]
    lost_isolates: int = 0
    lost_embeddings: int = 0
    isolates: int = 0

    def push(self, odd: int, override: str, isolate: bool) -> None:
        level = self.entries[-1].level + 1
        level += level % 2 != odd
        if level <= DEEPEST and not self.lost_isolates and not self.lost_embeddings:
            self.isolates += isolate
            self.entries.append(_Entry(level, override, isolate))
        elif isolate:
            self.lost_isolates += 1
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def end_isolate(self) -> None:
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.isolates:
            self.lost_embeddings = 0
            while not self.entries.pop().isolate:
                pass
            self.isolates -= 1

    def end_embedding(self) -> None:
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif not self.entries[-1].isolate and len(self.entries) > 1:
            self.entries.pop()


@dataclass(frozen=True, slots=True)
class Chain:
    """Characters resolved together, although an isolate may lie between them (rule X10).

    `before` and `after` are the directions, L or R, of what surrounds the chain.
    """

    indices: list[int]
    level: int
    before: str
    after: str


def matching(classes: Sequence[str]) -> dict[int, int]:
    """Where each isolate that is closed ends: index of its opening → index of its PDI (BD9)."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for index, kind in enumerate(classes):
        if kind in ISOLATES:
            opened.append(index)
        elif kind == "PDI" and opened:
            ends[opened.pop()] = index
    return ends


def first_strong(classes: Sequence[str], ends: dict[int, int], start: int, end: int) -> int | None:
    """0 or 1 for the first letter's direction outside isolates, None without one (P2, P3)."""
    index = start
    while index < end:
        kind = classes[index]
        if kind in ("L", "R", "AL"):
            return int(kind != "L")
        if kind in ISOLATES:
            index = ends.get(index, end)
        index += 1
    return None


def embed(classes: Sequence[str], ends: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """Every character's embedding level, and its class after overrides (X1–X8)."""
    stack = _Stack([_Entry(base, "", False)])
    levels: list[int] = []
    resolved: list[str] = []
    for index, kind in enumerate(classes):
        if kind == "PDI":
            stack.end_isolate()
        elif kind == "PDF":
            stack.end_embedding()
        top = stack.entries[-1]
        levels.append(base if kind == "B" else top.level)
        resolved.append(kind if kind == "B" or kind in REMOVED else top.override or kind)
        if kind in _PUSHES:
            stack.push(*_PUSHES[kind], isolate=False)
        elif kind in ISOLATES:
            inside = first_strong(classes, ends, index + 1, ends.get(index, len(classes)))
            odd = inside or 0 if kind == "FSI" else int(kind == "RLI")
            stack.push(odd, "", isolate=True)
    return levels, resolved


def chains(
    classes: Sequence[str], ends: dict[int, int], levels: Sequence[int], base: int
) -> Iterator[Chain]:
    """The isolating run sequences, removed characters left out (X9, X10)."""
    kept = [index for index, kind in enumerate(classes) if kind not in REMOVED]
    place = {index: position for position, index in enumerate(kept)}

    def direction(level: int, position: int) -> str:
        outside = levels[kept[position]] if 0 <= position < len(kept) else base
        return "R" if max(level, outside) % 2 else "L"

    for indices in _joined(groupby(kept, key=levels.__getitem__), classes, ends):
        level = levels[indices[0]]
        open_ended = classes[indices[-1]] in ISOLATES
        following = len(kept) if open_ended else place[indices[-1]] + 1
        before = direction(level, place[indices[0]] - 1)
        yield Chain(indices, level, before, direction(level, following))


def _joined(
    runs: Iterable[tuple[int, Iterator[int]]], classes: Sequence[str], ends: dict[int, int]
) -> list[list[int]]:
    """Runs of one level, those on both sides of an isolate put together."""
    whole: list[list[int]] = []
    waiting: dict[int, list[int]] = {}
    for _, run in runs:
        indices = list(run)
        chain = waiting.pop(indices[0], None)
        if chain is None:
            chain = []
            whole.append(chain)
        chain.extend(indices)
        if classes[chain[-1]] in ISOLATES and chain[-1] in ends:
            waiting[ends[chain[-1]]] = chain
    return whole
