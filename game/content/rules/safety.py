"""Safeguarding: a level was read by somebody, can be told of, and warns of what is heavy."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.lists import Lists
from game.content.regions import day_of
from game.core.findings import Found
from game.core.level import Level

RULES: Mapping[str, str] = {
    "date": "A day is written year, month, day: 2026-11-22.",
    "no-reader": "A level that is no draft any more was read by somebody. Write who in `by`.",
    "no-tell-scene": "A story of intensity i1 to i3 lets a child tell a grown-up at every moment."
    " Write such a scene and name it in `telling`.",
    "telling-of-another": "TELL leads to the grown-ups of the child whose scene it is. Write her a"
    " telling scene of her own, and name it in the scene's `telling`.",
    "no-note": "Before a heavy story a child reads one calm line and may choose another. Write it"
    " in `note`.",
}
"""What each rule means and how to mend it."""


def problems(level: Level, _lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """A missing reader, telling scene or note, and a review without a day (CURRICULUM D2.4, D3)."""
    if day_of(level.reviewed.date) is None:
        message = f'"{level.reviewed.date}" is not a day such as 2026-11-22.'
        yield Found(("reviewed", "date"), "date", message)
    if level.reviewed.status != "draft" and not level.reviewed.by:
        message = f'A level that is {level.reviewed.status} says by whom: "by" is empty.'
        yield Found(("reviewed", "by"), "no-reader", message)
    if level.intensity != "i0" and not level.telling:
        message = f'A level of {level.intensity} needs "telling": the scene where the child tells.'
        yield Found(("intensity",), "no-tell-scene", message)
    yield from _of_another(level)
    if level.intensity in ("i2", "i3") and not level.note:
        message = f'A level of {level.intensity} needs "note": one calm line on what comes.'
        yield Found(("intensity",), "no-note", message)


def _of_another(level: Level) -> Iterator[Found]:
    """Every scene whose TELL would show one child another child's people."""
    tellings = {name: level.telling_from(name) for name in level.scenes}
    for name, telling in tellings.items():
        if telling not in level.scenes or name in tellings.values():
            continue
        child, teller = (_player(level, each) for each in (name, telling))
        if child and teller and child != teller:
            message = f'TELL leads from {child} to "{telling}", where {teller} tells.'
            yield Found(("scenes", name, "activity"), "telling-of-another", message)


def _player(level: Level, scene: str) -> str:
    return str(getattr(level.scenes[scene].spec, "player", ""))
