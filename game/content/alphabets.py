"""Every character a language may need on screen, whether or not today's levels use it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from unicodedata import normalize

from game.ui.scripts import script_for, script_of


@dataclass(frozen=True, slots=True)
class Alphabet:
    """What a language is written with: its scripts, and the characters of its own."""

    scripts: tuple[str, ...]
    characters: str


def _points(*ranges: tuple[int, int]) -> str:
    return "".join(chr(point) for first, last in ranges for point in range(first, last + 1))


COMMON = (
    _points((0x20, 0x7E), (0xA0, 0xFF))  # ASCII and Latin-1, so that any name of a place works
    + "–—‘’“”‚„•…‹›·−×÷←→€₹"
    + _points((0x200B, 0x200F), (0x2066, 0x2069))  # joiners, direction marks and isolates
    + "\u25cc"  # the dotted circle that carries a mark with no letter
)
LANGUAGES: Mapping[str, Alphabet] = MappingProxyType(
    {
        "en": Alphabet(("Latn",), ""),
        "ar": Alphabet(
            ("Latn", "Arab"),
            "،؛؟٪٫٬۔ـٱ﷼"
            + _points((0x0621, 0x063A), (0x0641, 0x0655), (0x0660, 0x0669))
            + "\u0670پچڤگ",  # letters Arabic borrows to write names
        ),
        "hi": Alphabet(
            ("Latn", "Deva"),
            _points((0x0900, 0x0954), (0x0958, 0x096F), (0x0970, 0x0970), (0x0972, 0x0972)),
        ),
    }
)
"""A new language is one more entry here, and perhaps a font in `game/delivery/fonts.py`."""


def alphabet_of(language: str) -> Alphabet:
    """The alphabet of a language; where nobody has written it down, no more than its script."""
    unwritten = Alphabet(tuple({"Latn": 0, script_for(language): 0}), "")
    return LANGUAGES.get(language, unwritten)


def needed(languages: Sequence[str], extra_text: Iterable[str] = ()) -> frozenset[str]:
    """Characters the fonts for these languages must hold, composed and decomposed alike.

    Letters of other scripts in `extra_text` are left out: a build for Arabic needs no Devanagari.
    """
    scripts = {None}.union(*(alphabet_of(language).scripts for language in languages))
    letters = set(COMMON).union(*(alphabet_of(language).characters for language in languages))
    for text in extra_text:
        letters |= {letter for letter in set(text) if script_of(letter) in scripts}
    closed = {part for letter in letters for part in normalize("NFD", letter)}
    closed |= {part for letter in letters for part in normalize("NFC", letter)}
    return frozenset(letter for letter in letters | closed if letter >= " " and letter != "\x7f")


def texts_of(root: Path) -> list[str]:
    """All words in the catalogues and levels under `root`; none where there are none yet."""
    paths = [*(root / "locales").rglob("*.po"), *(root / "levels").rglob("*.yaml")]
    return [path.read_text(encoding="utf-8", errors="ignore") for path in sorted(paths)]
