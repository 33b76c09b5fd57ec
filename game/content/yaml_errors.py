"""What the YAML parser says when it gives up, and what it means to somebody who writes a level."""

from typing import Any

from game.content.two_readers import COLON, QUESTION

CROOKED = "This does not line up with the entries around it"
MEANINGS = (
    ("mapping values are not allowed", COLON),
    ("found unexpected ':'", COLON),
    ("but got '?'", QUESTION),
    ("could not find expected ':'", "A colon is missing after a key."),
    ("did not find expected key", f"{CROOKED}, or a quotation mark is not closed."),
    ("did not find expected '-'", "This does not line up with the list around it."),
    ("did not find expected ',' or", "A comma or a closing bracket is missing."),
    ("unexpected end of stream", "A quotation mark is opened and never closed."),
    ("cannot start any token", "Words cannot begin with this sign: put them in quotes."),
    ("unknown escape", "Use single quotes, or write \\\\ for a backslash."),
    ("expected <block end>", f"{CROOKED}, or a quotation mark is not closed."),
    ("block", f"{CROOKED}."),
)
"""A part of what the parser says, and our sentence for it. The first that fits counts."""


def meaning(error: Any) -> tuple[tuple[int, int], str]:
    """Line and column of a YAMLError, from 1, and one sentence that helps to mend it."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    problem, context = getattr(error, "problem", None), getattr(error, "context", None)
    said = f"{problem or ''} {context or ''}"
    known = next((ours for theirs, ours in MEANINGS if theirs in said), "")
    return place, known or f"This cannot be read as YAML: {problem or context or error}."
