"""Where the two readers of PyYAML part: the fast one (in C) and the plain one (in Python).

A PC has the fast one or not, and a level must mean the same on both. What the two read
differently is refused whichever is at work; `tests/content/test_two_readers.py` looks for more.
"""

import re
from typing import Any

QUESTION = "A question mark cannot stand bare here: put the words in quotes."
COLON = "A colon stands where none can: put the words in quotes."
HEADER = "A # needs a space before it."

_COMMENT = re.compile(r"#[^\n]*")
_TOUCHING = re.compile(r"\s*:[,\[\]{}?]")
_HEADER = re.compile(r"[|>][-+0-9]*#")

Parting = tuple[int, str]
"""Where the two readers part, as an offset into the text, and what to write instead."""


def in_scalar(event: Any, text: str, flow: bool) -> Parting | None:
    """What the two read differently in the words of one scalar. `flow`: inside [ ] or { }."""
    start, end = event.start_mark.index, event.end_mark.index
    if event.style in ("|", ">"):
        header = _HEADER.match(text, start)
        return (header.end() - 1, HEADER) if header else None
    if event.style or not flow:
        return None
    asked = text.find("?", start, end)
    if asked >= 0:
        return asked, QUESTION
    return (end, COLON) if _TOUCHING.match(text, end) else None


def between(text: str, start: int, end: int) -> Parting | None:
    """A bare `?` (YAML's sign for a long key) between two scalars, comments left out."""
    if text.find("?", start, end) < 0:
        return None
    gap = _COMMENT.sub(lambda comment: " " * len(comment[0]), text[start:end])
    return (start + gap.index("?"), QUESTION) if "?" in gap else None
