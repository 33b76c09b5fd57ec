"""Children who are new in a class, before the store knows them: band, language, picture code.

Hashing a code is slow (so that guessing is), and a class has dozens: this knows no store, so that
any thread may do it. The pictures themselves are here alone, to be printed now; only hashes are
kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random, SystemRandom

from game.core.level import Band
from game.storage.profiles import CODE_LENGTH, hashed

MOST_CHILDREN = 60
"""In one class; the largest with all their codes told apart."""


@dataclass(frozen=True, slots=True)
class Group:
    """So many children of one band who play in one language."""

    count: int
    band: Band
    language: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    """code: her three pictures, to be printed. kept: what the store keeps of them."""

    band: Band
    language: str
    code: tuple[str, ...] = field(repr=False)
    kept: str = field(repr=False)


def newcomers(
    groups: Sequence[Group], pictures: Sequence[str], dice: Random | None = None
) -> tuple[Newcomer, ...]:
    """All children of the groups, each with a code of these pictures. Slow: some hundredths of a
    second a child. Raises ValueError for fewer than 1 or more than `MOST_CHILDREN`."""
    count = sum(group.count for group in groups)
    if not 0 < count <= MOST_CHILDREN or any(group.count < 0 for group in groups):
        raise ValueError(f"a class has 1 to {MOST_CHILDREN} children, not {count}")
    codes = iter(picture_codes(count, pictures, dice or SystemRandom()))
    return tuple(
        Newcomer(group.band, group.language, code, hashed(code))
        for group in groups
        for _, code in zip(range(group.count), codes, strict=False)
    )


def picture_codes(count: int, pictures: Sequence[str], dice: Random) -> list[tuple[str, ...]]:
    """So many codes of which any two differ in two places at least: a child who mixes up one
    picture comes in as nobody else. None has a picture twice in a row, since two quick taps in one
    place count as one.

    Two pictures are free and give the third (a Latin square); which stands for which is drawn by
    lot for each place, so that no code tells of another.
    """
    many = len(pictures)
    first, second, third = (dice.sample(pictures, many) for _ in range(CODE_LENGTH))
    square = [
        (first[row], second[column], third[(row + column) % many])
        for row in range(many)
        for column in range(many)
    ]
    return dice.sample([code for code in square if code[0] != code[1] != code[2]], count)
