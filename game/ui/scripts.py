"""Which writing system a character and a language belong to, and which way a language reads."""

from collections.abc import Iterator
from typing import Literal
from unicodedata import category, name

Direction = Literal["ltr", "rtl"]

# The first word of a character's Unicode name tells its script; other words mean "any script".
_BY_NAME = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "GREEK": "Grek", "ARABIC": "Arab", "ARABIC-INDIC": "Arab",
    "EXTENDED": "Arab", "DEVANAGARI": "Deva", "BENGALI": "Beng", "TAMIL": "Taml",
    "ETHIOPIC": "Ethi", "MYANMAR": "Mymr", "KHMER": "Khmr", "THAI": "Thai", "LAO": "Laoo",
    "HEBREW": "Hebr", "CJK": "Hani",
}  # fmt: skip
_BY_LANGUAGE = {
    "ar": "Arab", "fa": "Arab", "ur": "Arab", "he": "Hebr", "hi": "Deva", "bn": "Beng",
    "ta": "Taml", "am": "Ethi", "my": "Mymr", "km": "Khmr", "th": "Thai", "lo": "Laoo",
    "ru": "Cyrl", "zh": "Hani",
}  # fmt: skip
_RTL = frozenset({"Arab", "Hebr"})


def script_of(character: str) -> str | None:
    """The four-letter script of a character; None for spaces, digits and signs all scripts use."""
    if character < "\x80":
        return "Latn" if character.isalpha() else None
    return _BY_NAME.get(name(character, "").partition(" ")[0])


def script_for(language: str) -> str:
    """The script a language is written in, `Latn` if we know no other: `ar` → `Arab`."""
    return _BY_LANGUAGE.get(language.partition("-")[0].partition("_")[0], "Latn")


def direction_of(language: str) -> Direction:
    """Which way a screen in this language reads."""
    return "rtl" if script_for(language) in _RTL else "ltr"


def script_runs(text: str, otherwise: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and script of each stretch of the text.

    Signs and digits go with the letters before them, at the start with the letters after them;
    a text without letters is of the script `otherwise`.
    """
    start, current = 0, ""
    for index, letter in enumerate(text):
        script = script_of(letter)
        # A mark always belongs to the letter it sits on, whatever its name says.
        if script is None or script == current or (category(letter) == "Mn" and current):
            continue
        if current:
            yield start, index, current
            start = index
        current = script
    if text:
        yield start, len(text), current or otherwise
