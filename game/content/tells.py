"""Where the words of tells stand inside a text, and the marks `<1>…</1>` translators see there."""

import re

MARKED = re.compile(r"<(\d+)>(.*?)</\1>", re.DOTALL)
ANY_MARK = re.compile(r"</?\d+>")
Span = tuple[int, int]


def spans(text: str, words: tuple[str, ...]) -> tuple[Span | None, ...]:
    """Start and end of each tell's words; None where they are not there (or lie in another's).

    Longer words find their place first, so that "now" leaves "now or never" alone.
    """
    taken: list[Span] = []
    found: dict[int, Span] = {}
    for place in sorted(range(len(words)), key=lambda at: -len(words[at])):
        span = _free(text, words[place], taken)
        if span is not None:
            taken.append(span)
            found[place] = span
    return tuple(found.get(place) for place in range(len(words)))


def _free(text: str, words: str, taken: list[Span]) -> Span | None:
    """The first place where whole words stand that no other tell has taken."""
    if not words:
        return None
    for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text):
        start, end = match.span()
        if all(end <= a or b <= start for a, b in taken):
            return start, end
    return None


def mark(text: str, words: tuple[str, ...]) -> str:
    """The text with its tells marked by their numbers: `<1>YOU WON</1> A GOAT!`."""
    for start, end, number in sorted(
        ((*span, n) for n, span in enumerate(spans(text, words), 1) if span), reverse=True
    ):
        text = f"{text[:start]}<{number}>{text[start:end]}</{number}>{text[end:]}"
    return text


def unmark(marked: str, many: int) -> tuple[str, tuple[str, ...]] | None:
    """A marked text's own words and those of its tells; None when the marks are not 1 to `many`."""
    parts = {int(number): words.strip() for number, words in MARKED.findall(marked)}
    plain = ANY_MARK.sub("", marked)
    right = sorted(parts) == list(range(1, many + 1)) and all(parts.values())
    once = len(ANY_MARK.findall(marked)) == 2 * many
    if not (right and once):
        return None
    return plain, tuple(parts[number] for number in sorted(parts))
