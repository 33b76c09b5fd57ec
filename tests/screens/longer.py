"""A made-up language two fifths longer than English, for words nobody has translated yet.

Real letters with accents, so that what no catalogue was asked for stands out as plain English.
"""

import re
from dataclasses import replace
from gettext import NullTranslations
from math import ceil

from game.activities import ROOMS_BY_KIND
from game.content.catalogue import Language, english
from game.content.library import Folders, Library
from game.content.places import Places

KEPT = re.compile(r"(\{[^{}]*\}|</?\d+>|\s+)")
"""What a translator leaves as it is: places to be filled, the marks of tells, and spaces."""
_ACCENTS = str.maketrans("aeiouyncAEIOUYNC", "áéíóúýñçÁÉÍÓÚÝÑÇ")
_MORE = "éñóüå"
_LONGER = 0.4
"""How much longer translations may become (CURRICULUM F)."""


def longer(text: str) -> str:
    """The text in the made-up language."""
    return "".join(p if KEPT.fullmatch(p) else _word(p) for p in KEPT.split(text))


def _word(word: str) -> str:
    letters = word.rstrip(".,:;!?…’”)*")
    added = _MORE * len(letters)
    more = ceil(len(letters) * _LONGER)
    return letters.translate(_ACCENTS) + added[:more] + word[len(letters) :]


class Longer(NullTranslations):
    """A catalogue that has everything."""

    def gettext(self, message: str) -> str:
        return longer(message)

    def pgettext(self, context: str, message: str) -> str:
        return longer(message)


def longer_library(at: Places) -> Library:
    """What is shipped, with the made-up language in the place of English."""
    folders = Folders(at.levels, at.assets, at.prepared / "locales")
    language: Language = replace(english(), messages=Longer())
    return Library(folders, ROOMS_BY_KIND, _languages={"en": language})
