"""What of a value holds: the parts that marks and dealt truths open, and none of the others.

Nobody else knows `when`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any, Literal, TypeVar

from game.core.ids import Guard
from game.core.staging import Sign, Staging

T = TypeVar("T")

LIVE = (Staging, Sign)
"""Records that follow memory at once. In all others a guard is decided once, when they are first
met, so that nothing a child has seen changes behind her back."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is known at a moment. truths: what was dealt, by name; None: nothing is known of marks
    yet, so whatever only they guard is there."""

    truths: Mapping[str, str]
    marks: frozenset[str] | None = frozenset()
    mended: frozenset[str] = frozenset()

    def holds(self, when: tuple[Guard, ...]) -> bool:
        """Whether all of these are so."""
        return all(self._is(guard) for guard in when)

    def dealt(self, word: str) -> str:
        """A word that chance may decide, as it is in this deal."""
        if "=" in word:
            return "yes" if self.holds((Guard(word),)) else "no"
        return self.truths.get(word, word)

    def _is(self, guard: str) -> bool:
        said = guard.removeprefix("not ")
        if self.marks is None and "=" not in said:
            return True
        return (said == guard) == self._so(*said.split())

    def _so(self, *parts: str) -> bool:
        match parts:
            case name, "=", truth:
                return self.truths.get(name) == truth
            case "mended", mark:
                return mark in self.mended
            case (mark,):
                return mark in (self.marks or ())
        return False


Reading = Mapping[str, Remembered]
"""What was known when a scene was entered (by "") and when each of its parts came up."""


def cut(value: T, now: Remembered, reading: Reading) -> T:
    """The value without all that does not hold: by `now` in what is live, else by what was known
    when the part was met (by `now` in a part that has not come up yet)."""
    then = reading.get("", now)
    made: T = _cut(value, now, then, reading)
    return made


def _cut(value: Any, now: Remembered, then: Remembered, reading: Reading) -> Any:
    """The very same value where all of it holds: most do, and are looked at with every press."""
    cls: Any = type(value)
    shape = _shape(cls)
    if shape == "plain":
        return value
    if shape == "table":
        table = {
            key: _cut(part, now, reading.get(key, then), reading)
            for key, part in value.items()
            if _there(part, now, then)
        }
        return value if _same(value.values(), table.values()) else table
    if shape == "list":
        held = tuple(_cut(part, now, then, reading) for part in value if _there(part, now, then))
        return value if _same(value, held) else held
    if isinstance(value, LIVE):
        then = now
    changed: dict[str, Any] = {}
    for name, is_dealt in _parts(cls):
        part = getattr(value, name)
        made: Any = None
        if is_dealt:
            made = then.dealt(part)
        elif _there(part, now, then):
            made = _cut(part, now, then, reading)
        if made is not part:
            changed[name] = made
    return replace(value, **changed) if changed else value


def _same(parts: Collection[Any], held: Collection[Any]) -> bool:
    return len(parts) == len(held) and all(map(is_, parts, held))


def _there(part: Any, now: Remembered, then: Remembered) -> bool:
    """Whether a part holds. A `when` that is no list of guards is the part's own, as in a settings
    panel: when a viewer can see something."""
    cls: Any = type(part)
    when = getattr(part, "when", ()) if _shape(cls) == "record" else ()
    if not when or not isinstance(when, tuple):
        return True
    return (now if isinstance(part, LIVE) else then).holds(when)


@cache
def _shape(cls: Any) -> Literal["plain", "table", "list", "record"]:
    """What there is to look into in a value of that type."""
    if is_dataclass(cls):
        return "record"
    return "table" if issubclass(cls, Mapping) else "list" if issubclass(cls, tuple) else "plain"


@cache
def _parts(cls: Any) -> tuple[tuple[str, bool], ...]:
    return tuple((each.name, "dealt" in each.metadata) for each in fields(cls))
