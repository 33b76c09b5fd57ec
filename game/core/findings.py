"""A mistake in a typed level, as a value: the way to it, the rule that says so, and a sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]
Path = tuple[str | int, ...]
"""The way to a value inside a file: keys of mappings and places (from 0) in lists."""


@dataclass(frozen=True, slots=True)
class Found:
    """A mistake in a typed level, by the way to it; the source knows the line.

    key: the mistake is the name of an entry rather than what is in it. all_of: the ways to whatever
    the sentence names, where it is about several things together.
    """

    path: Path
    rule: str
    message: str
    severity: Severity = "error"
    key: bool = False
    all_of: tuple[Path, ...] = ()


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """` Did you mean "x"?` for the closest known word, or nothing when none is close."""
    near = closest(word, known)
    return f' Did you mean "{near}"?' if near else ""


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like this one, or has it as a part; "" when none is close."""
    by_shape, asked = {_shape(name): name for name in sorted(known)}, _shape(word)
    close = get_close_matches(asked, by_shape, n=1, cutoff=0.6)
    close += [shape for shape in by_shape if asked in shape.split("-")]
    return by_shape[close[0]] if close else ""


def _shape(word: str) -> str:
    """Capitals, spaces and underscores are never what tells two ids apart."""
    return word.casefold().replace(" ", "-").replace("_", "-")
