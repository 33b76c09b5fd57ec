"""What is no ordinary file, or larger than it may be, is never waited for and never read."""

import os
import socket
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.walk import WalkProblem, read_walk
from game.content.library import Folders, open_library
from game.content.mo_file import opened_words, read_header
from game.content.problems import Problem, visible
from game.content.source import read
from game.files import NoOrdinaryFile, TooBig, read_file
from game.platform.fonts import LIST, read_faces
from game.platform.pictures import Pictures
from tests.levels.shipped import ROOT

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")


def test_a_file_is_read_whole_up_to_its_bound(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345678")
    assert read_file(file, 8) == b"12345678"
    with pytest.raises(TooBig):
        read_file(file, 7)


def test_a_folder_and_a_name_that_cannot_be_are_said(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        read_file(tmp_path, 1)
    with pytest.raises(OSError, match="its name cannot be used"):
        read_file(tmp_path / "a\0b", 1)


@needs_pipes
def test_a_pipe_a_socket_and_a_device_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    made = socket.socket(socket.AF_UNIX)
    made.bind(str(tmp_path / "socket"))
    made.close()
    for path in (tmp_path / "pipe", tmp_path / "socket", Path("/dev/zero"), Path("/dev/null")):
        with pytest.raises(NoOrdinaryFile):
            read_file(path, 1)


@needs_pipes
def test_pipes_by_the_names_of_our_files_stop_nothing(tmp_path: Path) -> None:
    """FIELD G10: the check and the game waited for them, for ever."""
    for name in ("level.yaml", "careful.walk", "app.mo", LIST):
        os.mkfifo(tmp_path / name)
    _, problems = read(tmp_path / "level.yaml")
    assert [each.rule for each in problems] == ["unreadable"]
    with pytest.raises(WalkProblem, match="no ordinary file"):
        read_walk(tmp_path / "careful.walk")
    assert isinstance(read_header(tmp_path / "app.mo"), Problem)
    assert isinstance(opened_words(tmp_path / "app.mo"), Problem)
    assert read_faces(tmp_path)[0] == ()
    (tmp_path / "icons").mkdir()
    os.mkfifo(tmp_path / "icons" / "help.svg")
    pictures = Pictures(tmp_path)
    assert pictures.drawn("icon/help", 40, 40).get_size() == (40, 40)
    assert pictures.problems


@needs_pipes
def test_a_pipe_among_added_levels_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "added" / "pipe").mkdir(parents=True)
    os.mkfifo(tmp_path / "added" / "pipe" / "level.yaml")
    folders = Folders(ROOT / "levels", ROOT / "assets", tmp_path, tmp_path / "added")
    library = open_library(folders, ROOMS_BY_KIND)
    assert len(library.summaries("en")) > 1
    assert any("no ordinary file" in each.message for each in library.problems)


def test_what_is_quoted_of_a_file_steers_no_terminal() -> None:
    """FIELD G10: control characters of a file were printed raw."""
    said = str(Problem("a\x1b[2J\n.yaml", 1, 1, "rule", "error", "here: \u202eabc\x9b \udce9 ي"))
    assert said == "a<U+001B>[2J<U+000A>.yaml:1:1: here: <U+202E>abc<U+009B> <U+DCE9> ي [rule]"
    assert visible("हिन्दी \u200d كلمة") == "हिन्दी \u200d كلمة"
