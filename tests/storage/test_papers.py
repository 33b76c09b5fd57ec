"""Printed pages: each in a file of its own, private where it passes, gone with its player."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.storage.opening import open_store
from game.storage.papers import Passing, forget_pages, put_page, sweep_passing
from tests.storage.making import today

FOX, OWL = "f" * 32, "0" * 32


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_print_has_a_file_of_its_own(tmp_path: Path) -> None:
    """FIELD F11: the cards of one child were overwritten by the next one's."""
    for of, text in ((FOX, "one"), (FOX, "two ✓"), (OWL, "three")):
        assert put_page([tmp_path], "cards", of, text)
    assert names(tmp_path) == [
        "cards-00000000-1.html",
        "cards-ffffffff-1.html",
        "cards-ffffffff-2.html",
    ]
    assert (tmp_path / "cards-ffffffff-2.html").read_bytes() == "two ✓".encode()


def test_a_folder_that_cannot_be_written_gives_way_to_the_next(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    tries = [tmp_path / "file", tmp_path / "file" / "below", tmp_path / "good"]
    assert put_page(tries, "cards", FOX, "x") == tmp_path / "good" / "cards-ffffffff-1.html"
    assert put_page(tries[:2], "cards", FOX, "x") is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_that_waits_there_is_never_followed(tmp_path: Path) -> None:
    """FIELD G3: another account could have a file of the player's overwritten."""
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "cards-ffffffff-1.html").symlink_to(tmp_path / "mine")
    (tmp_path / "cards-ffffffff-3.new").symlink_to(tmp_path / "mine")
    for _ in range(3):
        assert put_page([tmp_path], "cards", FOX, "page")
    assert (tmp_path / "mine").read_text() == "mine"
    forget_pages([tmp_path], FOX)
    assert names(tmp_path) == ["mine"]


def test_forgetting_takes_the_printed_pages_along(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    store = open_store(tmp_path / "data", today, papers=(tmp_path / "no", papers))
    fox = store.add("fox", "coral", "10-12", "en")
    owl = store.add("owl", "coral", "10-12", "en")
    for player in (fox, owl, fox):
        put_page([papers], "cards", player.id, "page")
    store.forget(fox.id)
    assert names(papers) == [f"cards-{owl.id[:8]}-1.html"]
    assert store.close()


def test_what_passes_is_private_and_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    passing = Passing()
    assert names(tmp_path) == []
    (folder,) = passing.folders()
    assert passing.folders() == (folder,)
    assert put_page(passing.folders(), "cards", OWL, "page")
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o777 == 0o700
    passing.clear()
    assert names(tmp_path) == []
    passing.clear()


@pytest.mark.skipif(sys.platform == "win32", reason="processes are numbered otherwise there")
def test_what_a_crash_left_is_swept_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    code = "from game.storage.papers import *; print(Passing().folders()[0])"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    running = Passing()
    (kept,) = running.folders()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "lantern-bay-guest-1-link").symlink_to(tmp_path / "elsewhere")
    assert len(names(tmp_path)) == 4
    sweep_passing()
    assert names(tmp_path) == sorted(["elsewhere", "lantern-bay-guest-1-link", kept.name])
    running.clear()


def test_without_any_folder_nothing_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr("tempfile.tempdir", os.fspath(Path("/proc/nowhere")))
    assert Passing().folders() == ()
