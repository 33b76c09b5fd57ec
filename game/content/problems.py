"""A mistake in a file, as a value: where it is, which rule says so, and a sentence that helps."""

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from game.core.findings import Severity

LONGEST = 300
"""The most letters of a message: an id of a broken file can have thousands."""
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""What steers a terminal, ends a line, turns the way of reading, or has no bytes to be printed."""


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
        return plain(f"{self.file}:{self.line}:{self.column}: {self.message} [{self.rule}]")

    def as_json(self) -> dict[str, str | int]:
        return asdict(self)


def plain(text: str) -> str:
    """One line as a terminal may be given it, whatever file or folder it quotes: a sign that steers
    is written out, such as \\x1b."""
    return _UNSAFE.sub(lambda found: ascii(found[0])[1:-1], text)


def one_line(message: str) -> str:
    """The message in one line of at most LONGEST letters, whatever a file put into it."""
    words = " ".join(message.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def unreadable(file: str, rule: str, message: str) -> Problem:
    """A problem of a whole file."""
    return Problem(file, 1, 1, rule, "error", message)


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.severity == "error")
