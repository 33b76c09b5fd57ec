"""The shipped fonts: nothing missing, small, built once, and plain words for mistakes."""

from pathlib import Path
from unicodedata import normalize

import pytest
from fontTools.ttLib import TTFont

from game.content.alphabets import LANGUAGES, needed, texts_of
from game.delivery.fonts import FontProblem, build_fonts, main
from game.platform.fonts import missing, read_faces


def test_the_fonts_have_every_letter_of_every_language(fonts: Path) -> None:
    faces, problems = read_faces(fonts)
    assert problems == ()
    assert missing("".join(needed(tuple(LANGUAGES))), faces) == set()
    for weight in ("regular", "bold"):
        of_weight = [face for face in faces if face.weight == weight]
        assert missing("Bay Él “लालटेन” ३ मछुआरा خليج، ٣؟", of_weight) == set()


def test_a_character_no_font_has_is_named(fonts: Path) -> None:
    assert missing("a🐐ቋ\u200b", read_faces(fonts)[0]) == {"🐐", "ቋ"}


def test_the_fonts_are_still_plain_files_without_hinting(fonts: Path) -> None:
    for face in read_faces(fonts)[0]:
        font = TTFont(fonts / face.file)
        assert not {"fvar", "fpgm", "cvt "} & set(font.keys())
        assert font["OS/2"].usWeightClass == {"regular": 500, "bold": 700}[face.weight]
        assert (fonts / face.file).stat().st_size < 400_000


def test_each_font_brings_its_licence_and_keeps_its_copyright(fonts: Path) -> None:
    for name, holder in (("latin-devanagari", "The Baloo 2"), ("arabic", "The Noto")):
        licence = (fonts / f"{name}-licence.txt").read_text(encoding="utf-8-sig")
        assert f"{holder} Project Authors" in licence.splitlines()[0]
        # A reserved name, declared beside the copyright, would forbid ours to keep it.
        assert "Reserved Font Name" not in licence.splitlines()[0]
        for weight in ("regular", "bold"):
            names = TTFont(fonts / f"{name}-{weight}.ttf")["name"]
            assert holder in names.getDebugName(0)
            assert "SIL Open Font License" in names.getDebugName(13)


def test_composed_and_decomposed_letters_are_both_there() -> None:
    letters = needed(["hi"])
    assert set(normalize("NFD", "é")) <= letters
    assert {"\u0958", "\u0915", "\u093c"} <= letters


def test_a_build_for_arabic_leaves_other_scripts_out() -> None:
    letters = needed(["ar"], ["ℓ हिन्दी سلام"])
    assert "ℓ" in letters
    assert "ह" not in letters
    assert {"a", "س", "٣"} <= letters


def test_words_of_levels_and_catalogues_are_read(tmp_path: Path) -> None:
    (tmp_path / "levels" / "goat").mkdir(parents=True)
    (tmp_path / "levels" / "goat" / "level.yaml").write_text("title: Ω", encoding="utf-8")
    assert texts_of(tmp_path) == ["title: Ω"]
    assert texts_of(tmp_path / "nowhere") == []


def test_building_again_changes_nothing_until_a_file_is_damaged(tmp_path: Path) -> None:
    build_fonts(tmp_path, ("en",))
    font = tmp_path / "latin-devanagari-bold.ttf"
    whole, made = font.read_bytes(), font.stat().st_mtime_ns
    build_fonts(tmp_path, ("en",))
    assert font.stat().st_mtime_ns == made
    font.write_bytes(whole[:99])
    build_fonts(tmp_path, ("en",))
    assert font.read_bytes() == whole


def test_an_unknown_language_is_one_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(FontProblem, match="There is no alphabet for the language tlh"):
        build_fonts(tmp_path, ["tlh"])
    assert main([str(tmp_path), "tlh"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
