"""A copied disk makes no second PC with the same device id (a lab set up from one image)."""

from pathlib import Path

import pytest

from game.core.facts import Fact
from game.storage import machine
from game.storage.keeper import Keeper
from game.storage.opening import open_store
from tests.storage.making import today


def opened(folder: Path, monkeypatch: pytest.MonkeyPatch, pc: bytes) -> Keeper:
    monkeypatch.setattr(machine, "this_machine", lambda: pc)
    return open_store(folder, today)


def test_the_same_pc_keeps_its_id_and_a_copied_one_gets_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(tmp_path, monkeypatch, b"one")
    first = store.device
    player = store.add("fox", "coral", "10-12", "en")
    store.keep(player.id, (Fact("came", ""),))
    assert store.close()
    store = opened(tmp_path, monkeypatch, b"one")
    assert store.device == first
    assert store.close()

    store = opened(tmp_path, monkeypatch, b"two")
    second = store.device
    assert second != first
    store.keep(player.id, (Fact("came", ""),))
    kept = store.facts(player.id)
    assert [one.device for one in kept] == [first, second]
    assert kept[1].number > kept[0].number
    assert store.close()
    store = opened(tmp_path, monkeypatch, b"two")
    assert store.device == second
    assert store.recovered is None
    assert store.close()


def test_a_pc_that_nothing_tells_apart_keeps_its_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = opened(tmp_path, monkeypatch, b"one")
    first = store.device
    assert store.close()
    store = opened(tmp_path, monkeypatch, b"")
    assert store.device == first
    assert store.close()


def test_what_a_pc_is_stands_in_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = b"00:11:22:33:44:55"
    assert opened(tmp_path, monkeypatch, secret).close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(secret in path.read_bytes() for path in files)


def test_this_pc_can_be_told_the_same_way_twice() -> None:
    assert machine.this_machine() == machine.this_machine()
