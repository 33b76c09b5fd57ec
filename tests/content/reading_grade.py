"""How hard English sentences are to read, as the school grade that reads them with ease."""

import re

from game.content.rules.wording import SENTENCE_END
from game.core.level import Band

GRADES: dict[Band, float] = {"7-9": 2, "10-12": 4, "13-15": 6}
"""The highest school grade (Flesch and Kincaid, 1975) of a band's texts."""
_VOWELS = re.compile("[aeiouy]+")


def sentences(text: str) -> list[str]:
    """The sentences of a text, names in the places of names."""
    return SENTENCE_END.split(re.sub(r"\{[^}]*\}", "Sam", text))


def syllables(word: str) -> int:
    """About how many syllables an English word has: its groups of vowels, but for a silent e."""
    letters = re.sub("[^a-z]", "", word.lower())
    count = len(_VOWELS.findall(letters))
    silent = re.search("[^lt]e$|[^aeioutdl]ed$", letters) is not None
    return max(1, count - silent) if letters else 0


def grade(texts: list[str]) -> float:
    """Flesch and Kincaid's school grade of these texts together; buttons of two words are none."""
    lines = [line.split() for text in texts for line in sentences(text)]
    lines = [line for line in lines if len(line) > 2]
    words = [word for line in lines for word in line]
    return 0.39 * len(words) / len(lines) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
