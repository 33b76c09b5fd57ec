"""The files for Linux: the same bytes twice, fit for menus, nothing left when removed."""

import os
import subprocess
from pathlib import Path
from shutil import copytree, which

import pytest

from game.content.places import Places
from game.delivery.archive import pack, sha256
from game.delivery.clean_place import clean_place
from game.delivery.linux.deb import make_deb
from game.delivery.linux.installing import installed
from game.delivery.linux.menu import menu_entry, metainfo
from game.delivery.linux.self_extracting import make_self_extracting
from tests.delivery.made_up import LOUD, made_up_languages, made_up_program

WHEN = 1_000_000_000
needs_dpkg = pytest.mark.skipif(which("dpkg-deb") is None, reason="there is no dpkg here")
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="installing a package takes root")
needs_xz = pytest.mark.skipif(which("xz") is None, reason="there is no xz here")


@pytest.fixture
def locales(shipped: Places) -> Path:
    return shipped.prepared / "locales"


@pytest.fixture
def archive(tmp_path: Path, locales: Path) -> Path:
    program = made_up_program(tmp_path / "made", locales)
    pack(program, tmp_path / f"{program.name}.tar.xz", WHEN)
    return tmp_path / f"{program.name}.tar.xz"


@pytest.fixture
def installer(archive: Path, locales: Path) -> Path:
    target = archive.with_name("lantern-bay.run")
    make_self_extracting(archive, target, made_up_languages(locales))
    return target


def package_of(program: Path, target: Path, locales: Path) -> Path:
    make_deb(program, target, made_up_languages(locales), "2.35", "x86_64", WHEN)
    return target


def run(file: Path, *asked: str, **env: str) -> "subprocess.CompletedProcess[str]":
    command = ["sh", str(file), *asked]
    return subprocess.run(command, env={**os.environ, **env}, capture_output=True, text=True)


@needs_dpkg
@needs_xz
def test_the_same_program_gives_the_same_files_wherever_and_whenever(
    tmp_path: Path, locales: Path
) -> None:
    digests = []
    for place in (tmp_path / "one", tmp_path / "another place"):
        program = made_up_program(place, locales)
        for path in program.rglob("*"):
            os.utime(path, (1, 1 if place.name == "one" else 2))
        old = os.umask(0o002 if place.name == "one" else 0o077)
        try:
            archive, deb, script = (place / f"{program.name}.{x}" for x in ("tar.xz", "deb", "run"))
            pack(program, archive, WHEN)
            make_self_extracting(archive, script, made_up_languages(locales))
            package_of(program, deb, locales)
        finally:
            os.umask(old)
        digests.append([sha256(path) for path in (archive, deb, script)])
    assert digests[0] == digests[1]


@needs_dpkg
@needs_root
def test_the_package_is_installed_and_purged_without_a_trace(tmp_path: Path, locales: Path) -> None:
    deb = package_of(made_up_program(tmp_path, locales), tmp_path / "lantern-bay.deb", locales)
    with clean_place() as place:
        with installed(deb, place) as command:
            assert Path(command[0]).read_text("utf-8") == LOUD
            started = place.folder / "root/usr/bin/lantern-bay"
            assert os.access(started, os.X_OK)
            assert place.left_behind() != []
        assert place.left_behind() == []


@needs_dpkg
def test_the_package_says_what_it_needs(tmp_path: Path, locales: Path) -> None:
    deb = package_of(made_up_program(tmp_path, locales), tmp_path / "lantern-bay.deb", locales)
    said = subprocess.run(["dpkg-deb", "-f", str(deb)], capture_output=True, text=True).stdout
    assert "Architecture: amd64\n" in said
    assert "Depends: libc6 (>= 2.35), libstdc++6" in said
    inside = subprocess.run(["dpkg-deb", "-c", str(deb)], capture_output=True, text=True).stdout
    assert "root/root" in inside
    assert "start.sh" not in inside, "who has it in a menu needs no launcher"
    assert "./usr/share/icons/hicolor/48x48/apps/lantern-bay.png" in inside
    assert " -> " not in inside, "a link"


@needs_xz
def test_the_file_that_unpacks_itself_is_installed_and_removed_without_a_trace(
    installer: Path,
) -> None:
    with clean_place() as place:
        with installed(installer, place) as command:
            told = subprocess.run([*command, "there"], capture_output=True, text=True)
            assert told.stdout == "playing there\n"
        assert place.left_behind() == []


@needs_xz
def test_what_was_played_and_what_others_keep_stays_when_it_is_removed(
    installer: Path, tmp_path: Path
) -> None:
    home = tmp_path / "a home"
    kept = [
        home / ".local/share/lantern-bay/progress",
        home / ".local/share/applications/x.desktop",
    ]
    for path in kept:
        path.parent.mkdir(parents=True)
        path.touch()
    assert run(installer, HOME=str(home), XDG_DATA_HOME="").returncode == 0
    done = run(installer, "--remove", HOME=str(home), XDG_DATA_HOME="", LC_ALL="C")
    assert done.stdout.endswith(f"stays in {kept[0].parent}.\n")
    assert {path for path in home.rglob("*") if path.is_file()} == set(kept)


@needs_xz
def test_an_older_one_is_replaced_whole(installer: Path, tmp_path: Path) -> None:
    left = tmp_path / ".local/lib/lantern-bay/_internal/of-an-older-version.so"
    left.parent.mkdir(parents=True)
    left.touch()
    assert run(installer, HOME=str(tmp_path), XDG_DATA_HOME="").returncode == 0
    assert not left.exists()
    assert (left.parent / "base_library.zip").is_file()


@needs_xz
def test_it_can_be_unpacked_only(installer: Path, tmp_path: Path) -> None:
    assert run(installer, "--to", str(tmp_path / "my stick")).returncode == 0
    (folder,) = (tmp_path / "my stick").iterdir()
    assert (folder / "START HERE.html").is_file()


@needs_xz
@pytest.mark.parametrize("damage", ["cut short", "one letter changed"])
def test_a_copy_that_is_not_whole_says_so_and_leaves_nothing(
    installer: Path, tmp_path: Path, damage: str
) -> None:
    whole = installer.read_bytes()
    cut = whole[:-100] if damage == "cut short" else whole[:-100] + b"?" + whole[-99:]
    installer.write_bytes(cut)
    done = run(installer, HOME=str(tmp_path / "home"), XDG_DATA_HOME="", LC_ALL="C")
    assert done.returncode == 1
    assert done.stderr == "This copy of Lantern Bay isn't whole. Please copy it again.\n"
    assert not (tmp_path / "home").exists()


def test_an_unknown_wish_is_answered_with_help(installer: Path) -> None:
    done = run(installer, "--wat")
    assert done.returncode == 2
    assert "--remove" in done.stdout
    assert run(installer, "--help").returncode == 0


@pytest.mark.parametrize("language", ["ar_EG.UTF-8", "hi_IN"])
def test_it_speaks_the_language_of_the_pc(installer: Path, language: str) -> None:
    installer.write_bytes(installer.read_bytes()[:-100])
    done = run(installer, HOME="/nonexistent", LC_ALL="", LC_MESSAGES="", LANG=language)
    wanted = {"ar_EG.UTF-8": "هذه النسخة", "hi_IN": "यह कॉपी"}[language]
    assert wanted in done.stderr


@pytest.mark.skipif(which("desktop-file-validate") is None, reason="desktop-file-utils is missing")
def test_menus_accept_the_entries(tmp_path: Path, locales: Path) -> None:
    entry = tmp_path / "lantern-bay.desktop"
    entry.write_text(menu_entry(made_up_languages(locales), "lantern-bay"), encoding="utf-8")
    assert "Comment[ar]=ت" in entry.read_text("utf-8")
    pressed = copytree(made_up_program(tmp_path / "x", locales), tmp_path / "y")
    for path in (entry, pressed / "Lantern Bay.desktop"):
        done = subprocess.run(["desktop-file-validate", str(path)], capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(which("appstreamcli") is None, reason="appstream is missing")
def test_lists_of_programs_accept_the_page(tmp_path: Path, locales: Path) -> None:
    page = tmp_path / "org.lantern_bay.LanternBay.metainfo.xml"
    page.write_text(metainfo(made_up_languages(locales), WHEN), encoding="utf-8")
    asked = ["appstreamcli", "validate", "--no-net", str(page)]
    done = subprocess.run(asked, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert "W:" not in done.stdout
    assert '<summary xml:lang="hi">' in page.read_text("utf-8")
