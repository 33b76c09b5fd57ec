"""Where a reader sees one letter: marks, joined consonants and emoji families stay whole."""

from collections.abc import Iterator
from unicodedata import category, combining

_JOINER = "\u200d"
_JOINED = "\u200c\u200d\u0e33\u0eb3"
"""Joiners and the Thai and Lao vowels that print over the letter before."""
_VIRAMA = 9
"""The combining class of the signs that join two consonants in Indic scripts."""


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each letter as a reader sees it (Unicode's grapheme clusters, in short).

    Differs from annex 29 in one thing: every virama before a letter joins, also in scripts where
    the font may show it on its own; a line never breaks there.
    """
    start = 0
    for index in range(1, len(text)):
        if not _together(text, start, index):
            yield start, index
            start = index
    if text:
        yield start, len(text)


def _together(text: str, start: int, index: int) -> bool:
    before, letter = text[index - 1], text[index]
    if category(letter) in ("Mn", "Me", "Mc") or letter in _JOINED or _is_tone(letter):
        return before not in "\n\r\u200b"
    if before == _JOINER:
        return index - start > 1
    if combining(text[index - 1]) == _VIRAMA:
        return category(letter) == "Lo"
    flags = sum(map(_is_flag, text[start:index]))
    return before + letter == "\r\n" or (_is_flag(letter) and flags % 2 == 1)


def _is_tone(letter: str) -> bool:
    return "\U0001f3fb" <= letter <= "\U0001f3ff"


def _is_flag(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"
