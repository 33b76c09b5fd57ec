"""Other letters and more air between them, for whoever reads better so (PROMISES A16)."""

from itertools import pairwise
from pathlib import Path

import pytest

from game.platform.text import Type
from game.ui.bidi import Base

LINES: tuple[tuple[str, str, Base], ...] = (
    ("en", "Grandma laughs at the long ones", "ltr"),
    ("hi", "दादी लंबे संदेशों पर हँसती हैं", "ltr"),
    ("ar", "تضحك الجدة من الرسائل 12 الطويلة", "rtl"),
)
SIZE = 24


@pytest.mark.parametrize(("language", "line", "base"), LINES)
def test_more_air_sets_words_apart_in_every_script(
    fonts: Path, language: str, line: str, base: Base
) -> None:
    usual, wide = Type(fonts, language), Type(fonts, language, wide=True)
    assert wide.width(line, SIZE, False) > usual.width(line, SIZE, False) * 1.03
    assert wide.height(SIZE, False) > usual.height(SIZE, False)
    gaps = [_gaps(letters, line, base) for letters in (usual, wide)]
    assert all(more > less for less, more in zip(*gaps, strict=True))


def _gaps(letters: Type, line: str, base: Base) -> list[float]:
    """The space between each word and the next, on the side where the next one stands."""
    boxes = sorted(letters.word_boxes(line, SIZE, False, base), key=lambda box: box.x0)
    return [after.x0 - before.x1 for before, after in pairwise(boxes)]


@pytest.mark.parametrize(("language", "line", "base"), LINES)
def test_with_more_air_what_is_measured_is_what_is_painted(
    fonts: Path, language: str, line: str, base: Base
) -> None:
    wide = Type(fonts, language, wide=True)
    ink = wide.render(line, SIZE, False, (0, 0, 0), base)
    assert abs(ink.surface.get_width() - wide.width(line, SIZE, False)) <= 2


@pytest.mark.parametrize(("language", "word"), [("ar", "الرسائل"), ("hi", "संदेशों")])
def test_letters_that_join_stay_joined(fonts: Path, language: str, word: str) -> None:
    usual, wide = Type(fonts, language), Type(fonts, language, wide=True)
    assert wide.width(word, SIZE, False) == usual.width(word, SIZE, False)


def test_letters_and_words_part_together(fonts: Path) -> None:
    usual, wide = Type(fonts, "en"), Type(fonts, "en", wide=True)
    word = "message"
    apart = wide.width(word, SIZE, False) - usual.width(word, SIZE, False)
    assert apart >= 0.12 * SIZE * (len(word) - 1) * 0.8
    assert min(_gaps(wide, "one two", "ltr")) >= min(_gaps(usual, "one two", "ltr")) + 0.12 * SIZE


@pytest.mark.parametrize(("language", "line", "base"), LINES)
def test_plain_letters_are_other_letters_and_nothing_is_missing(
    fonts: Path, language: str, line: str, base: Base
) -> None:
    story, plain = Type(fonts, language), Type(fonts, language, look="plain")
    assert plain.width(line, SIZE, False) != story.width(line, SIZE, False)
    shown = {part.face.file for part in plain._runs(line, False, base)}
    assert shown
    assert all(file.startswith("plain-") for file in shown)
    assert all("?" not in part.text for part in plain._runs(line, False, base))
