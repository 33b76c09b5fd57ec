"""Folders with odd and with very long names."""

from pathlib import Path, PureWindowsPath

import pytest

from game.storage.database import look_at, version
from game.storage.device import create
from game.storage.folder import reachable, unbounded


def test_a_long_name_of_windows_is_marked_as_one_that_may_be_long() -> None:
    assert unbounded(PureWindowsPath("C:/a/b")) == "\\\\?\\C:\\a\\b"
    assert unbounded(PureWindowsPath("//server/share/b")) == "\\\\?\\UNC\\server\\share\\b"
    assert unbounded(PureWindowsPath("\\\\?\\C:\\a")) == "\\\\?\\C:\\a"
    assert reachable(Path("/short")) == Path("/short")


@pytest.mark.parametrize("name", ["with # and ?", "100 %", "//share", "\\\\?\\C"])
def test_a_file_is_looked_at_whatever_its_folder_is_called(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name.lstrip("/")
    folder.mkdir()
    create(folder / "progress.db")
    looking = look_at(folder / "progress.db")
    assert version(looking) > 0
    looking.close()
