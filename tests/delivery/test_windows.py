"""The files for Windows: what goes into them, what their installer says, what is missing here.

The files themselves are made and tried by `run.py build --for windows --try`, not here.
"""

import re
import shutil
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.authoring.screen_words import screen_words
from game.content.catalogue import Language, english
from game.delivery.archive import pack_zip
from game.delivery.freeze import TOP, game_plan
from game.delivery.icon import write_ico
from game.delivery.library_list import LIBRARIES, known_as, listed_libraries
from game.delivery.windows import installer, python, wine
from game.delivery.windows.build import Windows
from game.delivery.windows.installer import (
    SCRIPT,
    SPOKEN,
    contents_script,
    installer_words,
    make_installer,
    quoted,
    words_script,
)
from game.delivery.windows.parts import library_version
from game.delivery.windows.version_info import numbered, version_info
from game.delivery.windows.wine import WindowsPc
from tests.house.test_contract import pins

SETUP = "".join(path.read_text("utf-8") for path in sorted(SCRIPT.parent.glob("*.ns[ih]")))
MANIFEST = SCRIPT.with_name("program.manifest")


def test_what_is_inside_is_the_same_as_on_linux() -> None:
    ours, others = pins("windows"), pins("build")
    digest = re.compile(r"sha256:\w+")
    both = ours.keys() & others.keys()
    assert {"pygame-ce", "pyyaml", "pyinstaller", "espeakng-loader", "platformdirs"} <= both
    for name in both:
        assert ours[name].split()[0] == others[name].split()[0], name
        assert digest.findall(ours[name]) == digest.findall(others[name]), name


def test_everything_that_is_asked_for_is_pinned() -> None:
    lines = (TOP / "locks/windows.in").read_text(encoding="utf-8").splitlines()
    asked = {line.split()[0] for line in lines if line and not line.startswith("#")}
    assert asked <= pins("windows").keys()


def test_what_is_missing_is_named_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(wine, "wine", lambda: None)
    monkeypatch.setattr(sys, "version_info", (3, 12, 1))
    monkeypatch.delenv("DISPLAY", raising=False)
    assert Windows().missing(tried=True) == (
        "The files for Windows are built with Python 3.11, and this is 3.12: start with "
        "`python3.11 run.py build`.",
        "Wine is not installed: `sudo apt install wine wine64` on Debian and Ubuntu.",
        "NSIS is not installed: `sudo apt install nsis` on Debian and Ubuntu.",
        "Xvfb is not installed: `sudo apt install xvfb` on Debian and Ubuntu.",
    )
    assert len(Windows().missing(tried=False)) == 3


def test_a_download_that_fails_is_one_sentence() -> None:
    said = ["Collecting pygame-ce", "ERROR: Could not find a version", "  more"]
    assert python._complaint(said) == (
        "The parts for Windows could not be fetched; connect this PC to a network. "
        "ERROR: Could not find a version"
    )


def test_the_program_is_one_that_scales_by_itself_needs_no_rights_and_knows_long_paths() -> None:
    told = {
        element.tag.rpartition("}")[2]: (element.text or element.get("level"))
        for element in ElementTree.parse(MANIFEST).iter()
    }
    assert told["dpiAwareness"] == "PerMonitorV2, PerMonitor"
    assert told["longPathAware"] == "true"
    assert told["requestedExecutionLevel"] == "asInvoker"


def test_a_plan_is_told_to_another_system_with_every_file_named_its_way(tmp_path: Path) -> None:
    plan = game_plan(tmp_path, voice=True)
    told = plan.seen(lambda path: f"Z:{path}")
    files = [told.script, *told.hooks, *(source for source, _ in told.data)]
    assert all(file.startswith("Z:/") for file in files)
    assert [place for _, place in told.data] == [place for _, place in plan.data]
    assert told.icon == ""  # there is none: no file may come of it


@pytest.mark.parametrize(
    ("version", "four"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_a_version_has_four_numbers_on_windows(version: str, four: tuple[int, ...]) -> None:
    assert numbered(version) == four
    assert "Lantern Bay" in version_info()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows its own paths")
def test_files_have_two_names(tmp_path: Path) -> None:
    pc = WindowsPc(tmp_path / "drive_c", tmp_path / "drive_c/users/Zoë", {})
    assert pc.named(pc.account / "a b") == "C:\\users\\Zoë\\a b"
    assert pc.named(tmp_path / "x") == "Z:" + str(tmp_path / "x").replace("/", "\\")
    assert pc.command(pc.drive / "game.exe", "play")[1:] == ("C:\\game.exe", "play")
    assert pc.command(Path("reg"), "query")[1:] == ("reg", "query")


def test_a_program_that_is_tried_does_without_the_settings_of_whoever_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANTERN_BAY_BUILD", "elsewhere")  # where it would look for its words
    told = WindowsPc(tmp_path, tmp_path, {"WINEDEBUG": "-all"}).environment(LANG="C.UTF-8")
    assert (told.get("LANTERN_BAY_BUILD"), told["WINEDEBUG"], told["LANG"]) == (
        None,
        "-all",
        "C.UTF-8",
    )


# ---- the installer ---------------------------------------------------------------------------


def test_the_installer_has_words_for_all_it_says_and_says_all_its_words() -> None:
    said = set(re.findall(r"\$\(([A-Z_]+)\)", SETUP))
    assert said == installer_words(english().words).keys()


def test_every_word_of_the_installer_waits_for_translators() -> None:
    source = Path(installer.__file__).read_text(encoding="utf-8")
    found = {text for _, context, text in screen_words(source) if context.startswith("setup: ")}
    assert len(found) == len(installer_words(english().words))


def test_a_text_comes_through_quotes_money_and_marks_of_direction() -> None:
    assert quoted('"a"\u2068$5\u2069\nb') == '$\\"a$\\"$$5$\\r$\\nb'


def test_a_language_that_the_installer_cannot_speak_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    script = words_script((Language("sw", "Kiswahili"), english()))
    assert re.findall(r'MUI_LANGUAGE "(\w+)"', script) == ["English"]
    assert capsys.readouterr().err == "sw: the game speaks it, its installer can't.\n"


def test_only_what_was_put_there_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "START HERE.html").touch()
    assert contents_script(tmp_path).splitlines()[1:-1] == [
        '  Delete "$INSTDIR\\START HERE.html"',
        '  RMDir /r "$INSTDIR\\_internal"',
    ]
    whole_folders = re.findall(r'RMDir /r "([^"]*)"', SETUP)
    assert sorted(whole_folders) == ["$0\\lantern-bay", "$INSTDIR\\_internal"]


def test_a_silent_removal_keeps_progress_unless_told_otherwise() -> None:
    assert re.search(r'MessageBox \S*MB_DEFBUTTON2\S* "\$\(REMOVE_PROGRESS\)" /SD IDNO', SETUP)


def test_the_firewall_opens_to_the_same_room_alone_and_only_when_chosen_for_all() -> None:
    assert "remoteip=localsubnet profile=any" in SETUP
    chosen = re.search(r"\$Accounts == all\n  \$\{AndIf\} \$Firewall == yes\n    Call LetIn", SETUP)
    assert chosen
    assert SETUP.count("Call LetIn") == 1


@pytest.mark.skipif(shutil.which("makensis") is None, reason="there is no NSIS here")
def test_the_installer_is_made_in_every_language_and_twice_alike(tmp_path: Path) -> None:
    made = []
    for place in ("one", "two"):
        program = tmp_path / "Lantern Bay"
        shutil.rmtree(program, ignore_errors=True)
        (program / "_internal").mkdir(parents=True)
        (program / "_internal/data").write_bytes(bytes(1000))
        (program / "START HERE.html").touch()
        icon = tmp_path / "icon.ico"
        write_ico(icon)
        setup = tmp_path / place / "lb-setup.exe"
        setup.parent.mkdir()
        languages = [Language(code, code) for code in SPOKEN]
        make_installer(program, icon, setup, languages, tmp_path / "nsis", 1_000_000_000)
        made.append(setup.read_bytes())
    assert made[0][:2] == b"MZ"
    assert made[0] == made[1]


# ---- the .zip and what is inside -------------------------------------------------------------


def test_the_same_folder_zips_to_the_same_bytes(tmp_path: Path) -> None:
    packed = []
    for place, names in (("one", "ba"), ("two", "ab")):
        folder = tmp_path / place / "Lantern Bay"
        folder.mkdir(parents=True)
        for name in names:
            (folder / name).write_text(name, encoding="utf-8")
        archive = tmp_path / place / "game.zip"
        pack_zip(folder, archive, 1_000_000_000)
        packed.append(archive.read_bytes())
    assert packed[0] == packed[1]
    with zipfile.ZipFile(tmp_path / "one/game.zip") as found:
        assert found.namelist() == ["Lantern Bay/a", "Lantern Bay/b"]
        assert found.infolist()[0].date_time == (2001, 9, 9, 1, 46, 40)


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("SDL2.dll", "libSDL2"),
        ("SDL2_ttf.dll", "libSDL2_ttf"),
        ("libpng16-16.dll", "libpng"),
        ("python311.dll", "libpython"),
        ("VCRUNTIME140_1.dll", "libvcruntime"),
        ("espeak-ng.dll", "libespeak"),
        ("libSDL2-2-50d19f93.0.so.0", "libSDL2"),
        ("zstd.dll", ""),
    ],
)
def test_a_library_is_found_in_the_list_of_libraries(file: str, name: str) -> None:
    listed = listed_libraries(LIBRARIES.read_text(encoding="utf-8"))
    assert known_as(Path(file), listed) == name


@pytest.mark.parametrize(
    ("inside", "name", "version"),
    [
        ("ProductVersion\0" + "2, 32, 10, 0", "libSDL2", "2.32.10"),
        ("ProductVersion\0\0" + "3.0.13", "libcrypto", "3.0.13"),
        ("nothing", "libffi", "interface 8"),
    ],
)
def test_a_library_tells_its_version(tmp_path: Path, inside: str, name: str, version: str) -> None:
    library = tmp_path / "some-8.dll"
    library.write_bytes(b"MZ" + inside.encode("utf-16-le") + b"\0\0")
    assert library_version(library, name) == version
    library.write_bytes(b"MZ libpng version 1.6.58\n")
    assert library_version(library, "libpng") == "1.6.58"
