"""Where the words of tells stand in a text: at the place that is known, else as whole words."""

from collections.abc import Iterator, Sequence
from unicodedata import category

from game.core.words import Tell

Span = tuple[int, int]
"""Start and end of a stretch of a text, as character offsets."""
_JOINERS = "\u200c\u200d"
"""Signs of no width inside a word of Persian or Hindi."""


def spans(text: str, tells: Sequence[Tell]) -> tuple[Span | None, ...]:
    """Where each tell's words stand; None for words that have no place of their own.

    A place that is known (`Tell.at`) counts before any that is found, and longer words find theirs
    before shorter ones, so that "now" leaves "now or never" alone. No two tells share a character.
    """
    taken: dict[int, Span] = {}
    for number in sorted(range(len(tells)), key=lambda at: _precedence(text, tells[at])):
        places = _places(text, tells[number])
        free = (span for span in places if not any(_meet(span, other) for other in taken.values()))
        if span := next(free, None):
            taken[number] = span
    return tuple(taken.get(number) for number in range(len(tells)))


def _precedence(text: str, tell: Tell) -> tuple[bool, int]:
    return not _is_known(text, tell), -len(tell.words)


def _places(text: str, tell: Tell) -> Iterator[Span]:
    if _is_known(text, tell):
        return iter(((tell.at, tell.at + len(tell.words)),))
    return whole_words(text, tell.words)


def _is_known(text: str, tell: Tell) -> bool:
    """Whether its place is known, and is one of this very text."""
    return tell.at >= 0 and bool(tell.words) and text.startswith(tell.words, tell.at)


def whole_words(text: str, words: str) -> Iterator[Span]:
    """Every place where these words stand with no letter of the same word before or after them."""
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if not _inside_word(text, start) and not _inside_word(text, end):
            yield start, end
        start = text.find(words, start + 1)


def _inside_word(text: str, at: int) -> bool:
    """Whether the characters before and after this offset belong to one word, in any script: a
    combining mark belongs to whatever it stands on."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return _combines(after) or (_of_word(before) and _of_word(after))


def _combines(sign: str) -> bool:
    return sign in _JOINERS or category(sign).startswith("M")


def _of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or _combines(sign)


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
