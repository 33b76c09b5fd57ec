"""start.sh: from a stick without rights, and one sentence where the program can't start."""

import os
import subprocess
from pathlib import Path
from shutil import copyfile, which

import pytest

from game.content.places import Places
from game.delivery.linux.program import launcher
from game.delivery.linux.sentences import LOADERS
from tests.delivery.made_up import made_up_languages, made_up_program


@pytest.fixture
def program(tmp_path: Path, shipped: Places) -> Path:
    return made_up_program(tmp_path / "a stick, مدرسة", shipped.prepared / "locales")


def pretend(folder: Path, tool: str, says: str) -> str:
    """A PATH on which a tool of the system says something else."""
    folder.mkdir(exist_ok=True)
    (folder / tool).write_text(f"#!/bin/sh\necho '{says}'\n", encoding="utf-8")
    (folder / tool).chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


def start(program: Path, *asked: str, **env: str) -> "subprocess.CompletedProcess[str]":
    command = ["sh", str(program / "start.sh"), *asked]
    said = {**os.environ, "LC_ALL": "C", "DISPLAY": "", "WAYLAND_DISPLAY": "", **env}
    return subprocess.run(command, env=said, cwd="/", capture_output=True, text=True)


def test_it_starts_the_program_with_what_was_typed(program: Path, tmp_path: Path) -> None:
    path = pretend(tmp_path / "bin", "uname", "x86_64")
    done = start(program, "--data", "my folder", PATH=path)
    assert (done.stdout, done.stderr) == ("playing --data my folder\n", "")


@pytest.mark.skipif(which("echo") is None, reason="there is no program to stand in for ours")
def test_a_program_without_the_right_to_run_starts_all_the_same(
    program: Path, shipped: Places
) -> None:
    machine = os.uname().machine
    if not Path(LOADERS.get(machine, "/none")).exists():
        pytest.skip(f"the loader of {machine} is not known")
    copyfile(str(which("echo")), program / "lantern-bay")
    (program / "lantern-bay").chmod(0o644)
    languages = made_up_languages(shipped.prepared / "locales")
    (program / "start.sh").write_text(launcher(languages, "2.17", machine), encoding="utf-8")
    done = start(program, "here")
    assert (done.stdout, done.stderr) == ("here\n", "")


@pytest.mark.parametrize("has", ["glibc 2.16", "glibc 1.99", "", "glibc 2.4"])
def test_a_linux_that_is_too_old_is_told(program: Path, tmp_path: Path, has: str) -> None:
    pretend(tmp_path / "bin", "uname", "x86_64")
    done = start(program, PATH=pretend(tmp_path / "bin", "getconf", has))
    assert done.returncode == 1
    said = "This Linux is too old for Lantern Bay: it needs glibc 2.17 or newer.\n"
    assert done.stderr == said


@pytest.mark.parametrize("has", ["glibc 2.17", "glibc 2.100", "glibc 3.0"])
def test_a_newer_linux_is_fine(program: Path, tmp_path: Path, has: str) -> None:
    pretend(tmp_path / "bin", "uname", "x86_64")
    done = start(program, PATH=pretend(tmp_path / "bin", "getconf", has))
    assert done.stdout == "playing\n"


def test_another_kind_of_pc_is_told(program: Path, tmp_path: Path) -> None:
    done = start(program, PATH=pretend(tmp_path / "bin", "uname", "riscv64"))
    assert (done.returncode, "isn't of the kind" in done.stderr) == (1, True)


@pytest.mark.parametrize("lost", ["lantern-bay", "_internal/base_library.zip"])
def test_a_copy_that_is_not_whole_is_told(program: Path, lost: str) -> None:
    (program / lost).unlink()
    done = start(program)
    assert done.returncode == 1
    assert done.stderr == "This copy of Lantern Bay isn't whole. Please copy it again.\n"


def test_it_speaks_the_language_of_the_pc(program: Path) -> None:
    (program / "lantern-bay").unlink()
    assert "هذه النسخة" in start(program, LC_ALL="", LC_MESSAGES="", LANG="ar_EG.UTF-8").stderr
    assert "copy it again" in start(program, LC_ALL="", LC_MESSAGES="", LANG="sw_KE.UTF-8").stderr


def test_whoever_pressed_on_a_picture_sees_the_sentence_in_a_window(
    program: Path, tmp_path: Path
) -> None:
    (program / "lantern-bay").unlink()
    path = pretend(tmp_path / "bin", "zenity", "")
    (tmp_path / "bin/zenity").write_text(f'#!/bin/sh\necho "$2" > "{tmp_path}/seen"\n', "utf-8")
    start(program, PATH=path)
    assert "isn't whole" in (tmp_path / "seen").read_text("utf-8")


@pytest.mark.skipif(which("gio") is None, reason="gio (libglib2.0-bin) is missing")
def test_pressing_on_the_picture_starts_the_launcher(program: Path, tmp_path: Path) -> None:
    (program / "start.sh").write_text(f'echo "$0" > "{tmp_path}/seen"\n', encoding="utf-8")
    subprocess.run(["gio", "launch", "Lantern Bay.desktop"], cwd=program, check=True)
    for _ in range(1000):
        if (tmp_path / "seen").is_file() and (tmp_path / "seen").read_text("utf-8"):
            break
        subprocess.run(["sleep", "0.01"], check=True)
    assert (tmp_path / "seen").read_text("utf-8") == "start.sh\n"
