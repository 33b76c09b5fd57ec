"""What a field of a spec may say of itself beyond its type."""

from collections.abc import Mapping
from dataclasses import MISSING
from types import MappingProxyType
from typing import Any

MAY_BE_EMPTY: Mapping[str, bool] = MappingProxyType({"may_be_empty": True})
"""For `field(metadata=MAY_BE_EMPTY)`: a list or mapping that must be written, but may be written as
[] or {}, because "nobody" or "nothing" is an answer, too. Any other needs one entry at least."""


DEALT: Mapping[str, bool] = MappingProxyType({"dealt": True})
"""Marks a word that chance may decide: a guard of one truth (`odd = signal7`) is "yes" where that
was dealt, else "no"; the name of what is dealt (`odd`) is the very truth."""


def written_as(key: str) -> Mapping[str, str]:
    """For `field(metadata=written_as("from"))`: the key of a field that cannot be named so here."""
    return MappingProxyType({"key": key})


OF_LEVEL: Mapping[str, bool] = MappingProxyType({"of_level": True, "unwritten": True})
"""Marks a field that is no key of a scene: it is the field of that name of the level."""


def within(least: int, most: int) -> Mapping[str, tuple[int, int]]:
    """For `field(metadata=within(1, 20))`: the least and the most a number may be."""
    return MappingProxyType({"within": (least, most)})


ANY_NUMBER = (0, 999_999_999)
"""What a number of a level may be where its field says nothing else."""


def key_of(part: Any) -> str:
    """The key under which an author writes a field."""
    key: str = part.metadata.get("key", part.name)
    return key


def is_needed(part: Any) -> bool:
    """Whether an author must write a field (of a dataclass): it has no default."""
    return part.default is MISSING and part.default_factory is MISSING
