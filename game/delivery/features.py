"""What the program can do for whom, made from the part of game/ACCESSIBILITY.md that is done."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).parents[1] / "ACCESSIBILITY.md"
_LINK = re.compile(r"`([^`]+)`")
_HEAD = """\
# Who can play

Made from the house's own list of promises: each of these lines is proven by tests before a
program is made. The letters and numbers are those of that list.
"""


@dataclass(frozen=True, slots=True)
class Promise:
    """A row of the page: its number, the promise in plain words, how far it is, and its proof, as
    `tests/…/test_x.py::test_name`."""

    number: str
    words: str
    state: str
    proof: tuple[str, ...]

    @property
    def done(self) -> bool:
        """Whether it is kept and proven."""
        return self.state == "done"


@dataclass(frozen=True, slots=True)
class Label:
    """A label of the Accessible Games Initiative, and the promises it stands on."""

    name: str
    because: tuple[str, ...]


def promises(page: str) -> tuple[Promise, ...]:
    """The rows about promises, in their order."""
    rows = (row for row in _rows(page) if len(row) == 4)
    return tuple(Promise(n, words, s, tuple(_LINK.findall(proof))) for n, words, s, proof in rows)


def labels(page: str) -> tuple[Label, ...]:
    """The rows about labels."""
    return tuple(Label(row[0], tuple(row[1].split())) for row in _rows(page) if len(row) == 2)


def beside_the_program(page: str) -> str:
    """What is laid beside the program: what is done, what is missing, and the labels that hold."""
    rows = promises(page)
    done = [f"- {row.words} ({row.number})" for row in rows if row.done]
    partly = [f"- {row.words} ({row.number}): {row.state}" for row in rows if not row.done]
    kept = {row.number for row in rows if row.done}
    held = [f"- {label.name}" for label in labels(page) if kept.issuperset(label.because)]
    parts = (_part("Proven", done), _part("Not all of it yet", partly), _part(_LABELS, held))
    return "\n".join((_HEAD, *parts))


_LABELS = "Labels of the Accessible Games Initiative"


def _part(title: str, lines: Iterable[str]) -> str:
    return "\n".join((f"## {title}\n", *lines, ""))


def _rows(page: str) -> list[list[str]]:
    """The cells of every row of every table, without the heads."""
    lines = [line.strip() for line in page.splitlines()]
    rows = [line[1:-1].split("|") for line in lines if re.fullmatch(r"\|.*\|", line)]
    cells = [[cell.strip() for cell in row] for row in rows]
    bars = {at for at, row in enumerate(cells) if set("".join(row)) <= set("-")}
    return [row for at, row in enumerate(cells) if at not in bars and at + 1 not in bars]
