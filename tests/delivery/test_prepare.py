"""Prepared files: made once, made whole or not at all, and plain words for mistakes."""

import errno
import os
import shutil
from pathlib import Path
from zlib import crc32

import pytest

from game.content.catalogue import catalogue_file, known
from game.delivery import prepare as preparing
from game.delivery.prepare import TOP, main, prepare
from game.delivery.sounds import SOUNDS
from game.drawings.svg_source import SvgSource
from game.platform.fonts import read_faces


@pytest.fixture(scope="module")
def first(fonts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything prepared once from this checkout, for all languages it has. The fonts are there
    already and not made again."""
    target = tmp_path_factory.mktemp("prepared")
    shutil.copytree(fonts, target / "fonts")
    before = times(target)
    prepare(target)
    assert before.items() <= times(target).items()
    return target


@pytest.fixture
def prepared(first: Path, tmp_path: Path) -> Path:
    """A copy to spoil."""
    return Path(shutil.copytree(first, tmp_path / "build"))


def times(folder: Path) -> dict[str, int]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in files}


def test_fonts_sounds_and_every_language_are_there(first: Path) -> None:
    assert read_faces(first / "fonts")[1] == ()
    assert {path.stem for path in (first / "sounds").glob("*.wav")} == {*SOUNDS, "music"}
    languages, problems = known(first / "locales")
    written = {path.parent.parent.name for path in (TOP / "locales").glob("*/*/*.po")}
    assert {language.code for language in languages} == {"en", *written}
    assert problems == ()


@pytest.mark.parametrize(
    "drawing", ["place/courtyard/night", "place/lane-evening", "place/mila-corner/night"]
)
def test_every_place_is_drawn_beforehand_at_the_hours_of_our_stories(
    first: Path, drawing: str
) -> None:
    svg = SvgSource(TOP / "assets").svg(drawing)
    assert (first / "pictures" / f"{crc32(svg):08x}-1280x720.png").is_file()


def test_preparing_twice_touches_nothing(prepared: Path) -> None:
    before = times(prepared)
    prepare(prepared)
    assert times(prepared) == before


def test_sounds_are_made_again_when_their_recipe_changed(prepared: Path) -> None:
    (prepared / "sounds" / preparing.STAMP).write_text("an older recipe", encoding="utf-8")
    (prepared / "sounds" / "tap.wav").write_bytes(b"old")
    (prepared / "sounds" / "long-gone.wav").write_bytes(b"old")
    prepare(prepared)
    assert (prepared / "sounds" / "tap.wav").stat().st_size > 1000
    assert not (prepared / "sounds" / "long-gone.wav").exists()


def test_a_stop_half_way_leaves_nothing_that_counts_as_made(
    prepared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(prepared / "sounds")

    def stopped(target: Path) -> None:
        (target / "tap.wav").write_bytes(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr(preparing, "make_sounds", stopped)
    with pytest.raises(KeyboardInterrupt):
        prepare(prepared)
    assert not (prepared / "sounds").exists()
    monkeypatch.undo()
    prepare(prepared)
    assert (prepared / "sounds" / "tap.wav").stat().st_size > 1000
    assert not (prepared / "sounds.new").exists()


def test_a_build_for_one_language_carries_no_other(prepared: Path) -> None:
    prepare(prepared, ("en",))
    assert [path for path in (prepared / "locales").iterdir() if path.is_dir()] == []
    assert not list((prepared / "fonts").glob("arabic*"))
    assert not catalogue_file(prepared / "locales", "ar").exists()


def test_a_file_in_the_way_is_one_plain_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "build").write_text("mine", encoding="utf-8")
    assert main([str(tmp_path / "build")]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "is a file, and a folder must be there" in said


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(errno.ENOSPC, "The disk is full"), (errno.EROFS, "cannot be written")],
)
def test_a_fault_of_the_disk_says_the_way_out(number: int, sentence: str) -> None:
    fault = OSError(number, os.strerror(number), "build/fonts")
    assert sentence in preparing.plainly(fault, Path("build"))


def test_a_stamp_does_not_tell_where_the_checkout_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stamps go into the program, and a program is the same wherever it is built."""
    stamps = set()
    for place in (tmp_path / "one", tmp_path / "zwei ö"):
        drawing = place / "assets/bay/title.svg"
        drawing.parent.mkdir(parents=True)
        drawing.write_text("<svg/>", encoding="utf-8")
        monkeypatch.setattr(preparing, "TOP", place)
        stamps.add(preparing.digest([drawing], "ar"))
    assert len(stamps) == 1
