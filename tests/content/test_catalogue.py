"""The words of one language."""

from pathlib import Path

from game.content.catalogue import Language, english, known, opened
from game.ui.context import Catalogue, Context
from tests.content.world import build, library, translate


def arabic(tmp_path: Path) -> Language:
    sources = build(tmp_path)
    translate(sources, "ar", lambda c, t: "" if c == "chat" and not t else f"ع {t}")
    return library(sources).language("ar")


def test_english_says_its_own_words_and_fills_their_places() -> None:
    assert english().words("Show {name}", "chat", name="Amina") == "Show Amina"
    assert english().number(2026) == "2026"


def test_words_of_the_screens_are_found_by_their_note(tmp_path: Path) -> None:
    language = arabic(tmp_path)

    assert language.words("Play") == "ع Play"
    assert language.words("Show {name}", "chat", name="Amina") == "ع Show \u2068Amina\u2069"
    assert language.find("other note", "Show {name}") is None
    assert language.words("Show {name}", "other note", name="x") == "Show \u2068x\u2069"


def test_arabic_counts_in_its_own_digits(tmp_path: Path) -> None:
    assert arabic(tmp_path).number(1045) == "١٠٤٥"


def test_a_language_is_what_views_expect(tmp_path: Path) -> None:
    words: Catalogue = arabic(tmp_path).words

    assert Context(words, direction="rtl").words("Play") == "ع Play"


def test_languages_are_described_without_their_words(tmp_path: Path) -> None:
    sources = build(tmp_path)
    translate(sources, "hi")
    library(sources)
    folder = tmp_path / "build" / "locales"

    there, problems = known(folder)

    assert problems == ()
    assert [(each.code, each.name, each.messages) for each in there] == [
        ("en", "English", None),
        ("hi", "हिन्दी", None),
    ]
    assert isinstance(opened(there[1], folder), Language)
