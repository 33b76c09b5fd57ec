"""Real glyphs from our real fonts: widths, pictures, boxes of words and everything broken."""

import json
from pathlib import Path

import pygame
import pytest

from game.platform.fonts import LIST, read_faces
from game.platform.text import Ink, Type
from game.platform.text_painter import as_drawn
from game.platform.text_runs import TextRun, text_runs
from game.ui.bidi import Base
from game.ui.theme import Rgb

INK: Rgb = (27, 31, 59)


@pytest.fixture
def arabic(fonts: Path) -> Type:
    return Type(fonts, "ar")


@pytest.fixture
def hindi(fonts: Path) -> Type:
    return Type(fonts, "hi")


@pytest.fixture
def english(fonts: Path) -> Type:
    return Type(fonts, "en")


def cut(fonts: Path, text: str, base: Base, script: str) -> tuple[TextRun, ...]:
    return text_runs(text, base, script, read_faces(fonts)[0], "regular")


def rows(ink: Ink) -> tuple[int, int]:
    """First and last row with ink, counted from the top of the line box."""
    seen = ink.surface.get_bounding_rect()
    return ink.top + seen.top, ink.top + seen.bottom


def same(one: Ink, other: Ink) -> bool:
    return pygame.image.tobytes(one.surface, "RGBA") == pygame.image.tobytes(other.surface, "RGBA")


def test_arabic_with_numbers_brackets_and_latin_is_drawn_in_the_right_order(fonts: Path) -> None:
    found = cut(fonts, "لديك 12 (345) في Pygame!", "rtl", "Arab")
    assert [part.text for part in found] == [
        *("!", "Pygame", ") في ", "345", " (", "12", "لديك "),
    ]
    assert [part.rtl for part in found] == [True, False, True, False, True, False, True]


def test_latin_in_arabic_comes_from_the_latin_face_and_digits_match_the_arabic(fonts: Path) -> None:
    found = cut(fonts, "لديك 12 Pygame", "rtl", "Arab")
    faces = {part.text.strip(): part.face.file for part in found}
    assert faces["Pygame"] == "latin-devanagari-regular.ttf"
    assert faces["12"] == faces["لديك"] == "arabic-regular.ttf"


def test_a_picture_is_as_wide_as_the_line_was_measured(arabic: Type) -> None:
    text = "لديك 12 بذرة (من 345) في Pygame"
    ink = arabic.render(text, 28, False, INK, "rtl")
    assert ink.surface.get_width() == arabic.width(text, 28, False)


def test_arabic_letters_are_joined(arabic: Type) -> None:
    alone = sum(arabic.width(letter, 40, False) for letter in "سلام")
    assert arabic.width("سلام", 40, False) < 0.8 * alone


def test_a_zero_width_non_joiner_is_kept_and_parts_the_letters(arabic: Type) -> None:
    joined = arabic.render("بيته", 40, False, INK, "rtl")
    parted = arabic.render("بي\u200cته", 40, False, INK, "rtl")
    assert not same(joined, parted)


def test_hindi_consonants_are_joined(hindi: Type) -> None:
    parted = hindi.width("क्\u200cष", 40, False)
    assert hindi.width("क्ष", 40, False) < parted
    apart = hindi.width("क", 40, False) + hindi.width("ष", 40, False)
    assert hindi.width("क्ष", 40, False) < apart


def test_bold_letters_have_more_ink(english: Type) -> None:
    plain, bold = (
        pygame.mask.from_surface(english.render("Lantern", 40, weight, INK, "ltr").surface).count()
        for weight in (False, True)
    )
    assert bold > 1.1 * plain


def test_lines_of_one_language_are_all_of_one_height(arabic: Type, hindi: Type) -> None:
    assert arabic.height(20, False) == arabic.height(20, True) == 34
    assert hindi.height(20, False) == 32


@pytest.mark.parametrize("bold", [False, True])
def test_letters_stand_on_one_baseline_whatever_is_in_the_line(arabic: Type, bold: bool) -> None:
    alone = rows(arabic.render("HEH", 40, bold, INK, "ltr"))
    mixed = rows(arabic.render("HEH د", 40, bold, INK, "rtl"))
    assert alone[1] <= mixed[1]
    assert alone[0] == mixed[0]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "ÅÉjgy(|"), ("ar", "«مَنْ أَرْسَلَ هٰذِهِ» لا تُعطِ [ي]"), ("hi", "श्रीमती कूड़ा र्क्षैं में")],
)
def test_ink_stays_inside_the_line_box(fonts: Path, language: str, text: str) -> None:
    letters = Type(fonts, language)
    top, bottom = rows(letters.render(text, 40, False, INK, "auto"))
    assert top >= 0
    assert bottom <= letters.height(40, False)


@pytest.mark.parametrize("text", ["", "\u200b", "\0", "\x07\u2068\u2069"])
def test_what_cannot_be_seen_has_no_width(english: Type, text: str) -> None:
    assert english.width(text, 24, False) == 0
    assert english.render(text, 24, False, INK, "ltr").surface.get_width() == 0


def test_controls_are_dropped_and_a_tab_is_a_space(english: Type) -> None:
    assert english.width("go\0at", 24, False) == english.width("goat", 24, False)
    assert english.width("go\tat", 24, False) == english.width("go at", 24, False)


def test_a_letter_no_font_has_becomes_a_question_mark(english: Type) -> None:
    assert english.width("\ud800ቋ🐐", 24, False) == english.width("???", 24, False)
    assert same(
        english.render("a🐐", 24, False, INK, "ltr"), english.render("a?", 24, False, INK, "ltr")
    )


def test_word_boxes_cover_the_line_in_reading_order(arabic: Type) -> None:
    text = "لديك 12 بذرة"
    boxes = arabic.word_boxes(text, 40, False, "rtl")
    assert [text[box.start : box.end] for box in boxes] == ["لديك", "12", "بذرة"]
    assert boxes[0].x1 == arabic.width(text, 40, False)
    assert boxes[2].x0 == 0
    assert boxes[0].x0 > boxes[1].x1 > boxes[1].x0 > boxes[2].x1


def test_a_word_with_a_foreign_letter_is_one_box(english: Type) -> None:
    boxes = english.word_boxes("see क, now", 40, False, "ltr")
    assert [(box.start, box.end) for box in boxes] == [(0, 3), (4, 6), (7, 10)]
    assert boxes[0].x1 < boxes[1].x0 < boxes[1].x1 < boxes[2].x0


def test_the_same_line_is_drawn_once(english: Type) -> None:
    first = english.render("Lantern Bay", 24, False, INK, "ltr")
    assert english.render("Lantern Bay", 24, False, INK, "ltr") is first


def test_kept_pictures_never_weigh_more_than_the_cap(fonts: Path) -> None:
    letters = Type(fonts, "en", cache_bytes=100_000)
    for number in range(60):
        letters.render(f"Line {number}", 24, False, INK, "ltr")
    assert 50_000 < letters.cached_bytes <= 100_000
    assert letters.render("wide " * 200, 40, False, INK, "ltr").surface.get_width() > 1000
    assert letters.cached_bytes <= 100_000


def test_a_folder_without_fonts_still_shows_text_and_says_so(tmp_path: Path) -> None:
    letters = Type(tmp_path / "nowhere", "ar")
    assert letters.render("Lantern لديك", 24, False, INK, "rtl").surface.get_width() > 0
    assert len(letters.problems) == 1
    assert "list of fonts cannot be read" in letters.problems[0]


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"faces": [{"file": "../x.ttf"}]}', "\x00"])
def test_a_damaged_list_of_fonts_still_shows_text_and_says_so(tmp_path: Path, content: str) -> None:
    (tmp_path / LIST).write_text(content, encoding="utf-8")
    letters = Type(tmp_path, "en")
    assert letters.width("Lantern", 24, False) > 0
    assert "list of fonts is damaged" in letters.problems[0]


@pytest.mark.parametrize("damage", ["missing", "empty", "cut off", "nonsense"])
def test_a_broken_font_file_is_replaced_and_named(fonts: Path, tmp_path: Path, damage: str) -> None:
    for path in fonts.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    broken = tmp_path / "arabic-regular.ttf"
    whole = broken.read_bytes()
    match damage:
        case "missing":
            broken.unlink()
        case "empty":
            broken.write_bytes(b"")
        case "cut off":
            broken.write_bytes(whole[:9000])
        case _:
            broken.write_bytes(b"garbage" * 50)
    letters = Type(tmp_path, "ar")
    assert len(letters.problems) == 1
    assert str(broken) in letters.problems[0]
    # The bold letters of the same script are better than question marks.
    assert letters.width("سلام", 24, False) == letters.width("سلام", 24, True)


def test_a_list_that_vouches_for_a_file_no_font_library_can_open_is_survived(
    fonts: Path, tmp_path: Path
) -> None:
    entries = json.loads((fonts / LIST).read_text(encoding="utf-8"))
    for entry in entries["faces"]:
        entry["checksum"] = 0
        (tmp_path / entry["file"]).write_bytes(b"")
    (tmp_path / LIST).write_text(json.dumps(entries), encoding="utf-8")
    letters = Type(tmp_path, "en")
    assert letters.width("Lantern", 24, False) > 0
    assert any("cannot be opened" in problem for problem in letters.problems)


def test_an_address_broken_after_a_hyphen_keeps_it_at_its_end(arabic: Type) -> None:
    drawn = as_drawn("super-star-shirts.example", 0, 11)
    assert drawn.startswith("super-star-")
    boxes = arabic.word_boxes(drawn, 24, False, "rtl")
    assert len(boxes) == 1
    hyphen = arabic.stretches(drawn, 24, False, "rtl", 10, 11)[0]
    assert hyphen[1] == pytest.approx(boxes[0].x1, abs=1), "at the right, after the r"
    assert as_drawn("one-two", 0, 7) == "one-two"
