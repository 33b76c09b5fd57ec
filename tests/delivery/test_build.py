"""The frozen program: wrong wishes in plain words, the same bytes twice, no Python needed."""

import os
import platform
import re
import shutil
import signal
import subprocess
import tarfile
from contextlib import closing
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
from game.delivery.program_inputs import Inputs, make_inputs
from tests.desk.devices import Device
from tests.desk.test_killed import a_class
from tests.storage.hand_in.making import children_of, class_file, desk, pc, play


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


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Inputs]:
    """The program for Linux, out of the way of what it was made of."""
    if which("objdump") is None:
        pytest.skip("freezing needs objdump (binutils)")
    made, out = (tmp_path_factory.mktemp(name) for name in ("made", "out of the way"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LANTERN_BAY_BUILD", str(made))
        patch.setenv("SOURCE_DATE_EPOCH", "1000000000")
        inputs = make_inputs(("ar",), voice=True)
        folder = make_program(inputs)
    return folder.rename(out / folder.name), inputs


def test_the_frozen_program_plays_where_there_is_no_python(
    frozen: tuple[Path, Inputs], tmp_path: Path
) -> None:
    folder, inputs = frozen
    assert not [path for path in folder.rglob("*") if path.is_symlink()], "a stick knows no links"
    inside = {part.name: part for part in linux_parts(folder, inputs)}
    assert inside["FreeType"].version.count(".") == 2
    assert {"SDL 2", "HarfBuzz", "libpng", "espeak-ng", "pygame-ce", "Python"} <= inside.keys()
    assert {"Flask", "waitress", "segno", "htpy", "PyNaCl", "libsodium", "cffi"} <= inside.keys()
    assert not {"cyclonedx-python-lib", "babel", "pytest", "setuptools"} & inside.keys()
    assert "fontpkg-noto-sans-arabic" in inside
    glibc = glibc_needed(folder)
    page = (folder / "START HERE.html").read_text(encoding="utf-8")
    assert glibc in page
    assert size(folder) < 64 << 20
    who_can_play = (folder / "ACCESSIBILITY.md").read_text(encoding="utf-8")
    assert "- Playable with Keyboard Only" in who_can_play
    licences = {path.name for path in (folder / "LICENSES").iterdir()}
    assert {"lgpl-2.1.txt", "python.txt", "libraries.txt", "font-arabic-licence.txt"} <= licences
    assert any(name.startswith("pyinstaller") for name in licences)
    assert {
        "voice-espeak-ng.txt",
        "waitress-license.txt",
        "pynacl-license.libsodium.txt",
    } <= licences
    words_said = {path.name for path in (folder / "_internal/voice/espeak-ng-data").glob("*_dict")}
    assert words_said == {"en_dict", "ar_dict"}
    bare = {**empty_pc(tmp_path), "SDL_VIDEODRIVER": "dummy", "LANTERN_BAY_FIRST_FRAME": "1"}
    program = str(folder / "lantern-bay")
    have = platform.libc_ver()[1].split(".")
    assert [int(part) for part in glibc.split(".")] <= [int(part) for part in have]
    played = subprocess.run([program], env=bare, cwd=tmp_path, capture_output=True, text=True)
    assert (played.returncode, played.stdout) == (0, "first-frame\n"), played.stderr
    assert played.stderr == "", "nothing is missing, and progress can be kept"
    words = subprocess.run([program, "words", "status"], env=bare, capture_output=True, text=True)
    assert words.returncode == 2
    assert words.stderr == "`words` needs a checkout of Lantern Bay (babel).\n"


def test_a_frozen_class_is_joined_answered_and_closed(
    frozen: tuple[Path, Inputs], tmp_path: Path
) -> None:
    program = (str(frozen[0] / "lantern-bay"),)
    with a_class(tmp_path / "data", program, **empty_pc(tmp_path)) as (running, port, number):
        with closing(Device(port)) as phone:
            before = phone.ask(path=f"/{number}").page
            phone.press(phone.first("play-as-guest?"))
            assert phone.status == 200
            assert phone.page != before
        assert running.stdout is not None
        lines = iter(running.stdout.readline, "")
        found = (re.search(r"127\.0\.0\.1:(\d+)", line) for line in lines)
        with closing(Device(next(int(each[1]) for each in found if each))) as teacher:
            assert teacher.ask().status == 200
        running.send_signal(signal.SIGTERM)
        assert running.wait(30) == 0


def test_nothing_listens_in_the_frozen_program_until_a_class_is_opened(
    frozen: tuple[Path, Inputs], tmp_path: Path
) -> None:
    strace = which("strace") or pytest.skip("no strace")
    log = tmp_path / "log"
    watched = (strace, "-f", "-qq", "-e", "trace=socket,bind,connect", "-o", str(log))
    program = str(frozen[0] / "lantern-bay")
    shown = {**empty_pc(tmp_path), "SDL_VIDEODRIVER": "dummy", "LANTERN_BAY_FIRST_FRAME": "1"}
    played = subprocess.run([*watched, program], env=shown, capture_output=True, text=True)
    assert played.stdout == "first-frame\n"
    assert "AF_INET" not in log.read_text("utf-8")
    with a_class(tmp_path / "data", (*watched, program), **empty_pc(tmp_path)):
        said = log.read_text("utf-8")
    opened = [line for line in said.splitlines() if "AF_INET" in line and "socket(" not in line]
    assert opened
    assert all("bind(" in line and '"127.0.0.1"' in line for line in opened), opened


def test_what_a_frozen_pc_hands_in_a_frozen_desk_can_read(
    frozen: tuple[Path, Inputs], tmp_path: Path
) -> None:
    program, stick = str(frozen[0] / "lantern-bay"), tmp_path / "stick"
    stick.mkdir()
    with closing(desk(tmp_path / "desk")[0]) as teachers:
        (school_class,) = teachers.classes.all()
        file = class_file(teachers, school_class.id, tmp_path / "file")
        child = children_of(teachers, school_class.id)[0]
    with closing(pc(tmp_path / "pc", file)) as alone:
        play(alone, child, 1, 2)
    said = ""
    for where, command in (("pc", "hand-in"), ("desk", "collect")):
        asked = [program, command, "--data", str(tmp_path / where), str(stick)]
        done = subprocess.run(asked, env=empty_pc(tmp_path), capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        said += done.stdout
    assert "handed in 2 answers" in said
    assert "2 new answers came in" in said


def test_the_frozen_program_prints_through_a_browser_that_finds_its_own_libraries(
    frozen: tuple[Path, Inputs], tmp_path: Path
) -> None:
    browser, seen = tmp_path / "chromium", tmp_path / "seen"
    browser.write_text(f'#!/bin/sh\necho "led to: $LD_LIBRARY_PATH" > "{seen}"\n', encoding="utf-8")
    browser.chmod(0o755)
    asked = [str(frozen[0] / "lantern-bay"), "print", "scam-lucky-goat", "--pdf", "--to", "papers"]
    subprocess.run(asked, env=empty_pc(tmp_path), cwd=tmp_path, capture_output=True)
    assert len(list((tmp_path / "papers").glob("*.html"))) == 6
    assert seen.read_text("utf-8") == "led to: \n"
