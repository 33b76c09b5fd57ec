"""An order that a seed stands for: the same on every PC, another day, in every language."""

from collections.abc import Iterable
from typing import TypeVar
from zlib import crc32

Id = TypeVar("Id", bound=str)


def shuffled(ids: Iterable[Id], seed: int) -> tuple[Id, ...]:
    """These ids as the seed lays them, in whatever order they come; no dice, no `hash`: a scene
    that is played again from its acts must lie as it lay. Facts that were kept rest on it, so the
    way it mixes never changes."""
    return tuple(sorted(ids, key=lambda id_: crc32(f"{seed} {id_}".encode())))
