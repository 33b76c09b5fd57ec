"""Reads one TOML file: its tree, and where each of its entries stands."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path as File
from typing import Any

from game.content.problems import Problem, one_line
from game.content.source import read_bytes, text_of

HEADER = re.compile(r"\s*\[\s*(?P<name>[^\[\]]+?)\s*\]")
ENTRY = re.compile(r"\s*(?P<name>[\w.\"'-]+)\s*=")
PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)$")
"""Where the parser stopped, at the end of what it says."""

RULES: Mapping[str, str] = {
    "toml": "This list is TOML: a head such as [people.mr-joro] on a line of its own, and below it"
    ' lines such as age = "child", each word in quotes. Nobody of the list is drawn before it can'
    " be read.",
}
"""What a TOML file can do wrong: what the rule means and how to mend it."""


@dataclass(frozen=True, slots=True)
class TomlText:
    """The content of a TOML file. `file` names it in problems."""

    file: str
    tree: Mapping[str, Any]
    text: str

    def where(self, *way: str) -> tuple[int, int]:
        """Line and column, from 1, of the entry at the end of a way; of the nearest entry on the
        way where that one is missing."""
        table: tuple[str, ...] = ()
        near, place = 0, (1, 1)
        for number, line in enumerate(self.text.splitlines(), 1):
            if not (found := HEADER.match(line) or ENTRY.match(line)):
                continue
            here = _way(found["name"])
            if found.re is HEADER:
                table = here
            else:
                here = (*table, *here)
            shared = _shared(here, way)
            if shared <= near:
                continue
            near, column = shared, found.start("name") + 1
            if len(here) == near < len(way) and (inside := _inside(line, way[near])):
                near, column = near + 1, inside
            place = (number, column)
        return place

    def at(self, rule: str, message: str, *way: str) -> Problem:
        """A mistake of the entry at the end of a way."""
        return Problem(self.file, *self.where(*way), rule, "error", one_line(message))


def read_toml(path: File) -> TomlText | Problem:
    """The content of a file, or why there is none."""
    import tomllib  # what is shipped was read when it was made ready

    file = path.as_posix()
    data = read_bytes(path, file)
    text = data if isinstance(data, Problem) else text_of(data, file)
    if isinstance(text, Problem):
        return text
    try:
        return TomlText(file, tomllib.loads(text), text)
    except tomllib.TOMLDecodeError as error:
        return _stopped(str(error), text, file)


def _stopped(said: str, text: str, file: str) -> Problem:
    """Where the parser stopped, and why."""
    found = PLACE.search(said)
    line, column = len(text.splitlines()) or 1, 1
    if found and found["line"]:
        line, column = int(found["line"]), int(found["column"])
    why = PLACE.sub("", said)
    message = f"This list cannot be read from here on: {why[:1].lower()}{why[1:]}."
    return Problem(file, line, column, "toml", "error", one_line(message))


def _way(name: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in name.split("."))


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many of their first parts two ways share."""
    pairs = (same == too for same, too in zip(one, other, strict=False))
    return sum(1 for _ in takewhile(bool, pairs))


def _inside(line: str, key: str) -> int:
    """The column of a key between the braces of a line; 0 when it is not there."""
    found = re.search(rf"[{{,]\s*(?P<key>{re.escape(key)})\s*=", line)
    return found.start("key") + 1 if found else 0
