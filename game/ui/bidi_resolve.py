"""Which way each character of one chain reads (rules W1–W7, N0–N2 and I1–I2 of annex 9)."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from unicodedata import normalize

from game.ui.bidi_explicit import ISOLATES, Chain
from game.ui.brackets import closing_of, is_closing

_BRACKETS_DEEP = 63
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI"}) | ISOLATES
_SIDE = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
"""The direction neutrals see: numbers count as right-to-left."""


def resolve(text: str, classes: Sequence[str], chain: Chain) -> list[int]:
    """The final level of each character of the chain, in the chain's order."""
    given = [classes[index] for index in chain.indices]
    kinds = _weak(given, chain.before)
    _brackets([text[index] for index in chain.indices], given, kinds, chain)
    _neutral(kinds, chain)
    return [chain.level + _rise(kind, chain.level) for kind in kinds]


def _rise(kind: str, level: int) -> int:
    if level % 2:
        return int(kind != "R")
    return {"L": 0, "R": 1}.get(kind, 2)


def _weak(given: Sequence[str], before: str) -> list[str]:
    """Marks, numbers and the signs around numbers (W1–W7)."""
    kinds: list[str] = []
    for kind in given:
        if kind == "NSM":
            last = kinds[-1] if kinds else before
            kind = "ON" if last in ISOLATES or last == "PDI" else last
        kinds.append(kind)
    _after_strong(kinds, before, "AL", "AN")
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    _separators(kinds)
    _terminators(kinds)
    _after_strong(kinds, before, "L", "L")
    return kinds


def _after_strong(kinds: list[str], strong: str, wanted: str, becomes: str) -> None:
    """European numbers after a letter of the wanted kind become another kind (W2, W7)."""
    for index, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == wanted:
            kinds[index] = becomes


def _separators(kinds: list[str]) -> None:
    """One sign between two numbers belongs to them (W4)."""
    for index in range(1, len(kinds) - 1):
        left, kind, right = kinds[index - 1 : index + 2]
        if left == right and (kind, left) in (("ES", "EN"), ("CS", "EN"), ("CS", "AN")):
            kinds[index] = left


def _terminators(kinds: list[str]) -> None:
    """Signs beside a number belong to it; all other signs are neutral (W5, W6)."""
    for start, end in _spans(kinds, lambda kind: kind == "ET"):
        if "EN" in (kinds[start - 1 : start] + kinds[end : end + 1]):
            kinds[start:end] = ["EN"] * (end - start)
    for index, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[index] = "ON"


def _brackets(letters: list[str], given: list[str], kinds: list[str], chain: Chain) -> None:
    """A pair of brackets takes the direction of what it holds, or of what stands before (N0)."""
    inner = "R" if chain.level % 2 else "L"
    for opening, closing in _pairs(letters, kinds):
        held = {_SIDE.get(kind) for kind in kinds[opening + 1 : closing]} - {None}
        if not held:
            continue
        way = inner
        if inner not in held:
            sides = (_SIDE.get(kind) for kind in reversed(kinds[:opening]))
            way = next((side for side in sides if side), chain.before)
        for bracket in (opening, closing):
            kinds[bracket] = way
            mark = bracket + 1
            while mark < len(given) and given[mark] == "NSM":
                kinds[mark] = way
                mark += 1


def _pairs(letters: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    """The brackets that belong together, by where they open (BD16)."""
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for index, letter in enumerate(letters):
        if kinds[index] != "ON":
            continue
        if closing := closing_of(letter):
            if len(opened) == _BRACKETS_DEEP:
                return []
            opened.append((closing, index))
        elif is_closing(letter):
            wanted = normalize("NFC", letter)
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == wanted:
                    found.append((opened[depth][1], index))
                    del opened[depth:]
                    break
    return sorted(found)


def _neutral(kinds: list[str], chain: Chain) -> None:
    """Spaces and signs go with what is on both sides, else with their surroundings (N1, N2)."""
    inner = "R" if chain.level % 2 else "L"
    for start, end in _spans(kinds, lambda kind: kind in _NEUTRAL):
        left = _SIDE[kinds[start - 1]] if start else chain.before
        right = _SIDE[kinds[end]] if end < len(kinds) else chain.after
        kinds[start:end] = [left if left == right else inner] * (end - start)


def _spans(kinds: list[str], wanted: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch of wanted kinds, found before any of them changes."""
    start = 0
    for matches, stretch in groupby([wanted(kind) for kind in kinds]):
        end = start + len(list(stretch))
        if matches:
            yield start, end
        start = end
