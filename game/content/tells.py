"""The marks `<1>…</1>` that translators see around the words of tells inside a text."""

import re
from collections.abc import Sequence

from game.core.tells import Span, spans
from game.core.words import Tell

MARKED = re.compile(r"<(\d+)>(.*?)</\1>", re.DOTALL)
ANY_MARK = re.compile(r"</?\d+>")


def mark(text: str, tells: Sequence[Tell]) -> str:
    """The text with its tells marked by their numbers: `<1>YOU WON</1> A GOAT!`."""
    for start, end, number in sorted(
        ((*span, n) for n, span in enumerate(spans(text, tells), 1) if span), reverse=True
    ):
        text = f"{text[:start]}<{number}>{text[start:end]}</{number}>{text[end:]}"
    return text


def unmark(marked: str, many: int) -> tuple[str, tuple[Span, ...]] | None:
    """A marked text without its marks, and where the words of each tell stand in it; None when the
    marks are not 1 to `many`."""
    parts = {int(found[1]): found for found in MARKED.finditer(marked)}
    right = sorted(parts) == list(range(1, many + 1)) and all(m[2].strip() for m in parts.values())
    once = len(ANY_MARK.findall(marked)) == 2 * many
    if not (right and once):
        return None
    return ANY_MARK.sub("", marked), tuple(_span(parts[number]) for number in sorted(parts))


def _span(found: re.Match[str]) -> Span:
    """The words between two marks, without spaces around them, counted in the unmarked text."""
    words = found[2]
    start = len(ANY_MARK.sub("", found.string[: found.start()]))
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())
