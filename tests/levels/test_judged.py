"""What the map knows of a level's skills is what its scenes truly ask the child to judge."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from tests.levels.shipped import heads, levels


def skills_in(part: Any) -> Iterator[str]:
    """Every skill that anything in a typed level names."""
    if isinstance(part, Mapping):
        part = tuple(part.values())
    if isinstance(part, tuple | list):
        for each in part:
            yield from skills_in(each)
    elif is_dataclass(part):
        yield from filter(None, (getattr(part, "skill", ""),))
        for each in fields(part):
            yield from skills_in(getattr(part, each.name))


def test_the_skills_a_level_judges_are_read_from_its_file_without_typing_it() -> None:
    there = heads()
    for id_, level in levels().items():
        assert there[id_].judged == set(skills_in(level.scenes)), id_
