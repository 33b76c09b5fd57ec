"""The frozen program: wrong wishes in plain words, the same bytes twice, no Python needed."""

import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path
from shutil import which

import pytest

from game.activities import KINDS
from game.assembly import BUILT_FOR, Places, library_of, system_language
from game.delivery.archive import pack, sha256, size
from game.delivery.build import main
from game.delivery.clean_place import empty_pc
from game.delivery.freeze import modules
from game.delivery.languages_asked import wanted
from game.delivery.library_list import LIBRARIES
from game.delivery.licences import unlisted
from game.delivery.linux.glibc import glibc_needed
from game.delivery.linux.parts import linux_parts
from game.delivery.linux.program import make_program
from game.delivery.prepare import TOP
from game.delivery.program_inputs import make_inputs


def test_another_system_is_one_plain_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--language", "ar", "--for", "linux,mac"]) == 2
    assert capsys.readouterr().err.startswith("There is no build for mac yet: only for linux")


def test_a_language_nobody_translated_is_one_plain_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--language", "arr"]) == 2
    assert capsys.readouterr().err == (
        'There is no language "arr" in locales/. Did you mean "ar"?\n'
    )


def test_a_draft_is_built_by_name_and_said_to_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert wanted(["ar", "ar"]) == (("ar",), "")
    assert "ar is a draft" in capsys.readouterr().err


def test_all_means_no_draft(capsys: pytest.CaptureFixture[str]) -> None:
    assert wanted(["all"]) == (("en",), "")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("built_for", "system", "starts_in"),
    [("ar", "en_GB.UTF-8", "ar"), ("ar en", "en_GB.UTF-8", "en"), ("", "sw_KE.UTF-8", "en")],
)
def test_a_program_starts_in_a_language_it_was_built_for(
    shipped: Places,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    built_for: str,
    system: str,
    starts_in: str,
) -> None:
    shutil.copytree(shipped.prepared / "locales", tmp_path / "locales")
    (tmp_path / "locales" / BUILT_FOR).write_text(built_for, encoding="utf-8")
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", system)
    assert system_language(library_of(Places(TOP, tmp_path))) == starts_in


def test_modules_imported_only_when_asked_for_are_named_and_tools_are_not() -> None:
    assert "game.authoring.tour" in modules()
    assert {f"game.activities.{kind}" for kind in KINDS} <= set(modules())  # no line imports them
    assert not [name for name in modules() if name.startswith("game.delivery")]


def test_the_same_folder_packs_to_the_same_bytes(tmp_path: Path) -> None:
    packed = []
    for place in ("one", "two"):
        folder = tmp_path / place / "lantern-bay"
        folder.mkdir(parents=True)
        for name in ("b", "a") if place == "one" else ("a", "b"):
            (folder / name).write_text(name, encoding="utf-8")
        (folder / "a").chmod(0o744)
        os.utime(folder / "b", (7, 7 if place == "one" else 8))
        pack(folder, folder.with_suffix(".tar.xz"), 1_000_000_000)
        packed.append(sha256(folder.with_suffix(".tar.xz")))
    assert packed[0] == packed[1]
    with tarfile.open(tmp_path / "one" / "lantern-bay.tar.xz") as tar:
        modes = {entry.name: oct(entry.mode) for entry in tar}
        assert list(modes) == ["lantern-bay", "lantern-bay/a", "lantern-bay/b"]
        assert modes["lantern-bay/a"] == "0o755"
        assert modes["lantern-bay/b"] == "0o644"
        assert {entry.mtime for entry in tar} == {1_000_000_000}


def test_a_library_without_a_licence_is_found(tmp_path: Path) -> None:
    for name in (
        "libSDL2-2-50d1.0.so.0",
        "libpng16-fef.so.16",
        "libmystery.so.1",
        "libzstd.so",
    ):
        (tmp_path / name).write_bytes(b"")
    assert unlisted(tmp_path) == ("libmystery.so.1", "libzstd.so")
    assert "libSDL2_image" in LIBRARIES.read_text(encoding="utf-8")


@pytest.mark.skipif(which("objdump") is None, reason="freezing needs objdump (binutils)")
def test_the_frozen_program_plays_where_there_is_no_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANTERN_BAY_BUILD", str(tmp_path / "build"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    inputs = make_inputs(("ar",), voice=True)
    folder = make_program(inputs)
    out = tmp_path / "out of the way"
    out.mkdir()
    folder = folder.rename(out / folder.name)
    assert not [path for path in folder.rglob("*") if path.is_symlink()], "a stick knows no links"
    inside = {part.name: part for part in linux_parts(folder, inputs)}
    assert inside["FreeType"].version.count(".") == 2
    assert {"SDL 2", "HarfBuzz", "libpng", "espeak-ng", "pygame-ce", "Python"} <= inside.keys()
    assert "fontpkg-noto-sans-arabic" in inside
    glibc = glibc_needed(folder)
    page = (folder / "START HERE.html").read_text(encoding="utf-8")
    assert glibc in page
    assert size(folder) < 60 << 20
    who_can_play = (folder / "ACCESSIBILITY.md").read_text(encoding="utf-8")
    assert "- Playable with Keyboard Only" in who_can_play
    licences = {path.name for path in (folder / "LICENSES").iterdir()}
    assert {"lgpl-2.1.txt", "python.txt", "libraries.txt", "font-arabic-licence.txt"} <= licences
    assert any(name.startswith("pyinstaller") for name in licences)
    assert "voice-espeak-ng.txt" in licences
    words_said = {path.name for path in (folder / "_internal/voice/espeak-ng-data").glob("*_dict")}
    assert words_said == {"en_dict", "ar_dict"}
    bare = {**empty_pc(tmp_path), "SDL_VIDEODRIVER": "dummy", "LANTERN_BAY_FIRST_FRAME": "1"}
    program = str(folder / "lantern-bay")
    have = platform.libc_ver()[1].split(".")
    assert [int(part) for part in glibc.split(".")] <= [int(part) for part in have]
    played = subprocess.run([program], env=bare, cwd=out, capture_output=True, text=True)
    assert (played.returncode, played.stdout) == (0, "first-frame\n"), played.stderr
    assert played.stderr == "", "nothing is missing, and progress can be kept"
    words = subprocess.run([program, "words", "status"], env=bare, capture_output=True, text=True)
    assert words.returncode == 2
    assert words.stderr == "`words` needs a checkout of Lantern Bay (babel).\n"
