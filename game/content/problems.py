"""A mistake in a file, as a value: where it is, which rule says so, and a sentence that helps."""

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from game.core.findings import Severity

HIDDEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
"""Signs that would do something to a terminal, or hide from it, instead of being shown."""
LONGEST = 300
"""The most letters of a message: an id of a broken file can have thousands."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake at its address. Lines and columns count from 1. Only errors make a check fail.

    As text: `FILE:LINE:COLUMN: sentence [rule]`; docs/RULES.md explains each rule.
    """

    file: str
    line: int
    column: int
    rule: str
    severity: Severity
    message: str

    def __str__(self) -> str:
        return visible(f"{self.file}:{self.line}:{self.column}: {self.message} [{self.rule}]")

    def as_json(self) -> dict[str, str | int]:
        return asdict(self)


def one_line(message: str) -> str:
    """The message in one line of at most LONGEST letters, whatever a file put into it."""
    words = visible(" ".join(message.split()))
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def visible(text: str) -> str:
    """The text with signs that nobody sees, or that turn a screen around, as U+202E would be."""
    return HIDDEN.sub(lambda sign: f"<U+{ord(sign[0]):04X}>", text)


def unreadable(file: str, rule: str, message: str) -> Problem:
    """A problem of a whole file."""
    return Problem(file, 1, 1, rule, "error", message)


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity == "error")
