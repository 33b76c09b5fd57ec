"""Tells whoever waits how far a long piece of work is."""

import sys
from typing import TextIO

_WIDE = 24


class Steps:
    """A known number of steps. On a terminal a bar grows; elsewhere there is a line for each."""

    def __init__(self, total: int, said_to: TextIO | None = None) -> None:
        self.total = total
        self.done = 0
        self._to = said_to or sys.stderr

    def __call__(self, sentence: str) -> None:
        """The next step begins; the sentence says what is done in it."""
        full = _WIDE * self.done // self.total
        self.done += 1
        bar = f"[{'#' * full}{'.' * (_WIDE - full)}] " if self._to.isatty() else ""
        print(f"{bar}{self.done} of {self.total}: {sentence}", file=self._to, flush=True)
