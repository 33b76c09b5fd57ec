"""Sticks are found where the system says they are, and only those that can be written to."""

from pathlib import Path

import pytest

from game.storage import sticks as module
from game.storage.sticks import MOST, copies_on, sticks


def mounted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *places: Path) -> None:
    table = tmp_path / "mounts"
    lines = [  # a blank is written as its number in octal
        f"/dev/sd{at} " + str(place).replace(" ", r"\040") + " vfat rw 0 0"
        for at, place in enumerate(places)
    ]
    table.write_text("\n".join(("proc /proc proc rw 0 0", *lines, "odd")), encoding="utf-8")
    monkeypatch.setattr(module, "_MOUNTS", (f"{tmp_path}/media/",))
    monkeypatch.setattr(module, "_plugged_in", lambda: module._mounted(table))


def test_a_stick_with_a_blank_and_strange_letters_in_its_name_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there = tmp_path / "media" / "st ick ütë"
    there.mkdir(parents=True)
    mounted(monkeypatch, tmp_path, there, tmp_path / "media" / "pulled-out", tmp_path)
    assert sticks() == (there,)


def test_a_system_without_a_table_has_no_sticks(tmp_path: Path) -> None:
    assert list(module._mounted(tmp_path / "none")) == []


def test_the_newest_copies_come_first_and_other_files_do_not_count(tmp_path: Path) -> None:
    for day in range(1, MOST + 3):
        (tmp_path / f"lantern-bay-2026-11-{day:02}-abcdef.db").touch()
    (tmp_path / "homework.db").touch()
    found = copies_on(tmp_path)
    assert len(found) == MOST
    assert found[0].name == f"lantern-bay-2026-11-{MOST + 2:02}-abcdef.db"
    assert copies_on(tmp_path / "pulled-out") == ()
