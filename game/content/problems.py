"""A mistake in a file, as a value: where it is, which rule says so, and a sentence that helps."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from typing import Literal

LONGEST = 300
"""Letters of a message; an id of a broken file can have thousands."""
Severity = Literal["error", "warning"]
Path = tuple[str | int, ...]
"""The way to a value inside a file: keys of mappings and places (from 0) in lists."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake at its address. Lines and columns count from 1. Only errors make a check fail."""

    file: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message}"

    def as_json(self) -> dict[str, str | int]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Found:
    """A mistake in a typed level, by the way to it; the source knows the line.

    key: the mistake is the name of an entry rather than what is in it.
    """

    path: Path
    rule: str
    message: str
    severity: Severity = "error"
    key: bool = False


def one_line(message: str) -> str:
    """The message in one line of a length to be read, whatever a file put into it."""
    words = " ".join(message.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def unreadable(file: str, rule: str, message: str) -> Problem:
    """A problem of a whole file."""
    return Problem(file, 1, 1, rule, "error", message)


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity == "error")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """` Did you mean "x"?` for the closest known word, or nothing when none is close."""
    by_shape = {_shape(name): name for name in sorted(known)}
    close = get_close_matches(_shape(word), by_shape, n=1, cutoff=0.6)
    return f' Did you mean "{by_shape[close[0]]}"?' if close else ""


def _shape(word: str) -> str:
    """Capitals, spaces and underscores are never what tells two ids apart."""
    return word.casefold().replace(" ", "-").replace("_", "-")
