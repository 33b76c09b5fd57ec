"""Accounts of one PC that share the folder: each can keep, whoever came first."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.core.facts import Fact
from tests.storage.making import PATIENCE, acted, in_child, items, opened

pytestmark = pytest.mark.skipif(
    os.name == "nt" or os.getuid() != 0, reason="only root can become two other people"
)
FIRST, SECOND, GROUP = 61001, 61002, 61003


@pytest.fixture
def public() -> Iterator[Path]:
    """pytest's own folders are for their owner only."""
    folder = Path(tempfile.mkdtemp(prefix="lantern-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def play_as(account: int, group: int, folder: Path, end: bool = True) -> tuple[str | None, int]:
    """Play as this account, whose mask keeps others out; the trouble, and how many facts are
    there. Without `end` the game is killed."""

    def play() -> tuple[str | None, int]:
        os.setgroups([GROUP])
        os.setgid(group)
        os.setuid(account)
        os.umask(0o077)
        store = opened(folder)
        people = store.profiles() or (store.add("fox", "red", "7-9", "en"),)
        ticket = store.keep(people[0].id, [acted(0), Fact("done", "scam-1", 7)])
        store.flush(PATIENCE)
        assert ticket.state == "saved"
        found = store.trouble, len(items(store, people[0].id))
        if end:
            assert store.close()
        return found

    found: tuple[str | None, int] = in_child(play)
    return found


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o2775])
def test_two_accounts_play_in_turns_in_a_shared_folder(public: Path, mode: int) -> None:
    folder = public / "shared"
    folder.mkdir()
    os.chown(folder, 0, GROUP)
    folder.chmod(mode)
    for turn in range(1, 4):
        assert play_as(FIRST, FIRST, folder) == (None, 4 * turn - 2)
        assert play_as(SECOND, SECOND, folder) == (None, 4 * turn)


def test_after_a_power_cut_the_other_account_finds_every_answer(public: Path) -> None:
    folder = public / "shared"
    folder.mkdir()
    folder.chmod(0o777)
    play_as(FIRST, FIRST, folder, end=False)
    assert play_as(SECOND, SECOND, folder) == (None, 4)


def test_the_other_account_can_repair_what_is_damaged(public: Path) -> None:
    folder = public / "shared"
    folder.mkdir()
    folder.chmod(0o777)
    play_as(FIRST, FIRST, folder)
    play_as(FIRST, FIRST, folder)
    (folder / "progress.db").write_bytes(bytes(4096))
    assert play_as(SECOND, SECOND, folder)[0] is None


def test_in_a_folder_of_ones_own_nobody_else_may_write(public: Path) -> None:
    folder = public / "own"
    folder.mkdir()
    os.chown(folder, FIRST, FIRST)
    folder.chmod(0o755)
    play_as(FIRST, FIRST, folder)
    for path in folder.rglob("*"):
        assert not path.stat().st_mode & 0o077, path
