"""Rows of choices in which every choice of one axis meets every choice of every other axis once."""

from collections.abc import Hashable, Sequence
from itertools import combinations, product

Row = tuple[Hashable, ...]
_Pair = tuple[int, Hashable, int, Hashable]


def rows(axes: Sequence[Sequence[Hashable]]) -> tuple[Row, ...]:
    """The rows, found greedily and always the same: each takes as many new pairs as it can."""
    missing = set(_seeds(axes))
    order = sorted(range(len(axes)), key=lambda at: -len(axes[at]))
    found: list[Row] = []
    for i, a, j, b in _seeds(axes):
        if (i, a, j, b) not in missing:
            continue
        row: dict[int, Hashable] = {i: a, j: b}
        for at in order:
            if at not in row:
                row[at] = _best(row, at, axes[at], missing, len(found))
        missing -= set(_pairs(row))
        found.append(tuple(row[at] for at in range(len(axes))))
    return tuple(found)


def _seeds(axes: Sequence[Sequence[Hashable]]) -> list[_Pair]:
    """Every pair there is, those of the longest axes first."""
    by_size = sorted(
        combinations(range(len(axes)), 2), key=lambda two: -len(axes[two[0]]) * len(axes[two[1]])
    )
    return [(i, a, j, b) for i, j in by_size for a, b in product(axes[i], axes[j])]


def _best(
    row: dict[int, Hashable], at: int, axis: Sequence[Hashable], missing: set[_Pair], turn: int
) -> Hashable:
    """The choice that makes most new pairs; among equals another one for each row."""
    turned = [*axis[turn % len(axis) :], *axis[: turn % len(axis)]]
    return max(turned, key=lambda choice: len(missing & set(_pairs({**row, at: choice}))))


def _pairs(row: dict[int, Hashable]) -> list[_Pair]:
    return [(i, row[i], j, row[j]) for i, j in combinations(sorted(row), 2)]
